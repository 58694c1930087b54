# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window. Importing it makes PySide6 safe to use on Python 3.11, and quick to load."""

from mendi_desktop.core.immortals import keep_alive
from mendi_desktop.gui.import_hook import read_no_source

keep_alive()
read_no_source()
