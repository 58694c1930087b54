# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Full-text search over talks: records, labels of codes, aliases, departments. Never private notes.

Words are AND-ed; each may be found anywhere, also inside a compound word. The trigram index knows nothing of words with
one or two letters: those are looked for in aliases, departments and at the beginning of words in labels ("KI").
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, Select, String, column, func, or_, select, table, type_coerce, union_all
from sqlalchemy.orm import InstrumentedAttribute, Session

from mendi_desktop.core.folding import fold, spellings
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import Consultation, ConsultationText, Referral
from mendi_desktop.storage.prepared import Prepared

_MOST_WORDS = 12
_LONGEST_WORD = 80
_TRIGRAM = 3
_INDEX = table("consultation_search", column("rowid", Integer))
_MATCHES = column("consultation_search", String)

_ONE_CODE: Final = (
    (Consultation.contact_kind, "contact_kind"),
    (Consultation.channel, "channel"),
    (Consultation.place, "place"),
    (Consultation.initiative, "initiative"),
    (Consultation.outcome, "outcome"),
)
_MANY_CODES: Final = (
    (Consultation.concerns, "concern"),
    (Consultation.barriers, "barrier"),
    (Consultation.target_groups, "target_group"),
    (Consultation.funding_checked, "funding"),
    (Consultation.participants, "participant"),
)


def has_code(codes: InstrumentedAttribute[tuple[str, ...]], code: str) -> ColumnElement[bool]:
    """True where ``code`` is among the codes of a column."""
    return func.instr(type_coerce(codes, String), f'"{code}"') > 0


def search_words(text: str) -> list[str]:
    """What is really looked for: at most 12 different words, cut to 80 letters, without unusable characters."""
    usable = "".join(" " if unicodedata.category(c) in ("Cc", "Cs", "Zs") else c for c in text[: 40 * _LONGEST_WORD])
    words = (word[:_LONGEST_WORD] for word in usable.split() if fold(word))
    return list(dict.fromkeys(words))[:_MOST_WORDS]


def text_conditions(session: Session, text: str) -> list[ColumnElement[bool]]:
    """One WHERE clause over ``consultation`` for each word of ``text``."""
    words = search_words(text)
    if not words:
        return []
    units = [unit for (unit,) in _DEPARTMENTS.rows(session)]
    return [_word(spellings(word), units) for word in words]


def _departments() -> Select[str]:
    """Every department once. From one to the next through the index: there are few, and DISTINCT reads all talks."""
    first = select(func.min(Consultation.org_unit).label("unit")).cte("departments", recursive=True)
    following = select(func.min(Consultation.org_unit)).where(Consultation.org_unit > first.c.unit).scalar_subquery()
    each = first.union_all(select(following).where(first.c.unit.is_not(None)))
    return select(each.c.unit).where(each.c.unit.is_not(None))


def _word(forms: tuple[str, ...], org_units: Iterable[str]) -> ColumnElement[bool]:
    """Each way finds its talks by itself: the indexes help, and no talk is looked at that no way leads to."""
    ways = [_in_records(form) for form in forms if len(form) >= _TRIGRAM]
    ways += [_talks(Consultation.colleague_id.in_(_named_like(form))) for form in forms]
    ways += _referred(forms)
    labelled = _labelled(forms)
    units = [unit for unit in org_units if any(form in fold(unit) for form in forms)]
    if units:
        labelled.append(Consultation.org_unit.in_(units))
    if labelled:
        ways.append(_talks(or_(*labelled)))
    return Consultation.id.in_(union_all(*ways))


def _talks(which: ColumnElement[bool]) -> Select[Any]:
    return select(Consultation.id).where(which)


def _in_records(form: str) -> Select[Any]:
    """A phrase in quotation marks has no operators: ``*``, ``-`` and ``NEAR(`` are letters like any others."""
    phrase = '"' + form.replace('"', '""') + '"'
    rows = select(_INDEX.c.rowid).where(_MATCHES.match(phrase))
    return select(ConsultationText.consultation_id).where(ConsultationText.search_key.in_(rows))


def _named_like(form: str) -> Any:
    in_name = Colleague.name.is_not(None) & (func.instr(func.mendi_fold(Colleague.name), form) > 0)  # few have one
    return select(Colleague.id).where(or_(func.instr(Colleague.alias_key, form) > 0, in_name))


def _labelled(forms: tuple[str, ...]) -> list[ColumnElement[bool]]:
    ways: list[ColumnElement[bool]] = []
    for single, list_name in _ONE_CODE:
        if codes := _codes_labelled(list_name, forms):
            ways.append(single.in_(codes))
    for many, list_name in _MANY_CODES:
        ways += [has_code(many, code) for code in _codes_labelled(list_name, forms)]
    return ways


def _referred(forms: tuple[str, ...]) -> list[Select[Any]]:
    codes = _codes_labelled("referral_target", forms)
    return [select(Referral.consultation_id).where(Referral.target.in_(codes))] if codes else []


def _codes_labelled(list_name: str, forms: tuple[str, ...]) -> list[str]:
    labels = _folded_labels(list_name)
    return [code for code, label in labels.items() if any(_is_in(form, label) for form in forms)]


def _is_in(form: str, label: str) -> bool:
    return form in label if len(form) >= _TRIGRAM else re.search(rf"\b{re.escape(form)}", label) is not None


@cache
def _folded_labels(list_name: str) -> dict[str, str]:
    return {code.code: fold(" | ".join(code.all_labels())) for code in code_list(list_name).codes}


_DEPARTMENTS: Final = Prepared(_departments())
