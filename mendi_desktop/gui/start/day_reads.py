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
    ConsultationRow,
    MonthSummary,
    QuietColleague,
    consultation_ids,
    consultation_rows,
    count_consultations,
    expired_private_notes,
    long_not_heard,
    month_summary,
)
from mendi_desktop.features.due import Due, DueQuery, all_due
from mendi_desktop.vault.session import Vault

QUIET_WEEKS: Final = 8
_COMING_DAYS: Final = 7
_RECENT: Final = 5


@dataclass(frozen=True, slots=True)
class DayReads:
    """Answers for ``today``; each is read once as long as nothing is written. ``dues``: of all areas."""

    vault: Vault
    dues: tuple[DueQuery, ...]
    today: date

    @classmethod
    def of(cls, vault: Vault, dues: Sequence[DueQuery]) -> "DayReads":
        """For the day it is now."""
        return cls(vault, tuple(dues), vault.clock.today())

    def due(self) -> list[Due]:
        """What is overdue, due today or in the coming days, and what was done today."""
        return self.vault.recall(all_due, self.dues, self.today, _COMING_DAYS)

    def waiting(self) -> int:
        """How much is due today or was due before."""
        return sum(item.done_on is None for item in self.due() if item.due_on <= self.today)

    def quiet(self) -> list[QuietColleague]:
        return self.vault.recall(long_not_heard, self.today, QUIET_WEEKS)

    def recent(self) -> list[ConsultationRow]:
        """The talks that were recorded last."""
        newest = self.vault.recall(consultation_ids, limit=_RECENT)
        return self.vault.recall(consultation_rows, tuple(newest))

    def month(self) -> MonthSummary:
        return self.vault.recall(month_summary, self.today)

    def talks(self) -> int:
        return self.vault.recall(count_consultations)

    def expired_notes(self) -> int:
        return len(self.vault.recall(expired_private_notes, self.today))

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
            self.expired_notes,
            self.events,
            self.names,
        ):
            ask()
