# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of this area waits for a day: registrations, seminars that begin, the next look at oneself."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.due import Due
from mendi_desktop.features.qualification.commands import (
    AttendSeminar,
    CloseRepeat,
    PostponeRepeat,
    PostponeSeminar,
    PostponeSeminarRegistration,
    RegisterForSeminar,
    ReopenRepeat,
    ReopenSeminar,
    ReopenSeminarRegistration,
)
from mendi_desktop.features.qualification.model import SelfAssessment, Seminar
from mendi_desktop.storage.command import Command

PAGE = "qualification"


def due_things(session: Session, today: date, days: int) -> list[Due]:
    """As :data:`mendi_desktop.features.due.DueQuery` says."""
    until = today + timedelta(days=days)
    return [*_registrations(session, today, until), *_beginnings(session, today, until), *_next(session, today, until)]


def _registrations(session: Session, today: date, until: date) -> Iterator[Due]:
    wanted = _wanted(Seminar.registration_until, Seminar.registered_on, today, until)
    query = select(Seminar.id, Seminar.title, Seminar.provider, Seminar.registration_until, Seminar.registered_on)
    for row in session.execute(query.where(wanted, Seminar.done_on.is_(None))):
        yield Due(
            kind="seminar_registration",
            id=row.id,
            title=tr("Anmelden: {title}", title=row.title),
            facts=row.provider or tr("eigene Qualifizierung"),
            neutral=tr("Anmeldung zu einem Seminar"),
            due_on=row.registration_until,
            done_on=row.registered_on,
            page=PAGE,
            entry=row.id,
            close=RegisterForSeminar(seminar_id=row.id),
            reopen=ReopenSeminarRegistration(seminar_id=row.id),
            postpone=_later_registration(row.id),
        )


def _beginnings(session: Session, today: date, until: date) -> Iterator[Due]:
    wanted = _wanted(Seminar.starts_on, Seminar.done_on, today, until)
    query = select(Seminar.id, Seminar.title, Seminar.provider, Seminar.place, Seminar.starts_on, Seminar.done_on)
    for row in session.execute(query.where(wanted)):
        facts = " · ".join(part for part in (row.provider, row.place) if part)
        yield Due(
            kind="seminar",
            id=row.id,
            title=row.title,
            facts=facts or tr("eigene Qualifizierung"),
            neutral=tr("Seminar"),
            due_on=row.starts_on,
            done_on=row.done_on,
            page=PAGE,
            entry=row.id,
            close=AttendSeminar(seminar_id=row.id),
            reopen=ReopenSeminar(seminar_id=row.id),
            postpone=_later_seminar(row.id),
        )


def _next(session: Session, today: date, until: date) -> Iterator[Due]:
    """Only the last self-assessment asks for another one."""
    query = (
        select(SelfAssessment.id, SelfAssessment.assessed_on, SelfAssessment.repeat_on, SelfAssessment.repeat_done_on)
        .order_by(SelfAssessment.assessed_on.desc(), SelfAssessment.id.desc())
        .limit(1)
    )
    for row in session.execute(query):
        is_wanted = row.repeat_done_on == today or (row.repeat_done_on is None and row.repeat_on <= until)
        if row.repeat_on is not None and is_wanted:
            yield Due(
                kind="self_assessment",
                id=row.id,
                title=tr("Selbsteinschätzung wiederholen"),
                facts=tr("zuletzt am {day}", day=format_date(row.assessed_on)),
                neutral=tr("Selbsteinschätzung"),
                due_on=row.repeat_on,
                done_on=row.repeat_done_on,
                page=PAGE,
                entry=row.id,
                close=CloseRepeat(assessment_id=row.id),
                reopen=ReopenRepeat(assessment_id=row.id),
                postpone=_later_look(row.id),
            )


def _wanted(due_on: Any, done_on: Any, today: date, until: date) -> ColumnElement[bool]:
    return and_(due_on.is_not(None), or_(and_(done_on.is_(None), due_on <= until), done_on == today))


def _later_registration(seminar_id: UUID) -> Callable[[date], Command[None]]:
    return lambda day: PostponeSeminarRegistration(seminar_id=seminar_id, registration_until=day)


def _later_seminar(seminar_id: UUID) -> Callable[[date], Command[None]]:
    return lambda day: PostponeSeminar(seminar_id=seminar_id, starts_on=day)


def _later_look(assessment_id: UUID) -> Callable[[date], Command[None]]:
    return lambda day: PostponeRepeat(assessment_id=assessment_id, repeat_on=day)
