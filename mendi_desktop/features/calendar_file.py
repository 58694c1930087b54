# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days from all areas as a calendar file (iCalendar, RFC 5545) that may lie on a server: neutral words, nothing typed.

A line of the calendar says what kind of thing it is ("Wiedervorlage") and the entry's code, which opens it here. No
name, no title, no place, no note: an item has no field that could hold one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import blake2b
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.due import DueQuery
from mendi_desktop.features.entry_code import code_of
from mendi_desktop.features.network.model import Event

EVENTS: Final = "event"
"""The kind of an item that is an event of the network, not a thing that waits."""

HOME: Final = "Europe/Berlin"
"""Clock times of events are meant there; the file says them in UTC, which every calendar understands."""

_PROGRAM: Final = "-//mendi desktop//mendi desktop//DE"


@dataclass(frozen=True, slots=True)
class CalendarItem:
    """One line of the calendar, from today on. ``kind``: that of the :class:`Due`, or :data:`EVENTS`; ``word`` says it.

    ``first`` and ``last``: its days. ``begins`` and ``ends``: moments, None where it has no time of day.
    """

    kind: str
    word: str
    code: str
    uid: str
    first: date
    last: date
    begins: datetime | None = None
    ends: datetime | None = None


def calendar_items(session: Session, due: Sequence[DueQuery], today: date, days: int = 366) -> list[CalendarItem]:
    """What is open and coming in all areas, and the events, by day; up to ``days`` after today. Nothing of the past."""
    waiting = [item for query in due for item in query(session, today, days)]
    found = [
        CalendarItem(item.kind, item.neutral, code_of(item.entry), _uid(item.kind, item.id), item.due_on, item.due_on)
        for item in waiting
        if item.done_on is None and item.due_on >= today
    ]
    found += _events(session, today, today + timedelta(days=days))
    return sorted(found, key=lambda item: (item.first, item.kind, item.uid))


def calendar_bytes(items: Iterable[CalendarItem], now: datetime) -> bytes:
    """The file: CRLF, folded lines, UTF-8. The same entry has the same UID in every file, so a calendar replaces it.

    Days do not block the calendar (transparent), events with a time of day do; no alarms, class private.
    """
    from icalendar import Calendar
    from icalendar import Event as Component

    calendar = Calendar()
    for name, value in (("prodid", _PROGRAM), ("version", "2.0"), ("method", "PUBLISH")):
        calendar.add(name, value)
    for item in items:
        component = Component()
        for name, told in _properties(item, now):
            component.add(name, told)
        calendar.add_component(component)
    return bytes(calendar.to_ical())


def _properties(item: CalendarItem, now: datetime) -> Iterator[tuple[str, str | date]]:
    yield "uid", item.uid
    yield "dtstamp", now.astimezone(UTC).replace(microsecond=0)
    yield "summary", f"{item.word} {item.code}"
    yield "class", "PRIVATE"
    if item.begins is None:
        yield "dtstart", item.first
        yield "dtend", item.last + timedelta(days=1)  # the first day that does not belong to it any more
        yield "transp", "TRANSPARENT"
        return
    yield "dtstart", item.begins.astimezone(UTC)
    if item.ends is not None:
        yield "dtend", item.ends.astimezone(UTC)
    yield "transp", "OPAQUE"


def _events(session: Session, first: date, last: date) -> Iterator[CalendarItem]:
    """Events that begin in these days or go on; of each only days and times are read."""
    query = select(Event.id, Event.starts_on, Event.ends_on, Event.starts_at, Event.ends_at).where(
        Event.starts_on <= last, func.coalesce(Event.ends_on, Event.starts_on) >= first
    )
    for event_id, starts_on, ends_on, starts_at, ends_at in session.execute(query):
        last_day = ends_on or starts_on
        begins, ends = _moments(starts_on, last_day, starts_at, ends_at)
        yield CalendarItem(
            EVENTS, tr("Termin"), code_of(event_id), _uid(EVENTS, event_id), starts_on, last_day, begins, ends
        )


def _moments(first: date, last: date, starts_at: str, ends_at: str) -> tuple[datetime | None, datetime | None]:
    """Several days without an hour of their end are whole days."""
    if not starts_at or (last > first and not ends_at):
        return None, None
    home = ZoneInfo(HOME)
    begins = datetime.combine(first, time.fromisoformat(starts_at), home)
    return begins, datetime.combine(last, time.fromisoformat(ends_at), home) if ends_at else None


def _uid(kind: str, row: UUID) -> str:
    """Of the row's random number only a hash goes out."""
    return f"{blake2b(row.bytes, digest_size=16, person=b'mendi uid', salt=_salt(kind)).hexdigest()}@mendi-desktop"


def _salt(kind: str) -> bytes:
    """A row may wait for two things: each is a line of its own."""
    return blake2b(kind.encode(), digest_size=16).digest()
