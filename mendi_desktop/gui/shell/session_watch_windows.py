# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sleep and lock of the session on Windows: two messages that every window may ask for.

Sources: WTSRegisterSessionNotification (wtsapi32), WM_WTSSESSION_CHANGE, WM_POWERBROADCAST. Written by the book and not
yet run on Windows; what the messages mean is tested everywhere.
"""

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from mendi_desktop.gui.shell.session_watch import Absence, SessionWatch

WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
_PBT_APMSUSPEND: Final = 0x4
_NOTIFY_FOR_THIS_SESSION: Final = 0
_MEANING: Final = {
    (WM_POWERBROADCAST, _PBT_APMSUSPEND): Absence.ASLEEP,
    (WM_WTSSESSION_CHANGE, 0x7): Absence.LOCKED,  # WTS_SESSION_LOCK
    (WM_WTSSESSION_CHANGE, 0x2): Absence.AWAY,  # WTS_CONSOLE_DISCONNECT: another user, or a remote connection
    (WM_WTSSESSION_CHANGE, 0x4): Absence.AWAY,  # WTS_REMOTE_DISCONNECT
    (WM_WTSSESSION_CHANGE, 0x6): Absence.AWAY,  # WTS_SESSION_LOGOFF
}


def meaning(message: int, word: int) -> Absence | None:
    """What a window message says about the session; ``word`` is its wParam."""
    return _MEANING.get((message, word))


class MessageEar(QAbstractNativeEventFilter):
    """Reads the messages on their way to the windows and lets all of them pass."""

    def __init__(self, tell: Callable[[Absence], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(self, _kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        heard = wintypes.MSG.from_address(int(message))
        if absence := meaning(heard.message, heard.wParam):
            self._tell(absence)
        return False, 0


class WindowsSessionWatch(SessionWatch):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ear = MessageEar(self.left.emit)
        self._handle = 0

    def start(self, window: QWidget) -> None:
        self.stop()
        self._handle = int(window.winId())
        _function("WTSRegisterSessionNotification", wintypes.DWORD)(self._handle, _NOTIFY_FOR_THIS_SESSION)
        _application().installNativeEventFilter(self._ear)

    def stop(self) -> None:
        if self._handle:
            _application().removeNativeEventFilter(self._ear)
            _function("WTSUnRegisterSessionNotification")(self._handle)
            self._handle = 0


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app


def _function(name: str, *more: type) -> Callable[..., int]:
    """A function of Windows whose first argument is a window."""
    found = getattr(ctypes.CDLL("wtsapi32"), name)  # stdcall and cdecl are one on 64 bit, which is all we support
    found.argtypes, found.restype = [wintypes.HWND, *more], wintypes.BOOL
    return found  # type: ignore[no-any-return]
