# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the start page and the sidebar ask the vault for a day. The worker asks it first, while the vault opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from mendi_desktop.features.calendar_days import EventOn, events_between
from mendi_desktop.features.colleagues.queries import AliasSuggestion, colleague_names
from mendi_desktop.features.consultations.queries import (
    BegunTalk,
    ConsultationRow,
    MonthSummary,
    QuietColleagues,
    begun_talk,
    count_consultations,
    count_expired_notes,
    long_not_heard,
    month_summary,
    newest_rows,
)
from mendi_desktop.features.due import Due, DueQuery, in_order
from mendi_desktop.gui.start.section import MOST_AT_ONCE
from mendi_desktop.storage.reading import Reading

QUIET_WEEKS: Final = 8
_COMING_DAYS: Final = 7
_RECENT: Final = 5


@dataclass(frozen=True, slots=True)
class DayReads:
    """Answers for ``today``; each is read once until what it tells of is written. ``dues``: of all areas."""

    vault: Reading
    dues: tuple[DueQuery, ...]
    today: date

    @classmethod
    def of(cls, vault: Reading, dues: Sequence[DueQuery]) -> "DayReads":
        """For the day it is now."""
        return cls(vault, tuple(dues), vault.clock.today())

    def due(self) -> list[Due]:
        """What is overdue, due today or in the coming days, and what was done today."""
        return in_order(self.vault.recall(due, self.today, _COMING_DAYS) for due in self.dues)

    def waiting(self) -> int:
        """How much is due today or was due before."""
        return sum(item.done_on is None for item in self.due() if item.due_on <= self.today)

    def quiet(self, *, whole: bool = False) -> QuietColleagues:
        """Those not heard of for the longest, as many as stand on the page at first, or all."""
        return self.vault.recall(long_not_heard, self.today, QUIET_WEEKS, None if whole else MOST_AT_ONCE)

    def recent(self) -> list[ConsultationRow]:
        """The talks that were recorded last."""
        return self.vault.recall(newest_rows, _RECENT)

    def month(self) -> MonthSummary:
        return self.vault.recall(month_summary, self.today)

    def talks(self) -> int:
        return self.vault.recall(count_consultations)

    def begun(self) -> BegunTalk | None:
        """The talk that waits half-typed in the full form."""
        return self.vault.recall(begun_talk)

    def expired_notes(self) -> int:
        return self.vault.recall(count_expired_notes, self.today)

    def events(self) -> list[EventOn]:
        return self.vault.recall(events_between, self.today, self.today)

    def names(self) -> list[AliasSuggestion]:
        return self.vault.recall(colleague_names)

    def read_all(self) -> None:
        """Ask everything once, on the worker."""
        for ask in (
            self.due,
            self.quiet,
            self.recent,
            self.month,
            self.talks,
            self.begun,
            self.expired_notes,
            self.events,
            self.names,
        ):
            ask()
