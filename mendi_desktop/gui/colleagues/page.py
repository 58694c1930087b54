# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All colleagues: the list at the left, the chosen one to read at the right."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.colleagues.queries import ColleagueRow, list_colleagues
from mendi_desktop.gui.colleagues.list_model import ColleagueListModel
from mendi_desktop.gui.colleagues.person_dialogs import AddColleagueDialog
from mendi_desktop.gui.colleagues.person_pane import PersonPane
from mendi_desktop.gui.colleagues.talks_panel import MakeTalksPanel
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.adaptive import TwoWidths
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.kit.theme import colour
from mendi_desktop.gui.kit.tokens import COLLEAGUE_LIST, COLLEAGUE_LIST_NARROW, S2, S3, S5

NEW = "new"
"""The word of a place that asks for a new alias."""


class ListPane(TwoWidths):
    """The list and a hairline at its right, on the plane of the page."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        hair = theme.tokens().hair
        QPainter(self).fillRect(self.width() - hair, 0, hair, self.height(), colour("line"))


class ColleaguesPage(Page):
    """``make_talks`` brings what the talks contribute: this area may not know them."""

    def __init__(self, desk: Desk, make_talks: MakeTalksPanel) -> None:
        super().__init__(desk)
        self._colleagues: list[ColleagueRow] = []
        self.header = Header(tr("Kolleg*innen"), "")
        self.search = TextEdit(tr("Suchen unter Kolleg*innen"), placeholder=tr("Kürzel oder Bereich"), icon="search")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_typed)
        self.model = ColleagueListModel(desk.vault.clock.today, self)
        self.list = RowView(tr("Kolleg*innen"))
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.add = button(tr("Kürzel aufnehmen"), Kind.LINK, "plus")
        self.add.clicked.connect(self._on_add)
        self.person = PersonPane(desk, make_talks(desk))
        self._right = self._make_right()
        self._left = self._make_left()
        both: QFrame = box(row(self._left, (self._right, 1), gap=0))
        self._body = QStackedWidget()
        self._body.addWidget(both)
        self._body.addWidget(self._make_empty())
        self.setLayout(column((self._body, 1), gap=0))

    def _make_left(self) -> TwoWidths:
        left = ListPane(COLLEAGUE_LIST, COLLEAGUE_LIST_NARROW)
        search = column(self.search, margins=(S5, 0, S3, S2))
        below = row(self.add, None, margins=(S5, S2, S3, S3))
        left.setLayout(column(self.header, search, (column((self.list, 1), margins=(S2, 0, S2, 0)), 1), below, gap=0))
        return left

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
        self._colleagues = self.desk.vault.read(list_colleagues)
        count = len(self._colleagues)
        self.header.set_facts(plural(count, QT_TR_NOOP("1 Kürzel"), QT_TR_NOOP("{n} Kürzel")))
        self._body.setCurrentIndex(0 if self._colleagues else 1)
        self._fill()

    def _fill(self) -> None:
        place = self.list.verticalScrollBar().value()
        kept = self.person.shown
        moved = self.model.show_colleagues(self._colleagues, self.search.text())
        if moved:
            self.list.doItemsLayout()
            self.list.verticalScrollBar().setValue(place)
        self._choose(kept, scroll=False)

    def _choose(self, colleague_id: UUID | None, *, scroll: bool = True) -> None:
        at = self.model.row_of(colleague_id) if colleague_id is not None else -1
        index = self.model.index(at if at >= 0 else self.model.first_colleague(), 0)
        self._right.setCurrentIndex(0 if index.isValid() else 1)
        if not index.isValid():
            return
        if index == self.list.currentIndex():
            self._show(index)
        else:
            self.list.setCurrentIndex(index)
        if index.row() == self.model.first_colleague():
            self.list.scrollToTop()  # with the heading above the first one
        elif scroll or at < 0:
            self.list.scrollTo(index)

    def _show(self, index: QModelIndex) -> None:
        if (colleague_id := index.data(RowRole.KEY)) is not None:
            self.person.show_colleague(colleague_id)

    def go_to(self, place: Place) -> None:
        """Choose the colleague ``id``; a search that hides the entry is let go. ``word`` new: ask for an alias."""
        if place.word == NEW:
            self._on_add()
        if place.id is None:
            return
        if self.model.row_of(place.id) < 0:
            self.search.setText("")
        self._choose(place.id)

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
        self._fill()

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._show(current)

    @Slot()
    def _on_add(self) -> None:
        dialog = AddColleagueDialog(self, self.desk)
        dialog.added.connect(self._on_added)
        dialog.open_it()

    @Slot(object)
    def _on_added(self, colleague_id: UUID) -> None:
        self.search.setText("")
        self.refresh()
        self._choose(colleague_id)

    @Slot()
    def _on_record(self) -> None:
        self.desk.navigator.go("record")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._left.fit(self.window().width())
        super().resizeEvent(event)
