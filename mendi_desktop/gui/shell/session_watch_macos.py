# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sleep and lock of the session on macOS: notifications of the system and of the workspace.

Sources: NSWorkspace (willSleep, sessionDidResignActive); com.apple.screenIsLocked is not documented by Apple, but sent
since 10.7 and what KeePassXC listens to. Not yet run on macOS; what the names mean is tested everywhere.
"""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mendi_desktop.gui.shell.cocoa import Observer, class_named, send
from mendi_desktop.gui.shell.session_watch import Absence, SessionWatch

_SCREEN: Final = {"com.apple.screenIsLocked": Absence.LOCKED}
_WORKSPACE: Final = {
    "NSWorkspaceWillSleepNotification": Absence.ASLEEP,
    "NSWorkspaceSessionDidResignActiveNotification": Absence.AWAY,
}


def meaning(notification: str) -> Absence | None:
    """What a notification says about the session."""
    return _SCREEN.get(notification) or _WORKSPACE.get(notification)


class MacSessionWatch(SessionWatch):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._observer: Observer | None = None

    def start(self, window: QWidget) -> None:
        self.stop()
        observer = self._observer = Observer(self._on_notification)
        everyone = send(class_named("NSDistributedNotificationCenter"), "defaultCenter")
        workspace = send(send(class_named("NSWorkspace"), "sharedWorkspace"), "notificationCenter")
        for centre, names in ((everyone, _SCREEN), (workspace, _WORKSPACE)):
            for name in names:
                observer.listen(centre, name)

    def stop(self) -> None:
        if self._observer is not None:
            self._observer.leave()
            self._observer = None

    def _on_notification(self, name: str) -> None:
        if absence := meaning(name):
            self.left.emit(absence)
