# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which talks a list shows and in which order."""

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, and_, case, exists, func, or_, type_coerce
from sqlalchemy.orm import Session

from mendi_desktop.features.codes import code_list
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import AgreedStep, Consultation
from mendi_desktop.features.consultations.queries.search import has_code, text_conditions
from mendi_desktop.reports.period import Period

State: TypeAlias = Literal["all", "open", "drafts", "groups"]
SortKey: TypeAlias = Literal["held_on", "minutes", "contact_kind", "concern", "colleague"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationFilter:
    """What all must hold. ``kinds``: any of these contact kinds. ``text``: words that all must be found.

    ``state``: ``open`` has an open follow-up or step, ``drafts`` are put aside, ``groups`` were tallied.
    """

    period: Period | None = None
    kinds: tuple[str, ...] = ()
    concern: str | None = None
    colleague_id: UUID | None = None
    state: State = "all"
    text: str = ""


@dataclass(frozen=True, slots=True)
class Sort:
    """Order of a list; talks that are equal in ``key`` come newest first."""

    key: SortKey = "held_on"
    descending: bool = True


def conditions(session: Session, chosen: ConsultationFilter) -> list[ColumnElement[bool]]:
    """The WHERE clauses of a filter over ``consultation``."""
    found: list[ColumnElement[bool]] = []
    if chosen.period is not None:
        found.append(Consultation.held_on.between(chosen.period.first, chosen.period.last))
    if chosen.kinds:
        found.append(Consultation.contact_kind.in_(chosen.kinds))
    if chosen.concern is not None:
        found.append(has_code(Consultation.concerns, chosen.concern))
    if chosen.colleague_id is not None:
        found.append(Consultation.colleague_id == chosen.colleague_id)
    if chosen.state != "all":
        found.append(_STATES[chosen.state])
    return [*found, *text_conditions(session, chosen.text)]


def ordered(query: Select[Any], sort: Sort) -> Select[Any]:
    """``query`` over ``consultation`` in this order."""
    newest = (Consultation.held_on.desc(), Consultation.id.desc())
    if sort.key == "held_on":
        return query.order_by(*(newest if sort.descending else (Consultation.held_on, Consultation.id)))
    if sort.key == "colleague":
        query = query.outerjoin(Colleague, Colleague.id == Consultation.colleague_id)
    key = _sort_expression(sort.key)
    return query.order_by((key.desc() if sort.descending else key.asc()).nulls_last(), *newest)


def _sort_expression(key: SortKey) -> ColumnElement[Any]:
    if key == "colleague":
        return Colleague.alias_key.expression
    if key == "contact_kind":
        places = {code.code: code.order for code in code_list("contact_kind").codes}
        return case(places, value=Consultation.contact_kind)
    if key == "concern":
        concerns = type_coerce(Consultation.concerns, String)
        codes = code_list("concern").codes
        return case(*((func.instr(concerns, f'["{code.code}"') == 1, code.order) for code in codes))
    return Consultation.minutes.expression


_OPEN_FOLLOW_UP = and_(Consultation.follow_up_on.is_not(None), Consultation.follow_up_done_on.is_(None))
_OPEN_STEP = exists().where(AgreedStep.consultation_id == Consultation.id, AgreedStep.done_on.is_(None))
_STATES: dict[str, ColumnElement[bool]] = {
    "open": or_(_OPEN_FOLLOW_UP, _OPEN_STEP),
    "drafts": Consultation.draft.is_(True),
    "groups": Consultation.head_count.is_not(None),
}
