# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days that wait, and colleagues who have been silent for long, in words."""

from dataclasses import dataclass
from datetime import date

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.queries import QuietColleague
from mendi_desktop.gui.consultations.wording import Wording


@dataclass(frozen=True, slots=True)
class StartWording:
    """Words in the language of this workplace."""

    talks: Wording

    def when(self, due_on: date) -> str:
        """The chip: "heute", "seit Do, 19.11.", or the day to come."""
        return self.talks.due(due_on) if due_on <= self.talks.today() else self.talks.day(due_on)

    def quiet_facts(self, colleague: QuietColleague) -> str:
        """When there was a talk last, and about what."""
        last = tr("zuletzt im {month}", month=self._month(colleague.last_talk))
        return " · ".join(part for part in (last, self._concern(colleague.concerns)) if part)

    def quiet_for(self, colleague: QuietColleague) -> str:
        return plural(colleague.weeks, QT_TR_NOOP("{n} Woche"), QT_TR_NOOP("{n} Wochen"))

    def _concern(self, concerns: tuple[str, ...]) -> str:
        return short_label("concern", concerns[0], self.talks.workplace_kind) if concerns else ""

    def _month(self, day: date) -> str:
        name = month_name(day.month)
        return name if day.year == self.talks.today().year else f"{name} {day.year}"
