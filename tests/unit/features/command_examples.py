# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One example of every command: prepares an empty vault and returns the command to run."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from mendi_desktop.features.colleagues import commands as colleagues
from mendi_desktop.features.colleagues.model import Consent
from mendi_desktop.features.consultations import commands as talks
from mendi_desktop.features.consultations.model import AgreedStep, Referral
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.support.vaults import NAMED, TODAY, YESTERDAY, add_colleague, record_talk

Example = Callable[[Vault], Command[Any]]
EXAMPLES: dict[type[Command[Any]], Example] = {}

FULL: dict[str, Any] = {
    "minutes": 40,
    "contact_kind": "follow_up_consultation",
    "channel": "in_person",
    "place": "corridor",
    "initiative": "colleague",
    "concerns": ("vocational_degree", "partial_qualification"),
    "target_groups": ("shift_work",),
    "barriers": ("shift_schedule", "no_substitute"),
    "funding_checked": ("sgb3_82",),
    "participants": ("works_council",),
    "record": "Arbeitet seit sechs Jahren in der Montage. Der Abschluss rückt näher.",
    "starting_point": "angelernt",
    "strengths": "führt zwei Anlagen selbstständig",
    "goals": "Maschinen- und Anlagenführer*in",
    "private_note": "Wirkte erleichtert. Nicht drängen.",
    "steps": (
        StepInput(text="Rückmeldung der Personalabteilung erfragen", due_on=TODAY - timedelta(days=4)),
        StepInput(text="Zeugnisse sammeln", responsible="colleague"),
    ),
    "referrals": (ReferralInput(target="employment_agency_guidance"),),
    "follow_up_on": TODAY + timedelta(days=7),
    "outcome": "next_step_clear",
}
"""Every field of a talk."""


def full_talk(vault: Vault) -> Any:
    """A talk with everything that can hang on it, with Linde-3."""
    return record_talk(vault, colleague_id=add_colleague(vault, "Linde-3", org_unit="Montage"), **FULL)


def _only(vault: Vault, kind: type[Base]) -> Any:
    return vault.read(lambda session: session.scalars(select(kind.id).order_by(kind.id)).first())


def example(command: type[Command[Any]]) -> Callable[[Example], Example]:
    def keep(prepare: Example) -> Example:
        EXAMPLES[command] = prepare
        return prepare

    return keep


@example(colleagues.AddColleague)
def _(vault: Vault) -> Command[Any]:
    return colleagues.AddColleague(alias="Birke-12", name="Bea Beispiel", org_unit="Verpackung", consent=NAMED)


@example(colleagues.ChangeColleague)
def _(vault: Vault) -> Command[Any]:
    return colleagues.ChangeColleague(
        colleague_id=add_colleague(vault), alias="Ahorn-8", status="resting", notes="ruht"
    )


@example(colleagues.RemoveColleague)
def _(vault: Vault) -> Command[Any]:
    return colleagues.RemoveColleague(colleague_id=add_colleague(vault, name="Bea Beispiel", consent=NAMED))


@example(colleagues.RecordConsent)
def _(vault: Vault) -> Command[Any]:
    return colleagues.RecordConsent(colleague_id=add_colleague(vault), scope="topic", given_on=YESTERDAY)


@example(colleagues.WithdrawConsent)
def _(vault: Vault) -> Command[Any]:
    add_colleague(vault, name="Bea Beispiel", contact="bea@example.org", consent=NAMED)
    return colleagues.WithdrawConsent(consent_id=_only(vault, Consent))


@example(talks.RecordConsultation)
def _(vault: Vault) -> Command[Any]:
    colleague_id = add_colleague(vault, "Linde-3", org_unit="Montage")
    return talks.RecordConsultation(held_on=YESTERDAY, colleague_id=colleague_id, **FULL)


