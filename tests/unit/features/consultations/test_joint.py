# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a colleague reads beside the mentor: the whole record of one, and no way to anything else."""

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.commands import RecordConsent, RemoveColleague
from mendi_desktop.features.consultations.commands import SaveFormDraft
from mendi_desktop.features.consultations.form_names import form_about, form_joint
from mendi_desktop.features.consultations.joint_counting import counted, never_counted
from mendi_desktop.features.consultations.model import FormDraft, PrivateNote
from mendi_desktop.features.consultations.queries import form_draft, private_note
from mendi_desktop.features.consultations.queries.joint import TABLES, joint_record
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput
from mendi_desktop.storage.narrow import reading_only
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, add_colleague, record_talk


def test_the_whole_record_of_one_colleague(vault: Vault) -> None:
    ahorn, birke = add_colleague(vault, alias="Ahorn-7"), add_colleague(vault, alias="Birke-3")
    vault.execute(RecordConsent(colleague_id=ahorn, scope="topic", given_on=YESTERDAY))
    record_talk(
        vault,
        colleague_id=ahorn,
        held_on=YESTERDAY,
        record="Was wir besprochen haben",
        barriers=("costs",),
        steps=(StepInput(text="Zeugnis mitbringen", responsible="colleague"),),
        referrals=(ReferralInput(target="works_council", came_back="Ja"),),
        private_note="ganz für mich",
    )
    record_talk(vault, colleague_id=birke, record="Etwas von Birke", steps=(StepInput(text="Birke anrufen"),))
    found = vault.read(joint_record, ahorn)
    assert found.person.row.alias == "Ahorn-7"
    assert [consent.scope for consent in found.person.consents] == ["topic"]
    assert [(talk.record, talk.barriers) for talk in found.talks] == [("Was wir besprochen haben", ("costs",))]
    assert [referral.came_back for referral in found.talks[0].referrals] == ["Ja"]
    assert [step.text for step in found.steps] == ["Zeugnis mitbringen"]
    assert "Birke" not in repr(found)
    assert "ganz für mich" not in repr(found)


@pytest.mark.parametrize(
    "query", [select(PrivateNote.text), select(PrivateNote.id.is_not(None)), select(FormDraft.typed)]
)
def test_the_database_itself_refuses_what_is_not_shown(vault: Vault, query: object) -> None:
    record_talk(vault, private_note="ganz für mich")

    def look_further(session: Session) -> object:
        with reading_only(session, TABLES):
            return session.scalars(query).all()  # type: ignore[call-overload]  # any of them

    with pytest.raises(DatabaseError, match=r"prohibited|not authorized"):
        vault.read(look_further)


def test_the_mentor_can_read_everything_afterwards(vault: Vault) -> None:
    ahorn = add_colleague(vault, alias="Ahorn-7")
    talk = record_talk(vault, colleague_id=ahorn, private_note="ganz für mich")
    vault.read(joint_record, ahorn)
    assert vault.read(private_note, talk) == "ganz für mich"


def test_what_was_half_typed_goes_with_the_colleague(vault: Vault) -> None:
    ahorn, birke = add_colleague(vault, alias="Ahorn-7"), add_colleague(vault, alias="Birke-3")
    for form in (form_about(ahorn), form_joint(ahorn), form_about(birke), "talk", "start:quick"):
        vault.execute(SaveFormDraft(form=form, typed={"minutes": "20"}))
    vault.execute(RemoveColleague(colleague_id=ahorn))
    assert vault.read(form_draft, form_about(ahorn)) is None
    assert vault.read(form_draft, form_joint(ahorn)) is None
    for form in (form_about(birke), "talk", "start:quick"):
        assert vault.read(form_draft, form) is not None, form


def test_a_reminder_of_a_talk_that_is_put_aside_is_shown_as_one(vault: Vault) -> None:
    ahorn = add_colleague(vault, alias="Ahorn-7")
    record_talk(vault, colleague_id=ahorn, held_on=TODAY, draft=True)
    assert [talk.draft for talk in vault.read(joint_record, ahorn).talks] == [True]


def test_what_is_said_to_count_is_what_the_reports_may_count() -> None:
    assert counted("nothing") == counted("count") == ()
    assert "Tag des Gesprächs (in Berichten nur der Zeitraum)" in counted("topic")
    assert {"Gesprächsnotiz", "Name", "was vereinbart ist", "Ziele und Möglichkeiten"} <= set(never_counted())
    assert set(counted("named")).isdisjoint(never_counted())
