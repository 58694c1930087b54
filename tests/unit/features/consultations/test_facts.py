# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The microdata behind reports: what counts, and what does not."""

from datetime import date
from types import SimpleNamespace

import pytest

from mendi_desktop.features.colleagues.commands import RecordConsent
from mendi_desktop.features.consultations.queries import TalkColumns, talk_columns
from mendi_desktop.features.consultations.talk import ReferralInput
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, add_colleague, record_talk
from tests.unit.features.command_examples import FULL

FIRST, LAST = date(2026, 10, 1), date(2026, 12, 31)


def facts(vault: Vault, first: date, last: date) -> list[SimpleNamespace]:
    """Each talk by itself."""
    columns = vault.read(talk_columns, first, last)
    talks = zip(*columns, strict=True)
    return [SimpleNamespace(**dict(zip(TalkColumns._fields, talk, strict=True))) for talk in talks]


def test_a_talk_as_far_as_it_counts(vault: Vault) -> None:
    linde = add_colleague(vault, "Linde-3", org_unit="Montage")
    record_talk(vault, colleague_id=linde, **FULL)
    assert facts(vault, FIRST, LAST) == [
        SimpleNamespace(
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
    assert sorted(fact.held_on for fact in facts(vault, FIRST, TODAY)) == [FIRST, TODAY]
    assert facts(vault, date(2026, 12, 1), LAST) == []


def test_people_without_an_alias_stay_unknown(vault: Vault) -> None:
    record_talk(vault, contact_kind="info_event", head_count=12)
    fact = facts(vault, FIRST, LAST)[0]
    assert (fact.colleague_id, fact.head_count) == (None, 12)


def test_several_referrals_of_one_talk(vault: Vault) -> None:
    record_talk(vault, referrals=(ReferralInput(target="jobcentre"), ReferralInput(target="supervisor")))
    assert [sorted(fact.referrals) for fact in facts(vault, FIRST, LAST)] == [["jobcentre", "supervisor"]]


@pytest.mark.parametrize(
    ("scope", "talks", "concerns"),
    [("nothing", 0, 0), ("count", 1, 0), ("topic", 1, 2), ("named", 1, 2)],
)
def test_what_a_colleague_agreed_to_decides_what_counts(vault: Vault, scope: str, talks: int, concerns: int) -> None:
    linde = add_colleague(vault, "Linde-3")
    record_talk(vault, colleague_id=linde, **FULL)
    vault.execute(RecordConsent(colleague_id=linde, scope=scope, given_on=TODAY))
    found = facts(vault, FIRST, LAST)
    assert len(found) == talks
    assert sum(len(fact.concerns) for fact in found) == concerns
    if scope == "count":
        assert found[0].minutes == 40
        assert (found[0].barriers, found[0].outcome, found[0].referrals) == ((), None, ())
