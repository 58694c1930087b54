# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One project on one screen: what for, where it is, what comes next, what stands in the way; the rest below."""

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.projects.queries import HurdleRow, ProjectDetail, StakeholderRow
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import box, bring_into_sight, column, row, scroll, settle_layouts
from mendi_desktop.gui.kit.text import Line as Hairline
from mendi_desktop.gui.kit.tokens import S2, S3, S4, S5
from mendi_desktop.gui.projects.about_panel import AboutPanel
from mendi_desktop.gui.projects.asking import Asking
from mendi_desktop.gui.projects.goal_panel import GoalPanel
from mendi_desktop.gui.projects.indicator_panel import IndicatorPanel
from mendi_desktop.gui.projects.lessons_panel import LessonsPanel
from mendi_desktop.gui.projects.next_lines import measure_line, milestone_line, next_lines, ticked
from mendi_desktop.gui.projects.part_row import Line, PartRow
from mendi_desktop.gui.projects.phase_bar import PhaseBar
from mendi_desktop.gui.projects.section import Section
from mendi_desktop.gui.projects.side_by_side import SideBySide
from mendi_desktop.gui.projects.timeline_panel import TimelinePanel
from mendi_desktop.gui.projects.wording import CHIP_TONES, Wording

_AT_ONCE: Final = 3
_AT_FIRST: Final = 3000
_STACK_BELOW: Final = 880
_ATTITUDES: Final = {"supportive": "accent", "critical": "due"}


