# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The calendar file may lie on a server: it reads as RFC 5545 wants it and holds nothing that anybody typed."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from icalendar import Calendar
from sqlalchemy import String, literal_column, select, update
from sqlalchemy.orm import Session

from mendi_desktop.app.areas import AREAS
from mendi_desktop.features.calendar_file import EVENTS, CalendarItem, calendar_bytes, calendar_items
from mendi_desktop.features.entry_code import code_of, find_entries
from mendi_desktop.features.network.commands import AddEventTask, CloseContactStep, RegisterForEvent
from mendi_desktop.features.network.due import due
from mendi_desktop.features.projects.commands import AddMeasure, AddStakeholder
from mendi_desktop.features.projects.queries import list_projects
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_column
from mendi_desktop.vault.session import Vault
from tests.support.all_areas import fill_areas
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.command_examples import full_talk
from tests.unit.features.network.examples import NEXT_WEEK, add_contact, add_event, add_organisation

NOW = datetime(2026, 11, 23, 8, 30, 15, 999, tzinfo=UTC)
ALL_DUE = tuple(area.due for area in AREAS if area.due)
CANARY = "Kanarienvogel"
NOT_TYPED = {"starts_at", "ends_at", "month", "created_at", "updated_at"}


def items(vault: Vault) -> list[CalendarItem]:
    return vault.read(calendar_items, (due,), TODAY, 300)


def written(vault: Vault) -> list[Any]:
    """What another program reads in the file."""
    return list(read(calendar_bytes(items(vault), NOW)).events)


def read(data: bytes) -> Any:
    return Calendar.from_ical(data)


def something_everywhere(vault: Vault) -> None:
    """Something that waits in every area, and an event."""
    fill_areas(vault)
    full_talk(vault)
    project = vault.read(list_projects)[0].id
    vault.execute(AddMeasure(project_id=project, title="Lernzeit eintragen", due_on=TODAY))
    vault.execute(AddStakeholder(project_id=project, name="Erna Erfunden", next_step="fragen", next_step_on=TODAY))
    vault.execute(AddEventTask(event_id=add_event(vault), text="Stellwände bestellen", due_on=TODAY))
    add_contact(vault, next_step="anrufen", next_step_on=TODAY)
    add_organisation(vault, active_checked_on=TODAY - timedelta(days=360))


def test_nothing_typed_reaches_the_file_and_every_line_opens_its_entry(vault: Vault) -> None:
    something_everywhere(vault)
    found = vault.read(_retyped)
    text = calendar_bytes(found, NOW).decode()
    waiting = {EVENTS, "follow_up", "contact_step", "event_task", "registration", "organisation_active", "measure"}
    assert waiting <= {item.kind for item in found}
    assert CANARY.lower() not in text.lower()
    assert not [row for row in vault.read(_row_ids) if row.hex in text or str(row) in text]
    for item in found:
        assert vault.read(find_entries, item.code, ALL_DUE, TODAY), item.kind


def _retyped(session: Session) -> list[CalendarItem]:
    """With the canary in every column of text, in a transaction that is never committed."""
    _type_everywhere(session)
    waiting = [item for query in ALL_DUE for item in query(session, TODAY, 60)]
    assert sum(CANARY in f"{item.title} {item.facts}" for item in waiting) > 5, "the word stands on the own screen"
    return calendar_items(session, ALL_DUE, TODAY)


def _row_ids(session: Session) -> list[UUID]:
    return [row for table in Base.metadata.sorted_tables for row in session.scalars(select(table.c.id))]


def _type_everywhere(session: Session) -> None:
    for table in Base.metadata.sorted_tables:
        values: dict[str, Any] = {
            column.name: literal_column(f"'{CANARY}-' || rowid")
            for column in table.columns
            if type(column.type) is String and column.name not in NOT_TYPED and about_column(column).codes is None
        }
        if values and table.name not in ("vault_option", "safekeeping", "report_ledger"):
            session.connection().execute(update(table).values(values))


