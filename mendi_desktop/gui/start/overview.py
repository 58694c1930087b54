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
from mendi_desktop.gui.kit.tokens import S2, S4
from mendi_desktop.gui.start.day_reads import QUIET_WEEKS, DayReads
from mendi_desktop.gui.start.due_row import DueRow
from mendi_desktop.gui.start.entry_row import EntryRow, entry_row
from mendi_desktop.gui.start.other_day import OtherDay
from mendi_desktop.gui.start.section import Entry, Section
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
        self._nothing_due.setContentsMargins(S2, 0, S2, S4)
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

        A row that shows the same as before stays.
        """
        at = self._focused()
        held = self.rows[at[0]] if at else None
        reads = DayReads.of(self._desk.vault, self._dues)
        made = (
            self._show_due(reads.due(), reads.today),
            self._show_quiet(reads),
            self.recent.show_rows([self._talk_entry(talk) for talk in reads.recent()]),
        )
        if any(made):
            self._connect_rows()
            if held not in self.rows:
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
            entries = [
                Entry((today, workdays, *_seen_of(item)), partial(DueRow, item, self._wording, today, workdays))
                for item in some
            ]
            made |= section.show_rows(entries, _aside(some))
            _put_into(section.rows, some)
        self._nothing_due.setVisible(not self.overdue.rows and not self.today.rows)
        return made

    def _show_quiet(self, reads: DayReads) -> bool:
        found = reads.quiet(whole=self.quiet.shows_all)
        return self.quiet.show_rows(
            [self._quiet_entry(each) for each in found.first],
            tr("über {n} Wochen", n=QUIET_WEEKS),
            unread=found.total - len(found.first),
        )

    @Slot()
    def _on_all_quiet(self) -> None:
        self._show_quiet(DayReads.of(self._desk.vault, self._dues))

    def _quiet_entry(self, quiet: QuietColleague) -> Entry:
        says = (quiet.alias, self._wording.quiet_facts(quiet), self._wording.quiet_for(quiet))
        place = ("colleagues", quiet.colleague_id)
        return Entry((place, says), partial(self._row, place, says, as_chip=True))

    def _talk_entry(self, talk: ConsultationRow) -> Entry:
        says = (self._talks.title(talk), self._talks.facts(talk), self._talks.day(talk.held_on))
        place = ("consultations", talk.id)
        return Entry((place, says), partial(self._row, place, says))

    def _row(self, place: tuple[str, UUID], says: tuple[str, str, str], *, as_chip: bool = False) -> EntryRow:
        made = entry_row(*says, as_chip=as_chip)
        made.opened.connect(partial(self._desk.navigator.go, *place))
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
