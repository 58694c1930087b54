# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the Qt-free feed of changes to a Qt signal."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mendi_desktop.core.changes import ChangeFeed, ChangeSet


class ChangeBridge(QObject):
    """Re-emits every change set in the thread of the bridge, also when a worker's thread committed it.

    The signal is queued even within one thread: a view never refreshes in the middle of a command.
    """

    changed = Signal(object)
    """A :class:`ChangeSet`."""
    _came = Signal(object)

    def __init__(self, feed: ChangeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self._leave = feed.subscribe(self._came.emit)
        self._closed = False

    def close(self) -> None:
        """Hear nothing any more, not even what is on its way. Called when the vault is locked."""
        self._closed = True
        self._leave()
        self._came.disconnect(self._on_came)

    @Slot(object)
    def _on_came(self, changes: ChangeSet) -> None:
        if not self._closed:  # Qt delivers what was queued before a signal was disconnected
            self.changed.emit(changes)
