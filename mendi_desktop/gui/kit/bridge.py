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

    def close(self) -> None:
        """Hear nothing any more. Called when the vault is locked."""
        self._leave()
        self._came.disconnect(self._on_came)

    @Slot(object)
    def _on_came(self, changes: ChangeSet) -> None:
        self.changed.emit(changes)
