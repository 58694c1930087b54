# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The company projects: one of them in sight, the others one line away."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.queries import project_detail, project_ids
from mendi_desktop.gui.consultations.kept_forms import WaitingNote
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import FINDER, FINDER_NARROW, NARROW_WINDOW
from mendi_desktop.gui.projects.asking import Asking
from mendi_desktop.gui.projects.finder import Finder, Found
from mendi_desktop.gui.projects.project_view import ProjectView

NEW = "new"
"""The word of a place that asks for a new project."""


class ProjectsPage(Page):
    """Shows the project that was looked at last, at first the newest that runs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.asking = Asking(desk, self)
        self.asking.begun.connect(self._on_begun)
        self.finder = Finder(desk)
        self.finder.chosen.connect(self._on_chosen)
        self.add = button("", Kind.QUIET, "plus", name=tr("Projekt anlegen"))
        self.add.clicked.connect(self._on_add)
        self.profile = button(tr("Steckbrief als PDF"), Kind.BORDERED, "file-down")
        self.profile.clicked.connect(self._on_profile)
        self.standing = button(tr("Stand festhalten"), Kind.PRIMARY, "plus")
        self.standing.clicked.connect(self._on_standing)
        self.header = Header(tr("Projekt"), "", self.finder, self.add, self.profile, self.standing)
        self._waits: list[WaitingNote] = []  # over a project, and while there is none
        self._view: ProjectView | None = None
        self._filled: QWidget | None = None
        self._empty: QWidget | None = None
        self._body = QStackedWidget()
        self.setLayout(column((self._body, 1), gap=0))
        self.header.setParent(self)  # it goes with the page, also where no project ever came into sight
        self.header.hide()
        theme.current().changed.connect(self._fit_header)

    @property
    def view(self) -> ProjectView:
        """The project in sight, and all there is to see of one: made when there is the first."""
        if self._view is None:
            self._view = ProjectView(self.desk, self.asking)
            self._filled = QWidget()
            self._filled.setLayout(column(self.header, self._make_note(), (self._view, 1), gap=0))
            self._body.addWidget(self._filled)
            self.header.show()
        return self._view

    def _make_note(self) -> WaitingNote:
        note = WaitingNote(self.asking.kept, tr("Ein angefangenes Formular wartet."))
        self._waits.append(note)
        return note

    # -- showing --------------------------------------------------------------------------------------

    def furnish(self) -> bool:
        """Where there is a project, what shows it."""
        if self._view is not None or not self.desk.vault.recall(project_ids):
            return False
        self._show_filled()
        return True

    def refresh(self) -> None:
        """Read the project in sight anew; if it has gone, the first of the list."""
        projects = self.desk.vault.recall(project_ids)
        if projects:
            shown = self._show_filled().shown
            self._show(shown if shown in projects and shown is not None else projects[0])
        else:
            if self._empty is None:
                self._empty = _nothing_yet(self._make_note(), self._on_add)
                self._body.addWidget(self._empty)
            self._body.setCurrentWidget(self._empty)
        for waits in self._waits:
            waits.tell()

    def _show_filled(self) -> ProjectView:
        view = self.view
        assert self._filled is not None  # made with the view
        self._body.setCurrentWidget(self._filled)
        return view

    @property
    def _is_filled(self) -> bool:
        return self._filled is not None and self._body.currentWidget() is self._filled

    def _show(self, project_id: UUID) -> None:
        vault = self.desk.vault
        detail = vault.read(project_detail, project_id, vault.clock.today())
        self.header.set_title(detail.title)
        self.header.set_facts(self.view.words.facts(detail))
        self.view.show_project(detail)

    def go_to(self, place: Place) -> None:
        """Show the project ``id``; with the word "new" ask for one."""
        if place.id is not None:
            self._show(place.id)
        if place.word == NEW:
            self._on_add()

    def keep(self) -> None:
        self.asking.kept.keep()

    def in_sight(self) -> Place | None:
        shown = self._view.shown if self._view is not None else None
        return Place("projects", shown) if shown is not None else None

    def focus_start(self) -> None:
        if self._is_filled:
            self.standing.setFocus()

    def start_search(self) -> bool:
        if not self._is_filled:
            return False
        self.finder.setFocus()
        self.finder.open_list()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_header()
        super().resizeEvent(event)

    @Slot()
    def _fit_header(self) -> None:
        """Where the window is narrow, the title needs the room more than the search."""
        narrow = self.window().width() < px(NARROW_WINDOW)
        self.finder.setFixedWidth(px(FINDER_NARROW if narrow else FINDER))

    # -- acts -----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_chosen(self, found: Found) -> None:
        self._show(found.project_id)
        if found.kind == "project":
            self.standing.setFocus()
        else:
            self.view.go_to(found.kind, found.entry)

    @Slot()
    def _on_add(self) -> None:
        self.asking.ask_project()

    @Slot(object)
    def _on_begun(self, project_id: UUID) -> None:
        self._show_filled()
        self._show(project_id)

    @Slot()
    def _on_profile(self) -> None:
        self.desk.navigator.go("reports", self.view.shown, word="project-profile")

    @Slot()
    def _on_standing(self) -> None:
        vault = self.desk.vault
        if self.view.shown is not None:
            detail = vault.read(project_detail, self.view.shown, vault.clock.today())
            self.asking.ask("standing", detail)


def _nothing_yet(note: WaitingNote, add: Callable[[], None]) -> QFrame:
    first = button(tr("Projekt anlegen"), Kind.PRIMARY, "plus")
    first.clicked.connect(add)
    empty = EmptyState(
        tr("Noch kein Projekt"),
        tr(
            "Hier steht, was im Betrieb bewegt werden soll: Ziel, Schritte, Hürden, Wirkung. "
            "Ein Titel genügt für den Anfang."
        ),
        first,
        icon="flag",
    )
    return box(column(note, (empty, 1), gap=0))
