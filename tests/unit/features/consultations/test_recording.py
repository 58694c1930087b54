# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from dataclasses import fields
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.commands import ChangeConsultation, CloseFollowUp, RecordConsultation
from mendi_desktop.features.consultations.queries import (
    ConsultationDetail,
    consultation_detail,
    count_consultations,
    count_expired_notes,
    private_note,
)
from mendi_desktop.features.consultations.talk import ReferralInput, StepInput, TalkFields
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, add_colleague, everything, record_talk
from tests.unit.features.command_examples import FULL, full_talk


def detail(vault: Vault, talk: UUID) -> ConsultationDetail:
    return vault.read(consultation_detail, talk)


def change(vault: Vault, talk: UUID, **changed: Any) -> None:
    """Write a talk anew as it was read, but for changed."""
    now = detail(vault, talk)
    steps = tuple(
        StepInput(id=s.id, text=s.text, responsible=s.responsible, due_on=s.due_on, done_on=s.done_on)
        for s in now.steps
    )
    referrals = tuple(
        ReferralInput(id=r.id, target=r.target, came_back=r.came_back, came_back_on=r.came_back_on)
        for r in now.referrals
    )
    own = {"steps": steps, "referrals": referrals, "private_note": None, "from_form": None}
    read = {field.name: _read(now, field.name) for field in fields(TalkFields) if field.name not in own}
    vault.execute(ChangeConsultation(consultation_id=talk, **{**read, **own, **changed}))


def _read(now: ConsultationDetail, name: str) -> Any:
    return getattr(now, name) if hasattr(now, name) else getattr(now.row, name)


def test_date_minutes_and_kind_are_enough(vault: Vault) -> None:
    talk = vault.execute(RecordConsultation(held_on=YESTERDAY, minutes=15, contact_kind="informal_chat"))
    found = detail(vault, talk)
    assert (found.row.held_on, found.row.minutes, found.row.contact_kind) == (YESTERDAY, 15, "informal_chat")
    assert (found.row.draft, found.row.missing, found.steps, found.record) == (False, (), (), "")


def test_everything_that_was_said_can_be_read(vault: Vault) -> None:
    talk = full_talk(vault)
    found = detail(vault, talk)
    written = [name for name in FULL if name not in ("private_note", "steps", "referrals")]
    assert {name: _read(found, name) for name in written} == {name: FULL[name] for name in written}
    assert [step.text for step in found.steps] == ["Rückmeldung der Personalabteilung erfragen", "Zeugnisse sammeln"]
    assert [referral.target for referral in found.referrals] == ["employment_agency_guidance"]
    assert (found.row.alias, found.row.org_unit, found.outcome_on) == ("Linde-3", "Montage", YESTERDAY)


def test_the_private_note_lies_in_its_own_drawer(vault: Vault) -> None:
    talk = full_talk(vault)
    assert detail(vault, talk).has_private_note
    assert "erleichtert" not in str(detail(vault, talk))
    assert vault.read(private_note, talk) == "Wirkte erleichtert. Nicht drängen."
    assert vault.read(count_expired_notes, date(2027, 2, 20)) == 1
    assert vault.read(count_expired_notes, date(2027, 2, 19)) == 0


@pytest.mark.parametrize(("org_unit", "kept"), [(None, "Montage"), ("  ", "Montage"), ("Lager", "Lager")])
def test_the_department_comes_from_the_colleague(vault: Vault, org_unit: str | None, kept: str) -> None:
    colleague = add_colleague(vault, org_unit="Montage")
    assert detail(vault, record_talk(vault, colleague_id=colleague, org_unit=org_unit)).row.org_unit == kept


def test_an_unknown_colleague_is_refused(vault: Vault) -> None:
    with pytest.raises(UserError, match="nicht mehr"):
        record_talk(vault, colleague_id=uuid4())
    assert vault.read(count_consultations) == 0


def test_a_tally_needs_no_people(vault: Vault) -> None:
    found = detail(vault, record_talk(vault, contact_kind="info_event", head_count=12, org_unit="Halle 2"))
    assert (found.row.head_count, found.row.colleague_id, found.row.org_unit) == (12, None, "Halle 2")


def test_a_broken_rule_keeps_nothing(vault: Vault) -> None:
    before = everything(vault)
    with pytest.raises(UserError):
        record_talk(vault, steps=(StepInput(text="Anrufen"), StepInput(text=" ")), private_note="geheim")
    assert everything(vault) == before


def test_codes_are_kept_once_in_the_order_chosen(vault: Vault) -> None:
    found = detail(vault, record_talk(vault, concerns=("language", "digital", "language")))
    assert found.row.concerns == ("language", "digital")


