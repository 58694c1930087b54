# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every project of a large vault with what belongs to it, written in raw SQL: the program would take minutes for it."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from mendi_desktop.core.ids import new_id
from tests.support.vault_files import open_file

NOW = "2026-03-02T09:00:00.000000+00:00"
MILESTONES, MEASURES, PEOPLE, HURDLES, INDICATORS, READINGS, LESSONS = 12, 10, 6, 6, 2, 12, 9


def fill_projects(path: Path, today: date) -> None:
    """Give every project of the vault at ``path`` everything that can belong to one."""
    connection = open_file(path)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("BEGIN")
    projects = [row[0] for row in connection.execute("SELECT id FROM company_project")]
    for table, columns, rows in (
        ("milestone", "title, planned_on, reached_on, precision, evidence, remark", _milestones(today)),
        ("project_measure", "title, kind, responsible, due_on, started_on, done_on, barriers", _measures(today)),
        (
            "stakeholder",
            "name, function, side, interest, attitude, influence, next_step, next_step_on, next_step_done_on",
            _people(today),
        ),
        ("project_hurdle", "kind, text, state, solved_on", _hurdles()),
        ("lesson", "kind, text, position", _lessons()),
    ):
        marks = ", ".join("?" for _ in columns.split(","))
        connection.executemany(
            f"INSERT INTO {table} (project_id, {columns}, id, created_at, updated_at)"  # noqa: S608 - names from above
            f" VALUES (?, {marks}, ?, ?, ?)",
            [(project, *row, new_id().bytes, NOW, NOW) for project in projects for row in rows],
        )
    indicators = [(project, new_id().bytes) for project in projects for _ in range(INDICATORS)]
    connection.executemany(
        "INSERT INTO indicator (project_id, kind, title, unit, target, id, created_at, updated_at)"
        " VALUES (?, 'participation', '', 'Personen', 120, ?, ?, ?)",
        [(project, indicator, NOW, NOW) for project, indicator in indicators],
    )
    connection.executemany(
        "INSERT INTO indicator_reading (indicator_id, read_on, value, source, id, created_at, updated_at)"
        " VALUES (?, ?, ?, 'Listen', ?, ?, ?)",
        [
            (indicator, _day(today, 30 * (number - READINGS)), 7.0 * number, new_id().bytes, NOW, NOW)
            for _, indicator in indicators
            for number in range(READINGS)
        ],
    )
    connection.execute("COMMIT")
    connection.close()


def _day(today: date, days: int) -> str:
    return (today + timedelta(days=days)).isoformat()


def _milestones(today: date) -> list[tuple[Any, ...]]:
    return [
        (f"Meilenstein {number}", _day(today, 45 * (number - 8)), reached, "day", "Protokoll", "")
        for number in range(MILESTONES)
        for reached in [_day(today, 45 * (number - 8)) if number < 7 else None]
    ]


def _measures(today: date) -> list[tuple[Any, ...]]:
    return [
        (f"Maßnahme {number}", "course", "Betriebsrat", _day(today, 9 * number), None, done, '["costs"]')
        for number in range(MEASURES)
        for done in [_day(today, -number) if number % 2 else None]
    ]


def _people(today: date) -> list[tuple[Any, ...]]:
    return [
        ("", f"Leitung {number}", "internal", "Ruhe", "neutral", "high", "Anrufen", _day(today, number), None)
        for number in range(PEOPLE)
    ]


def _hurdles() -> list[tuple[Any, ...]]:
    return [("budget", f"Posten {number}", "open", None) for number in range(HURDLES)]


def _lessons() -> list[tuple[Any, ...]]:
    return list(_lesson_rows())


def _lesson_rows() -> Iterator[tuple[str, str, int]]:
    for number in range(LESSONS):
        yield ("went_well", "challenge", "learned")[number % 3], f"Erfahrung Nummer {number}", number
