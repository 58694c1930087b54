# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window. Importing it makes PySide6 safe to use on Python 3.11."""

from mendi_desktop.core.immortals import keep_alive

keep_alive()
