# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window. Importing it makes PySide6 safe to use, and quick to load."""

from mendi_desktop.core.immortals import keep_alive
from mendi_desktop.gui.import_hook import read_no_source
from mendi_desktop.gui.overrides import hold_overrides

keep_alive()
hold_overrides()
read_no_source()
