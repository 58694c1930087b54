# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Requests of the council by title, paragraph and project, for the one line that finds everything."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from mendi_desktop.features.codes import label, short_label
from mendi_desktop.features.council.queries import RequestRow, list_requests
from mendi_desktop.features.finding import Finds, Found, first_matches


def find_requests(session: Session, typed: str, limit: int) -> list[Found]:
    """Those whose title begins with what was typed first; what waits for an answer before the rest."""
    rows = list_requests(session)
    return first_matches(((_words(row), _found(row)) for row in rows), typed, limit)


def known_requests(session: Session, ids: Sequence[UUID]) -> list[Found]:
    """What these are called; ids of others are passed over."""
    return [_found(row) for row in list_requests(session) if row.id in ids]


FINDS: Final = Finds(find_requests, known_requests)


def _words(row: RequestRow) -> str:
    right = label("council_right", row.right) if row.right else ""
    return " ".join((row.title, right, row.project))


def _found(row: RequestRow) -> Found:
    right = short_label("council_right", row.right) if row.right else ""
    facts = (label("request_state", row.state), right, row.project)
    return Found("council", row.id, row.title, " · ".join(part for part in facts if part))
