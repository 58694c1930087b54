# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was handed out: number, kind, period, recipient, day. And the way to a new report."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.consultations.queries import first_talk_on
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.listening import undisturbed
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.kit.soon import Soon
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.tokens import S2
from mendi_desktop.gui.reports.report_dialog import ReportDialog
from mendi_desktop.reports.ledger import LedgerRow, list_reports
from mendi_desktop.reports.options import ReportKind
from mendi_desktop.reports.period import period_title

_ROOT = QModelIndex()


class LedgerModel(QAbstractListModel):
    """The list of reports, newest first. ``kinds``: for papers that are for nobody in particular, what they are."""

    def __init__(self, parent: QObject, kinds: Sequence[ReportKind]) -> None:
        super().__init__(parent)
        self._titles = {kind.id: kind.title for kind in kinds}
        self._rows: list[LedgerRow] = []

    def show_rows(self, rows: list[LedgerRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        title = tr("Bericht {number} · {period}", number=row.number, period=period_title(row.period))
        whom = tr("für {recipient}", recipient=row.recipient) if row.recipient else tr(self._titles.get(row.kind, ""))
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: title,
            RowRole.SECOND: whom,
            RowRole.RIGHT: format_date(row.made_on),
            RowRole.KEY: row.id,
            Qt.ItemDataRole.AccessibleTextRole: f"{title}, {whom}, {format_date(row.made_on)}",
        }
        return said.get(role)


class ReportsPage(Page):
    def __init__(self, desk: Desk, kinds: Sequence[ReportKind]) -> None:
        super().__init__(desk)
        self._kinds = kinds
        new = button(tr("Bericht erstellen"), Kind.PRIMARY, "plus", tip=tr("Strg+R"))
        new.clicked.connect(self._on_new)
        self.header = Header(tr("Berichte"), "", new)
        self.model = LedgerModel(self, kinds)
        self.list = RowView(tr("Herausgegebene Berichte"))
        self.list.setModel(self.model)
        first = button(tr("Bericht erstellen"), Kind.PRIMARY, "plus")
        first.clicked.connect(self._on_new)
        empty = EmptyState(
            tr("Noch kein Bericht"),
            tr("Ein Bericht nennt Zahlen und Themen, nie Namen. Was herausgegeben wurde, steht danach hier."),
            first,
            icon="file-text",
        )
        inset = QWidget()
        inset.setLayout(column(self.list, gap=0, margins=(S2, 0, S2, 0)))
        self._body = QStackedWidget()
        self._body.addWidget(inset)
        self._body.addWidget(empty)
        self.setLayout(column(self.header, Line(), (self._body, 1), gap=0))
        self.dialog: ReportDialog | None = None
        self._wanted = Place("reports")
        self._soon = Soon(self, self._open_wanted)

    def refresh(self) -> None:
        rows = self.desk.vault.read(list_reports)
        self.model.show_rows(rows)
        count = plural(len(rows), QT_TR_NOOP("{n} Bericht herausgegeben"), QT_TR_NOOP("{n} Berichte herausgegeben"))
        self.header.set_facts(count if rows else "")
        self.header.show_acts(bool(rows))
        self._body.setCurrentIndex(0 if rows else 1)

    def go_to(self, place: Place) -> None:
        """``word`` is a kind of report to make, ``id`` the entry it is about.

        The page is painted first: made in one go with the dialog, the window would be silent for twice as long.
        """
        self._wanted = place
        if place.word:
            self._soon.start()

    def _open_wanted(self) -> None:
        if self.isVisible():  # or somebody has gone on meanwhile
            self.open_dialog(self._wanted)

    def open_dialog(self, place: Place) -> None:
        """Open the dialog for one kind of report."""
        since: date | None = self.desk.vault.recall(first_talk_on)
        with undisturbed():
            self.dialog = ReportDialog(self.desk, self, self._kinds, place, since)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open_it()

    def focus_start(self) -> None:
        if self.dialog is None:
            self.list.setFocus()

    def keep(self) -> None:
        self._soon.stop()
        if self.dialog is not None:
            self.dialog.give_up()

    @Slot()
    def _on_new(self) -> None:
        self.open_dialog(Place("reports", word=self._kinds[0].id))

    @Slot(bool)
    def _on_finished(self, _done: bool) -> None:
        self.dialog = None
