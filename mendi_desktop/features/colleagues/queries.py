# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads colleagues as frozen rows."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, case, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues import rules
from mendi_desktop.features.colleagues.model import Colleague, Consent
from mendi_desktop.features.colleagues.talk_tables import STEPS, TALKS
from mendi_desktop.storage.prepared import Prepared, Row
from mendi_desktop.storage.types import Id


@dataclass(frozen=True, slots=True)
class ColleagueRow:
    """One line of the list. ``talks`` and ``minutes`` leave drafts out; ``scope``: how far the talks count.

    ``next_due_on``: the earliest open follow-up or step.
    """

    id: UUID
    alias: str
    name: str | None
    org_unit: str | None
    status: str
    scope: str
    talks: int
    minutes: int
    first_talk: date | None
    last_talk: date | None
    open_steps: int
    delete_on: date | None
    next_due_on: date | None = None


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One consent; ``withdrawn_on`` None while it is in force."""

    id: UUID
    purpose: str
    form: str
    scope: str
    text_version: str
    given_on: date
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True)
class ColleagueDetail:
    """Everything about one colleague but the talks. ``may_be_named``: a name or contact may be written now."""

    row: ColleagueRow
    contact: str | None
    notes: str | None
    consents: tuple[ConsentRow, ...]
    may_be_named: bool


@dataclass(frozen=True, slots=True)
class AliasSuggestion:
    """What a field completes to while an alias is typed, and all that a list to choose from says of somebody."""

    id: UUID
    alias: str
    org_unit: str | None


def list_colleagues(session: Session) -> list[ColleagueRow]:
    """All colleagues by alias."""
    return _rows(session, None)


def colleague_names(session: Session) -> list[AliasSuggestion]:
    """All colleagues by alias, for a list to choose from: nothing of their talks is looked at."""
    return [AliasSuggestion(*row) for row in _NAMES.rows(session)]


def count_colleagues(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Colleague)) or 0


def colleague_detail(session: Session, colleague_id: UUID) -> ColleagueDetail:
    """Everything about one colleague; UserError if the entry has gone."""
    rows = _rows(session, colleague_id)
    if not rows:
        raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
    whom = {"colleague": colleague_id}
    ((contact, notes),) = _MORE.rows(session, whom)
    consents = tuple(ConsentRow(*row) for row in _CONSENTS.rows(session, whom))
    facts = [rules.ConsentFacts(c.purpose, c.scope, c.given_on, c.withdrawn_on) for c in consents]
    return ColleagueDetail(rows[0], contact, notes, consents, rules.may_be_named(facts))


def find_by_alias(session: Session, alias: str) -> UUID | None:
    """The colleague of this alias, in any spelling; None if there is none."""
    return session.scalar(select(Colleague.id).where(Colleague.alias_key == rules.alias_key(alias)))


def suggest_colleagues(session: Session, typed: str, limit: int = 8) -> list[AliasSuggestion]:
    """Colleagues whose alias or name contains what was typed, those beginning with it and last talked to first."""
    key = rules.alias_key(typed)
    last = select(func.max(TALKS.c.held_on)).where(TALKS.c.colleague_id == Colleague.id).scalar_subquery()
    in_alias = func.instr(Colleague.alias_key, key)
    in_name = func.instr(func.mendi_fold(func.coalesce(Colleague.name, "")), key)
    found = session.execute(
        select(Colleague.id, Colleague.alias, Colleague.org_unit)
        .where((in_alias > 0) | (in_name > 0))
        .order_by(in_alias != 1, Colleague.status != "active", last.desc(), Colleague.alias_key)
        .limit(limit)
    )
    return [AliasSuggestion(*row) for row in found]


def next_alias(session: Session) -> str:
    """A free alias to propose for the next colleague."""
    return rules.suggest_alias(session.scalars(select(Colleague.alias)))


def counting_scopes(session: Session, only: UUID | None = None) -> dict[UUID, str]:
    """How far the talks of each colleague (or of ``only`` one) count; who is missing here counts as ``topic``."""
    consents = defaultdict(list)
    for colleague_id, purpose, scope, given_on, withdrawn_on in _asked(_SCOPES, session, only):
        consents[colleague_id].append(rules.ConsentFacts(purpose, scope, given_on, withdrawn_on))
    return {colleague_id: rules.counting_scope(found) for colleague_id, found in consents.items()}


def _rows(session: Session, only: UUID | None) -> list[ColleagueRow]:
    talked = {row[0]: row[1:] for row in _asked(_TALKED, session, only)}
    waiting = {row[0]: row[1:] for row in _asked(_WAITING, session, only)}
    scopes: Mapping[UUID, str] = counting_scopes(session, only)
    result = []
    for colleague_id, alias, name, org_unit, status, delete_on in _asked(_COLLEAGUES, session, only):
        talks, minutes, first_talk, last_talk, follow_up_on = talked.get(colleague_id, (0, 0, None, None, None))
        open_steps, step_on = waiting.get(colleague_id, (0, None))
        result.append(
            ColleagueRow(
                id=colleague_id,
                alias=alias,
                name=name,
                org_unit=org_unit,
                status=status,
                scope=scopes.get(colleague_id, "topic"),
                talks=talks,
                minutes=minutes,
                first_talk=first_talk,
                last_talk=last_talk,
                open_steps=open_steps,
                delete_on=delete_on,
                next_due_on=_earlier(follow_up_on, step_on),
            )
        )
    return result


def _earlier(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)


_WHOM: Final = bindparam("colleague", type_=Id)


def _of_all_or_one(
    query: Select[*tuple[Any, ...]], colleague_id: ColumnElement[UUID | None] | InstrumentedAttribute[UUID]
) -> tuple[Prepared, Prepared]:
    return Prepared(query), Prepared(query.where(colleague_id == _WHOM))


def _asked(queries: tuple[Prepared, Prepared], session: Session, only: UUID | None) -> list[Row]:
    of_all, of_one = queries
    return of_all.rows(session) if only is None else of_one.rows(session, {"colleague": only})


_TALKED: Final = _of_all_or_one(
    select(
        TALKS.c.colleague_id,
        func.count(),
        func.coalesce(func.sum(TALKS.c.minutes), 0),
        func.min(TALKS.c.held_on),
        func.max(TALKS.c.held_on),
        func.min(case((TALKS.c.follow_up_done_on.is_(None), TALKS.c.follow_up_on))),
    )
    .where(TALKS.c.colleague_id.is_not(None), ~TALKS.c.draft)
    .group_by(TALKS.c.colleague_id),
    TALKS.c.colleague_id,
)
_WAITING: Final = _of_all_or_one(
    select(TALKS.c.colleague_id, func.count(), func.min(STEPS.c.due_on))
    .join(STEPS, STEPS.c.consultation_id == TALKS.c.id)
    .where(STEPS.c.done_on.is_(None), TALKS.c.colleague_id.is_not(None))
    .group_by(TALKS.c.colleague_id),
    TALKS.c.colleague_id,
)
_SCOPES: Final = _of_all_or_one(
    select(Consent.colleague_id, Consent.purpose, Consent.scope, Consent.given_on, Consent.withdrawn_on).order_by(
        Consent.id
    ),
    Consent.colleague_id,
)
_COLLEAGUES: Final = _of_all_or_one(
    select(
        Colleague.id, Colleague.alias, Colleague.name, Colleague.org_unit, Colleague.status, Colleague.delete_on
    ).order_by(Colleague.alias_key),
    Colleague.id,
)
_NAMES: Final = Prepared(select(Colleague.id, Colleague.alias, Colleague.org_unit).order_by(Colleague.alias_key))
_MORE: Final = Prepared(select(Colleague.contact, Colleague.notes).where(Colleague.id == _WHOM))
_CONSENTS: Final = Prepared(
    select(
        Consent.id,
        Consent.purpose,
        Consent.form,
        Consent.scope,
        Consent.text_version,
        Consent.given_on,
        Consent.withdrawn_on,
    )
    .where(Consent.colleague_id == _WHOM)
    .order_by(Consent.given_on.desc(), Consent.id.desc())
)
