# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the windows out of screenshots, recordings and shared screens, where the system can.

Windows 10 2004 and later (SetWindowDisplayAffinity, WDA_EXCLUDEFROMCAPTURE) and macOS (NSWindow.sharingType); other
systems know no such wish. Dialogs that the system itself draws, for files and printers, are not ours to hide.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from mendi_desktop.core.settings import CAPTURE, SettingsFile
from mendi_desktop.gui.shell.cocoa import send

Exclude: TypeAlias = Callable[[int, bool], None]
"""Takes a window by its native id out of pictures of the screen, or lets it in again."""

_WDA_NONE: Final = 0x0
_WDA_EXCLUDEFROMCAPTURE: Final = 0x11
_NS_WINDOW_SHARING_NONE: Final = 0
_NS_WINDOW_SHARING_READ_ONLY: Final = 1


def on_windows(window: int, hidden: bool) -> None:
    """Not yet run on Windows."""
    call = ctypes.CDLL("user32").SetWindowDisplayAffinity
    call.argtypes, call.restype = [wintypes.HWND, wintypes.DWORD], wintypes.BOOL
    call(window, _WDA_EXCLUDEFROMCAPTURE if hidden else _WDA_NONE)  # an older Windows says no, and nothing changes


def on_macos(view: int, hidden: bool) -> None:
    """Not yet run on macOS. Qt's id is a view there."""
    sharing = ctypes.c_long(_NS_WINDOW_SHARING_NONE if hidden else _NS_WINDOW_SHARING_READ_ONLY)
    send(send(view, "window"), "setSharingType:", sharing)


def way_of(platform: str) -> Exclude | None:
    """How a system (as in ``sys.platform``) does it; None where it cannot."""
    return {"win32": on_windows, "darwin": on_macos}.get(platform)


class Capture(QObject):
    """Tells the system for every window there is and for every one to come, dialogs and lists included."""

    def __init__(self, app: QApplication, exclude: Exclude) -> None:
        super().__init__(app)
        self._exclude, self._hidden = exclude, False
        app.installEventFilter(self)

    def set_hidden(self, hidden: bool) -> None:
        """Whether pictures of the screen show the program's windows, from now on."""
        self._hidden = hidden
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                self._exclude(int(widget.winId()), hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # sent when the window exists and before it is on the screen
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._exclude(int(watched.winId()), self._hidden)
        return False


def install(app: QApplication) -> Capture | None:
    """Give the application its one :class:`Capture`, or nothing where the system cannot."""
    exclude = way_of(sys.platform)
    return current() or (Capture(app, exclude) if exclude else None)


def settle(settings: SettingsFile, *, demo: bool) -> None:
    """Do as the setting says; practice data are for everybody: trainers share their screen."""
    if capture := current():
        capture.set_hidden(not demo and settings.get(CAPTURE) == "hidden")


def current() -> Capture | None:
    """The one of the application; None where the system cannot."""
    app = QApplication.instance()
    found = app.findChild(Capture) if app else None
    return found if isinstance(found, Capture) else None
