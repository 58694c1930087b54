# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own qualification: the seminars at the left, the last self-assessment at the right."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.qualification.offers import offers_said
from mendi_desktop.features.qualification.queries import SeminarRow, list_seminars, look_back
from mendi_desktop.features.qualification.wording import days_said
from mendi_desktop.gui.consultations.kept_forms import Draft, KeptForms, WaitingNote, gone, id_in
from mendi_desktop.gui.kit.adaptive import TwoWidths
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row, scroll
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.rows import RowView
from mendi_desktop.gui.kit.text import Line, label
from mendi_desktop.gui.kit.tokens import LIST_PANE, S2, S3, S5, SEMINAR_LIST_NARROW
from mendi_desktop.gui.qualification.list_model import SeminarListModel
from mendi_desktop.gui.qualification.look_panel import LookPanel
from mendi_desktop.gui.qualification.seminar_dialog import SeminarDialog
from mendi_desktop.gui.qualification.seminar_panel import SeminarPanel

NEW = "new"
"""The word of a place that asks for a seminar."""
DRAFT = "seminars"
"""The form under which half-typed input of this page is kept."""


class QualificationPage(Page):
    """Nothing on it is about anybody but the mentor, and nothing of it is counted anywhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._chosen: UUID | None = None
        self.paper = button(tr("Als PDF …"), Kind.QUIET, "file-text")
        self.paper.clicked.connect(self._on_paper)
        self.header = Header(tr("Qualifizierung"), "", self.paper, self._add_button(Kind.BORDERED), self._look_button())
        self.model = SeminarListModel(desk.vault.clock.today, self)
        self.list = RowView(tr("Seminare"))
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._on_edit)
        self.seminar = SeminarPanel(desk)
        self.seminar.edit_asked.connect(self._on_edit)
        self.look = LookPanel(desk)
        self.forms = KeptForms(desk, self, DRAFT, self._reopen)
        self._waits = [WaitingNote(self.forms), WaitingNote(self.forms)]  # over the lists, and while nothing is there
        self._left, self._right = self._make_left(), self._make_right()
        lists = row(self._left, (box(column(self._right, gap=0), "pane"), 1), gap=0)
        both = box(column(self.header, Line(), self._waits[0], (lists, 1), gap=0))
        self._body = QStackedWidget()
        self._body.addWidget(both)
        self._body.addWidget(self._make_empty())
        self.setLayout(column((self._body, 1), gap=0))

    def _add_button(self, kind: Kind) -> Button:
        made = button(tr("Seminar eintragen"), kind, "plus")
        made.clicked.connect(self._on_add)
        return made

    def _look_button(self) -> Button:
        made = button(tr("Selbsteinschätzung machen"), Kind.PRIMARY, "sprout")
        made.clicked.connect(self._on_look)
        return made

    def _make_left(self) -> TwoWidths:
        left = TwoWidths(LIST_PANE, SEMINAR_LIST_NARROW)
        self._seminars = QStackedWidget()
        filled = column((column((self.list, 1), margins=(S2, S2, S2, 0)), 1), self.seminar, gap=0)
        self._seminars.addWidget(box(filled))
        none = label(tr("Noch kein Seminar. Auch ein geplantes oder ein früheres zählt."), ink="2", wrap=True)
        hint = label(offers_said(), "small", "3", wrap=True)
        self._seminars.addWidget(box(column(none, hint, None, margins=(S5, S5, S3, S3))))
        left.setLayout(column((self._seminars, 1), gap=0))
        return left

    def _make_right(self) -> QStackedWidget:
        right = QStackedWidget()
        right.addWidget(scroll(self.look))
        first = tr(
            "Noch keine Selbsteinschätzung. Vier Stufen von „noch nicht“ bis „kann ich weitergeben“, keine Note: "
            "Beim zweiten Mal zeigt sich, was gewachsen ist."
        )
        right.addWidget(box(column(label(first, ink="2", wrap=True), None, margins=(S5, S5, S5, S5))))
        return right

    def _make_empty(self) -> QFrame:
        first = EmptyState(
            tr("Was eine Mentor*in selbst lernt"),
            tr(
                "Seminare mit Nachweis und eine Selbsteinschätzung, die zeigt, was gewachsen ist. "
                "Nur für die eigenen Unterlagen."
            ),
            self._look_button(),
            self._add_button(Kind.BORDERED),
            icon="sprout",
        )
        hint = label(offers_said(), "small", "3", wrap=True)
        return box(column(self._waits[1], (first, 1), hint, gap=0, margins=(S5, 0, S5, S5)))

    # -- showing --------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read everything anew; the chosen seminar stays."""
        seminars, back = self.desk.vault.read(list_seminars), self.desk.vault.read(look_back)
        self._body.setCurrentIndex(0 if seminars or back else 1)
        self.header.set_facts(_facts(seminars))
        chosen = self._chosen
        self.model.show_seminars(seminars)
        self._seminars.setCurrentIndex(0 if seminars else 1)
        self._choose(chosen)
        self._right.setCurrentIndex(0 if back else 1)
        if back is not None:
            self.look.show_look(back)
        for waits in self._waits:
            waits.tell()

    def _choose(self, seminar_id: UUID | None) -> None:
        index = self.model.index(self.model.row_of(seminar_id), 0)
        if not index.isValid():
            self._chosen = None
        elif index == self.list.currentIndex():
            self._on_current(index, index)
        else:
            self.list.setCurrentIndex(index)

    def go_to(self, place: Place) -> None:
        """Choose the seminar ``id``. ``word`` new: ask for one."""
        if place.word == NEW:
            self._on_add()
        elif place.id is not None:
            self._choose(place.id)

    def keep(self) -> None:
        self.forms.keep()

    def in_sight(self) -> Place | None:
        return Place("qualification", self._chosen) if self._chosen is not None else None

    def focus_start(self) -> None:
        if self._body.currentIndex() == 0 and self._seminars.currentIndex() == 0:
            self.list.setFocus()
        else:
            super().focus_start()

    # -- acts -----------------------------------------------------------------------------------------

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if (seminar := self.model.seminar(current)) is not None:
            self._chosen = seminar.id
            self.seminar.show_seminar(seminar)

    @Slot()
    def _on_add(self) -> None:
        dialog = SeminarDialog(self, self.desk)
        dialog.added.connect(self._on_added)
        self.forms.open_form(dialog)

    @Slot(object)
    def _on_added(self, seminar_id: UUID) -> None:
        self.refresh()
        self._choose(seminar_id)

    @Slot()
    def _on_edit(self) -> None:
        if (seminar := self.model.seminar(self.list.currentIndex())) is not None:
            self.forms.open_form(SeminarDialog(self, self.desk, seminar))

    def _reopen(self, draft: Draft) -> None:
        entry = id_in(draft)
        if entry is None:
            self._on_add()
            return
        seminar = next((row for row in self.desk.vault.read(list_seminars) if row.id == entry), None)
        if seminar is None:
            raise gone()
        self._choose(entry)
        self.forms.open_form(SeminarDialog(self, self.desk, seminar))

    @Slot()
    def _on_look(self) -> None:
        self.desk.navigator.go("self-assessment")

    @Slot()
    def _on_paper(self) -> None:
        self.desk.navigator.go("reports", word="qualification")

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._left.fit(self.window().width())
        super().resizeEvent(event)


def _facts(seminars: list[SeminarRow]) -> str:
    """How many, how long; nothing is said of what is missing."""
    attended = [seminar for seminar in seminars if seminar.done_on is not None]
    half_days = sum(seminar.half_days or 0 for seminar in attended)
    parts = [
        plural(len(attended), QT_TR_NOOP("1 Seminar besucht"), QT_TR_NOOP("{n} Seminare besucht")) if attended else "",
        days_said(half_days) if half_days else "",
        tr("nur für die eigenen Unterlagen"),
    ]
    return " · ".join(part for part in parts if part)
