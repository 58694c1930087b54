# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Record a talk, change it, take it away with everything below it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.core.ids import new_id
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.commands.form_drafts import drop_form_draft
from mendi_desktop.features.consultations.commands.private_notes import fill_private_note
from mendi_desktop.features.consultations.commands.referrals import fill_referral
from mendi_desktop.features.consultations.commands.steps import fill_step
from mendi_desktop.features.consultations.form_names import form_of_talk
from mendi_desktop.features.consultations.model import AgreedStep, Consultation, ConsultationText, PrivateNote, Referral
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput, TalkFields
from mendi_desktop.features.desk.forgetting import forget_entry
from mendi_desktop.features.typed_text import clean_line, clean_text
from mendi_desktop.storage.command import Command, Work

_TEXTS = ("record", "starting_point", "strengths", "goals")

Given = TypeVar("Given", StepInput, ReferralInput)
Kept = TypeVar("Kept", AgreedStep, Referral)


@dataclass(slots=True)
class _Below:
    """What hangs on a talk already; nothing on a new one."""

    text: ConsultationText | None = None
    note: PrivateNote | None = None
    steps: Sequence[AgreedStep] = field(default=())
    referrals: Sequence[Referral] = field(default=())

    @classmethod
    def of(cls, session: Session, talk_id: UUID) -> "_Below":
        return cls(
            session.scalar(select(ConsultationText).where(ConsultationText.consultation_id == talk_id)),
            session.scalar(select(PrivateNote).where(PrivateNote.consultation_id == talk_id)),
            session.scalars(select(AgreedStep).where(AgreedStep.consultation_id == talk_id)).all(),
            session.scalars(select(Referral).where(Referral.consultation_id == talk_id)).all(),
        )

    def rows(self) -> list[ConsultationText | PrivateNote | AgreedStep | Referral]:
        single = (row for row in (self.text, self.note) if row is not None)
        return [*single, *self.steps, *self.referrals]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordConsultation(TalkFields, Command[UUID]):
    """Record one talk, or put it aside as a draft. Returns its id."""

    label: ClassVar[str] = QT_TR_NOOP("Gespräch festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Gespräch festgehalten")

    def execute(self, work: Work) -> UUID:
        rules.check_talk(self, work.today)
        talk = Consultation()
        _fill_talk(work, talk, self)
        work.add(talk)
        _write_below(work, talk, _Below(), self)
        return talk.id


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeConsultation(TalkFields, Command[None]):
    """Replace all fields of a talk. Steps and referrals that stay keep their ids."""

    label: ClassVar[str] = QT_TR_NOOP("Gespräch ändern")
    done: ClassVar[str] = QT_TR_NOOP("Gespräch geändert")

    consultation_id: UUID

    def execute(self, work: Work) -> None:
        talk = work.get(Consultation, self.consultation_id)
        rules.check_talk(self, work.today)
        if self.follow_up_on != talk.follow_up_on:
            talk.follow_up_done_on = None
        _fill_talk(work, talk, self)
        _write_below(work, talk, _Below.of(work.session, talk.id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveConsultation(Command[None]):
    """Take a talk away with its texts, private note, steps and referrals, and what was half typed to change it."""

    label: ClassVar[str] = QT_TR_NOOP("Gespräch entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Gespräch entfernt")

    consultation_id: UUID

    def execute(self, work: Work) -> None:
        talk = work.get(Consultation, self.consultation_id)
        for row in _Below.of(work.session, talk.id).rows():
            work.session.delete(row)
        work.session.flush()
        forget_entry(work.session, talk.id)
        work.session.delete(talk)
        drop_form_draft(work, form_of_talk(talk.id))


def _fill_talk(work: Work, talk: Consultation, fields: TalkFields) -> None:
    talk.held_on = fields.held_on
    talk.minutes = fields.minutes
    talk.contact_kind = fields.contact_kind
    talk.channel = fields.channel
    talk.place = fields.place
    talk.initiative = fields.initiative
    talk.head_count = fields.head_count
    talk.colleague_id = fields.colleague_id
    talk.org_unit = clean_line(fields.org_unit) or _org_unit_of(work, fields.colleague_id)
    talk.concerns = _once(fields.concerns)
    talk.target_groups = _once(fields.target_groups)
    talk.barriers = _once(fields.barriers)
    talk.funding_checked = _once(fields.funding_checked)
    talk.participants = _once(fields.participants)
    talk.follow_up_on = fields.follow_up_on
    talk.outcome = fields.outcome
    talk.outcome_on = fields.outcome_on or (fields.held_on if fields.outcome else None)
    talk.draft = fields.draft


def _org_unit_of(work: Work, colleague_id: UUID | None) -> str | None:
    """The colleague's department; asking for it also makes sure that there is such a colleague."""
    return None if colleague_id is None else work.get(Colleague, colleague_id).org_unit


def _once(codes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(codes))


def _write_below(work: Work, talk: Consultation, below: _Below, fields: TalkFields) -> None:
    _write_texts(work, talk.id, below.text, fields)
    if fields.private_note is not None:
        fill_private_note(work, talk, below.note, fields.private_note)
    elif below.note is not None:
        below.note.delete_on = rules.private_note_delete_on(talk.held_on)
    steps = _matched(work, below.steps, fields.steps, lambda row, given: row.text == given.text)
    for (found_step, given_step), step_id in zip(steps, _ids(steps), strict=True):
        step = found_step or AgreedStep(id=step_id, consultation_id=talk.id)
        fill_step(step, given_step)
        work.session.add(step)
    referrals = _matched(work, below.referrals, fields.referrals, lambda row, given: row.target == given.target)
    for (found_referral, given_referral), referral_id in zip(referrals, _ids(referrals), strict=True):
        referral = found_referral or Referral(id=referral_id, consultation_id=talk.id)
        fill_referral(work, referral, given_referral)
        work.session.add(referral)
    if fields.from_form is not None:
        drop_form_draft(work, fields.from_form)


def _write_texts(work: Work, talk_id: UUID, found: ConsultationText | None, fields: TalkFields) -> None:
    texts = {name: clean_text(getattr(fields, name)) for name in _TEXTS}
    if not any(texts.values()):
        if found is not None:
            work.session.delete(found)
        return
    row = found or ConsultationText(consultation_id=talk_id)
    for name, text in texts.items():
        setattr(row, name, text)
    work.session.add(row)


def _matched(
    work: Work, rows: Sequence[Kept], given: Sequence[Given], same: Callable[[Kept, Given], bool]
) -> list[tuple[Kept | None, Given]]:
    """Each input with the row it keeps: the one of its id, else one that is the ``same``. The rest is deleted."""
    left = {row.id: row for row in rows}
    by_id: list[tuple[Kept | None, Given]] = []
    for entry in given:
        if entry.id is not None and entry.id not in left:
            raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
        by_id.append((left.pop(entry.id) if entry.id is not None else None, entry))
    pairs: list[tuple[Kept | None, Given]] = []
    for row, entry in by_id:
        kept = row or next((other for other in left.values() if same(other, entry)), None)
        if kept is not None:
            left.pop(kept.id, None)
        pairs.append((kept, entry))
    for row in left.values():
        work.session.delete(row)
    return pairs


def _ids(pairs: Sequence[object]) -> list[UUID]:
    """Rising ids, one for each: lists are read back in the order in which they were typed."""
    return sorted(new_id() for _ in pairs)