@example(talks.ChangeConsultation)
def _(vault: Vault) -> Command[Any]:
    return talks.ChangeConsultation(
        consultation_id=full_talk(vault),
        held_on=YESTERDAY - timedelta(days=1),
        minutes=30,
        contact_kind="office_hour",
        record="Ganz anders.",
        private_note="",
        steps=(StepInput(text="Zeugnisse sammeln", done_on=TODAY), StepInput(text="Neuer Schritt")),
        referrals=(ReferralInput(target="jobcentre"),),
    )


@example(talks.RemoveConsultation)
def _(vault: Vault) -> Command[Any]:
    return talks.RemoveConsultation(consultation_id=full_talk(vault))


@example(talks.CloseFollowUp)
def _(vault: Vault) -> Command[Any]:
    return talks.CloseFollowUp(consultation_id=full_talk(vault))


@example(talks.ReopenFollowUp)
def _(vault: Vault) -> Command[Any]:
    talk = full_talk(vault)
    vault.execute(talks.CloseFollowUp(consultation_id=talk))
    return talks.ReopenFollowUp(consultation_id=talk)


@example(talks.PostponeFollowUp)
def _(vault: Vault) -> Command[Any]:
    return talks.PostponeFollowUp(consultation_id=full_talk(vault), follow_up_on=TODAY + timedelta(days=30))


@example(talks.RecordOutcome)
def _(vault: Vault) -> Command[Any]:
    return talks.RecordOutcome(consultation_id=full_talk(vault), outcome="course_started")


@example(talks.AddStep)
def _(vault: Vault) -> Command[Any]:
    return talks.AddStep(consultation_id=full_talk(vault), text="Schichtplan mitbringen", responsible="colleague")


@example(talks.ChangeStep)
def _(vault: Vault) -> Command[Any]:
    full_talk(vault)
    return talks.ChangeStep(step_id=_only(vault, AgreedStep), text="Noch einmal nachfragen", due_on=TODAY)


@example(talks.CloseStep)
def _(vault: Vault) -> Command[Any]:
    full_talk(vault)
    return talks.CloseStep(step_id=_only(vault, AgreedStep))


@example(talks.ReopenStep)
def _(vault: Vault) -> Command[Any]:
    full_talk(vault)
    vault.execute(talks.CloseStep(step_id=_only(vault, AgreedStep)))
    return talks.ReopenStep(step_id=_only(vault, AgreedStep))


@example(talks.RemoveStep)
def _(vault: Vault) -> Command[Any]:
    full_talk(vault)
    return talks.RemoveStep(step_id=_only(vault, AgreedStep))


@example(talks.AddReferral)
def _(vault: Vault) -> Command[Any]:
    return talks.AddReferral(consultation_id=full_talk(vault), target="chamber_of_industry")


@example(talks.NoteReferralResult)
def _(vault: Vault) -> Command[Any]:
    full_talk(vault)
    return talks.NoteReferralResult(referral_id=_only(vault, Referral), came_back="Termin am Freitag")


@example(talks.RemoveReferral)
def _(vault: Vault) -> Command[Any]:
    full_talk(vault)
    return talks.RemoveReferral(referral_id=_only(vault, Referral))


@example(talks.WritePrivateNote)
def _(vault: Vault) -> Command[Any]:
    return talks.WritePrivateNote(consultation_id=full_talk(vault), text="Beim nächsten Mal nach der Prüfung fragen.")


@example(talks.RemovePrivateNote)
def _(vault: Vault) -> Command[Any]:
    return talks.RemovePrivateNote(consultation_id=full_talk(vault))


@example(talks.SaveFormDraft)
def _(vault: Vault) -> Command[Any]:
    return talks.SaveFormDraft(form="talk", typed={"held_on": "gestrn", "concerns": ["language"]})


@example(talks.DropFormDraft)
def _(vault: Vault) -> Command[Any]:
    vault.execute(talks.SaveFormDraft(form="talk", typed={"held_on": "gestern"}))
    return talks.DropFormDraft(form="talk")