def test_a_day_is_a_day_and_blocks_nothing(vault: Vault) -> None:
    contact = add_contact(vault, "Erna Erfunden", next_step="Geheimes besprechen", next_step_on=TODAY)
    (event,) = written(vault)
    assert event["SUMMARY"] == f"Netzwerk: nächster Schritt {code_of(contact)}"
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (TODAY, TODAY + timedelta(days=1))
    assert (event["TRANSP"], event["CLASS"]) == ("TRANSPARENT", "PRIVATE")
    assert event.decoded("DTSTAMP") == NOW.replace(microsecond=0)
    assert event.walk("VALARM") == []
    assert set(event) == {"SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "UID", "CLASS", "TRANSP"}


@pytest.mark.parametrize(
    ("day", "starts", "ends"),
    [
        (date(2027, 1, 11), "2027-01-11T08:30:00+00:00", "2027-01-11T15:00:00+00:00"),
        (date(2027, 7, 12), "2027-07-12T07:30:00+00:00", "2027-07-12T14:00:00+00:00"),
    ],
)
def test_clock_times_are_those_of_here_in_winter_and_summer(vault: Vault, day: date, starts: str, ends: str) -> None:
    add_event(vault, starts_on=day, starts_at="9:30", ends_at="16:00", registered_on=YESTERDAY)
    (event,) = written(vault)
    assert event.decoded("DTSTART").isoformat() == starts
    assert event.decoded("DTEND").isoformat() == ends
    assert event["TRANSP"] == "OPAQUE"


@pytest.mark.parametrize(
    ("fields", "starts", "ends"),
    [
        ({}, NEXT_WEEK, NEXT_WEEK + timedelta(days=1)),
        ({"ends_on": NEXT_WEEK + timedelta(days=2)}, NEXT_WEEK, NEXT_WEEK + timedelta(days=3)),
        ({"ends_on": NEXT_WEEK + timedelta(days=2), "starts_at": "9"}, NEXT_WEEK, NEXT_WEEK + timedelta(days=3)),
        ({"starts_at": "9"}, datetime(2026, 11, 30, 8, tzinfo=UTC), None),
        (
            {"ends_on": NEXT_WEEK + timedelta(days=1), "starts_at": "9", "ends_at": "8"},
            datetime(2026, 11, 30, 8, tzinfo=UTC),
            datetime(2026, 12, 1, 7, tzinfo=UTC),
        ),
    ],
)
def test_how_long_an_event_lasts(vault: Vault, fields: dict[str, Any], starts: Any, ends: Any) -> None:
    add_event(vault, **fields)
    (event,) = written(vault)
    assert event["SUMMARY"].startswith("Termin ")
    assert event.decoded("DTSTART") == starts
    assert (event.decoded("DTEND") if "DTEND" in event else None) == ends


def test_what_is_past_or_done_is_left_out_and_what_goes_on_is_not(vault: Vault) -> None:
    add_event(vault, "Vorbei", YESTERDAY)
    add_event(vault, "Läuft", YESTERDAY, ends_on=TODAY)
    add_event(vault, "In drei Jahren", TODAY + timedelta(days=1000))
    done = add_contact(vault, next_step="anrufen", next_step_on=TODAY)
    vault.execute(CloseContactStep(contact_id=done))
    add_contact(vault, next_step="gestern", next_step_on=YESTERDAY)
    assert [(item.kind, item.first) for item in items(vault)] == [(EVENTS, YESTERDAY)]


def test_the_same_entry_replaces_itself_and_an_event_and_its_deadline_are_two(vault: Vault) -> None:
    event = add_event(vault, registration_until=TODAY)
    before = {item.kind: item.uid for item in items(vault)}
    assert set(before) == {EVENTS, "registration"}
    assert len(set(before.values())) == 2
    assert {item.code for item in items(vault)} == {code_of(event)}
    vault.execute(RegisterForEvent(event_id=event))
    assert {item.kind: item.uid for item in items(vault)} == {EVENTS: before[EVENTS]}


def test_the_form_of_the_file() -> None:
    item = CalendarItem("follow_up", "Wiedervorlage " + "ü" * 80, "K7F-2QY", "x" * 80, TODAY, TODAY)
    data = calendar_bytes([item], NOW)
    lines = data.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    calendar = read(data)
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH")
    assert calendar["PRODID"]
    assert calendar.events[0]["SUMMARY"] == f"{item.word} {item.code}"
    assert read(calendar_bytes([], NOW)).events == []
