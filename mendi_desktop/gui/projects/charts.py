# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A project's milestones and readings as the charts that reports print too."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from mendi_desktop.features.projects.queries import IndicatorRow, MilestoneRow, ProjectDetail
from mendi_desktop.features.projects.rules import ENDED, first_day, last_day
from mendi_desktop.features.projects.wording import indicator_title, value_words
from mendi_desktop.reports.document import Curve, CurvePoint, Timeline, TimelineMark

_AIR: Final = 0.02
"""Of the whole time, before the first and after the last day."""
_LEAST_AIR: Final = timedelta(days=7)


def timeline_of(detail: ProjectDetail, today: date) -> Timeline | None:
    """All milestones from the beginning to the end of the project, in reading order; None if there are none."""
    marks = [
        TimelineMark(_drawn_on(row, today), row.title, row.state, row.when) for row in in_reading_order(detail, today)
    ]
    if not marks:
        return None
    days = [mark.on for mark in marks] + [day for day in (detail.started_on, detail.ends_on) if day is not None]
    if detail.status not in ENDED:
        days.append(today)
    first, last = min(days), max(days)
    air = max(_LEAST_AIR, (last - first) * _AIR)
    return Timeline(tuple(marks), first - air, last + air, today)


def in_reading_order(detail: ProjectDetail, today: date) -> Sequence[MilestoneRow]:
    """The milestones in the order of the timeline's marks."""
    return sorted(detail.milestones, key=lambda row: _drawn_on(row, today))


def _drawn_on(row: MilestoneRow, today: date) -> date:
    """What was reached some day in a month or year lies in its middle; what is planned for it is due at its end."""
    if row.state != "reached" or row.precision == "day":
        return row.on
    first, last = first_day(row.on, row.precision), last_day(row.on, row.precision)
    return min(first + (last - first) / 2, max(today, first))


def curve_of(indicator: IndicatorRow, workplace_kind: str) -> Curve | None:
    """The readings of an indicator; None if there are none."""
    if not indicator.readings:
        return None
    target = indicator.target
    return Curve(
        tuple(CurvePoint(row.read_on, row.value, value_words(row.value)) for row in indicator.readings),
        indicator_title(indicator.kind, indicator.title, workplace_kind),
        indicator.unit,
        target,
        "" if target is None else value_words(target),
    )
