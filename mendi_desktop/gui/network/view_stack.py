# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The three views behind their segments: which one is in sight, what it shows, where an entry stands."""

from collections.abc import Callable, Mapping
from typing import Final
from uuid import UUID

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.network.contact_pane import ContactPane
from mendi_desktop.gui.network.entry_pane import EntryPane
from mendi_desktop.gui.network.event_pane import EventPane
from mendi_desktop.gui.network.exchange.export_dialog import InSight
from mendi_desktop.gui.network.filter_bar import FilterBar
from mendi_desktop.gui.network.forms import Forms
from mendi_desktop.gui.network.organisation_pane import OrganisationPane
from mendi_desktop.gui.network.row_words import DayWords
from mendi_desktop.gui.network.view_body import ViewBody
from mendi_desktop.gui.network.views import CONTACTS, EVENTS, ORGANISATIONS, VIEWS

SEARCH_AFTER_MS, MANY = 180, 1000
_PANES: Final[dict[str, Callable[[Desk, Forms, DayWords], EntryPane]]] = {
    CONTACTS.code: ContactPane,
    ORGANISATIONS.code: OrganisationPane,
    EVENTS.code: EventPane,
}


class ViewStack(QWidget):
    """``search`` is the line of the page whose words the lists are searched for.

    ``filled`` when another view or other rows are in sight; ``asked`` for the form of an entry (None: a new one).
    """

    filled = Signal()
    asked = Signal(object)

    def __init__(self, desk: Desk, forms: Forms, search: TextEdit) -> None:
        super().__init__()
        self._desk, self._forms, self._search = desk, forms, search
        self._days = DayWords(desk.vault.options.workplace_kind, desk.vault.clock.today)
        self._bodies: dict[str, ViewBody] = {}
        self._stack = QStackedWidget()
        self.filters = FilterBar(desk)
        self.filters.saved.asked.connect(self._on_choice_asked)
        self.setLayout(column(self.filters, Line(), (self._stack, 1), gap=0))
        self.filters.view_chosen.connect(self._on_view)
        self.filters.changed.connect(self.filter_anew)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SEARCH_AFTER_MS)
        self._later.timeout.connect(self.filter_anew)
        search.textChanged.connect(self._on_typed)

    @property
    def body(self) -> ViewBody:
        """The view in sight."""
        return self._body_of(self.filters.view)

    def make_body(self) -> bool:
        """Make the view in sight; False if it is there."""
        made = len(self._bodies)
        self._body_of(self.filters.view)
        return len(self._bodies) > made

    def _body_of(self, code: str) -> ViewBody:
        """One view, made when it is asked for the first time."""
        if code not in self._bodies:
            view = next(view for view in VIEWS if view.code == code)
            pane = _PANES[code](self._desk, self._forms, self._days)
            pane.search_asked.connect(self._on_search_asked)
            body = ViewBody(view, pane, self._days, self._desk.memory)
            body.order.chosen.connect(self._on_order)
            body.add_asked.connect(self._on_add_asked)
            body.clear_asked.connect(self.clear_filters)
            body.edit_asked.connect(self.asked)
            self._stack.addWidget(body)
            self._bodies[code] = body
        return self._bodies[code]

    def in_sight(self) -> InSight:
        """What could be handed out: events have no place in an address book."""
        body = self.body
        if body.view is EVENTS:
            return InSight()
        called = body.list.currentIndex().data() or ""
        listed = tuple(body.model.entries()) if body.shown_count < body.total else ()
        return InSight(listed, body.chosen, called)

    # -- showing --------------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the view in sight anew and stay on the entry that was chosen."""
        self._read(self.body)
        self._fill(None)

    def _read(self, body: ViewBody) -> None:
        body.take_rows(self._desk.vault.read(body.view.read))

    def _fill(self, wanted: UUID | None) -> None:
        body = self.body
        self._stack.setCurrentWidget(body)
        body.fill(self._search.text(), self.filters.chosen(), wanted)
        words = self._search.text().strip()
        self.filters.saved.show_choice({**self.filters.chosen(), "text": words} if words else self.filters.chosen())
        self.filters.show_count(body.shown_count, body.total)
        self.filled.emit()

    def show_view(self, code: str) -> None:
        """Bring a view into sight; one that is not there stays away."""
        if code in _PANES:
            self.filters.show_view(code)
            self.read()

    def show_entry(self, entry: UUID) -> None:
        """Choose an entry, whichever view it stands in; search and filters that hide it are let go."""
        for code in (self.filters.view, *_PANES):
            body = self._body_of(code)
            self._read(body)
            if body.has(entry):
                self.filters.show_view(code)
                self._fill(entry)
                if body.chosen != entry:
                    self._let_filters_go()
                    self._fill(entry)
                return

    def rest(self) -> None:
        """Read nothing any more: the vault is about to close."""
        self._later.stop()
        for body in self._bodies.values():
            body.rest()

    # -- filters --------------------------------------------------------------------------------------

    @Slot()
    def _on_typed(self) -> None:
        """A short list follows every letter, a long one the word."""
        if self.body.total < MANY:
            self.filter_anew()
        else:
            self._later.start()

    @Slot()
    def filter_anew(self) -> None:
        """Show what search and filters ask for now; whoever is left out gives way to the first."""
        self._later.stop()
        self.body.start_anew()
        self._fill(None)

    @Slot()
    def clear_filters(self) -> None:
        self._let_filters_go()
        self.filter_anew()

    def _let_filters_go(self) -> None:
        self._search.blockSignals(True)
        self._search.setText("")
        self._search.blockSignals(False)
        self.filters.clear()

    @Slot(object)
    def _on_choice_asked(self, choice: Mapping[str, object]) -> None:
        """A saved filter: the words of the search belong to it."""
        words = choice.get("text")
        self._let_filters_go()
        self._search.setText(words if isinstance(words, str) else "")
        self.filters.put_choice(choice)
        self.filter_anew()

    @Slot(str)
    def _on_order(self, _code: str) -> None:
        self.body.keep_order()
        self._fill(None)
        self.body.choice.choose(self.body.chosen)

    @Slot(str)
    def _on_view(self, _code: str) -> None:
        self.read()

    @Slot(str, str)
    def _on_search_asked(self, view: str, words: str) -> None:
        self.show_view(view)
        self._search.setText(words)
        self.body.list.setFocus()

    @Slot()
    def _on_add_asked(self) -> None:
        self.asked.emit(None)
