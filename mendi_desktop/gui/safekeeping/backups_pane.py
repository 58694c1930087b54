# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of backups, and the way back to one of them."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.outlook import Outlook
from mendi_desktop.gui.kit.adaptive import TwoWidths
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.kit.text import Label, heading, label
from mendi_desktop.gui.kit.tokens import LIST_PANE, LIST_PANE_NARROW, S1, S2, S3, S4, S5
from mendi_desktop.gui.safekeeping.backup_model import BackupModel
from mendi_desktop.vault.backups.backup import Backup


class BackupsPane(TwoWidths):
    """Emits what is wished for with the chosen backup."""

    restore_asked = Signal(object)
    unpin_asked = Signal(object)
    strike_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(LIST_PANE, LIST_PANE_NARROW, "pane")
        self._busy = False
        self._heading = heading(tr("Sicherungen"))
        self._model = BackupModel(self)
        self.list = RowView(tr("Sicherungen"))
        self.list.setModel(self._model)
        self._empty: Label = label(tr("Noch keine. Die erste kommt von selbst."), "small", "2", wrap=True)
        self.restore = button(tr("Wiederherstellen …"), Kind.BORDERED, "history")
        self.unpin = button(tr("Nicht länger aufheben"), Kind.LINK)
        self.strike = button(tr("Aus der Liste nehmen"), Kind.LINK)
        self.restore.clicked.connect(self._on_restore)
        self.strike.clicked.connect(self._on_strike)
        self.unpin.clicked.connect(self._on_unpin)
        self.list.activated.connect(self._on_activated)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        inset = QWidget()
        inset.setLayout(column(self.list, gap=0, margins=(S2, 0, S2, 0)))
        head = column(self._heading, self._empty, gap=0, margins=(S5, S4, S5, 0))
        acts = column(row(self.restore, None), self.unpin, self.strike, gap=S1, margins=(S5, S3, S5, S3))
        self.setLayout(column(head, (inset, 1), box(acts, "footer"), gap=0))
        self._show_acts()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the backups; the chosen one stays chosen."""
        chosen = self.chosen()
        if self._model.show_backups(outlook.backups, outlook.now):
            at = self._model.row_of(chosen.path) if chosen else 0
            self.list.setCurrentIndex(self._model.index(at, 0))
        count = self._model.rowCount()
        self._heading.set_aside(str(count) if count else "")
        self._empty.setVisible(not count)
        self._show_acts()

    def chosen(self) -> Backup | None:
        found = self.list.currentIndex().data(RowRole.KEY)
        return found if isinstance(found, Backup) else None

    def set_busy(self, busy: bool) -> None:
        """While the worker has something to do with backups, none is chosen from them."""
        self._busy = busy
        self._show_acts()

    def _show_acts(self) -> None:
        chosen = self.chosen()
        self.restore.setEnabled(chosen is not None and chosen.intact and not self._busy)
        self.unpin.setVisible(chosen is not None and chosen.intact and chosen.pinned)
        self.strike.setVisible(chosen is not None and not chosen.intact)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _current: QModelIndex, _before: QModelIndex) -> None:
        self._show_acts()

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        if self.restore.isEnabled():
            self._on_restore()

    @Slot()
    def _on_restore(self) -> None:
        self.restore_asked.emit(self.chosen())

    @Slot()
    def _on_unpin(self) -> None:
        self.unpin_asked.emit(self.chosen())

    @Slot()
    def _on_strike(self) -> None:
        self.strike_asked.emit(self.chosen())
