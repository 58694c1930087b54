# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault of many years, written in raw SQL: the program would take minutes for it."""

from datetime import date, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.ids import new_id
from tests.support.vault_files import new_engine, open_file

NOW = "2026-03-02T09:00:00.000000+00:00"
RECORD = "Will den Berufsabschluss über die Externenprüfung nachholen; Schichtplan mit der Meisterin klären. "


def big_vault(path: Path, consultations: int) -> Path:
    """Talks with their texts, 40 to a colleague, and a private note for every fourth; searched by trigrams."""
    new_engine(path).dispose()
    connection = open_file(path)
    fill(connection, consultations)
    connection.close()
    return path


def fill(connection: driver.Connection, consultations: int) -> None:
    """Write them into a vault that is there and empty."""
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("BEGIN")
    people = [new_id().bytes for _ in range(max(consultations // 40, 1))]
    connection.executemany(
        "INSERT INTO colleague (alias, alias_key, status, id, created_at, updated_at) VALUES (?, ?, 'active', ?, ?, ?)",
        ((f"Ahorn-{number}", f"ahorn-{number}", person, NOW, NOW) for number, person in enumerate(people)),
    )
    talks = [new_id().bytes for _ in range(consultations)]
    connection.executemany(
        "INSERT INTO consultation (held_on, minutes, contact_kind, colleague_id, concerns, target_groups, barriers,"
        " funding_checked, participants, draft, id, created_at, updated_at)"
        " VALUES (?, 20, 'office_hour', ?, '[]', '[]', '[]', '[]', '[]', 0, ?, ?, ?)",
        (
            (
                (date(2026, 3, 2) - timedelta(days=number % 9000)).isoformat(),
                people[number % len(people)],
                talk,
                NOW,
                NOW,
            )
            for number, talk in enumerate(talks)
        ),
    )
    connection.executemany(
        "INSERT INTO consultation_text (search_key, consultation_id, record, starting_point, strengths, goals, id,"
        " created_at, updated_at) VALUES (?, ?, ?, '', '', '', ?, ?, ?)",
        ((number, talk, RECORD, new_id().bytes, NOW, NOW) for number, talk in enumerate(talks)),
    )
    connection.executemany(
        "INSERT INTO private_note (consultation_id, text, delete_on, id, created_at, updated_at)"
        " VALUES (?, ?, '2027-03-02', ?, ?, ?)",
        ((talk, RECORD, new_id().bytes, NOW, NOW) for talk in talks[::4]),
    )
    connection.execute("COMMIT")


def _day(number: int) -> str:
    return (date(2026, 3, 2) - timedelta(days=number % 9000)).isoformat()
