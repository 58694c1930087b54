# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Projects by title and goal, for the one line that finds everything."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.features.codes import label
from mendi_desktop.features.finding import Finds, Found, first_matches
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject
from mendi_desktop.storage.options import vault_options

_COLUMNS: Final = (
    CompanyProject.id,
    CompanyProject.title,
    CompanyProject.goal,
    CompanyProject.phase,
    CompanyProject.status,
)


def find_projects(session: Session, typed: str, limit: int) -> list[Found]:
    """Those whose title begins with what was typed first; what is worked on before what has ended."""
    rows: Any = session.execute(select(*_COLUMNS).order_by(CompanyProject.id.desc())).all()
    kind = vault_options(session).workplace_kind
    going_on_first = sorted(rows, key=lambda row: row.status in rules.ENDED)
    return first_matches(((f"{row.title} {row.goal}", _found(row, kind)) for row in going_on_first), typed, limit)


def known_projects(session: Session, ids: Sequence[UUID]) -> list[Found]:
    """What these are called; ids of others are passed over."""
    kind = vault_options(session).workplace_kind
    return [_found(row, kind) for row in session.execute(select(*_COLUMNS).where(CompanyProject.id.in_(ids)))]


FINDS: Final = Finds(find_projects, known_projects)


def _found(row: Any, workplace_kind: str) -> Found:
    ended = row.status in rules.ENDED
    stands = (
        label("project_status", row.status, workplace_kind)
        if ended
        else label("project_phase", row.phase, workplace_kind)
    )
    return Found("projects", row.id, row.title, stands)
