# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What an area contributes to the whole program. The rooms below know no area: they get these descriptors."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from mendi_desktop.features.chapters import Chapter
from mendi_desktop.features.due import DueQuery
from mendi_desktop.features.finding import Finds
from mendi_desktop.reports.options import ReportKind
from mendi_desktop.storage.command import Command


class Leaves(StrEnum):
    """How far the content of a column may go."""

    NEVER = "never"
    OWN_RECORD = "own record"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class Column:
    """Privacy classification of one column: what it tells, why it is kept, how long, how far it may go.

    ``special`` marks data of Art. 9 GDPR. ``kept`` names the rule of the retention plan ("record", ...).
    """

    tells: str
    why: str
    kept: str
    leaves: Leaves
    special: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """One list of ``mendi list``: its name there and the query that returns frozen rows.

    ``codes``: the pick lists of fields whose names do not say it ("kind"); a console shows their labels.
    ``told``: what a console shows of a row in place of a field's own value, such as the month of a day that stands for
    it; JSON keeps the value.
    """

    name: str
    query: Callable[[Session], Sequence[Any]]
    codes: Mapping[str, str] = field(default_factory=dict)
    told: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Area:
    """One subject area: its commands by class name, lists, reports, and every column of its tables classified.

    ``due``: what of it waits for a day. ``chapters``: what it adds to the report for the works council. ``is_used``:
    whether there is anything of it in the vault; None for areas that are always there. ``finds``: its entries by name.
    ``asked``: why a form asks for a column ("table.column"). ``places``: on which papers a table or a column may stand.
    """

    name: str
    commands: tuple[type[Command[Any]], ...] = ()
    listings: tuple[Listing, ...] = ()
    reports: tuple[ReportKind, ...] = ()
    columns: Mapping[str, Mapping[str, Column]] | None = None
    due: DueQuery | None = None
    chapters: tuple[Chapter, ...] = ()
    is_used: Callable[[Session], bool] | None = None
    finds: Finds | None = None
    asked: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
