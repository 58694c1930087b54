# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own seminars by title and provider, for the one line that finds everything."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.features.finding import Finds, Found, first_matches
from mendi_desktop.features.qualification.queries import SeminarRow, list_seminars


def find_seminars(session: Session, typed: str, limit: int) -> list[Found]:
    """Those whose title begins with what was typed first; what is planned before what was attended."""
    rows = list_seminars(session)
    words = ((" ".join(filter(None, (row.title, row.provider, row.place))), _found(row)) for row in rows)
    return first_matches(words, typed, limit)


def known_seminars(session: Session, ids: Sequence[UUID]) -> list[Found]:
    """What these are called; ids of others are passed over."""
    return [_found(row) for row in list_seminars(session) if row.id in ids]


FINDS: Final = Finds(find_seminars, known_seminars)


def _found(row: SeminarRow) -> Found:
    day = format_day(row.starts_on) if row.starts_on else ""
    return Found("qualification", row.id, row.title, " · ".join(part for part in (day, row.provider or "") if part))
