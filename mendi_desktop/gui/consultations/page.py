# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All talks: filters above, the list at the left, the chosen talk to read at the right."""

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.consultations.queries import ConsultationFilter, TalkOrder, consultation_rows
from mendi_desktop.gui.consultations.filter_bar import FilterBar
from mendi_desktop.gui.consultations.list_model import ConsultationListModel
from mendi_desktop.gui.consultations.order_reader import OrderReader
from mendi_desktop.gui.consultations.reading import ReadingPane
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.master_detail import MasterDetail
from mendi_desktop.gui.kit.memory import ListMemory
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S1, S2, S3, SEARCH_WIDTH

SEARCH_AFTER_MS = 120


class ConsultationsPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        wording = Wording(desk.vault.options.workplace_kind, desk.vault.clock.today)
        self._kept = ListMemory(desk.memory, "consultations")
        self._wanted = self._kept.chosen
        self._at = 0
        self._told = -1
        self._to_read = False
        self._chosen: UUID | None = None
        self.search = TextEdit(tr("Suchen in Gesprächen"), placeholder=tr("Suchen in Gesprächen"), icon="search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(px(SEARCH_WIDTH))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SEARCH_AFTER_MS)
        self._show_later = QTimer(self)  # the list is painted first: what is read beside it costs more than the list
        self._show_later.setSingleShot(True)
        self._show_later.setInterval(0)
        record = button(tr("Gespräch festhalten"), Kind.PRIMARY, "plus", tip=tr("Strg+N"))
        self.header = Header(tr("Gespräche"), "", self.search, record)
        self.filters = FilterBar(desk)
        self.model = ConsultationListModel(lambda ids: desk.vault.read(consultation_rows, ids), wording, self)
        self.orders = OrderReader(desk, self)
        self.list = RowView(tr("Gespräche"))
        self.list.setModel(self.model)
        self.reading = ReadingPane(desk, wording)
        order = row(self.filters.order, None, margins=(S3, S1, S3, 0))
        left = box(column(order, (column((self.list, 1), margins=(S2, 0, S2, 0)), 1), gap=0))
        self.panes = MasterDetail(left, self.reading, self.list, self._kept)
        self._body = _body(self.panes, self._on_record, self.clear_filters)
        self.setLayout(column(self.header, self.filters, Line(), (self._body, 1), gap=0))
        record.clicked.connect(self._on_record)
        self.search.textEdited.connect(self._later.start)
        self._later.timeout.connect(self.filter_anew)
        self._show_later.timeout.connect(self._show_chosen)
        self.orders.read.connect(self._on_order)
        self.filters.changed.connect(self.filter_anew)
        self.filters.order.set_code(self._kept.order)
        self.filters.saved.asked.connect(self._on_choice_asked)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._on_activated)
        self.search.returnPressed.connect(self.filter_anew)
        self.search.returnPressed.connect(self.list.setFocus)

    # -- showing --------------------------------------------------------------------------------------

    @property
    def chosen_filter(self) -> ConsultationFilter:
        return self.filters.chosen(self.search.text())

    def refresh(self, *, rows_changed: bool = True) -> None:
        """Read the list anew and stay on the talk that was chosen."""
        if rows_changed:  # a long list takes a moment until it is in order again: what is in sight is true now
            self.model.read_anew()
            self._to_read = True
        self._later.stop()
        self._kept.order = self.filters.order.code()
        words = self.search.text().strip()
        self.filters.saved.show_choice({**self.filters.choice(), "text": words} if words else self.filters.choice())
        self.orders.ask(self.chosen_filter, self.filters.sort, is_empty=not self.model.rowCount())

    @Slot(object)
    def _on_order(self, order: TalkOrder) -> None:
        found = len(order.ids)
        kept, offset = self._wanted or self._chosen, self.list.verticalScrollBar().value()
        self.model.show(order)
        self.filters.show_count(found if order.whole else order.total, order.total)
        self._body.setCurrentIndex(0 if found else (2 if order.total else 1))
        if order.total != self._told:
            self._tell_total(order.total)
        self.list.verticalScrollBar().setValue(offset)  # where it was, as far as the chosen talk is in sight there
        self._choose(kept, order.whole)

    def _tell_total(self, total: int) -> None:
        self._told = total
        self.header.set_facts(plural(total, QT_TR_NOOP("{n} Gespräch"), QT_TR_NOOP("{n} Gespräche")) if total else "")
        self.header.show_acts(total > 0)  # the first act stands in the middle, and there is nothing to search
        self.filters.setVisible(total > 0)

    def _choose(self, entry: UUID | None, whole: bool = True) -> None:
        row_number = self.model.row_of(entry) if entry is not None else -1
        if row_number < 0:  # a talk that was taken away: stay where it was
            row_number = self.model.talk_near(self._at)
        index = self.model.index(row_number, 0)
        if whole:
            self._wanted = None
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        else:
            self._chosen = None
            self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        """Only what is another talk, or may say something else than before: making its pane takes most of a frame."""
        self._show_later.stop()
        if self._to_read or self._chosen != self.reading.shown:
            self._to_read = False
            self.reading.show_talk(self._chosen)

    def go_to(self, place: Place) -> None:
        """Choose the talk ``id``; a filter that hides it is let go."""
        if place.id is None:
            return
        self._wanted = place.id
        if self.model.row_of(place.id) < 0:
            self.clear_filters()
        else:
            self._choose(place.id)
        self.panes.show_detail()

    def in_sight(self) -> Place | None:
        return Place("consultations", self.reading.shown) if self.reading.shown is not None else None

    def whom(self) -> UUID | None:
        return self.reading.whom

    def keep(self) -> None:
        """The vault may close after this: what was to be read in a moment is not read any more."""
        self._later.stop()
        self._show_later.stop()
        self.orders.stop()

    def focus_start(self) -> None:
        self.list.setFocus()

    def start_search(self) -> bool:
        self.search.setFocus()
        self.search.selectAll()
        return True

    @Slot()
    def filter_anew(self) -> None:
        """Show what the filters and the search ask for now; a chosen talk that is left out gives way to the first."""
        self._at = 0
        self.refresh(rows_changed=False)

    @Slot(object)
    def _on_choice_asked(self, choice: Mapping[str, object]) -> None:
        """A saved filter: the words of the search belong to it."""
        words = choice.get("text")
        self.search.setText(words if isinstance(words, str) else "")
        self.filters.put_choice(choice)
        self.filter_anew()

    @Slot()
    def clear_filters(self) -> None:
        self.search.setText("")
        self.filters.clear()
        self.filter_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search line lets the search go."""
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus() and self.search.text():
            self.search.setText("")
            self.filter_anew()
            return
        super().keyPressEvent(event)

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_record(self) -> None:
        self.desk.navigator.go("record")

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._at = current.row()
            self._chosen = current.data(RowRole.KEY)
            self._kept.choose(self._chosen, first=self._at <= self.model.talk_near(0))
            self._show_later.start()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if (entry := index.data(RowRole.KEY)) and not self.panes.show_detail():
            self.desk.navigator.go("record", entry)


def _body(panes: MasterDetail, record: Callable[[], None], reset: Callable[[], None]) -> QStackedWidget:
    """The list and what it says where there is none, where nothing is found: in this order."""
    first = button(tr("Gespräch festhalten"), Kind.PRIMARY, "plus")
    first.clicked.connect(record)
    empty = EmptyState(
        tr("Noch keine Gespräche"),
        tr("Ein Gespräch ist in einer halben Minute festgehalten: Datum, Dauer und Art genügen."),
        first,
        icon="messages-square",
    )
    all_again = button(tr("Filter leeren"))
    all_again.clicked.connect(reset)
    nothing = EmptyState(
        tr("Dazu ist nichts festgehalten"), tr("Kein Gespräch passt zu Suche und Filtern."), all_again, icon="search"
    )
    body = QStackedWidget()
    for part in (panes, empty, nothing):
        body.addWidget(part)
    return body
