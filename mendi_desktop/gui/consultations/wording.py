# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How talks, steps and follow-ups are put into words: one place for list, reading pane and start page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from mendi_desktop.core.german_dates import format_day, month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.queries import ConsultationRow
from mendi_desktop.gui.kit.rows import RowChip

_FIELD_NAMES = {
    "minutes": QT_TR_NOOP("Dauer"),
    "contact_kind": QT_TR_NOOP("Art"),
    "channel": QT_TR_NOOP("Kanal"),
    "concerns": QT_TR_NOOP("Anliegen"),
}


@dataclass(frozen=True, slots=True)
class Wording:
    """Words in the language of this workplace (``company`` or ``public_office``)."""

    workplace_kind: str
    today: Callable[[], date]

    def title(self, talk: ConsultationRow) -> str:
        """What it was about: the first concern, else the kind of contact."""
        if talk.concerns:
            return short_label("concern", talk.concerns[0], self.workplace_kind)
        if talk.contact_kind:
            return short_label("contact_kind", talk.contact_kind, self.workplace_kind)
        return tr("Gespräch")

    def who(self, talk: ConsultationRow) -> str:
        """The alias; for tallies the area and how many people."""
        if talk.alias:
            return talk.alias
        place = talk.org_unit or tr("ohne Zuordnung")
        if talk.head_count is None:
            return place
        return " · ".join((place, plural(talk.head_count, QT_TR_NOOP("{n} Person"), QT_TR_NOOP("{n} Personen"))))

    def facts(self, talk: ConsultationRow) -> str:
        """The second line: with whom, what kind, how long."""
        kind = short_label("contact_kind", talk.contact_kind, self.workplace_kind) if talk.contact_kind else ""
        return " · ".join(part for part in (self.who(talk), kind, self.minutes(talk.minutes)) if part)

    def minutes(self, minutes: int | None) -> str:
        return "" if minutes is None else tr("{n} min", n=minutes)

    def day(self, day: date) -> str:
        """A day with its weekday; the year stands there unless it is this one."""
        return format_day(day, self.today())

    def month(self, year: int, month: int) -> str:
        return f"{month_name(month)} {year}"

    def due(self, due_on: date) -> str:
        """A day that waits, without blame: "heute", "seit Do, 19.11.", "bis Fr, 27.11."."""
        today = self.today()
        if due_on == today:
            return tr("heute")
        if due_on < today:
            return tr("seit {day}", day=self.day(due_on))
        return tr("bis {day}", day=self.day(due_on))

    def chips(self, talk: ConsultationRow) -> tuple[RowChip, ...]:
        """At most two: what waits, and a second concern or what a draft lacks."""
        found: list[RowChip] = []
        waits = _earliest(talk)
        if talk.draft:
            lacks = ", ".join(tr(_FIELD_NAMES[name]) for name in talk.missing)
            found.append((tr("Entwurf, es fehlt: {fields}", fields=lacks) if lacks else tr("Entwurf"), "outline"))
        elif waits is not None and waits < self.today():
            found.append((tr("offen seit {day}", day=self.day(waits)), "due"))
        elif waits is not None:
            found.append((tr("Wiedervorlage {day}", day=self.due(waits)), "accent"))
        if len(talk.concerns) > 1 and not talk.draft:
            found.append((short_label("concern", talk.concerns[1], self.workplace_kind), "outline"))
        return tuple(found)

    def spoken(self, talk: ConsultationRow) -> str:
        """The whole row as one sentence for the screen reader."""
        chips = (words for words, _tone in self.chips(talk))
        return ", ".join((self.title(talk), self.facts(talk), self.day(talk.held_on), *chips))


def _earliest(talk: ConsultationRow) -> date | None:
    follow_up = talk.follow_up_on if talk.follow_up_done_on is None else None
    waits = [day for day in (follow_up, talk.next_due_on) if day is not None]
    return min(waits, default=None)
