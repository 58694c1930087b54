# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The seminars: what is planned first, then what was attended, the latest on top."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.features.qualification.model import SelfAssessment, Seminar


@dataclass(frozen=True, slots=True)
class SeminarRow:
    """One seminar; without ``done_on`` it is planned. ``half_days``: None where its length is not known."""

    id: UUID
    title: str
    provider: str | None
    module: str | None
    starts_on: date | None
    ends_on: date | None
    half_days: int | None
    place: str | None
    online: bool
    registration_until: date | None
    registered_on: date | None
    done_on: date | None
    proof: str
    proof_on: date | None
    release_basis: str | None
    note: str | None


_COLUMNS = tuple(getattr(Seminar, name) for name in SeminarRow.__dataclass_fields__)


def list_seminars(session: Session) -> list[SeminarRow]:
    """All of them: planned ones by their first day (those without one last), then attended ones, the latest first."""
    rows = [SeminarRow(*row) for row in session.execute(select(*_COLUMNS).order_by(Seminar.id))]
    planned = sorted((r for r in rows if r.done_on is None), key=lambda row: row.starts_on or date.max)
    attended = sorted(
        (r for r in rows if r.done_on is not None), key=lambda row: row.starts_on or row.done_on or date.min
    )
    return [*planned, *reversed(attended)]


def is_qualification_used(session: Session) -> bool:
    """Whether there is any seminar or self-assessment."""
    return bool(session.scalar(select(or_(exists(select(Seminar.id)), exists(select(SelfAssessment.id))))))
