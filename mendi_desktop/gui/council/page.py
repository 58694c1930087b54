# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Requests of the council: the list at the left, the chosen one to read at the right."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QStackedWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.council.queries import RequestRow, list_requests, request_detail
from mendi_desktop.gui.consultations.kept_forms import Draft, KeptForms, WaitingNote, id_in
from mendi_desktop.gui.council.list_model import ORDERS, RequestListModel
from mendi_desktop.gui.council.request_dialog import RequestDialog
from mendi_desktop.gui.council.request_pane import RequestPane
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.master_detail import MasterDetail
from mendi_desktop.gui.kit.memory import ListMemory
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.order_button import OrderButton
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.row_choice import RowChoice
from mendi_desktop.gui.kit.rows import RowView
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S1, S2, S3, SEARCH_WIDTH

NEW = "new"
"""The word of a place that asks for a new request."""
DRAFT = "council"
"""The form under which half-typed input of this page is kept."""


class CouncilPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._requests: list[RequestRow] = []
        self.search = TextEdit(tr("Suchen in Anträgen"), placeholder=tr("Suchen in Anträgen"), icon="search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(px(SEARCH_WIDTH))
        self.search.textChanged.connect(self._on_typed)
        self.add = button(tr("Antrag entwerfen"), Kind.PRIMARY, "plus")
        self.add.clicked.connect(self._on_add)
        self.header = Header(tr("Gremium"), "", self.search, self.add)
        self.model = RequestListModel(desk.vault.clock.today, self)
        self.list = RowView(tr("Anträge"))
        self.list.setModel(self.model)
        self._kept = ListMemory(desk.memory, "council")
        self.order = OrderButton(ORDERS, self._kept.order)
        self.order.chosen.connect(self._on_order)
        self.choice = RowChoice(self.list, self.model, self._kept)
        self.choice.changed.connect(self._on_chosen)
        self.list.activated.connect(self._on_activated)
        self.forms = KeptForms(desk, self, DRAFT, self._reopen)
        self._waits = WaitingNote(self.forms)
        self.request = RequestPane(desk, self.forms)
        order = row(self.order, None, margins=(S3, S1, S3, 0))
        left = box(column(order, (column((self.list, 1), margins=(S2, 0, S2, 0)), 1), gap=0))
        self._right = QStackedWidget()
        self._right.addWidget(box(column(self.request, gap=0)))
        self._right.addWidget(
            EmptyState(tr("Kein Antrag gefunden"), tr("Nichts passt zu dem, was gesucht wird."), icon="search")
        )
        self._body = QStackedWidget()
        self.panes = MasterDetail(left, self._right, self.list, self._kept)
        self._body.addWidget(self.panes)
        self._body.addWidget(self._make_empty())
        self.setLayout(column(self.header, Line(), self._waits, (self._body, 1), gap=0))

    def _make_empty(self) -> EmptyState:
        first = button(tr("Antrag entwerfen"), Kind.PRIMARY, "plus")
        first.clicked.connect(self._on_add)
        barriers = button(tr("Hürden ansehen"))
        barriers.clicked.connect(self._on_barriers)
        return EmptyState(
            tr("Noch keine Anträge"),
            tr("Was das Gremium beim Arbeitgeber beantragt, lässt sich hier entwerfen und bis zum Ergebnis verfolgen."),
            first,
            barriers,
            icon="landmark",
        )

    # -- showing --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list anew; the chosen request stays."""
        self._requests = self.desk.vault.read(list_requests)
        waiting = sum(request.state == "asked" for request in self._requests)
        words = plural(waiting, QT_TR_NOOP("{n} Antwort steht aus"), QT_TR_NOOP("{n} Antworten stehen aus"))
        self.header.set_facts(words if waiting else "")
        self._body.setCurrentIndex(0 if self._requests else 1)
        self.header.show_acts(bool(self._requests))
        self._fill()
        self._waits.tell()

    def _fill(self, wanted: UUID | None = None) -> None:
        self.choice.fill(self._show_rows, wanted)

    def _show_rows(self) -> bool:
        return self.model.show_requests(self._requests, self.search.text(), self.order.code())

    @Slot(object)
    def _on_chosen(self, request_id: UUID | None) -> None:
        self._right.setCurrentIndex(0 if request_id is not None else 1)
        if request_id is not None:
            self.request.show_request(request_id)

    def go_to(self, place: Place) -> None:
        """Choose the request ``id``; a search that hides it is let go. ``word`` new: draft one."""
        if place.word == NEW:
            self._on_add()
        if place.id is None:
            return
        if self.model.row_of(place.id) < 0:
            self.search.setText("")
        self.choice.choose(place.id)
        self.panes.show_detail()

    def keep(self) -> None:
        self.forms.keep()

    def in_sight(self) -> Place | None:
        return Place("council", self.request.shown) if self.request.shown is not None else None

    def focus_start(self) -> None:
        self.list.setFocus()

    def start_search(self) -> bool:
        self.search.setFocus()
        self.search.selectAll()
        return True

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        self.choice.start_anew()
        self._fill()

    @Slot(str)
    def _on_order(self, code: str) -> None:
        self._kept.order = code
        self._fill(self.choice.chosen)

    @Slot(QModelIndex)
    def _on_activated(self, _index: QModelIndex) -> None:
        if not self.panes.show_detail():
            self.request.edit.click()

    @Slot()
    def _on_add(self) -> None:
        dialog = RequestDialog(self, self.desk)
        dialog.added.connect(self._on_added)
        self.forms.open_form(dialog)

    def _reopen(self, draft: Draft) -> None:
        kind, entry = str(draft.get("kind")), id_in(draft)
        if entry is None:
            self._on_add()
            return
        self.desk.vault.read(request_detail, entry)  # says so where it has gone
        self.go_to(Place("council", entry))
        self.request.reopen(kind)

    @Slot(object)
    def _on_added(self, request_id: UUID) -> None:
        self.search.setText("")
        self.refresh()
        self.choice.choose(request_id)

    @Slot()
    def _on_barriers(self) -> None:
        self.desk.navigator.go("barriers")
