# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own working note about a talk."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.model import Consultation, PrivateNote
from mendi_desktop.features.typed_text import clean_text
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class WritePrivateNote(Command[None]):
    """Write or replace the private note of a talk; an empty text takes it away."""

    label: ClassVar[str] = QT_TR_NOOP("Notiz nur für mich schreiben")
    done: ClassVar[str] = QT_TR_NOOP("Notiz nur für mich geschrieben")

    consultation_id: UUID
    text: str

    def execute(self, work: Work) -> None:
        talk = work.get(Consultation, self.consultation_id)
        fill_private_note(work, talk, _note_of(work, talk.id), self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePrivateNote(Command[None]):
    """Take the private note of a talk away; without one, nothing happens."""

    label: ClassVar[str] = QT_TR_NOOP("Notiz nur für mich entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Notiz nur für mich entfernt")

    consultation_id: UUID

    def execute(self, work: Work) -> None:
        note = _note_of(work, self.consultation_id)
        if note is not None:
            work.session.delete(note)


def fill_private_note(work: Work, talk: Consultation, note: PrivateNote | None, text: str) -> None:
    """The drawer of ``talk``, so far holding ``note``, holds exactly ``text`` afterwards; nothing if it is empty."""
    cleaned = clean_text(text)
    if cleaned:
        note = note or PrivateNote(consultation_id=talk.id)
        note.text = cleaned
        note.delete_on = rules.private_note_delete_on(talk.held_on)
        work.session.add(note)
    elif note is not None:
        work.session.delete(note)


def _note_of(work: Work, talk_id: UUID) -> PrivateNote | None:
    return work.session.scalar(select(PrivateNote).where(PrivateNote.consultation_id == talk_id))
