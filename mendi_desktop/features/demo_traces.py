# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a mentor leaves behind in the demo data beside the entries of the areas: a desk in use, and a report handed out.

The report is about a quarter a year before the last full one, so that nothing of the present year is spent by it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, ClassVar, Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.demo.people import USUAL_MEETINGS
from mendi_desktop.demo.playback import Contribution, Event, Made
from mendi_desktop.demo.stage import Stage
from mendi_desktop.demo.workdays import last_workday, next_workday
from mendi_desktop.features.colleagues.demo import person_key
from mendi_desktop.features.consultations.reports import WORKS_COUNCIL
from mendi_desktop.features.desk.commands import PinPlace, Remember, SaveView
from mendi_desktop.features.issuing import hand_out_within
from mendi_desktop.features.projects.demo import project_key
from mendi_desktop.reports.options import parse_options
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.command import Command, Work

_RECENT: Final = "recent"
"""The name under which the window remembers what was looked at last (``gui/desk/visits.py``)."""

_UNTIL_WRITTEN: Final = timedelta(days=12)
_FEW: Final = USUAL_MEETINGS // 2
_MANY: Final = 2 * USUAL_MEETINGS
"""With less to tell there would be no figures; with much more this is about numbers of rows, not about a workplace."""


def _desk_events(stage: Stage) -> Iterator[Event]:
    last = last_workday(stage.today - timedelta(days=1))
    faces = sorted(stage.people, key=lambda person: (-len(person.visits), person.number))[:3]
    keys = [person_key(person) for person in faces]
    for view in stage.scenario.content["saved_view"]:
        saved = SaveView(page=view["page"], title=view["title"], choice=dict(view["choice"]))
        yield Event(last, lambda made, saved=saved: saved)  # type: ignore[misc]  # bound now, not when it is called
    yield Event(last, lambda made: PinPlace(page="projects", entry_id=made[project_key(0)]))
    yield Event(last, lambda made: PinPlace(page="colleagues", entry_id=made[keys[0]]))
    yield Event(last, lambda made: PinPlace(page="barriers"))
    yield Event(last, lambda made: _looked_at(made, keys))


def _looked_at(made: Made, keys: list[str]) -> Remember:
    pages = [("projects", project_key(0)), *(("colleagues", key) for key in keys)]
    return Remember(values={_RECENT: [[page, str(made[key])] for page, key in pages]})


@dataclass(frozen=True, slots=True)
class _HandOut(Command[None]):
    """The report about ``quarter``, with the figures that were there on ``made_on``."""

    undoable: ClassVar[bool] = False
    label: ClassVar[str] = QT_TR_NOOP("Übungsdaten schreiben")

    quarter: Period
    made_on: date

    def execute(self, work: Work) -> None:
        options: dict[str, Any] = {**parse_options(WORKS_COUNCIL.options, {}), "period": self.quarter}
        hand_out_within(work, WORKS_COUNCIL, options, self.made_on)


def _report_events(stage: Stage) -> Iterator[Event]:
    quarter = _quarter_before_a_year(stage.today)
    made_on = next_workday(quarter.last + _UNTIL_WRITTEN)
    if _FEW <= stage.meetings <= _MANY and stage.first_day <= quarter.first:
        yield Event(made_on, lambda made: _HandOut(quarter, made_on))


def _quarter_before_a_year(today: date) -> Period:
    """The quarter four before the last one that is over."""
    year, number = divmod(today.year * 4 + (today.month - 1) // 3 - 5, 4)
    return Period.quarter(year, number + 1)


DESK: Final = Contribution("desk", _desk_events)
REPORTS: Final = Contribution("reports", _report_events)
