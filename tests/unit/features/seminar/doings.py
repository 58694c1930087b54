# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What people in a seminar do, right, almost right and otherwise: through the commands that the window runs, too."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from mendi_desktop.features.activities.commands import AddActivity
from mendi_desktop.features.colleagues.commands import AddColleague, ChangeColleague, ConsentInput, RecordConsent
from mendi_desktop.features.consultations.commands import AddStep, CloseFollowUp, PostponeFollowUp
from mendi_desktop.features.council.commands import AddRequest, NoteAnswer, PostponeAnswer, SubmitRequest
from mendi_desktop.features.desk.commands import Remember
from mendi_desktop.features.network.commands import AddContact, AddOrganisation
from mendi_desktop.features.projects.commands import (
    AddMeasure,
    AddMilestone,
    AddProject,
    PostponeMilestone,
    ReachMilestone,
)
from mendi_desktop.features.qualification.commands import AddSeminar
from mendi_desktop.features.seminar.checks_areas import CURTAIN_RAISED
from mendi_desktop.reports.ledger import EnterReport
from mendi_desktop.reports.period import Period
from mendi_desktop.vault.session import Vault
from tests.support.vaults import NAMED, TODAY, YESTERDAY, add_colleague, record_talk

Made = dict[str, UUID]
Act = Callable[[Vault, Made], object]

SOON = TODAY + timedelta(days=7)


def nothing(_vault: Vault, _made: Made) -> None:
    """Somebody looks around."""


def talk(**fields: Any) -> Act:
    return lambda vault, _made: record_talk(vault, **fields)


def talk_with_step(vault: Vault, _made: Made) -> None:
    held = record_talk(vault)
    vault.execute(AddStep(consultation_id=held, text="Unterlagen schicken", due_on=SOON))


def group_with_somebody(vault: Vault, _made: Made) -> None:
    record_talk(vault, contact_kind="group_consultation", colleague_id=add_colleague(vault))


def old_talk(vault: Vault, made: Made) -> None:
    made["person"] = add_colleague(vault, "Ahorn-7")
    made["talk"] = record_talk(vault, colleague_id=made["person"], follow_up_on=TODAY)


def close_old(vault: Vault, made: Made) -> None:
    vault.execute(CloseFollowUp(consultation_id=made["talk"]))


def postpone_old(vault: Vault, made: Made) -> None:
    vault.execute(PostponeFollowUp(consultation_id=made["talk"], follow_up_on=SOON))


def alias(alias: str = "Zeder-99", **fields: Any) -> Act:
    return lambda vault, _made: vault.execute(AddColleague(alias=alias, **fields))


def consent_for_old(scope: str, *, named: bool = False) -> Act:
    def act(vault: Vault, made: Made) -> None:
        vault.execute(RecordConsent(colleague_id=made["person"], scope=scope, given_on=YESTERDAY))
        if named:
            vault.execute(ChangeColleague(colleague_id=made["person"], alias="Ahorn-7", name="Ada Beispiel"))

    return act


def old_consent(vault: Vault, made: Made) -> None:
    made["person"] = add_colleague(vault, "Ahorn-7", consent=NAMED)


def name_old(vault: Vault, made: Made) -> None:
    vault.execute(ChangeColleague(colleague_id=made["person"], alias="Ahorn-7", name="Ada Beispiel"))


def named_anew(vault: Vault, _made: Made) -> None:
    vault.execute(AddColleague(alias="Zeder-99", name="Ada Beispiel", consent=replace(NAMED, given_on=TODAY)))


TOPIC = ConsentInput(scope="topic", given_on=YESTERDAY)


def old_project(vault: Vault, made: Made) -> None:
    made["project"] = vault.execute(AddProject(title="Lernzeit in der Schicht"))
    made["milestone"] = vault.execute(
        AddMilestone(project_id=made["project"], title="Vereinbarung unterschrieben", planned_on=TODAY)
    )


def reach_old(vault: Vault, made: Made) -> None:
    vault.execute(ReachMilestone(milestone_id=made["milestone"]))


def postpone_milestone(vault: Vault, made: Made) -> None:
    vault.execute(PostponeMilestone(milestone_id=made["milestone"], planned_on=SOON))


def milestone(**fields: Any) -> Act:
    return lambda vault, made: vault.execute(AddMilestone(project_id=made["project"], title="Auftakt", **fields))


def measure(*barriers: str) -> Act:
    return lambda vault, made: vault.execute(
        AddMeasure(project_id=made["project"], title="Lernzeitkonto", barriers=barriers)
    )


def contact(**fields: Any) -> Act:
    return lambda vault, _made: vault.execute(AddContact(name="Bo Beispiel", **fields))


def organisation(vault: Vault, _made: Made) -> None:
    vault.execute(AddOrganisation(name="Volkshochschule Beispielstadt", kind="works_council"))


def activity(role: str) -> Act:
    return lambda vault, _made: vault.execute(AddActivity(done_on=TODAY, minutes=45, kind="survey", role=role))


def seminar(**fields: Any) -> Act:
    return lambda vault, _made: vault.execute(AddSeminar(title="Mentoring im Betrieb", **fields))


def report(kind: str) -> Act:
    return lambda vault, _made: vault.execute(
        EnterReport(
            number="2026-01",
            kind=kind,
            period=Period.of_months(2026, 7, 3),
            recipient="",
            options={},
            figures="",
            keep="",
            content=b"%PDF",
            made_on=TODAY,
        )
    )


def old_request(vault: Vault, made: Made) -> None:
    made["request"] = vault.execute(AddRequest(title="Lernzeit vereinbaren"))
    vault.execute(SubmitRequest(request_id=made["request"], asked_on=YESTERDAY, due_on=SOON))


def draft_request(vault: Vault, made: Made) -> None:
    made["request"] = vault.execute(AddRequest(title="Lernzeit vereinbaren"))


def submit(vault: Vault, made: Made) -> None:
    vault.execute(SubmitRequest(request_id=made["request"], asked_on=YESTERDAY))


def submit_today(vault: Vault, made: Made) -> None:
    vault.execute(SubmitRequest(request_id=made["request"], asked_on=TODAY))


def draft_and_submit(vault: Vault, made: Made) -> None:
    draft_request(vault, made)
    submit(vault, made)


def answer(vault: Vault, made: Made) -> None:
    vault.execute(NoteAnswer(request_id=made["request"], answer="accepted", answered_on=TODAY))


def wait_longer(vault: Vault, made: Made) -> None:
    vault.execute(PostponeAnswer(request_id=made["request"], due_on=SOON + timedelta(days=7)))


def remember(name: str) -> Act:
    return lambda vault, _made: vault.execute(Remember(values={name: "2026-11-23"}))


CURTAIN = remember(CURTAIN_RAISED)
A_LIST = remember("list:consultations")
