# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One example of every command about seminars and self-assessments."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from mendi_desktop.features.qualification import commands
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.command_examples import EXAMPLES, example

__all__ = ["ANSWERS", "EXAMPLES", "PLANNED", "add_seminar", "assess"]

PLANNED: dict[str, Any] = {
    "title": "Grundlagen der Weiterbildungsberatung",
    "provider": "Bildungswerk Musterhafen",
    "module": "Modul 2",
    "starts_on": TODAY + timedelta(days=20),
    "ends_on": TODAY + timedelta(days=22),
    "place": "Musterhafen",
    "registration_until": TODAY + timedelta(days=3),
    "release_basis": "works_council_needed",
    "note": "Fahrt mit der Kollegin aus der Nachtschicht",
}
ANSWERS = (
    Answer(item="explain_limits", level="confident"),
    Answer(item="ask_openly", level="in_parts", important=True),
    Answer(item="know_funding", important=True),
)


def add_seminar(vault: Vault, **fields: Any) -> UUID:
    """A planned seminar of three days in three weeks, unless ``fields`` say otherwise."""
    return vault.execute(commands.AddSeminar(**{**PLANNED, **fields}))


def assess(vault: Vault, on: date = YESTERDAY, answers: tuple[Answer, ...] = ANSWERS) -> UUID:
    return vault.execute(commands.RecordSelfAssessment(assessed_on=on, answers=answers))


@example(commands.AddSeminar)
def _(vault: Vault) -> Command[Any]:
    return commands.AddSeminar(**PLANNED)


@example(commands.ChangeSeminar)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeSeminar(seminar_id=add_seminar(vault), title="Beraten am Arbeitsplatz", online=True)


@example(commands.RemoveSeminar)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveSeminar(seminar_id=add_seminar(vault))


@example(commands.RegisterForSeminar)
def _(vault: Vault) -> Command[Any]:
    return commands.RegisterForSeminar(seminar_id=add_seminar(vault))


@example(commands.ReopenSeminarRegistration)
def _(vault: Vault) -> Command[Any]:
    return commands.ReopenSeminarRegistration(seminar_id=add_seminar(vault, registered_on=YESTERDAY))


@example(commands.PostponeSeminarRegistration)
def _(vault: Vault) -> Command[Any]:
    seminar_id = add_seminar(vault, registered_on=YESTERDAY)
    return commands.PostponeSeminarRegistration(seminar_id=seminar_id, registration_until=TODAY + timedelta(days=9))


@example(commands.AttendSeminar)
def _(vault: Vault) -> Command[Any]:
    return commands.AttendSeminar(seminar_id=add_seminar(vault, starts_on=TODAY, ends_on=None))


@example(commands.ReopenSeminar)
def _(vault: Vault) -> Command[Any]:
    return commands.ReopenSeminar(seminar_id=add_seminar(vault, starts_on=YESTERDAY, ends_on=None))


@example(commands.PostponeSeminar)
def _(vault: Vault) -> Command[Any]:
    return commands.PostponeSeminar(seminar_id=add_seminar(vault), starts_on=TODAY + timedelta(days=40))


@example(commands.NoteProof)
def _(vault: Vault) -> Command[Any]:
    return commands.NoteProof(seminar_id=add_seminar(vault), proof="certificate")


@example(commands.RecordSelfAssessment)
def _(vault: Vault) -> Command[Any]:
    return commands.RecordSelfAssessment(answers=ANSWERS, note="nach dem ersten Seminar")


@example(commands.RemoveSelfAssessment)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveSelfAssessment(assessment_id=assess(vault))


@example(commands.CloseRepeat)
def _(vault: Vault) -> Command[Any]:
    return commands.CloseRepeat(assessment_id=assess(vault))


@example(commands.ReopenRepeat)
def _(vault: Vault) -> Command[Any]:
    assessment_id = assess(vault)
    vault.execute(commands.CloseRepeat(assessment_id=assessment_id))
    return commands.ReopenRepeat(assessment_id=assessment_id)


@example(commands.PostponeRepeat)
def _(vault: Vault) -> Command[Any]:
    return commands.PostponeRepeat(assessment_id=assess(vault), repeat_on=TODAY + timedelta(days=90))
