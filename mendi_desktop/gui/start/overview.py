# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits, day by day; who was not heard of for long; what was talked about last."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QApplication, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.queries import ConsultationRow, QuietColleague
from mendi_desktop.features.due import Due, DueQuery
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S2
from mendi_desktop.gui.start.day_reads import QUIET_WEEKS, DayReads
from mendi_desktop.gui.start.due_row import DueRow
from mendi_desktop.gui.start.entry_row import EntryRow, entry_row
from mendi_desktop.gui.start.other_day import OtherDay
from mendi_desktop.gui.start.section import Section
from mendi_desktop.gui.start.wording import StartWording
from mendi_desktop.storage.command import Command


def count_waiting(desk: Desk, dues: Sequence[DueQuery]) -> int:
    """How much is due today or was due before, in all areas: the number beside "Heute" in the sidebar."""
    return DayReads.of(desk.vault, dues).waiting()


class Overview(QWidget):
    """The sections of the start page. Refreshing keeps the keyboard where it was. ``dues``: of all areas."""

    def __init__(self, desk: Desk, dues: Sequence[DueQuery]) -> None:
        super().__init__()
        self._desk, self._dues = desk, tuple(dues)
        self._talks = Wording(desk.vault.options.workplace_kind, desk.vault.clock.today)
        self._wording = StartWording(self._talks)
        self.overdue = Section(tr("Überfällig"), ticks=True)
        self.today = Section(tr("Heute"), ticks=True)
        self.coming = Section(tr("Demnächst"), ticks=True)
        self.quiet = Section(tr("Lange nicht gehört"))
        self.recent = Section(tr("Zuletzt festgehalten"))
        self._nothing_due = label(tr("Heute wartet nichts. Zeit für einen Gang durch den Betrieb."), ink="2")
        self._nothing_due.setContentsMargins(S2, 0, S2, 0)
        self.setLayout(column(self._nothing_due, *self.sections, gap=0))
        for section in self.sections:
            section.rows_changed.connect(self._connect_rows)
        self.quiet.rest_asked.connect(self._on_all_quiet)
        app = cast(QApplication, QCoreApplication.instance())
        app.focusChanged.connect(self._on_focus_changed)

    @property
    def sections(self) -> tuple[Section, ...]:
        return (self.overdue, self.today, self.coming, self.quiet, self.recent)

    @property
    def rows(self) -> list[EntryRow]:
        """All rows in reading order."""
        return [made for section in self.sections for made in section.rows]

    def refresh(self) -> int:
        """Show the day as the vault says it now; returns how much is overdue or due today.

        A section that shows the same as before keeps its rows.
        """
        at = self._focused()
        reads = DayReads.of(self._desk.vault, self._dues)
        made = (
            self._show_due(reads.due(), reads.today),
            self._show_quiet(reads),
            self._show_recent(reads.recent(), reads.today),
        )
        if any(made):
            self._connect_rows()
            self._refocus(at)
        return reads.waiting()

    # -- what is shown --------------------------------------------------------------------------------

    def _show_due(self, items: Sequence[Due], today: date) -> bool:
        """Done items stay under the day they were due, so that nothing jumps when it is ticked."""
        parts = (
            (self.overdue, [item for item in items if item.due_on < today]),
            (self.today, [item for item in items if item.due_on == today]),
            (self.coming, [item for item in items if item.due_on > today]),
        )
        workdays = self._desk.workdays()
        made = False
        for section, some in parts:
            makers = [partial(DueRow, item, self._wording, today, workdays) for item in some]
            shows = (today, workdays, *(_seen_of(item) for item in some))
            if section.show_rows(makers, _aside(some), shows=shows):
                made = True
            else:
                _put_into(section.rows, some)
        self._nothing_due.setVisible(not self.overdue.rows and not self.today.rows)
        return made

    def _show_quiet(self, reads: DayReads) -> bool:
        found = reads.quiet(whole=self.quiet.shows_all)
        return self.quiet.show_rows(
            [partial(self._quiet_row, colleague) for colleague in found.first],
            tr("über {n} Wochen", n=QUIET_WEEKS),
            unread=found.total - len(found.first),
            shows=(reads.today, found),
        )

    @Slot()
    def _on_all_quiet(self) -> None:
        self._show_quiet(DayReads.of(self._desk.vault, self._dues))

    def _quiet_row(self, colleague: QuietColleague) -> EntryRow:
        words = self._wording
        made = entry_row(colleague.alias, words.quiet_facts(colleague), words.quiet_for(colleague), as_chip=True)
        made.opened.connect(partial(self._desk.navigator.go, "colleagues", colleague.colleague_id))
        return made

    def _show_recent(self, talks: Sequence[ConsultationRow], today: date) -> bool:
        return self.recent.show_rows([partial(self._talk_row, talk) for talk in talks], shows=(today, *talks))

    def _talk_row(self, talk: ConsultationRow) -> EntryRow:
        made = entry_row(self._talks.title(talk), self._talks.facts(talk), self._talks.day(talk.held_on))
        made.opened.connect(partial(self._desk.navigator.go, "consultations", talk.id))
        return made

    @Slot()
    def _connect_rows(self) -> None:
        for made in self.rows:
            if made.property("connected"):
                continue
            made.setProperty("connected", True)
            made.moved.connect(self._on_moved)
            if isinstance(made, DueRow):
                made.asked.connect(self._on_asked)
                made.other_day_asked.connect(self._on_other_day)
                made.prepare_asked.connect(self._on_prepare)
                made.opened.connect(partial(self._desk.navigator.go, made.item.page, made.item.entry))

    # -- acts -----------------------------------------------------------------------------------------

    @Slot(object)
    def _on_asked(self, command: Command[None]) -> None:
        self._desk.dispatcher.try_run(command)

    @Slot(object)
    def _on_other_day(self, item: Due) -> None:
        OtherDay(self, self._desk, item).open_it()

    @Slot(object)
    def _on_prepare(self, colleague: UUID) -> None:
        self._desk.navigator.go("before", about=colleague)

    def whom(self) -> UUID | None:
        """The colleague of the row that has the keyboard."""
        at = self._focused()
        made = self.rows[at[0]] if at else None
        return made.item.person if isinstance(made, DueRow) else None

    # -- the keyboard ---------------------------------------------------------------------------------

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        rows, at = self.rows, self._focused()
        if at is not None and 0 <= at[0] + step < len(rows):
            rows[at[0] + step].focus_part(at[2])

    def _focused(self) -> tuple[int, object, str] | None:
        """Place, key and part of the row that has the focus."""
        for number, made in enumerate(self.rows):
            if part := made.focused_part():
                return number, made.key if isinstance(made, DueRow) else None, part
        return None

    def _refocus(self, at: tuple[int, object, str] | None) -> None:
        """Back to the same entry; where it has gone, to the one that took its place."""
        rows = self.rows
        if at is None or not rows:
            return
        number, key, part = at
        same = (made for made in rows if isinstance(made, DueRow) and made.key == key)
        made = next(same, rows[min(number, len(rows) - 1)])
        made.focus_part(part if part == "title" else "tick")

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if (old is not None and self.isAncestorOf(old)) or (new is not None and self.isAncestorOf(new)):
            for made in self.rows:
                made.set_lit(new is not None and made.isAncestorOf(new))


def _seen_of(item: Due) -> tuple[object, ...]:
    """All that a row shows or leads to. What its acts do is put into it anew each time: see :func:`_put_into`."""
    return (
        *(item.kind, item.id, item.title, item.facts, item.due_on, item.done_on),
        *(item.page, item.entry, item.person),
    )


def _put_into(rows: Sequence[EntryRow], items: Sequence[Due]) -> None:
    """The same rows with what was read last: acts go by it. With many items only the first have rows."""
    for made, item in zip(rows, items, strict=False):
        if isinstance(made, DueRow):
            made.item = item


def _aside(items: Sequence[Due]) -> str:
    """ "1 von 3 erledigt" once something is done, before that how many there are."""
    done = sum(item.done_on is not None for item in items)
    if done:
        return tr("{done} von {n} erledigt", done=done, n=len(items))
    return str(len(items))
