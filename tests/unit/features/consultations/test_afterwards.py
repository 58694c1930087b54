# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What happens to a talk after it was held."""

from datetime import timedelta
from uuid import uuid4

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations import commands as talks
from mendi_desktop.features.consultations.form_names import form_of_talk
from mendi_desktop.features.consultations.queries import (
    ConsultationFilter,
    consultation_detail,
    count_consultations,
    form_draft,
    private_note,
)
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, everything, record_talk
from tests.unit.features.command_examples import full_talk

TOMORROW = TODAY + timedelta(days=1)
GONE = uuid4()


def test_a_follow_up_is_closed_opened_and_moved(vault: Vault) -> None:
    talk = full_talk(vault)
    vault.execute(talks.CloseFollowUp(consultation_id=talk))
    assert vault.read(consultation_detail, talk).row.follow_up_done_on == TODAY
    vault.execute(talks.ReopenFollowUp(consultation_id=talk))
    assert vault.read(consultation_detail, talk).row.follow_up_done_on is None
    vault.execute(talks.CloseFollowUp(consultation_id=talk, done_on=YESTERDAY))
    vault.execute(talks.PostponeFollowUp(consultation_id=talk, follow_up_on=TOMORROW))
    row = vault.read(consultation_detail, talk).row
    assert (row.follow_up_on, row.follow_up_done_on) == (TOMORROW, None)


def test_a_follow_up_can_be_set_later(vault: Vault) -> None:
    talk = record_talk(vault)
    with pytest.raises(UserError, match="keine Wiedervorlage"):
        vault.execute(talks.CloseFollowUp(consultation_id=talk))
    vault.execute(talks.PostponeFollowUp(consultation_id=talk, follow_up_on=TOMORROW))
    assert vault.read(consultation_detail, talk).row.follow_up_on == TOMORROW


def test_steps_come_and_go(vault: Vault) -> None:
    talk = record_talk(vault)
    step = vault.execute(talks.AddStep(consultation_id=talk, text=" Termine\nerfragen ", due_on=TOMORROW))
    found = vault.read(consultation_detail, talk).steps[0]
    assert (found.id, found.text, found.responsible, found.due_on) == (step, "Termine erfragen", "mentor", TOMORROW)
    vault.execute(talks.CloseStep(step_id=step))
    vault.execute(talks.ChangeStep(step_id=step, text="Termine zusagen", responsible="colleague"))
    found = vault.read(consultation_detail, talk).steps[0]
    assert (found.text, found.responsible, found.due_on, found.done_on) == ("Termine zusagen", "colleague", None, TODAY)
    vault.execute(talks.ReopenStep(step_id=step))
    assert vault.read(count_consultations, ConsultationFilter(state="open")) == 1
    vault.execute(talks.RemoveStep(step_id=step))
    assert vault.read(consultation_detail, talk).steps == ()


def test_what_came_back_from_a_referral(vault: Vault) -> None:
    talk = record_talk(vault)
    referral = vault.execute(talks.AddReferral(consultation_id=talk, target="chamber_of_industry"))
    vault.execute(talks.NoteReferralResult(referral_id=referral, came_back="Zulassung möglich"))
    found = vault.read(consultation_detail, talk).referrals[0]
    assert (found.target, found.came_back, found.came_back_on) == ("chamber_of_industry", "Zulassung möglich", TODAY)
    vault.execute(talks.NoteReferralResult(referral_id=referral, came_back=""))
    assert vault.read(consultation_detail, talk).referrals[0].came_back_on is None
    vault.execute(talks.RemoveReferral(referral_id=referral))
    assert vault.read(consultation_detail, talk).referrals == ()


def test_an_outcome_is_recorded_today_and_can_be_cleared(vault: Vault) -> None:
    talk = record_talk(vault)
    vault.execute(talks.RecordOutcome(consultation_id=talk, outcome="enrolled"))
    found = vault.read(consultation_detail, talk)
    assert (found.row.outcome, found.outcome_on) == ("enrolled", TODAY)
    vault.execute(talks.RecordOutcome(consultation_id=talk, outcome=None))
    found = vault.read(consultation_detail, talk)
    assert (found.row.outcome, found.outcome_on) == (None, None)


def test_a_private_note_is_written_replaced_and_removed(vault: Vault) -> None:
    talk = record_talk(vault)
    vault.execute(talks.RemovePrivateNote(consultation_id=talk))
    for text in ("Erst vorsichtig fragen.", "Doch direkt fragen."):
        vault.execute(talks.WritePrivateNote(consultation_id=talk, text=text))
        assert vault.read(private_note, talk) == text
    vault.execute(talks.WritePrivateNote(consultation_id=talk, text="  "))
    assert vault.read(private_note, talk) is None


def test_a_removed_talk_leaves_nothing_behind_and_comes_back_in_one_step(vault: Vault) -> None:
    empty = everything(vault)
    talk = full_talk(vault)
    full = everything(vault)
    vault.execute(talks.RemoveConsultation(consultation_id=talk))
    left = everything(vault)
    assert {name for name in left if left[name] != empty[name]} == {"colleague"}
    vault.unit.undo()
    assert everything(vault) == full
    assert vault.read(count_consultations, ConsultationFilter(text="rückt näher")) == 1


def test_what_was_half_typed_to_change_a_talk_goes_with_it(vault: Vault) -> None:
    talk, other = full_talk(vault), form_of_talk(GONE)
    for form in (form_of_talk(talk), other):
        vault.execute(talks.SaveFormDraft(form=form, typed={"record": "rückt näher"}))
    vault.execute(talks.RemoveConsultation(consultation_id=talk))
    assert vault.read(form_draft, form_of_talk(talk)) is None
    assert vault.read(form_draft, other) is not None


@pytest.mark.parametrize(
    "command",
    [
        talks.RemoveConsultation(consultation_id=GONE),
        talks.ChangeConsultation(consultation_id=GONE, held_on=TODAY, draft=True),
        talks.CloseFollowUp(consultation_id=GONE),
        talks.AddStep(consultation_id=GONE, text="Anrufen"),
        talks.CloseStep(step_id=GONE),
        talks.AddReferral(consultation_id=GONE, target="other"),
        talks.NoteReferralResult(referral_id=GONE, came_back="nichts"),
        talks.WritePrivateNote(consultation_id=GONE, text="geheim"),
    ],
    ids=lambda command: type(command).__name__,
)
def test_what_has_gone_meanwhile_is_said_kindly(vault: Vault, command: Command[object]) -> None:
    with pytest.raises(UserError, match="gibt es nicht mehr"):
        vault.execute(command)
