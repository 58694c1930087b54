# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits and what was heard, in words: follow-ups, steps, colleagues who have been silent for long."""

from dataclasses import dataclass
from datetime import date

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label, short_label
from mendi_desktop.features.consultations.queries import DueItem, QuietColleague
from mendi_desktop.gui.consultations.wording import Wording


@dataclass(frozen=True, slots=True)
class DueWording:
    """Words for :class:`DueItem` and :class:`QuietColleague` in the language of this workplace."""

    talks: Wording

    def title(self, item: DueItem) -> str:
        """The step as it was written; for a follow-up what it is about."""
        if item.kind == "step":
            return item.text
        about = self._concern(item.concerns)
        return tr("Wiedervorlage: {about}", about=about) if about else tr("Wiedervorlage")

    def facts(self, item: DueItem) -> str:
        """With whom, about what, and who has taken it on."""
        parts = [self._who(item)]
        if item.kind == "follow_up":
            parts.append(tr("Gespräch vom {day}", day=self.talks.day(item.held_on)))
        else:
            parts.append(self._concern(item.concerns))
        if item.responsible and item.responsible != "mentor":
            doer = label("step_responsible", item.responsible, self.talks.workplace_kind)
            parts.append(tr("macht: {who}", who=item.alias if item.responsible == "colleague" and item.alias else doer))
        return " · ".join(part for part in parts if part)

    def when(self, item: DueItem) -> str:
        """The chip: "heute", "seit Do, 19.11.", or the day to come."""
        return self.talks.due(item.due_on) if item.due_on <= self.talks.today() else self.talks.day(item.due_on)

    def quiet_facts(self, colleague: QuietColleague) -> str:
        """When there was a talk last, and about what."""
        last = tr("zuletzt im {month}", month=self._month(colleague.last_talk))
        return " · ".join(part for part in (last, self._concern(colleague.concerns)) if part)

    def quiet_for(self, colleague: QuietColleague) -> str:
        return plural(colleague.weeks, QT_TR_NOOP("{n} Woche"), QT_TR_NOOP("{n} Wochen"))

    def _concern(self, concerns: tuple[str, ...]) -> str:
        return short_label("concern", concerns[0], self.talks.workplace_kind) if concerns else ""

    def _who(self, item: DueItem) -> str:
        if item.alias:
            return item.alias
        place = item.org_unit or tr("ohne Zuordnung")
        if item.head_count is None:
            return place
        heads = plural(item.head_count, QT_TR_NOOP("{n} Person"), QT_TR_NOOP("{n} Personen"))
        return f"{place} · {heads}"

    def _month(self, day: date) -> str:
        name = month_name(day.month)
        return name if day.year == self.talks.today().year else f"{name} {day.year}"
