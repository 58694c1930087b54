# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Netzwerk: organisations, contacts and events; a list at the left, the chosen entry at the right."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.due import DueQuery
from mendi_desktop.features.network.queries import network_is_used
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.messages import EmptyState, note
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S3, S5, SEARCH_WIDTH
from mendi_desktop.gui.network.contact_pane import ContactPane
from mendi_desktop.gui.network.entry_pane import EntryPane
from mendi_desktop.gui.network.event_pane import EventPane
from mendi_desktop.gui.network.exchange.acts import ExchangeActs
from mendi_desktop.gui.network.exchange.export_dialog import InSight
from mendi_desktop.gui.network.filter_bar import FilterBar
from mendi_desktop.gui.network.forms import Forms
from mendi_desktop.gui.network.organisation_pane import OrganisationPane
from mendi_desktop.gui.network.row_words import DayWords
from mendi_desktop.gui.network.view_body import ViewBody
from mendi_desktop.gui.network.views import CONTACTS, EVENTS, ORGANISATIONS, VIEWS

NEW = "new"
"""The word of a place that asks for a new contact."""

_PANES: dict[str, Callable[[Desk, Forms, DayWords], EntryPane]] = {
    CONTACTS.code: ContactPane,
    ORGANISATIONS.code: OrganisationPane,
    EVENTS.code: EventPane,
}
_COUNTS = {
    ORGANISATIONS.code: (QT_TR_NOOP("{n} Organisation"), QT_TR_NOOP("{n} Organisationen")),
    CONTACTS.code: (QT_TR_NOOP("{n} Ansprechperson"), QT_TR_NOOP("{n} Ansprechpersonen")),
    EVENTS.code: (QT_TR_NOOP("{n} Veranstaltung"), QT_TR_NOOP("{n} Veranstaltungen")),
}


