# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes seminars: planned, attended, changed, taken out again."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.desk.forgetting import forget_entry
from mendi_desktop.features.qualification import rules
from mendi_desktop.features.qualification.model import Seminar
from mendi_desktop.features.qualification.seminar import SeminarFields
from mendi_desktop.features.typed_text import clean_line, clean_text
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSeminar(SeminarFields, Command[UUID]):
    """Enter a seminar. One that is over already counts as attended, unless ``done_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Seminar eintragen")
    done: ClassVar[str] = QT_TR_NOOP("Seminar eingetragen")

    def execute(self, work: Work) -> UUID:
        seminar = Seminar()
        _write_fields(work, seminar, self)
        over = seminar.ends_on or seminar.starts_on
        if seminar.done_on is None and over is not None and over < work.today:
            seminar.done_on = over
        return work.add(seminar)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSeminar(SeminarFields, Command[None]):
    """Replace all fields of a seminar."""

    label: ClassVar[str] = QT_TR_NOOP("Angaben zum Seminar ändern")
    done: ClassVar[str] = QT_TR_NOOP("Angaben zum Seminar geändert")

    seminar_id: UUID

    def execute(self, work: Work) -> None:
        _write_fields(work, work.get(Seminar, self.seminar_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSeminar(Command[None]):
    """Take a seminar out again."""

    label: ClassVar[str] = QT_TR_NOOP("Seminar entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Seminar entfernt")

    seminar_id: UUID

    def execute(self, work: Work) -> None:
        forget_entry(work.session, self.seminar_id)
        work.session.delete(work.get(Seminar, self.seminar_id))


def _write_fields(work: Work, seminar: Seminar, fields: SeminarFields) -> None:
    rules.check_seminar(fields, work.today)
    code_list("seminar_proof").code(fields.proof, field="proof")
    if fields.release_basis is not None:
        code_list("release_basis").code(fields.release_basis, field="release_basis")
    seminar.title = clean_line(fields.title) or ""
    seminar.provider = clean_line(fields.provider)
    seminar.module = clean_line(fields.module)
    seminar.starts_on, seminar.ends_on = fields.starts_on, fields.ends_on
    seminar.half_days = fields.half_days or rules.usual_half_days(fields.starts_on, fields.ends_on)
    seminar.place, seminar.online = clean_line(fields.place), fields.online
    seminar.registration_until, seminar.registered_on = fields.registration_until, fields.registered_on
    seminar.done_on = fields.done_on
    seminar.proof, seminar.proof_on = fields.proof, fields.proof_on
    seminar.release_basis = fields.release_basis
    seminar.note = clean_text(fields.note or "") or None
