# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small commands over the real tables, for tests of what lies below the areas."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.model import Colleague, Consent
from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    FormDraft,
    PrivateNote,
    Referral,
)
from mendi_desktop.storage.command import Command, Work

DAY = date(2026, 3, 2)


def colleague(alias: str) -> Colleague:
    return Colleague(alias=alias, alias_key=alias.casefold())


@dataclass(frozen=True, slots=True)
class Welcome(Command[UUID]):
    """A colleague under an alias."""

    label: ClassVar[str] = "Kolleg*in aufnehmen"
    alias: str

    def execute(self, work: Work) -> UUID:
        return work.add(colleague(self.alias))


@dataclass(frozen=True, slots=True)
class Rename(Command[None]):
    label: ClassVar[str] = "Kürzel ändern"
    colleague_id: UUID
    alias: str

    def execute(self, work: Work) -> None:
        row = work.get(Colleague, self.colleague_id)
        row.alias, row.alias_key = self.alias, self.alias.casefold()


@dataclass(frozen=True, slots=True)
class Talk(Command[UUID]):
    """A talk with a record: two rows, the second pointing at the first."""

    label: ClassVar[str] = "Gespräch festhalten"
    record: str
    colleague_id: UUID | None = None

    def execute(self, work: Work) -> UUID:
        talk = work.add(Consultation(held_on=DAY, minutes=20, colleague_id=self.colleague_id))
        work.add(ConsultationText(consultation_id=talk, record=self.record))
        return talk


@dataclass(frozen=True, slots=True)
class Draft(Command[None]):
    """A row that undo leaves alone."""

    label: ClassVar[str] = "Entwurf sichern"
    form: str
    typed: str

    def execute(self, work: Work) -> None:
        work.add(FormDraft(form=self.form, typed={"text": self.typed}))


@dataclass(frozen=True, slots=True)
class Do(Command[None]):
    """Whatever the test says."""

    label: ClassVar[str] = "Etwas tun"
    what: Callable[[Work], object]

    def execute(self, work: Work) -> None:
        self.what(work)


@dataclass(frozen=True, slots=True)
class Erase(Command[None]):
    """Takes a colleague away for good."""

    label: ClassVar[str] = "Endgültig löschen"
    undoable: ClassVar[bool] = False
    colleague_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(Colleague, self.colleague_id))


@dataclass(frozen=True, slots=True)
class Fail(Command[None]):
    """Writes something and then fails with ``error``."""

    label: ClassVar[str] = "Scheitern"
    error: Exception

    def execute(self, work: Work) -> None:
        work.add(colleague("Halbes"))
        raise self.error


REFUSED = UserError("Das geht heute nicht.")


def fill_every_table(work: Work) -> None:
    """A colleague with all that can hang on one, in the order in which rows may point at each other."""
    person = colleague("Amsel")
    work.add(person)
    work.add(
        Consent(colleague_id=person.id, purpose="storage", form="spoken", text_version="1", scope="topic", given_on=DAY)
    )
    talk = Consultation(held_on=DAY, minutes=25, colleague_id=person.id, concerns=("degree", "funding"))
    work.add(talk)
    work.add(ConsultationText(consultation_id=talk.id, record="Berufsabschluss", goals="Prüfung im Mai"))
    work.add(PrivateNote(consultation_id=talk.id, text="wirkt müde", delete_on=DAY))
    work.add(AgreedStep(consultation_id=talk.id, text="IHK anrufen", responsible="mentor", due_on=DAY))
    work.add(Referral(consultation_id=talk.id, target="Agentur für Arbeit"))
