# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""On a stick: what libraries would leave on the machine goes to the stick as well, or is not written at all."""

import os
import sys

from PySide6.QtCore import QSettings

from mendi_desktop.core.folders import Folders


def keep_to_stick(folders: Folders) -> None:
    """Before the application is made; nothing happens for an installed program.

    Qt's file dialog remembers folders in a file of its own on Linux (elsewhere see ``gui/kit/file_dialogs.py``), and
    fontconfig keeps what it found out about fonts. Both follow these two words.
    """
    if folders.cache is None or sys.platform in ("win32", "darwin"):
        return
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folders.config))
    os.environ["XDG_CACHE_HOME"] = str(folders.cache)
