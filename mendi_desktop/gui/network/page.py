# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Netzwerk: organisations, contacts and events; a list at the left, the chosen entry at the right."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.due import DueQuery
from mendi_desktop.features.network.queries import network_is_used
from mendi_desktop.gui.consultations.kept_forms import WaitingNote
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import SEARCH_NARROW, SEARCH_WIDTH, STACK_BELOW
from mendi_desktop.gui.network.exchange.acts import ExchangeActs
from mendi_desktop.gui.network.forms import Forms
from mendi_desktop.gui.network.view_stack import ViewStack
from mendi_desktop.gui.network.views import CONTACTS, EVENTS, ORGANISATIONS

NEW, CODE, CALENDAR_FILE = "new", "code", "calendar-file"
"""Words of a place that ask for a new contact, and for a code to go to."""

_TABLES = ("organisation", "contact", "event", "event_contact", "event_task", "company_project", "form_draft")
"""What is read here: the network, what the project of an event is called, and half-typed forms."""

_COUNTS = {
    ORGANISATIONS.code: (QT_TR_NOOP("{n} Organisation"), QT_TR_NOOP("{n} Organisationen")),
    CONTACTS.code: (QT_TR_NOOP("{n} Ansprechperson"), QT_TR_NOOP("{n} Ansprechpersonen")),
    EVENTS.code: (QT_TR_NOOP("{n} Veranstaltung"), QT_TR_NOOP("{n} Veranstaltungen")),
}


class NetworkPage(Page):
    """``dues``: what waits in all areas, for the calendar file and for the codes that stand in it."""

    def __init__(self, desk: Desk, dues: Sequence[DueQuery]) -> None:
        super().__init__(desk)
        self.search = TextEdit(tr("Suchen im Netzwerk"), placeholder=tr("Suchen"), icon="search")
        self.search.setClearButtonEnabled(True)
        self.forms = Forms(desk, self)
        self.views = ViewStack(desk, self.forms, self.search)
        self.acts = ExchangeActs(desk, self, dues, self.views.in_sight)
        exchange = button(tr("Austausch"), Kind.QUIET, "arrow-up-right")
        exchange.clicked.connect(self.acts.ask)
        self.add = button(tr(ORGANISATIONS.add), Kind.PRIMARY, "plus")
        self.header = Header(tr("Netzwerk"), "", self.search, exchange, self.add)
        self._waits = WaitingNote(self.forms.kept)
        self._used = QWidget()
        self._used.setLayout(column((self.views, 1), gap=0))
        self._unused: EmptyState | None = None
        self._read_on: date | None = None
        self._body = QStackedWidget()
        self._body.addWidget(self._used)
        self.setLayout(column(self.header, self._waits, (self._body, 1), gap=0))
        self.search.returnPressed.connect(self._on_search_done)
        self.add.clicked.connect(self._on_add)
        self.forms.written.connect(self.views.show_entry)
        self.forms.kept.closed.connect(self._on_form_closed)
        self.views.filled.connect(self._on_filled)
        self.views.asked.connect(self._on_asked)

    def _make_unused(self) -> EmptyState:
        starter = button(tr("Öffentliche Stellen übernehmen …"), Kind.PRIMARY, "landmark")
        starter.clicked.connect(self.acts.ask_starter_set)
        own = button(tr("Erste Ansprechperson aufnehmen"))
        own.clicked.connect(self._on_first_contact)
        files = button(tr("Kontakte aus einer Datei einlesen …"), Kind.LINK)
        files.clicked.connect(self.acts.ask_import)
        return EmptyState(
            tr("Noch kein Netzwerk"),
            tr("Wer hilft weiter, wen kann man anrufen, wo trifft man sich: Hier bleibt es beisammen."),
            starter,
            own,
            link=files,
            icon="handshake",
        )

    # -- showing --------------------------------------------------------------------------------------

    def furnish(self) -> bool:
        """The view that is going to be in sight."""
        return self.views.make_body()

    def refresh(self) -> None:
        """Read the view in sight anew and stay on the entry that was chosen."""
        self._read_on = self.desk.vault.clock.today()
        self.views.read()
        used = self.views.body.total > 0 or self.desk.vault.read(network_is_used)
        self._show_used(used=used)
        for part in (self.search, self.add):
            part.setVisible(used)
        self._waits.tell()

    def _on_changed(self, changes: object) -> None:
        """What happens elsewhere in the vault is nothing to read anew for, unless a new day has begun meanwhile."""
        ours = isinstance(changes, ChangeSet) and changes.touches(*_TABLES)
        if ours or self._read_on != self.desk.vault.clock.today():
            super()._on_changed(changes)

    def _show_used(self, *, used: bool) -> None:
        if used:
            here = QApplication.focusWidget()
            first = self._body.currentWidget() is not self._used and here is not None and self.isAncestorOf(here)
            self._body.setCurrentWidget(self._used)
            if first:  # what had the keyboard offered the first entry, and has gone with it
                self.views.body.list.setFocus()
            return
        if self._unused is None:
            self._unused = self._make_unused()
            self._body.addWidget(self._unused)
        self._body.setCurrentWidget(self._unused)

    def go_to(self, place: Place) -> None:
        """Choose the entry ``id``, or the view ``word``; other words ask for a contact, a code, a calendar file."""
        if place.id is not None:
            self.views.show_entry(place.id)
        elif place.word == NEW:
            self._on_first_contact()
        elif place.word == CODE:
            self.acts.ask_code()
        elif place.word == CALENDAR_FILE:
            self.acts.ask_calendar()
        else:
            self.views.show_view(place.word)

    def keep(self) -> None:
        self.views.rest()
        self.forms.kept.keep()

    def in_sight(self) -> Place | None:
        return Place("network", self.views.body.chosen) if self.views.body.chosen is not None else None

    def focus_start(self) -> None:
        if not self.acts.is_open and not self.forms.kept.is_open:
            self.views.body.list.setFocus()

    def start_search(self) -> bool:
        if self.search.isHidden():  # there is nothing to search in yet
            return False
        self.search.setFocus()
        self.search.selectAll()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search line lets the search go."""
        if event.key() == Qt.Key.Key_Escape and self.search.hasFocus() and self.search.text():
            self.search.setText("")
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= px(STACK_BELOW)
        self.search.setFixedWidth(px(SEARCH_WIDTH if wide else SEARCH_NARROW))  # or the title would be cut
        super().resizeEvent(event)

    @Slot(str)
    def _on_form_closed(self, came_from: str) -> None:
        """What had the keyboard was made anew meanwhile: it goes to what is called the same."""
        here = QApplication.focusWidget()
        if here is None or not here.isVisible():
            self.views.body.list.setFocus()
            if came_from != self.views.body.list.accessibleName():
                self.views.body.pane.take_keyboard(came_from)

    @Slot()
    def _on_filled(self) -> None:
        body = self.views.body
        self.header.set_facts(plural(body.total, *_COUNTS[body.view.code]) if body.total else "")
        self.add.set_words(tr(body.view.add))

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_search_done(self) -> None:
        self.views.filter_anew()
        self.views.body.list.setFocus()

    @Slot()
    def _on_add(self) -> None:
        self._on_asked(None)

    @Slot(object)
    def _on_asked(self, entry: UUID | None) -> None:
        ask = {ORGANISATIONS.code: self.forms.ask_organisation, EVENTS.code: self.forms.ask_event}
        ask.get(self.views.filters.view, self.forms.ask_contact)(entry)

    @Slot()
    def _on_first_contact(self) -> None:
        self.forms.ask_contact()
