# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a report asks for: a calendar period, an audience, and the axes by which persons and talks are counted."""

from dataclasses import dataclass
from enum import StrEnum

from mendi_desktop.privacy.period import Period
from mendi_desktop.privacy.policy import Audience

BLANK = ""
"""The code of the row for talks that name nothing on a partition axis."""


class Kind(StrEnum):
    """``PARTITION``: a talk has at most one code (kind, channel, outcome), so the talks of all rows add up.

    ``COVER``: a talk may have several (concern, barrier), so nothing adds up. A list from which only one can be picked
    must be declared a partition: otherwise a hidden row could be computed from the total.
    """

    PARTITION = "partition"
    COVER = "cover"


@dataclass(frozen=True, slots=True)
class Category:
    """One row. ``label`` is in the language of the report.

    ``group``: code of the group for the table "by group". ``event``: a tally without persons, such as an info stand;
    its talks are counts of public events and are always shown, and a person on such a talk counts nowhere.
    ``minutes``: shortest and longest talk of a duration class (``None`` above: open), so that the total of minutes
    cannot give away a hidden class.
    """

    code: str
    label: str
    group: str | None = None
    event: bool = False
    minutes: tuple[int, int | None] | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """One table with the columns ``persons`` and ``talks``.

    ``sensitive``: "all but one or two persons" is hidden too. ``crossed``: also a table of persons by department.
    ``groups``: code and label of each group, for a further table ``<id>_by_group`` named ``group_title``.
    ``blank``: label of the row for talks without a code on a partition axis; leave it out where every talk has a code,
    since an empty row is withheld like any other and takes others with it.
    """

    id: str
    title: str
    categories: tuple[Category, ...]
    kind: Kind = Kind.COVER
    sensitive: bool = False
    crossed: bool = False
    crossed_title: str = ""
    groups: tuple[tuple[str, str], ...] = ()
    group_title: str = ""
    blank: str = ""

    def __post_init__(self) -> None:
        if self.kind is Kind.PARTITION and (self.groups or self.crossed):
            raise ValueError("only a cover axis can be grouped or crossed: its rows do not add up")


@dataclass(frozen=True, slots=True)
class Request:
    """``org_units``: the axis of departments, a partition of the persons, or None where the audience gets none.

    Its categories are all departments of the workplace, not only those that occur in the talks of the period: groups
    of departments must lie inside or beside the groups of earlier reports.
    """

    period: Period
    audience: Audience
    axes: tuple[Axis, ...]
    org_units: Axis | None = None