class ProjectView(QWidget):
    """Everything about one project; each part opens its own small form."""

    def __init__(self, desk: Desk, asking: Asking) -> None:
        super().__init__()
        self._desk, self._asking = desk, asking
        self._detail: ProjectDetail | None = None
        self.words = Wording(desk.vault.options.workplace_kind, desk.vault.clock.today)
        self.goal, self.phase, self.timeline = GoalPanel(), PhaseBar(), TimelinePanel(self.words)
        self.next = Section(
            tr("Als Nächstes"),
            self._adds(tr("Maßnahme"), tr("Maßnahme hinzufügen"), "measure"),
            empty=tr("Nichts steht an. Ein Meilenstein oder eine Maßnahme gibt dem Projekt den nächsten Tag."),
            at_once=_AT_ONCE,
        )
        self.hurdles = Section(
            tr("Was im Weg steht"),
            self._adds(tr("Hürde"), tr("Hürde hinzufügen"), "hurdle"),
            empty=tr("Nichts, das bekannt wäre."),
            at_once=_AT_ONCE,
        )
        self.indicator = IndicatorPanel(self.words)
        self.milestones = Section(
            tr("Alle Meilensteine"),
            self._adds(tr("Hinzufügen"), tr("Weiteren Meilenstein hinzufügen"), "milestone"),
            at_once=6,
        )
        self.measures = Section(
            tr("Alle Maßnahmen"),
            self._adds(tr("Hinzufügen"), tr("Weitere Maßnahme hinzufügen"), "measure"),
            empty=tr("Noch keine. Eine Sprechstunde ist ein guter Anfang."),
            at_once=6,
        )
        self.people = Section(
            tr("Beteiligte"),
            self._adds(tr("Hinzufügen"), tr("Beteiligte hinzufügen"), "stakeholder"),
            empty=tr("Noch niemand. Wer kann helfen, dass es gelingt?"),
        )
        self.lessons, self.about = LessonsPanel(), AboutPanel(self.words.place)
        self._others = column(gap=S5)
        self.more_indicators: list[IndicatorPanel] = []
        self.add_indicator = self._adds(tr("Weitere Kennzahl"), tr("Weitere Kennzahl"), "indicator")
        self.body = self._make_body()
        self.setLayout(column((self.body, 1), gap=0))
        self._connect()

    def _adds(self, words: str, name: str, kind: str) -> Button:
        act = button(words, Kind.LINK, "plus", name=name)
        act.clicked.connect(partial(self._ask, kind, None))
        return act

    def _make_body(self) -> QScrollArea:
        """Rows reach 8 px beyond the page's edge, because their hover plane does."""
        essentials = SideBySide((self.next, self.hurdles, self._indicator_box()), (5, 4, 5), _STACK_BELOW)
        steps = SideBySide((self.milestones, self.measures), (1, 1), _STACK_BELOW)
        more = SideBySide((self.people, self._right_of_people()), (1, 1), _STACK_BELOW)
        content = QFrame()
        margins = (S5 - S2, S2, S5 - S2, S5)
        content.setLayout(
            column(
                _inset(self.goal),
                S4,
                _inset(self.phase),
                S2,
                _inset(Hairline()),
                S2,
                _inset(self.timeline),
                S2,
                _inset(Hairline()),
                S2,
                essentials,
                S5,
                _inset(Hairline()),
                S3,
                steps,
                S5,
                _inset(Hairline()),
                S3,
                more,
                S5,
                _inset(Hairline()),
                S3,
                _inset(self.lessons),
                S5,
                _inset(Hairline()),
                S3,
                _inset(self.about),
                None,
                gap=0,
                margins=margins,
            )
        )
        # from the start as high as it is going to be: when the bar comes, every chart would be laid out a second time
        content.setMinimumHeight(_AT_FIRST)
        return scroll(content)

    def _indicator_box(self) -> QFrame:
        return box(_inset(self.indicator))

    def _right_of_people(self) -> QWidget:
        right = QWidget()
        add = row(self.add_indicator, None)
        right.setLayout(column(self._others, add, None, gap=S5, margins=(S2, 0, S2, 0)))
        return right

    def _connect(self) -> None:
        self.goal.goal_asked.connect(self._on_change_project)
        self.goal.lessons_asked.connect(partial(self._ask, "lessons", None))
        self.lessons.asked.connect(partial(self._ask, "lessons", None))
        self.about.asked.connect(self._on_change_project)
        self.timeline.opened.connect(partial(self._ask, "milestone"))
        self.timeline.add_asked.connect(partial(self._ask, "milestone", None))
        self._connect_indicator(self.indicator)
        for section in (self.next, self.hurdles, self.milestones, self.measures, self.people):
            section.opened.connect(self._on_opened)
            section.ticked.connect(self._on_ticked)

    def _connect_indicator(self, panel: IndicatorPanel) -> None:
        panel.add_asked.connect(partial(self._ask, "indicator", None))
        panel.change_asked.connect(partial(self._ask, "indicator"))
        panel.reading_asked.connect(partial(self._ask, "reading"))

    # -- showing --------------------------------------------------------------------------------------

    @property
    def shown(self) -> UUID | None:
        """The project in sight."""
        return self._detail.id if self._detail else None

    def show_project(self, detail: ProjectDetail) -> None:
        is_other = detail.id != self.shown
        self._detail = detail
        for panel in (self.goal, self.timeline, self.lessons, self.about):
            panel.show_project(detail)
        self.phase.show_phase(detail.phase)
        self._show_lines(detail)
        self._show_indicators(detail)
        self._settle()
        if is_other:
            self.body.verticalScrollBar().setValue(0)

    def _show_lines(self, detail: ProjectDetail) -> None:
        words = self.words
        waiting = next_lines(detail, words)
        self.next.show_lines(waiting, str(len(waiting)) if len(waiting) > _AT_ONCE else "")
        self.hurdles.show_lines([self._hurdle(row) for row in detail.hurdles], _open_hurdles(len(detail.open_hurdles)))
        self.milestones.show_lines([milestone_line(row, words) for row in detail.milestones])
        self.milestones.setVisible(bool(detail.milestones))
        self.measures.show_lines([measure_line(row, words) for row in detail.measures])
        self.people.show_lines([self._person(row) for row in detail.stakeholders])

    def _hurdle(self, row: HurdleRow) -> Line:
        chip = (code_label("hurdle_state", row.state), CHIP_TONES.get(row.state, "neutral"))
        return Line("hurdle", row.id, self.words.hurdle(row), self.words.hurdle_facts(row), chip=chip)

    def _person(self, row: StakeholderRow) -> Line:
        chip = (code_label("attitude", row.attitude), _ATTITUDES.get(row.attitude, "neutral"))
        return Line("stakeholder", row.id, self.words.person(row), self.words.person_facts(row), chip=chip)

    def _show_indicators(self, detail: ProjectDetail) -> None:
        """The first one with values stands above; the others follow below with a way to one more."""
        ordered = sorted(detail.indicators, key=lambda row: not row.readings)
        self.indicator.show_indicator(ordered[0] if ordered else None)
        others = ordered[1:]
        for _ in others[len(self.more_indicators) :]:
            panel = IndicatorPanel(self.words)
            self._connect_indicator(panel)
            self._others.addWidget(panel)
            self.more_indicators.append(panel)
        for number, panel in enumerate(self.more_indicators):
            panel.setVisible(number < len(others))
            panel.show_indicator(others[number] if number < len(others) else None)
            panel.come_after(self.more_indicators[number - 1].change if number else self.people.last_stop)
        self.add_indicator.setVisible(bool(ordered))

    def _settle(self) -> None:
        """Lay out now: rows that were just made would be seen squeezed until the event loop has come round often."""
        content = self.body.widget()
        if content is None or not self.isVisible():
            return
        content.setMinimumHeight(0)
        settle_layouts(content)
        height = max(self.body.viewport().height(), content.minimumSizeHint().height())
        content.resize(content.width(), height)

    def go_to(self, kind: str, entry: UUID) -> None:
        """Put the keyboard on a part of the project."""
        section = {"milestone": self.milestones, "measure": self.measures}.get(kind)
        found: PartRow | None = section.line_of(entry) if section else None
        if found is not None:
            found.focus_part("title")
            bring_into_sight(found)

    # -- acts -----------------------------------------------------------------------------------------

    def _ask(self, kind: str, entry: UUID | None) -> None:
        if self._detail is not None:
            self._asking.ask(kind, self._detail, entry)

    @Slot()
    def _on_change_project(self) -> None:
        if self._detail is not None:
            self._asking.ask_project(self._detail)

    @Slot(object)
    def _on_opened(self, line: Line) -> None:
        self._ask(line.kind, line.id)

    @Slot(object, bool)
    def _on_ticked(self, line: Line, done: bool) -> None:
        self._desk.dispatcher.try_run(ticked(line, done))


def _inset(part: QWidget) -> QVBoxLayout:
    """Words keep the page's edge; only the planes of rows reach beyond it."""
    return column(part, gap=0, margins=(S2, 0, S2, 0))


def _open_hurdles(count: int) -> str:
    return plural(count, QT_TR_NOOP("{n} offen"), QT_TR_NOOP("{n} offen")) if count else ""
