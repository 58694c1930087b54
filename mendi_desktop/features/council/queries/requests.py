# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads requests as frozen rows."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.council.model import CouncilRequest
from mendi_desktop.features.council.rules import STATES, State, state_of
from mendi_desktop.features.projects.model import CompanyProject


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One line of the list. ``project``: its title, empty for none."""

    id: UUID
    title: str
    state: State
    right: str | None
    asked_on: date | None
    due_on: date | None
    answered_on: date | None
    answer: str | None
    result_on: date | None
    project: str
    barriers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RequestDetail:
    """Everything about one request."""

    row: RequestRow
    text: str
    project_id: UUID | None
    decided_on: date | None
    answer_note: str
    result: str


def list_requests(session: Session) -> list[RequestRow]:
    """What waits for an answer first, by its day; then drafts, answered and closed requests, the newest first."""
    rows = [_row(request, project) for request, project in session.execute(_chosen())]
    rows.sort(key=_newest, reverse=True)
    return sorted(rows, key=_place)


def request_detail(session: Session, request_id: UUID) -> RequestDetail:
    """Everything about one request; UserError if it has gone."""
    found = session.execute(_chosen().where(CouncilRequest.id == request_id)).first()
    if found is None:
        raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
    request, project = found
    return RequestDetail(
        row=_row(request, project),
        text=request.text,
        project_id=request.project_id,
        decided_on=request.decided_on,
        answer_note=request.answer_note,
        result=request.result,
    )


def council_used(session: Session) -> bool:
    """There is any request."""
    return bool(session.scalar(select(exists(select(CouncilRequest.id)))))


def _chosen() -> Select[CouncilRequest, str]:
    return select(CouncilRequest, CompanyProject.title).outerjoin(
        CompanyProject, CompanyProject.id == CouncilRequest.project_id
    )


def _row(request: CouncilRequest, project: str | None) -> RequestRow:
    return RequestRow(
        id=request.id,
        title=request.title,
        state=state_of(request.asked_on, request.answered_on, request.result_on),
        right=request.right,
        asked_on=request.asked_on,
        due_on=request.due_on,
        answered_on=request.answered_on,
        answer=request.answer,
        result_on=request.result_on,
        project=project or "",
        barriers=tuple(request.barriers),
    )


def _newest(row: RequestRow) -> tuple[date, UUID]:
    return row.result_on or row.answered_on or row.asked_on or date.min, row.id


def _place(row: RequestRow) -> tuple[int, date]:
    waits = row.due_on or date.max if row.state == "asked" else date.min
    return STATES.index(row.state), waits
