# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days of the calendar in words: for the cells, the head, and whoever has the table read out."""

from datetime import date

from mendi_desktop.core.german_dates import format_day, month_name, weekday_short
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.calendar_days import DayFacts, EventOn
from mendi_desktop.features.codes import short_label


def said_month(day: date) -> str:
    return f"{month_name(day.month)} {day.year}"


def said_due(count: int) -> str:
    return plural(count, QT_TR_NOOP("{n} fällig"), QT_TR_NOOP("{n} fällig"))


def said_events(count: int) -> str:
    return plural(count, QT_TR_NOOP("{n} Veranstaltung"), QT_TR_NOOP("{n} Veranstaltungen"))


def said_talks(count: int) -> str:
    return plural(count, QT_TR_NOOP("{n} Gespräch"), QT_TR_NOOP("{n} Gespräche"))


def said_day(facts: DayFacts, holiday: str | None, today: date) -> str:
    """ "heute, Do, 12. November, 2 fällig, 1 Veranstaltung": what a cell is called."""
    day = tr("{weekday}, {day}. {month}", weekday=weekday_short(facts.day), day=facts.day.day, month=_month(facts.day))
    parts = (
        tr("heute") if facts.day == today else "",
        day,
        holiday or "",
        said_due(facts.open) if facts.open else "",
        said_events(len(facts.events)) if facts.events else "",
        said_talks(facts.talks) if facts.talks else "",
    )
    return ", ".join(part for part in parts if part)


def said_sum(days: list[DayFacts]) -> str:
    """What stands in a month, in one line."""
    events = {event.id for day in days for event in day.events}
    counts = (
        (sum(day.open for day in days), said_due),
        (len(events), said_events),
        (sum(day.talks for day in days), said_talks),
    )
    return " · ".join(say(count) for count, say in counts if count)


def said_event(event: EventOn, workplace_kind: str, today: date) -> str:
    """The second line of an event: kind, hours, place; the days where it has several."""
    hours = "–".join(part for part in (event.starts_at, event.ends_at) if part)
    days = tr("bis {day}", day=format_day(event.last, today)) if event.last > event.first else ""
    kind = short_label("event_kind", event.kind, workplace_kind)
    return " · ".join(part for part in (kind, hours, days, event.place) if part)


def _month(day: date) -> str:
    return month_name(day.month)