class NetworkPage(Page):
    """``dues``: what waits in all areas, for the calendar file and for the codes that stand in it."""

    def __init__(self, desk: Desk, dues: Sequence[DueQuery]) -> None:
        super().__init__(desk)
        self._days = DayWords(desk.vault.options.workplace_kind, desk.vault.clock.today)
        self.forms = Forms(desk, self)
        self.forms.written.connect(self._on_written)
        self.acts = ExchangeActs(desk, self, dues, self._in_sight)
        self._wanted: UUID | None = None
        self.search = TextEdit(tr("Suchen im Netzwerk"), placeholder=tr("Suchen im Netzwerk"), icon="search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(px(SEARCH_WIDTH))
        exchange = button(tr("Austausch"), Kind.QUIET, "arrow-up-right")
        exchange.clicked.connect(self.acts.ask)
        self.add = button(tr(ORGANISATIONS.add), Kind.PRIMARY, "plus")
        self.header = Header(tr("Netzwerk"), "", self.search, exchange, self.add)
        self.filters = FilterBar(desk.vault.options.workplace_kind)
        self._bodies: dict[str, ViewBody] = {}
        self._views = QStackedWidget()
        self._draft = self._make_draft()
        used = QWidget()
        used.setLayout(column(self._draft, self.filters, Line(), (self._views, 1), gap=0))
        self._used = used
        self._unused: EmptyState | None = None
        self._body = QStackedWidget()
        self._body.addWidget(used)
        self.setLayout(column(self.header, (self._body, 1), gap=0))
        self._connect()

    def _connect(self) -> None:
        self.search.textChanged.connect(self.filter_anew)
        self.search.returnPressed.connect(self._on_search_done)
        self.add.clicked.connect(self._on_add)
        self.filters.view_chosen.connect(self._on_view)
        self.filters.changed.connect(self.filter_anew)
        self.forms.written.connect(self._on_written)

    def _body_of(self, code: str) -> ViewBody:
        """One view, made when it is asked for the first time."""
        if code not in self._bodies:
            view = next(view for view in VIEWS if view.code == code)
            pane = _PANES[code](self.desk, self.forms, self._days)
            pane.search_asked.connect(self._on_search_asked)
            body = ViewBody(view, pane, self._days)
            body.add_asked.connect(self._on_add)
            body.clear_asked.connect(self.clear_filters)
            body.edit_asked.connect(self._on_edit)
            body.fit(self.window().width())
            self._views.addWidget(body)
            self._bodies[code] = body
        return self._bodies[code]

    def _make_draft(self) -> QFrame:
        waits = note(tr("Hier wartet noch eine angefangene Eingabe."), icon="pencil-line", action=tr("Weiterschreiben"))
        waits.acted.connect(self.forms.go_on)
        return box(column(waits, margins=(S5, 0, S5, S3)))

    def _make_unused(self) -> EmptyState:
        starter = button(tr("Öffentliche Stellen übernehmen …"), Kind.PRIMARY, "landmark")
        starter.clicked.connect(self.acts.ask_starter_set)
        own = button(tr("Erste Ansprechperson aufnehmen"))
        own.clicked.connect(self._on_first_contact)
        files = button(tr("Kontakte aus einer Datei einlesen …"), Kind.LINK)
        files.clicked.connect(self.acts.ask_import)
        return EmptyState(
            tr("Noch kein Netzwerk"),
            tr("Wer hilft weiter, wen kann man anrufen, wo trifft man sich: hier bleibt es beisammen."),
            starter,
            own,
            link=files,
            icon="handshake",
        )

    # -- showing --------------------------------------------------------------------------------------

    @property
    def body(self) -> ViewBody:
        """The view in sight."""
        return self._body_of(self.filters.view)

    def refresh(self) -> None:
        """Read the view in sight anew and stay on the entry that was chosen."""
        self._read(self.body)
        used = self.body.total > 0 or self.desk.vault.read(network_is_used)
        if not used and self._unused is None:
            self._unused = self._make_unused()
            self._body.addWidget(self._unused)
        self._body.setCurrentWidget(self._used if used or self._unused is None else self._unused)
        for part in (self.search, self.add):
            part.setVisible(used)
        self._draft.setVisible(self.forms.has_draft)
        self._fill()

    def _read(self, body: ViewBody) -> None:
        body.take_rows(self.desk.vault.read(body.view.read))

    def _fill(self) -> None:
        body = self.body
        self._views.setCurrentWidget(body)
        body.fill(self.search.text(), self.filters.chosen(), self._wanted)
        self._wanted = None
        self.filters.show_count(body.shown_count, body.total)
        self.header.set_facts(plural(body.total, *_COUNTS[body.view.code]) if body.total else "")
        self.add.set_words(tr(body.view.add))

    def show_view(self, code: str) -> None:
        """Bring a view into sight."""
        self.filters.show_view(code)
        self.refresh()

    def show_entry(self, entry: UUID) -> None:
        """Choose an entry, whichever view it stands in; search and filters that hide it are let go."""
        for code in (self.filters.view, *_PANES):
            body = self._body_of(code)
            self._read(body)
            if body.has(entry):
                self.filters.show_view(body.view.code)
                self._wanted = entry
                self.refresh()
                if body.pane.shown != entry:
                    self._wanted = entry
                    self.clear_filters()
                return

    def go_to(self, place: Place) -> None:
        """Choose the entry ``id``, or the view ``word``; "new" asks for a contact."""
        if place.id is not None:
            self.show_entry(place.id)
        elif place.word in _PANES:
            self.show_view(place.word)
        elif place.word == NEW:
            self._on_first_contact()

    def _in_sight(self) -> InSight:
        body = self.body
        if body.view is EVENTS:
            return InSight()
        called = body.list.currentIndex().data() or ""
        listed = tuple(body.model.entries()) if body.shown_count < body.total else ()
        return InSight(listed, body.pane.shown, called)

    def keep(self) -> None:
        self.forms.keep()

    def focus_start(self) -> None:
        if not self.acts.is_open and not self.forms.is_open:
            self.body.list.setFocus()

    def start_search(self) -> bool:
        self.search.setFocus()
        self.search.selectAll()
        return True

    @Slot()
    def filter_anew(self) -> None:
        """Show what search and filters ask for now."""
        self.body.start_anew()
        self._fill()

    @Slot()
    def clear_filters(self) -> None:
        self.search.blockSignals(True)
        self.search.setText("")
        self.search.blockSignals(False)
        self.filters.clear()
        self.filter_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search line lets the search go."""
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus() and self.search.text():
            self.search.setText("")
            return
        super().keyPressEvent(event)

    # -- acts -----------------------------------------------------------------------------------------

    @Slot(str)
    def _on_view(self, _code: str) -> None:
        self.refresh()

    @Slot(str, str)
    def _on_search_asked(self, view: str, words: str) -> None:
        self.show_view(view)
        self.search.setText(words)
        self.body.list.setFocus()

    @Slot()
    def _on_search_done(self) -> None:
        self.body.list.setFocus()

    @Slot()
    def _on_add(self) -> None:
        self._ask(self.body.view.code, None)

    @Slot(object)
    def _on_edit(self, entry: UUID) -> None:
        self._ask(self.body.view.code, entry)

    def _ask(self, view: str, entry: UUID | None) -> None:
        ask = {ORGANISATIONS.code: self.forms.ask_organisation, EVENTS.code: self.forms.ask_event}
        ask.get(view, self.forms.ask_contact)(entry)

    @Slot()
    def _on_first_contact(self) -> None:
        self.forms.ask_contact()

    @Slot(object)
    def _on_written(self, entry: UUID) -> None:
        self.show_entry(entry)

    def resizeEvent(self, event: QResizeEvent) -> None:
        for body in self._bodies.values():
            body.fit(self.window().width())
        super().resizeEvent(event)
