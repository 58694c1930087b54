# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The open vault on the screen: sidebar, page in sight, status line, undo bar. Knows pages only by their specs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import guidance
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.listening import undisturbed
from mendi_desktop.gui.kit.messages import UndoBar
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page, PageSpec
from mendi_desktop.gui.kit.tab_order import ReadingRound
from mendi_desktop.gui.shell.demo_banner import DemoBanner
from mendi_desktop.gui.shell.entries import Entries
from mendi_desktop.gui.shell.page_stack import PageStack
from mendi_desktop.gui.shell.sidebar import Sidebar
from mendi_desktop.gui.shell.status import StatusLine


class Workbench(ReadingRound):
    """Shows the pages of one vault until it is locked or closed. Go to a page before it is shown."""

    lock_asked = Signal()
    locking = Signal()
    """The vault is about to be locked; what pages remember is kept after this."""
    leave_demo_asked = Signal()
    hide_asked = Signal(str)
    """The name of an area that shall not stand in the sidebar any more."""
    safety_act_asked = Signal()
    """The one act that the status line offers beside a sentence about the safety of the data."""
    seen = Signal(object, object)
    """The :class:`Place` that was gone to, None when one is left; and the place of the entry in sight, or None."""

    def __init__(self, desk: Desk, pages: Sequence[PageSpec], idle_minutes: int) -> None:
        super().__init__()
        self._desk = desk
        self._specs = {page.id: page for page in pages}
        self.place = Place(pages[0].id)
        """Where the window went last."""
        self.acts: dict[str, Callable[[], object]] = {}
        """Acts of the menus that were brought along from elsewhere, by their ids."""
        self.stack = PageStack(desk, pages)
        options = desk.vault.options
        self._spoken = options.workplace_kind
        self._sidebar = Sidebar(options.title or desk.vault.path.stem, _whose(options.mentor))
        self._entries = Entries(desk, pages, self._sidebar)
        self._status = StatusLine(
            desk.vault.path.name, 0 if desk.vault.is_demo else idle_minutes, demo=desk.vault.is_demo
        )
        self._room = QWidget()  # what the pages have: the undo bar stands in it, above the status line
        self._room.setLayout(column((self.stack, 1), gap=0))
        self.foot = column(gap=0)
        """What stands between the pages and the status line."""
        self._undo_bar = UndoBar(self._room)
        self._place(desk.vault.is_demo)
        self._connect()
        self._on_changed(None)

    def _place(self, demo: bool) -> None:
        right = column((self._room, 1), self.foot, self._status, gap=0)
        body = row(self._sidebar, (right, 1), gap=0)
        if not demo:
            self.setLayout(body)
            return
        banner = DemoBanner()
        banner.leave_asked.connect(self.leave_demo_asked)
        self.setLayout(column(banner, (body, 1), gap=0))

    def _connect(self) -> None:
        desk = self._desk
        desk.navigator.asked.connect(self.go)
        desk.dispatcher.done.connect(self._on_done)
        desk.dispatcher.said.connect(self._status.say)
        desk.bridge.changed.connect(self._on_changed)
        self._undo_bar.undo_asked.connect(self.undo)
        self._status.act_asked.connect(self.safety_act_asked)
        self._sidebar.chosen.connect(self._on_chosen)
        self._sidebar.settings_asked.connect(self._on_settings_asked)
        self._sidebar.lock_asked.connect(self.lock_asked)
        desk.guidance.declare(guidance.LOCK, self._sidebar.lock_button)
        self._sidebar.hide_asked.connect(self.hide_asked)

    @property
    def page(self) -> Page:
        """The page in sight."""
        return self.stack.page

    @property
    def is_worked_for(self) -> bool:
        """Whether a worker is at work for this vault, such as on a report or a backup."""
        return self._desk.tasks.busy or self._desk.tasks.busy_beside

    @Slot(object)
    def go(self, place: Place) -> None:
        """Bring a page into sight and show there what ``place`` asks for."""
        if self.stack.visited:
            self.seen.emit(None, self.page.in_sight())
        page = self.stack.visit(place.page)
        self._status.say("")
        self._let_go_of_keyboard()
        with undisturbed():
            self.stack.setCurrentWidget(page)
            self._entries.mark(place.page)
            page.come_into_sight()
            self._undo_bar.stand_above(page.foot)
        page.go_to(place)
        page.focus_start()
        self.place = place
        self.seen.emit(place, page.in_sight())

    def _let_go_of_keyboard(self) -> None:
        """Hiding a control with the keyboard hands it on, to the sidebar, which would then choose its first page."""
        held = self.stack.focusWidget()
        if held is not None and held.hasFocus():
            held.clearFocus()

    @Slot(str, bool)
    def _on_chosen(self, page_id: str, enter: bool) -> None:
        self.go(Place(page_id))
        if not enter:
            self._sidebar.take_keyboard()

    @Slot()
    def _on_settings_asked(self) -> None:
        self.go(Place("settings"))

    @Slot()
    def search(self) -> None:
        """Put the keyboard into the search line of the page, or go to the talks for it."""
        page = self.page
        if not page.start_search():
            self.go(Place("consultations"))
            self.page.start_search()

    def set_idle(self, minutes: int) -> None:
        """Say another time of rest in the status line."""
        self._status.set_idle(minutes)

    @Slot()
    def keep(self) -> str:
        """Put half-typed input of all pages away before a lock or the end, and what they remember.

        Returns why something of it could not be kept, which is said as well, or "". What one page cannot keep costs
        the others nothing.
        """
        self.seen.emit(None, self.page.in_sight())
        trouble = ""
        for page in self.stack.visited.values():
            try:
                page.keep()
            except UserError as error:
                trouble = trouble or error.message
        self._desk.memory.keep()
        if trouble:
            self._status.say(trouble)
        return trouble

    @Slot()
    def undo(self) -> None:
        self._undo_bar.close_it()
        self._desk.dispatcher.undo()

    @Slot()
    def redo(self) -> None:
        self._desk.dispatcher.redo()

    @Slot(str)
    def tell(self, sentence: str, *, waiting: bool = False) -> None:
        """Say that something has happened which cannot be undone; it stays until the next act. "" takes it away.

        ``waiting``: it is on its way, and begins by itself.
        """
        self._status.say("")
        if sentence:
            self._undo_bar.say(sentence, undoable=False, waiting=waiting)
        else:
            self._undo_bar.close_it()

    def show_safety(self, sentence: str, act: str = "", *, asks: bool = False) -> None:
        """What the status line says as long as nothing else has to be said there."""
        self._status.show_safety(sentence, act, asks=asks)

    @Slot(str)
    def _on_done(self, sentence: str) -> None:
        self._status.say("")
        self._undo_bar.say(sentence)

    @Slot(object)
    def _on_changed(self, _changes: object) -> None:
        options = self._desk.vault.options
        if self._entries.refresh():
            self.go(Place(next(iter(self._specs))))
        self._sidebar.set_titles(options.title or self._desk.vault.path.stem, _whose(options.mentor))
        if options.workplace_kind != self._spoken:
            self._spoken = options.workplace_kind  # Betriebsrat or Personalrat: pages speak the words of the workplace
            self.stack.forget_others()

    def showEvent(self, event: QShowEvent) -> None:
        self.page.come_into_sight()  # what changed behind the curtain
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._sidebar.fit(event.size().width())
        super().resizeEvent(event)


def _whose(mentor: str) -> str:
    return tr("Tresor von {mentor}", mentor=mentor) if mentor else tr("Tresor")
