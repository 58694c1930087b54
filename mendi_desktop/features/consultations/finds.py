# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talks by alias, department, labels of codes and words of the record, for the one line that finds everything.

It answers while somebody types, also in a vault of 100,000 talks. The full search sorts everything a word occurs in,
which takes long for words that occur in most talks; then the newest are looked through one after the other.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.looking_through import is_rare, matching
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.features.consultations.queries import (
    ConsultationFilter,
    ConsultationRow,
    consultation_ids,
    consultation_rows,
)
from mendi_desktop.features.finding import Finds, Found, typed_words
from mendi_desktop.storage.options import vault_options

_PAGE: Final = "consultations"
_FEW: Final = 500
_NEWEST: Final = 300
_AT_ONCE: Final = 50


def find_talks(session: Session, typed: str, limit: int) -> list[Found]:
    """The newest talks in which every word typed is found."""
    words = typed_words(typed)
    if not words:
        return []
    rare = next((word for word in words if is_rare(session, word)), None)
    if rare is not None:
        candidates = consultation_ids(session, ConsultationFilter(text=rare), limit=_FEW)
    else:
        candidates = consultation_ids(session, limit=_NEWEST)
    ids = candidates[:limit] if words == [rare] else list(islice(_looked_through(session, candidates, words), limit))
    if len(ids) < limit and (rare is None or len(candidates) == _FEW):  # it occurs often, but not lately
        ids = consultation_ids(session, ConsultationFilter(text=" ".join(words)), limit=limit)
    return _found(session, ids)


def known_talks(session: Session, ids: Sequence[UUID]) -> list[Found]:
    """What these are called; ids of others are passed over."""
    there = session.scalars(select(Consultation.id).where(Consultation.id.in_(ids)))
    return _found(session, list(there))


FINDS: Final = Finds(find_talks, known_talks)


def _looked_through(session: Session, ids: Sequence[UUID], words: Sequence[str]) -> Iterator[UUID]:
    for at in range(0, len(ids), _AT_ONCE):
        yield from matching(session, ids[at : at + _AT_ONCE], words)


def _found(session: Session, ids: Sequence[UUID]) -> list[Found]:
    workplace_kind = vault_options(session).workplace_kind
    return [Found(_PAGE, talk.id, *_words(talk, workplace_kind)) for talk in consultation_rows(session, ids)]


def _words(talk: ConsultationRow, workplace_kind: str) -> tuple[str, str]:
    """With whom and when; what it was about."""
    kind = short_label("contact_kind", talk.contact_kind, workplace_kind) if talk.contact_kind else ""
    about = short_label("concern", talk.concerns[0], workplace_kind) if talk.concerns else ""
    who = talk.alias or talk.org_unit or tr("ohne Zuordnung")
    return f"{who}, {format_day(talk.held_on)}", about or kind or tr("Gespräch")
