# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talks by alias, department, labels of codes and words of the record, for the one line that finds everything."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.features.consultations.queries import (
    ConsultationFilter,
    ConsultationRow,
    consultation_ids,
    consultation_rows,
)
from mendi_desktop.features.finding import Finds, Found
from mendi_desktop.storage.options import vault_options

_PAGE: Final = "consultations"


def find_talks(session: Session, typed: str, limit: int) -> list[Found]:
    """The newest talks in which every word typed is found."""
    return _found(session, consultation_ids(session, ConsultationFilter(text=typed), limit=limit))


def known_talks(session: Session, ids: Sequence[UUID]) -> list[Found]:
    """What these are called; ids of others are passed over."""
    there = session.scalars(select(Consultation.id).where(Consultation.id.in_(ids)))
    return _found(session, list(there))


FINDS: Final = Finds(find_talks, known_talks)


def _found(session: Session, ids: Sequence[UUID]) -> list[Found]:
    workplace_kind = vault_options(session).workplace_kind
    return [Found(_PAGE, talk.id, *_words(talk, workplace_kind)) for talk in consultation_rows(session, ids)]


def _words(talk: ConsultationRow, workplace_kind: str) -> tuple[str, str]:
    """What it was about with its day; with whom and what kind."""
    kind = short_label("contact_kind", talk.contact_kind, workplace_kind) if talk.contact_kind else ""
    about = short_label("concern", talk.concerns[0], workplace_kind) if talk.concerns else ""
    who = talk.alias or talk.org_unit or tr("ohne Zuordnung")
    day = format_day(talk.held_on)
    return f"{who}, {day}", about or kind or tr("Gespräch")
