# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The microdata behind reports: what counts, and what does not."""

from datetime import date

import pytest

from mendi_desktop.features.colleagues.commands import RecordConsent
from mendi_desktop.features.consultations.queries import TalkFact, talk_facts
from mendi_desktop.features.consultations.talk import ReferralInput
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, add_colleague, record_talk
from tests.unit.features.command_examples import FULL

FIRST, LAST = date(2026, 10, 1), date(2026, 12, 31)


def test_a_talk_as_far_as_it_counts(vault: Vault) -> None:
    linde = add_colleague(vault, "Linde-3", org_unit="Montage")
    record_talk(vault, colleague_id=linde, **FULL)
    assert vault.read(talk_facts, FIRST, LAST) == [
        TalkFact(
            colleague_id=linde,
            org_unit="Montage",
            held_on=YESTERDAY,
            minutes=40,
            head_count=None,
            contact_kind="follow_up_consultation",
            channel="in_person",
            concerns=("vocational_degree", "partial_qualification"),
            barriers=("shift_schedule", "no_substitute"),
            target_groups=("shift_work",),
            funding_checked=("sgb3_82",),
            outcome="next_step_clear",
            referrals=("employment_agency_guidance",),
        )
    ]


def test_the_period_is_taken_with_both_its_days_and_without_drafts(vault: Vault) -> None:
    for day in (date(2026, 9, 30), FIRST, TODAY):
        record_talk(vault, day)
    record_talk(vault, YESTERDAY, draft=True)
    assert sorted(fact.held_on for fact in vault.read(talk_facts, FIRST, TODAY)) == [FIRST, TODAY]
    assert vault.read(talk_facts, date(2026, 12, 1), LAST) == []


def test_people_without_an_alias_stay_unknown(vault: Vault) -> None:
    record_talk(vault, contact_kind="info_event", head_count=12)
    fact = vault.read(talk_facts, FIRST, LAST)[0]
    assert (fact.colleague_id, fact.head_count) == (None, 12)


def test_several_referrals_of_one_talk(vault: Vault) -> None:
    record_talk(vault, referrals=(ReferralInput(target="jobcentre"), ReferralInput(target="supervisor")))
    assert [sorted(fact.referrals) for fact in vault.read(talk_facts, FIRST, LAST)] == [["jobcentre", "supervisor"]]


@pytest.mark.parametrize(
    ("scope", "talks", "concerns"),
    [("nothing", 0, 0), ("count", 1, 0), ("topic", 1, 2), ("named", 1, 2)],
)
def test_what_a_colleague_agreed_to_decides_what_counts(vault: Vault, scope: str, talks: int, concerns: int) -> None:
    linde = add_colleague(vault, "Linde-3")
    record_talk(vault, colleague_id=linde, **FULL)
    vault.execute(RecordConsent(colleague_id=linde, scope=scope, given_on=TODAY))
    facts = vault.read(talk_facts, FIRST, LAST)
    assert len(facts) == talks
    assert sum(len(fact.concerns) for fact in facts) == concerns
    if scope == "count":
        assert facts[0].minutes == 40
        assert (facts[0].barriers, facts[0].outcome, facts[0].referrals) == ((), None, ())
