# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way through a seminar, one act at a time: register, attend, put off, note the proof."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.qualification import rules
from mendi_desktop.features.qualification.model import Seminar
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterForSeminar(Command[None]):
    """The registration is on its way, today unless ``registered_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Anmeldung zum Seminar festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Anmeldung zum Seminar festgehalten")

    seminar_id: UUID
    registered_on: date | None = None

    def execute(self, work: Work) -> None:
        day = self.registered_on or work.today
        if day > work.today:
            raise UserError(tr("Dieser Tag kommt erst noch. Bitte das Datum prüfen."), field="registered_on")
        work.get(Seminar, self.seminar_id).registered_on = day


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenSeminarRegistration(Command[None]):
    """The registration is open after all."""

    label: ClassVar[str] = QT_TR_NOOP("Anmeldung zum Seminar wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Anmeldung zum Seminar wieder offen")

    seminar_id: UUID

    def execute(self, work: Work) -> None:
        work.get(Seminar, self.seminar_id).registered_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeSeminarRegistration(Command[None]):
    """Another last day for the registration."""

    label: ClassVar[str] = QT_TR_NOOP("Anmeldung zum Seminar verschieben")
    done: ClassVar[str] = QT_TR_NOOP("Anmeldung zum Seminar verschoben")

    seminar_id: UUID
    registration_until: date

    def execute(self, work: Work) -> None:
        seminar = work.get(Seminar, self.seminar_id)
        seminar.registration_until, seminar.registered_on = self.registration_until, None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendSeminar(Command[None]):
    """The seminar was attended, as known today unless ``done_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Seminar als besucht festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Seminar als besucht festgehalten")

    seminar_id: UUID
    done_on: date | None = None

    def execute(self, work: Work) -> None:
        seminar = work.get(Seminar, self.seminar_id)
        day = self.done_on or work.today
        rules.check_attended(day, seminar.starts_on, work.today)
        seminar.done_on = day


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenSeminar(Command[None]):
    """The seminar is planned again."""

    label: ClassVar[str] = QT_TR_NOOP("Seminar wieder als geplant führen")
    done: ClassVar[str] = QT_TR_NOOP("Seminar ist wieder geplant")

    seminar_id: UUID

    def execute(self, work: Work) -> None:
        work.get(Seminar, self.seminar_id).done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeSeminar(Command[None]):
    """The seminar begins on another day; its last day moves along."""

    label: ClassVar[str] = QT_TR_NOOP("Seminar verschieben")
    done: ClassVar[str] = QT_TR_NOOP("Seminar verschoben")

    seminar_id: UUID
    starts_on: date

    def execute(self, work: Work) -> None:
        seminar = work.get(Seminar, self.seminar_id)
        if seminar.starts_on is not None and seminar.ends_on is not None:
            seminar.ends_on = self.starts_on + (seminar.ends_on - seminar.starts_on)
        seminar.starts_on, seminar.done_on = self.starts_on, None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteProof(Command[None]):
    """What came as a proof. ``proof_on``: today if not given; none for a proof that is still to come or never will."""

    label: ClassVar[str] = QT_TR_NOOP("Nachweis festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Nachweis festgehalten")

    seminar_id: UUID
    proof: str
    proof_on: date | None = None

    def execute(self, work: Work) -> None:
        code_list("seminar_proof").code(self.proof, field="proof")
        seminar = work.get(Seminar, self.seminar_id)
        day = self.proof_on or work.today
        if day > work.today:
            raise UserError(tr("Dieser Tag kommt erst noch. Bitte das Datum prüfen."), field="proof_on")
        seminar.proof = self.proof
        seminar.proof_on = day if self.proof not in ("pending", "none") else None
