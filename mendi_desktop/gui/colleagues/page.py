# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All colleagues: the list at the left, the chosen one to read at the right."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QStackedWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.colleagues.queries import ColleagueRow, count_colleagues, list_colleagues
from mendi_desktop.gui.colleagues.list_model import ORDERS, ColleagueListModel, by_alias
from mendi_desktop.gui.colleagues.person_dialogs import AddColleagueDialog
from mendi_desktop.gui.colleagues.person_pane import PersonPane
from mendi_desktop.gui.colleagues.talks_panel import MakeTalksPanel
from mendi_desktop.gui.kit import guidance
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.listening import undisturbed
from mendi_desktop.gui.kit.master_detail import MasterDetail
from mendi_desktop.gui.kit.memory import ListMemory
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.order_button import OrderButton
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.row_choice import RowChoice
from mendi_desktop.gui.kit.rows import RowView
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.tokens import COLLEAGUE_LIST, COLLEAGUE_LIST_NARROW, S2, S3, S5

NEW = "new"
"""The word of a place that asks for a new alias."""
AT_ONCE = 300
"""So many colleagues are read while the window waits; more are read beside it."""


class ColleaguesPage(Page):
    """``make_talks`` brings what the talks contribute: this area may not know them."""

    def __init__(self, desk: Desk, make_talks: MakeTalksPanel) -> None:
        super().__init__(desk)
        self._colleagues: list[ColleagueRow] = []
        self._reader = desk.tasks.beside()
        self._asked: Task[list[ColleagueRow]] | None = None
        self._wanted: UUID | None = None
        self.header = Header(tr("Kolleg*innen"), "")
        self.search = TextEdit(tr("Suchen unter Kolleg*innen"), placeholder=tr("Kürzel oder Bereich"), icon="search")
        self.search.setClearButtonEnabled(True)
        self.model = ColleagueListModel(desk.vault.clock.today, self)
        self.list = RowView(tr("Kolleg*innen"))
        self.list.setModel(self.model)
        kept = ListMemory(desk.memory, "colleagues")
        self.order = OrderButton(ORDERS, kept.order)
        self.choice = RowChoice(self.list, self.model, kept)
        self.add = button(tr("Kürzel aufnehmen"), Kind.LINK, "plus")
        self.add.clicked.connect(self._on_add)
        desk.guidance.declare(guidance.NEW_ALIAS, self.add)
        self.person = PersonPane(desk, make_talks(desk))
        self._right = self._make_right()
        widths = (COLLEAGUE_LIST, COLLEAGUE_LIST_NARROW)
        self.panes = MasterDetail(self._make_left(), self._right, self.list, kept, widths)
        self._kept = kept
        self._body = QStackedWidget()
        self._body.addWidget(self.panes)
        self._body.addWidget(self._make_empty())
        self.setLayout(column((self._body, 1), gap=0))
        self.search.textChanged.connect(self._on_typed)
        self.order.chosen.connect(self._on_order)
        self.choice.changed.connect(self._on_chosen)
        self.list.activated.connect(self.panes.show_detail)

    def _make_left(self) -> QFrame:
        search = column(self.search, margins=(S5, 0, S5, 0))
        order = row(self.order, None, margins=(S3, 0, S3, 0))
        below = row(self.add, None, margins=(S5, S2, S3, S3))
        rows = column((self.list, 1), margins=(S2, 0, S2, 0))
        return box(column(self.header, search, order, (rows, 1), below, gap=0))

    def _make_right(self) -> QStackedWidget:
        nobody = EmptyState(
            tr("Niemand gefunden"), tr("Kein Kürzel und kein Bereich passt zu dem, was gesucht wird."), icon="search"
        )
        right = QStackedWidget()
        right.addWidget(box(column(self.person, gap=0)))
        right.addWidget(nobody)
        return right

    def _make_empty(self) -> EmptyState:
        first = button(tr("Kürzel aufnehmen"), Kind.PRIMARY, "plus")
        first.clicked.connect(self._on_add)
        self.desk.guidance.declare(guidance.NEW_ALIAS, first)
        talk = button(tr("Gespräch festhalten"))
        talk.clicked.connect(self._on_record)
        return EmptyState(
            tr("Noch keine Kolleg*innen"),
            tr("Ein Kürzel genügt, ein Name nur mit Freigabe. Am leichtesten entsteht es mit dem ersten Gespräch."),
            first,
            talk,
            icon="user-round",
        )

    # -- showing --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list anew; the chosen colleague and the place in the list stay."""
        vault = self.desk.vault
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if vault.read(count_colleagues) <= AT_ONCE:
            self._on_read(by_alias(vault.read(list_colleagues)))
            return
        self._asked = self._reader.run(
            lambda _task: by_alias(vault.read(list_colleagues)),
            self._on_read,
            lambda error: self.desk.dispatcher.said.emit(error.message),
        )

    def _on_read(self, colleagues: list[ColleagueRow]) -> None:
        self._asked, self._colleagues = None, colleagues
        count = len(self._colleagues)
        self.header.set_facts(plural(count, QT_TR_NOOP("1 Kürzel"), QT_TR_NOOP("{n} Kürzel")))
        self._body.setCurrentIndex(0 if self._colleagues else 1)
        wanted, self._wanted = self._wanted, None
        self._fill(wanted)

    def _fill(self, wanted: UUID | None = None) -> None:
        self.choice.fill(self._show_rows, wanted)

    def _show_rows(self) -> bool:
        return self.model.show_colleagues(self._colleagues, self.search.text(), self.order.code())

    @Slot(object)
    def _on_chosen(self, colleague_id: UUID | None) -> None:
        self._right.setCurrentIndex(0 if colleague_id is not None else 1)
        if colleague_id is not None:
            with undisturbed():
                self.person.show_colleague(colleague_id)

    def go_to(self, place: Place) -> None:
        """Choose the colleague ``id``; a search that hides the entry is let go. ``word`` new: ask for an alias."""
        if place.word == NEW:
            self._on_add()
        if place.id is None:
            return
        if self._asked is not None:
            self._wanted = place.id
        if self.model.row_of(place.id) < 0:
            self.search.setText("")
        self.choice.choose(place.id)
        self.panes.show_detail()

    def in_sight(self) -> Place | None:
        return Place("colleagues", self.person.shown) if self.person.shown is not None else None

    def whom(self) -> UUID | None:
        return self.person.shown

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

    @Slot()
    def _on_add(self) -> None:
        dialog = AddColleagueDialog(self, self.desk)
        dialog.added.connect(self._on_added)
        dialog.open_it()

    @Slot(object)
    def _on_added(self, colleague_id: UUID) -> None:
        self.search.setText("")
        self.refresh()
        self.choice.choose(colleague_id)

    @Slot()
    def _on_record(self) -> None:
        self.desk.navigator.go("record")
