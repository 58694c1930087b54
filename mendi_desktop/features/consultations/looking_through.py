# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words looked for in a few talks at a time, and whether a word is rare enough to sort all it occurs in.

The same places as in the full search of :mod:`mendi_desktop.features.consultations.queries.search`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Integer, String, column, func, or_, select, table
from sqlalchemy.orm import Session

from mendi_desktop.core.folding import fold, spellings
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import Consultation, ConsultationText, Referral

_FEW: Final = 500
_FEW_PEOPLE: Final = 50
_TRIGRAM: Final = 3
_INDEX: Final = table("consultation_search", column("rowid", Integer))
_LISTS: Final = (
    *(("contact_kind", "contact_kind"), ("channel", "channel"), ("initiative", "initiative"), ("outcome", "outcome")),
    *(("concerns", "concern"), ("barriers", "barrier"), ("target_groups", "target_group")),
    *(("funding_checked", "funding"), ("participants", "participant")),
)
_COLUMNS: Final[tuple[Any, ...]] = (
    Consultation.id,
    Colleague.alias_key,
    Colleague.name,
    Consultation.org_unit,
    *(getattr(Consultation, name) for name, _list in _LISTS),
    *(getattr(ConsultationText, name) for name in ("record", "starting_point", "strengths", "goals")),
)


def is_rare(session: Session, word: str) -> bool:
    """Whether only few talks can have this word: it is no label, few people are called so, few records have it."""
    return not any(
        len(form) < _TRIGRAM or _is_label(form) or _has_many_texts(session, form) or _names_many(session, form)
        for form in spellings(word)
    )


def matching(session: Session, ids: Sequence[UUID], words: Sequence[str]) -> Iterator[UUID]:
    """Those of ``ids`` in which every word is found, in their order."""
    texts = _texts(session, ids)
    forms = [spellings(word) for word in words]
    for talk in ids:
        labels, records = texts.get(talk, ("", ()))
        missing = [each for each in forms if not any(_is_in(form, labels) for form in each)]
        if missing:  # records are long: they are folded only where it matters
            free = fold(" ".join(part for part in records if part))
            missing = [each for each in missing if not any(len(form) >= _TRIGRAM and form in free for form in each)]
        if not missing:
            yield talk


def _has_many_texts(session: Session, form: str) -> bool:
    phrase = '"' + form.replace('"', '""') + '"'
    rows = select(_INDEX.c.rowid).where(column("consultation_search", String).match(phrase)).limit(_FEW)
    return len(session.scalars(rows).all()) >= _FEW


def _names_many(session: Session, form: str) -> bool:
    name = func.mendi_fold(func.coalesce(Colleague.name, ""))
    people = select(Colleague.id).where(or_(func.instr(Colleague.alias_key, form) > 0, func.instr(name, form) > 0))
    return len(session.scalars(people.limit(_FEW_PEOPLE)).all()) >= _FEW_PEOPLE


def _texts(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[str, Sequence[str | None]]]:
    """Of each talk: alias, department and labels, folded; name and records as they are."""
    query = (
        select(*_COLUMNS)
        .outerjoin(Colleague, Colleague.id == Consultation.colleague_id)
        .outerjoin(ConsultationText, ConsultationText.consultation_id == Consultation.id)
        .where(Consultation.id.in_(ids))
    )
    referred: dict[UUID, list[str]] = defaultdict(list)
    for talk, target in session.execute(
        select(Referral.consultation_id, Referral.target).where(Referral.consultation_id.in_(ids))
    ):
        referred[talk].append(_label("referral_target", target))
    found: dict[UUID, tuple[str, Sequence[str | None]]] = {}
    for talk, alias, name, org_unit, *rest in session.execute(query):
        codes, records = rest[: len(_LISTS)], rest[len(_LISTS) :]
        labels = [
            _label(list_name, code) for (_, list_name), said in zip(_LISTS, codes, strict=True) for code in _each(said)
        ]
        words = (alias or "", fold(org_unit or ""), *labels, *referred[talk])
        found[talk] = (" | ".join(words), (name, *records))
    return found


def _each(said: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else said or ()


def _label(list_name: str, code: str) -> str:
    return _labels(list_name).get(code, "")


@cache
def _labels(list_name: str) -> dict[str, str]:
    return {code.code: fold(" | ".join(code.all_labels())) for code in code_list(list_name).codes}


@cache
def _all_labels() -> str:
    names = (*(list_name for _, list_name in _LISTS), "referral_target")
    return " | ".join(" | ".join(_labels(name).values()) for name in names)


def _is_label(form: str) -> bool:
    return form in _all_labels()


def _is_in(form: str, labels: str) -> bool:
    return form in labels if len(form) >= _TRIGRAM else re.search(rf"\b{re.escape(form)}", labels) is not None
