# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a look through a vault finds, and what would be done about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from mendi_desktop.core.i18n import tr


class Part(StrEnum):
    """What a finding is about."""

    PAGES = "pages"
    STRUCTURE = "structure"
    INDEX = "index"
    SCHEMA = "schema"
    LINKS = "links"
    VALUES = "values"
    DATES = "dates"
    CODES = "codes"
    DOUBLES = "doubles"
    SEARCH = "search"
    DRAFTS = "drafts"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be.

    ``place``: which check found it where, to find the same again. ``count`` entries are concerned. ``message`` says in
    German what it is, and what a person can do if nothing would be repaired; ``repair`` what would be done about it,
    empty if a person has to decide. ``details``: at most :data:`DETAILS` lines about single entries.
    """

    part: Part
    place: str
    count: int
    message: str
    repair: str = ""
    details: tuple[str, ...] = ()


DETAILS = 20


@dataclass(frozen=True, slots=True)
class Ground:
    """What is looked through: a connection inside a transaction, the day, and how columns are called in German.

    ``exercise``: exercise data may be told up to any day.
    """

    connection: Connection
    today: date
    exercise: bool
    names: Callable[[str, str], str]


PutAside = Callable[[str, str, Mapping[str, Any]], None]
"""Table, why (marked for translation), content: keeps what a repair takes out of its place."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What a repair works with: the same ground inside a transaction that will be committed, and a place for rests."""

    ground: Ground
    put_aside: PutAside


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding and how it is mended; without ``mend`` a person has to decide."""

    finding: Finding
    mend: Callable[[Bench], None] | None = field(default=None, repr=False)


def worded(count: int, one: str, many: str, **values: object) -> str:
    """One of two texts marked for translation, with ``{n}`` and ``values`` filled in."""
    return tr(one if count == 1 else many, n=count, **values)
