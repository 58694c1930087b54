# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault with a network of many years, written in raw SQL: the program would take minutes for it."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.ids import new_id
from tests.support.vault_files import new_engine, open_file

NOW = "2026-03-02T09:00:00.000000+00:00"
TODAY = date(2026, 3, 2)
KINDS = ("trade_union", "employment_agency", "training_provider", "training_network", "works_council")


def big_network(path: Path, contacts: int, events: int, projects: int) -> Path:
    """A tenth as many organisations as contacts; every fifth contact has a next step, every event a task."""
    new_engine(path).dispose()
    connection = open_file(path)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("BEGIN")
    organisations = [new_id().bytes for _ in range(max(contacts // 10, 1))]
    _insert(connection, "organisation", (_organisation(number, row) for number, row in enumerate(organisations)))
    _insert(connection, "contact", (_contact(number, organisations) for number in range(contacts)))
    _insert(connection, "company_project", (_project(number) for number in range(projects)))
    meetings = [new_id().bytes for _ in range(events)]
    _insert(connection, "event", (_event(number, row, organisations) for number, row in enumerate(meetings)))
    _insert(connection, "event_task", (_task(row) for row in meetings))
    connection.execute("COMMIT")
    connection.close()
    return path


def _insert(connection: driver.Connection, table: str, rows: Iterable[dict[str, object]]) -> None:
    """``rows`` without what every row has; all with the same columns, the others take their empty value."""
    empty = {
        name: ("" if kind in ("VARCHAR", "TEXT", "JSON") or kind.startswith("VARCHAR") else 0)
        for _, name, kind, needed, _, _ in connection.execute(f"PRAGMA table_info({table})")
        if needed
    }
    for row in rows:
        values = {**empty, "id": new_id().bytes, "created_at": NOW, "updated_at": NOW, **row}
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))  # noqa: S608


def _organisation(number: int, row: bytes) -> dict[str, object]:
    name = f"Bildungswerk Muster {number}"
    return {
        "id": row,
        "name": name,
        "name_key": folded_words(name),
        "folded": folded_words(name),
        "kind": KINDS[number % len(KINDS)],
        "side": "external" if number % 5 else "internal",
        "region": f"Region {number % 17}",
        "active": "yes",
        "active_checked_on": _day(number),
        "ask_active_on": _day(number - 400),
    }


def _contact(number: int, organisations: Sequence[bytes]) -> dict[str, object]:
    name = f"{('Kim', 'Robin', 'Alex', 'Uli', 'Toni')[number % 5]} Beispiel-{number}"
    return {
        "organisation_id": organisations[number % len(organisations)],
        "name": name,
        "name_key": folded_words(name),
        "folded": folded_words(f"{name} Bildungsberatung"),
        "function": "Bildungsberatung",
        "phone": f"0000 {number}",
        "email": f"kim-{number}@bildungswerk.example",
        "last_contact_on": _day(number % 900),
        "next_step": "Termin abstimmen" if number % 5 == 0 else "",
        "next_step_on": _day(number % 60 - 30) if number % 5 == 0 else None,
        "active": "yes",
        "active_checked_on": _day(number % 500),
        "ask_active_on": _day(number % 500 - 365),
    }


def _event(number: int, row: bytes, organisations: Sequence[bytes]) -> dict[str, object]:
    title = f"Regionaltreffen {number}"
    return {
        "id": row,
        "title": title,
        "folded": folded_words(title),
        "kind": "regional_meeting",
        "starts_on": _day(number * 5 - 100),
        "organiser_id": organisations[number % len(organisations)],
    }


def _task(event: bytes) -> dict[str, object]:
    return {"event_id": event, "text": "Fahrt abstimmen"}


def _project(number: int) -> dict[str, object]:
    return {"title": f"Lernzeit {number}", "phase": "idea", "status": "running", "topics": "[]", "reasons": "[]"}


def _day(ago: int) -> str:
    return (TODAY - timedelta(days=ago)).isoformat()
