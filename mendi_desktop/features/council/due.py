# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Answers that are hoped for until a day, in the shape in which all areas say what waits."""

from datetime import date, timedelta
from functools import partial
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.council.commands import NoteAnswer, PostponeAnswer, TakeBackAnswer
from mendi_desktop.features.council.model import CouncilRequest
from mendi_desktop.features.due import Due
from mendi_desktop.storage.command import Command

_PAGE = "council"


def due(session: Session, today: date, days: int) -> list[Due]:
    """Open answers with a day, and those that came today; a :data:`mendi_desktop.features.due.DueQuery`."""
    waits = CouncilRequest.answered_on.is_(None) & (CouncilRequest.due_on <= today + timedelta(days=days))
    came = CouncilRequest.due_on.is_not(None) & (CouncilRequest.answered_on == today)
    query = (
        select(CouncilRequest)
        .where(CouncilRequest.asked_on.is_not(None), CouncilRequest.result_on.is_(None), or_(waits, came))
        .order_by(CouncilRequest.due_on, CouncilRequest.id)
    )
    return [_due(request, today) for request in session.scalars(query)]


def _due(request: CouncilRequest, today: date) -> Due:
    assert request.due_on is not None
    assert request.asked_on is not None
    asked = tr("gestellt {day}", day=format_day(request.asked_on, today))
    right = short_label("council_right", request.right) if request.right else ""
    return Due(
        kind="council_answer",
        id=request.id,
        title=tr("Antwort auf den Antrag: {title}", title=request.title),
        facts=" · ".join(part for part in (right, asked) if part),
        neutral=tr("Antwort auf einen Antrag"),
        due_on=request.due_on,
        done_on=request.answered_on,
        page=_PAGE,
        entry=request.id,
        close=NoteAnswer(request_id=request.id),
        reopen=TakeBackAnswer(request_id=request.id),
        postpone=partial(_put_off, request.id),
    )


def _put_off(request_id: UUID, day: date) -> Command[None]:
    return PostponeAnswer(request_id=request_id, due_on=day)
