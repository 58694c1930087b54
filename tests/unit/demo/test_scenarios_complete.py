# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Both invented workplaces have something in every table, and nothing in them lies ahead that cannot."""

from collections import Counter

from sqlalchemy import Column, func, select

from mendi_desktop.app.areas import AREAS
from mendi_desktop.features.colleagues.model import Consent
from mendi_desktop.features.consultations.model import Consultation, ConsultationText
from mendi_desktop.features.council.model import CouncilRequest
from mendi_desktop.features.desk.queries import list_pins, remembered, saved_views
from mendi_desktop.features.network.model import Event, EventTask
from mendi_desktop.features.projects.model import IndicatorReading, Milestone
from mendi_desktop.features.qualification.model import SelfAssessment
from mendi_desktop.gui.desk.visits import NAME
from mendi_desktop.reports.ledger import list_reports
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_column
from mendi_desktop.storage.types import Day, UtcDateTime
from tests.unit.demo.conftest import Demo

LEFT_EMPTY = {
    "form_draft": "what is half typed belongs to somebody who is interrupted; a seminar begins at a clean form",
    "set_aside": "repairs put damaged rows there, and nothing is damaged",
}

WRITTEN_BY_THE_FILE = ("safekeeping",)
"""Its one row is the identity of the file, from the moment in which it was really made."""


def _count(demo: Demo, name: str) -> int:
    table = Base.metadata.tables[name]
    return demo.vault.read(lambda session: session.scalar(select(func.count()).select_from(table)) or 0)


def test_every_table_is_filled_or_has_a_reason_why_not(demo: Demo) -> None:
    assert AREAS, "all areas have been imported, and with them all tables"
    counts = {name: _count(demo, name) for name in Base.metadata.tables}
    assert {name for name, count in counts.items() if not count} == set(LEFT_EMPTY)


def test_nothing_lies_ahead_that_cannot(demo: Demo) -> None:
    ahead = []
    for table in (each for each in Base.metadata.sorted_tables if each.name not in WRITTEN_BY_THE_FILE):
        for column in table.columns:
            if isinstance(column.type, UtcDateTime) or (isinstance(column.type, Day) and about_column(column).past):
                latest = _latest(demo, column)
                if latest is not None and str(latest)[:10] >= demo.today.isoformat():
                    ahead.append(f"{table.name}.{column.name}: {latest}")
    assert ahead == [], "the story ends the day before"


def _latest(demo: Demo, column: "Column[object]") -> object:
    return demo.vault.read(lambda session: session.scalar(select(func.max(column))))


def test_it_looks_lived_in(demo: Demo) -> None:
    pins = demo.vault.read(list_pins)
    assert [pin.page for pin in pins] == ["projects", "colleagues", "barriers"]
    assert [len(demo.vault.read(remembered)[NAME]), len(demo.vault.read(saved_views, "consultations"))] == [4, 2]


def test_a_report_was_handed_out_a_year_ago_and_nothing_of_this_year_is_spent(demo: Demo) -> None:
    (report,) = demo.vault.read(list_reports)
    assert report.has_figures
    assert report.period.last < report.made_on < demo.today
    assert 365 < (demo.today - report.period.last).days < 560
    assert report.number.startswith(f"{report.made_on.year}-")


def test_what_a_seminar_asks_for_is_there(demo: Demo) -> None:
    talks = demo.rows(Consultation)
    assert {bool(talk.colleague_id) for talk in talks} == {True, False}
    assert {"group_consultation", "info_event", "informal_chat"} <= {talk.contact_kind for talk in talks}
    assert any(talk.draft for talk in talks)
    assert any(talk.follow_up_on and talk.follow_up_on >= demo.today for talk in talks)
    assert sum(bool(text.goals) for text in demo.rows(ConsultationText)) >= 10
    assert {consent.scope for consent in demo.rows(Consent)} >= {"named"}
    reached = Counter(milestone.reached_on is not None for milestone in demo.rows(Milestone))
    assert min(reached[True], reached[False]) >= 3, "half way"
    assert len(demo.rows(IndicatorReading)) >= 6
    days = [event.starts_on for event in demo.rows(Event)]
    assert min(days) < demo.today <= max(days)
    assert {task.done_on is not None for task in demo.rows(EventTask)} == {True, False}
    assert len(demo.rows(SelfAssessment)) >= 2
    requests = demo.rows(CouncilRequest)
    assert any(request.asked_on and not request.answered_on for request in requests)
    assert any(request.answered_on for request in requests)
