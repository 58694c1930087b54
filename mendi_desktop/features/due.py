# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits for a day, whatever area it comes from: one shape, so that one list can show and close it all."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from uuid import UUID

from sqlalchemy.orm import Session

from mendi_desktop.storage.command import Command


@dataclass(frozen=True, slots=True)
class Due:
    """One thing with a day. ``kind`` and ``id`` (the row it is about) together are unique in the whole program.

    ``title`` and ``facts`` are words for the mentor's own screen; ``neutral`` says in words that tell nothing of
    anybody what kind of thing it is ("Wiedervorlage"), for calendars that others may see. ``page`` and ``entry``: the
    place where it is looked at. ``close``, ``reopen`` and ``postpone`` are the commands behind tick and "Anderer Tag".
    ``person``: the colleague it is about, if it is about one.
    """

    kind: str
    id: UUID
    title: str
    facts: str
    neutral: str
    due_on: date
    done_on: date | None
    page: str
    entry: UUID
    close: Command[None]
    reopen: Command[None]
    postpone: Callable[[date], Command[None]]
    person: UUID | None = None


DueQuery = Callable[[Session, date, int], Sequence[Due]]
"""Called with today and a number of days: what is open up to so many days after today, and what was closed today."""


def all_due(session: Session, queries: Sequence[DueQuery], today: date, days: int) -> list[Due]:
    """What waits in all these areas, in one list, earliest first."""
    return in_order(query(session, today, days) for query in queries)


def in_order(found: Iterable[Sequence[Due]]) -> list[Due]:
    """What several queries found in one list, earliest first."""
    return sorted(chain.from_iterable(found), key=lambda item: (item.due_on, item.id))
