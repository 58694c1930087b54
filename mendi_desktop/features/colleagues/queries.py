# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads colleagues as frozen rows."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues import rules
from mendi_desktop.features.colleagues.model import Colleague, Consent
from mendi_desktop.features.colleagues.talk_tables import STEPS, TALKS
from mendi_desktop.storage.prepared import Prepared


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


_NAMES: Final = Prepared(select(Colleague.id, Colleague.alias, Colleague.org_unit).order_by(Colleague.alias_key))


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
    contact, notes = session.execute(
        select(Colleague.contact, Colleague.notes).where(Colleague.id == colleague_id)
    ).one()
    columns = (
        Consent.id,
        Consent.purpose,
        Consent.form,
        Consent.scope,
        Consent.text_version,
        Consent.given_on,
        Consent.withdrawn_on,
    )
    found = session.execute(
        select(*columns)
        .where(Consent.colleague_id == colleague_id)
        .order_by(Consent.given_on.desc(), Consent.id.desc())
    )
    consents = tuple(ConsentRow(*row) for row in found)
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
    columns = (Consent.colleague_id, Consent.purpose, Consent.scope, Consent.given_on, Consent.withdrawn_on)
    query = select(*columns).order_by(Consent.id)
    if only is not None:
        query = query.where(Consent.colleague_id == only)
    for colleague_id, purpose, scope, given_on, withdrawn_on in session.execute(query):
        consents[colleague_id].append(rules.ConsentFacts(purpose, scope, given_on, withdrawn_on))
    return {colleague_id: rules.counting_scope(found) for colleague_id, found in consents.items()}


def _rows(session: Session, only: UUID | None) -> list[ColleagueRow]:
    talks = (
        select(
            TALKS.c.colleague_id,
            func.count().label("talks"),
            func.coalesce(func.sum(TALKS.c.minutes), 0).label("minutes"),
            func.min(TALKS.c.held_on).label("first_talk"),
            func.max(TALKS.c.held_on).label("last_talk"),
            func.min(case((TALKS.c.follow_up_done_on.is_(None), TALKS.c.follow_up_on))).label("next_due_on"),
        )
        .where(TALKS.c.colleague_id.is_not(None), ~TALKS.c.draft)
        .group_by(TALKS.c.colleague_id)
    )
    steps = (
        select(TALKS.c.colleague_id, func.count().label("open_steps"), func.min(STEPS.c.due_on).label("next_due_on"))
        .join(STEPS, STEPS.c.consultation_id == TALKS.c.id)
        .where(STEPS.c.done_on.is_(None), TALKS.c.colleague_id.is_not(None))
        .group_by(TALKS.c.colleague_id)
    )
    colleagues = select(
        Colleague.id, Colleague.alias, Colleague.name, Colleague.org_unit, Colleague.status, Colleague.delete_on
    ).order_by(Colleague.alias_key)
    if only is not None:
        talks = talks.where(TALKS.c.colleague_id == only)
        steps = steps.where(TALKS.c.colleague_id == only)
        colleagues = colleagues.where(Colleague.id == only)
    talked = {row.colleague_id: row for row in session.execute(talks)}
    waiting = {row.colleague_id: row for row in session.execute(steps)}
    scopes: Mapping[UUID, str] = counting_scopes(session, only)
    result = []
    for row in session.execute(colleagues):
        talk, waits = talked.get(row.id), waiting.get(row.id)
        result.append(
            ColleagueRow(
                id=row.id,
                alias=row.alias,
                name=row.name,
                org_unit=row.org_unit,
                status=row.status,
                scope=scopes.get(row.id, "topic"),
                talks=talk.talks if talk else 0,
                minutes=talk.minutes if talk else 0,
                first_talk=talk.first_talk if talk else None,
                last_talk=talk.last_talk if talk else None,
                open_steps=waits.open_steps if waits else 0,
                delete_on=row.delete_on,
                next_due_on=_earlier(talk.next_due_on if talk else None, waits.next_due_on if waits else None),
            )
        )
    return result


def _earlier(*days: date | None) -> date | None:
    return min((day for day in days if day is not None), default=None)