def test_steps_and_referrals_keep_the_order_in_which_they_were_typed(vault: Vault) -> None:
    texts = [f"Schritt {number}" for number in range(20)]
    targets = ["works_council", "supervisor", "hr_department", "jobcentre"]
    talk = record_talk(
        vault,
        steps=tuple(StepInput(text=text) for text in texts),
        referrals=tuple(ReferralInput(target=target) for target in targets),
    )
    assert [step.text for step in detail(vault, talk).steps] == texts
    assert [referral.target for referral in detail(vault, talk).referrals] == targets


def test_a_draft_says_what_it_lacks_and_can_be_finished(vault: Vault) -> None:
    talk = vault.execute(RecordConsultation(held_on=YESTERDAY, draft=True))
    assert detail(vault, talk).row.missing == ("minutes", "contact_kind", "channel", "concerns")
    with pytest.raises(UserError) as refused:
        change(vault, talk, draft=False)
    assert refused.value.field == "minutes"
    change(vault, talk, draft=False, minutes=10, contact_kind="office_hour")
    assert detail(vault, talk).row.missing == ()


def test_a_talk_written_anew_as_it_was_is_the_same(vault: Vault) -> None:
    talk = full_talk(vault)
    before, rows = detail(vault, talk), everything(vault)
    change(vault, talk)
    assert detail(vault, talk) == before
    assert everything(vault) == rows


def test_steps_and_referrals_that_stay_keep_their_ids(vault: Vault) -> None:
    talk = full_talk(vault)
    before = detail(vault, talk)
    kept = StepInput(id=before.steps[0].id, text="Anders gesagt", done_on=TODAY)
    change(vault, talk, steps=(StepInput(text="Neu"), kept), referrals=(ReferralInput(target="jobcentre"),))
    after = detail(vault, talk)
    assert [(step.id == kept.id, step.text) for step in after.steps] == [(False, "Neu"), (True, "Anders gesagt")]
    assert [referral.target for referral in after.referrals] == ["jobcentre"]
    assert after.referrals[0].id != before.referrals[0].id


def test_without_an_id_the_same_words_keep_a_step(vault: Vault) -> None:
    talk = full_talk(vault)
    before = detail(vault, talk)
    change(
        vault,
        talk,
        steps=(StepInput(text="Zeugnisse sammeln"),),
        referrals=(ReferralInput(target="employment_agency_guidance", came_back="Termin am Freitag"),),
    )
    after = detail(vault, talk)
    assert [step.id for step in after.steps] == [before.steps[1].id]
    assert [referral.id for referral in after.referrals] == [before.referrals[0].id]
    assert after.referrals[0].came_back_on == TODAY


def test_a_step_of_another_talk_is_refused(vault: Vault) -> None:
    other = detail(vault, record_talk(vault, steps=(StepInput(text="Anrufen"),)))
    talk = full_talk(vault)
    with pytest.raises(UserError, match="nicht mehr"):
        change(vault, talk, steps=(StepInput(id=other.steps[0].id, text="Anrufen"),))


@pytest.mark.parametrize(("note", "kept"), [(None, "Wirkte erleichtert. Nicht drängen."), ("", None), ("Neu.", "Neu.")])
def test_changing_a_talk_touches_the_private_note_only_when_told(
    vault: Vault, note: str | None, kept: str | None
) -> None:
    talk = full_talk(vault)
    change(vault, talk, private_note=note)
    assert vault.read(private_note, talk) == kept


def test_a_talk_moved_to_another_day_moves_the_end_of_its_note(vault: Vault) -> None:
    talk = full_talk(vault)
    change(vault, talk, held_on=YESTERDAY - timedelta(days=10))
    assert vault.read(count_expired_notes, date(2027, 2, 10)) == 1


def test_another_day_for_the_follow_up_opens_it_again(vault: Vault) -> None:
    talk = full_talk(vault)
    vault.execute(CloseFollowUp(consultation_id=talk))
    change(vault, talk, minutes=20)
    assert detail(vault, talk).row.follow_up_done_on == TODAY
    change(vault, talk, follow_up_on=TODAY + timedelta(days=1))
    assert detail(vault, talk).row.follow_up_done_on is None


def test_texts_that_are_emptied_leave_no_row(vault: Vault) -> None:
    talk = record_talk(vault, record="Möchte den Staplerschein.")
    change(vault, talk, record=" ")
    assert everything(vault)["consultation_text"] == everything(vault)["consultation_search"] == frozenset()


def test_typed_text_is_kept_as_it_was_but_for_what_nobody_can_read(vault: Vault) -> None:
    typed = "<b>& 🙂 " + "ä" * 10_000 + " שלום\x00\ud83d"
    assert detail(vault, record_talk(vault, record=typed)).record == typed[:-2]
