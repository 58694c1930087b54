# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Own activities and the team as frozen rows; what of it there is at all."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, exists, func, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.model import Activity, MentorShare, TimeBudget


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One own activity. ``time_basis`` None: the usual one of the month."""

    id: UUID
    done_on: date
    minutes: int
    role: str
    kind: str
    time_basis: str | None
    note: str


@dataclass(frozen=True, slots=True)
class TeamMember:
    """A mentor of the workplace and the roles they take; ``mentor`` "": the owner of the vault."""

    id: UUID
    mentor: str
    function: str | None
    roles: tuple[str, ...]
    note: str


def list_activities(session: Session) -> list[ActivityRow]:
    """All own activities, the newest first."""
    return _rows(session, _ACTIVITIES.order_by(Activity.done_on.desc(), Activity.id.desc()))


def activities_between(session: Session, first: date, last: date) -> list[ActivityRow]:
    """Own activities of some days, in no order."""
    return _rows(session, _ACTIVITIES.where(Activity.done_on.between(first, last)))


def find_activity(session: Session, activity_id: UUID) -> ActivityRow:
    """One activity; UserError if it has gone."""
    rows = _rows(session, _ACTIVITIES.where(Activity.id == activity_id))
    if not rows:
        raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
    return rows[0]


def list_team(session: Session) -> list[TeamMember]:
    """All mentors of the workplace, the owner first, the others by name."""
    columns = (MentorShare.id, MentorShare.mentor, MentorShare.function, MentorShare.roles, MentorShare.note)
    order = (MentorShare.mentor != "", func.mendi_fold(MentorShare.mentor), MentorShare.id)
    return [TeamMember(*row) for row in session.execute(select(*columns).order_by(*order))]


def activities_used(session: Session) -> bool:
    """Anything was written here; talks and events alone do not count as use."""
    tables = (Activity, TimeBudget, MentorShare)
    return bool(session.scalar(select(or_(*(exists(select(table.id)) for table in tables)))))


_ACTIVITIES = select(
    Activity.id, Activity.done_on, Activity.minutes, Activity.role, Activity.kind, Activity.time_basis, Activity.note
)


def _rows(session: Session, query: Select[*tuple[Any, ...]]) -> list[ActivityRow]:
    return [ActivityRow(*row) for row in session.execute(query)]
