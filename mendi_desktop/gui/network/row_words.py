# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Organisations, contacts and events in words: two lines, a day at the right, at most two chips."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from mendi_desktop.core.german_dates import format_date, format_day, format_long
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.network.queries import ContactRow, EventRow, OrganisationRow
from mendi_desktop.gui.kit.rows import RowChip

ACTIVE, UNKNOWN, ENDED = "yes", "unknown", "ended"
"""Codes of ``active_state``."""


@dataclass(frozen=True, slots=True)
class DayWords:
    """Days as they are said beside something that waits, in the words of this workplace."""

    workplace_kind: str
    today: Callable[[], date]

    def day(self, day: date | None) -> str:
        return format_day(day, self.today()) if day else ""

    def due(self, day: date | None) -> str:
        """Without blame: "heute", "seit Do, 19.11.", "bis Fr, 27.11."; nothing without a day."""
        if day is None:
            return ""
        if day == self.today():
            return tr("heute")
        said = self.day(day)
        return tr("seit {day}", day=said) if day < self.today() else tr("bis {day}", day=said)

    def tone(self, day: date | None) -> str:
        """Ochre from the day on which it waits."""
        return "due" if day is not None and day <= self.today() else "outline"

    def asks(self, row: OrganisationRow | ContactRow) -> tuple[RowChip, ...]:
        """Whether it is time to ask "noch aktiv?"; what has ended says so."""
        if row.active == ENDED:
            return ((tr("beendet"), "outline"),)
        return ((tr("noch aktiv?"), "due"),) if is_time_to_ask(row, self.today()) else ()

    def has_answer(self, row: OrganisationRow | ContactRow) -> bool:
        """Whether :meth:`asks` says anything."""
        return row.active == ENDED or is_time_to_ask(row, self.today())


@dataclass(frozen=True, slots=True)
class OrganisationWords:
    days: DayWords

    def first(self, row: OrganisationRow) -> str:
        return row.name

    def second(self, row: OrganisationRow) -> str:
        """The kind, where, and how many people are known there."""
        kind = short_label("actor_kind", row.kind, self.days.workplace_kind)
        people = plural(row.contacts, QT_TR_NOOP("{n} Ansprechperson"), QT_TR_NOOP("{n} Ansprechpersonen"))
        return joined(kind, row.region, people if row.contacts else "")

    def right(self, row: OrganisationRow) -> str:
        return self.days.day(row.last_contact_on)

    def chips(self, row: OrganisationRow) -> tuple[RowChip, ...]:
        if row.next_step_on is None or row.active == ENDED:
            return self.days.asks(row)
        step = tr("Schritt {when}", when=self.days.due(row.next_step_on))
        return ((step, self.days.tone(row.next_step_on)), *self.days.asks(row))

    def has_chips(self, row: OrganisationRow) -> bool:
        return row.next_step_on is not None or self.days.has_answer(row)

    def active(self, row: OrganisationRow) -> str:
        """The answer to "noch aktiv?" with its day."""
        if row.active == ENDED and row.ended_on is not None:
            return tr("Beendet am {day}.", day=format_date(row.ended_on))
        return said_active(row.active, row.active_checked_on)


@dataclass(frozen=True, slots=True)
class ContactWords:
    days: DayWords

    def first(self, row: ContactRow) -> str:
        return row.name or row.function

    def second(self, row: ContactRow) -> str:
        return joined(row.function if row.name else "", row.organisation) or tr("ohne Organisation")

    def right(self, row: ContactRow) -> str:
        return self.days.day(row.last_contact_on)

    def chips(self, row: ContactRow) -> tuple[RowChip, ...]:
        if not row.is_open:
            return self.days.asks(row)
        return ((joined(row.next_step, self.days.due(row.next_step_on)), self.days.tone(row.next_step_on)),)

    def has_chips(self, row: ContactRow) -> bool:
        return row.is_open or self.days.has_answer(row)


@dataclass(frozen=True, slots=True)
class EventWords:
    days: DayWords

    def first(self, row: EventRow) -> str:
        return row.title

    def second(self, row: EventRow) -> str:
        kind = short_label("event_kind", row.kind, self.days.workplace_kind)
        return joined(kind, where(row))

    def right(self, row: EventRow) -> str:
        return self.days.day(row.starts_on)

    def chips(self, row: EventRow) -> tuple[RowChip, ...]:
        found: list[RowChip] = []
        if asks_for_registration(row, self.days.today()):
            until = row.registration_until
            found.append((tr("Anmeldung {when}", when=self.days.due(until)), self.days.tone(until)))
        elif row.registered_on is not None and row.last_day >= self.days.today():
            found.append((tr("angemeldet"), "accent"))
        if row.open_tasks:
            tasks = plural(row.open_tasks, QT_TR_NOOP("{n} offene Aufgabe"), QT_TR_NOOP("{n} offene Aufgaben"))
            found.append((tasks, "outline"))
        return tuple(found)

    def has_chips(self, row: EventRow) -> bool:
        if row.open_tasks:
            return True
        today = self.days.today()
        return asks_for_registration(row, today) or (row.registered_on is not None and row.last_day >= today)

    def when(self, row: EventRow) -> str:
        """Day or days, with the hours, in full."""
        days = format_long(row.starts_on)
        if row.ends_on is not None:
            days = tr("{first} bis {last}", first=format_long(row.starts_on), last=format_long(row.ends_on))
        hours = f"{_hour(row.starts_at)} – {_hour(row.ends_at)}" if row.ends_at else _hour(row.starts_at)
        return joined(days, tr("{hours} Uhr", hours=hours) if row.starts_at else "")

    def role(self, row: EventRow) -> str:
        return code_label("event_role", row.own_role, self.days.workplace_kind) if row.own_role else ""


def is_time_to_ask(row: OrganisationRow | ContactRow, today: date) -> bool:
    """Whether "noch aktiv?" waits for an answer."""
    overdue = row.ask_active_on is not None and row.ask_active_on <= today
    return row.active != ENDED and (overdue or row.active == UNKNOWN)


def where(row: EventRow) -> str:
    """The place; for an event on the screen that it is one."""
    return joined(row.place, tr("online") if row.online else "")


def asks_for_registration(row: EventRow, today: date) -> bool:
    """There is a day to register by, nobody has, and it has not taken place."""
    return row.registration_until is not None and row.registered_on is None and row.last_day >= today


def said_active(active: str, checked_on: date | None) -> str:
    """The answer to "noch aktiv?" with the day on which it was known."""
    if checked_on is None:
        return tr("Ob das noch aktiv ist, wurde noch nicht geprüft.")
    day = format_date(checked_on)
    if active == ACTIVE:
        return tr("Aktiv, zuletzt geprüft am {day}.", day=day)
    return tr("Nicht mehr aktiv, geprüft am {day}.", day=day) if active == ENDED else tr("Unklar seit {day}.", day=day)


def joined(*parts: str) -> str:
    """Facts of a line with the middle dot between them."""
    return " · ".join(part for part in parts if part)


def _hour(time: str) -> str:
    return time.removeprefix("0")
