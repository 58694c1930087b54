# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the time went: talks and events count by themselves, what was agreed holds from its month on."""

from datetime import date
from typing import Any

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.activities import rules
from mendi_desktop.features.activities.commands import AddActivity, AddMentorShare, ChangeMentorShare, SetTimeBudget
from mendi_desktop.features.activities.queries import (
    MonthView,
    activities_used,
    find_activity,
    list_activities,
    list_hours,
    list_team,
    month_view,
)
from mendi_desktop.features.network.commands import AddEvent
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, record_talk
from tests.unit.features.activities.examples import add_activity, agree


def november(vault: Vault) -> MonthView:
    return vault.read(month_view, TODAY)


def test_talks_and_events_count_by_themselves_and_nothing_twice(vault: Vault) -> None:
    add_activity(vault, YESTERDAY, 60, kind="project")
    record_talk(vault, YESTERDAY, minutes=20)
    record_talk(vault, YESTERDAY, minutes=25, contact_kind="office_hour")
    record_talk(vault, YESTERDAY, minutes=120, contact_kind="info_event", head_count=12)
    record_talk(vault, YESTERDAY, minutes=50, draft=True)
    vault.execute(AddEvent(title="Netzwerktag", kind="networking_meeting", starts_on=date(2026, 11, 5), minutes=180))
    vault.execute(AddEvent(title="Ohne Zeit", kind="networking_meeting", starts_on=date(2026, 11, 6), attended=True))
    month = november(vault)
    assert {role.role: role.minutes for role in month.roles} == {
        "motivator": 120,
        "adviser": 45,
        "initiator": 60,
        "networker": 180,
    }
    assert month.minutes == 60 + 20 + 25 + 120 + 180
    assert [(fact.source, fact.minutes, fact.count) for fact in month.facts] == [
        ("activity", 60, 1),
        ("talks", 45, 2),
        ("talks", 120, 1),
        ("event", 180, 1),
    ]


def test_what_was_agreed_holds_until_the_next_agreement(vault: Vault) -> None:
    agree(vault, "2026-09", 600, "works_council_duty")
    agree(vault, "2026-11", 300, "manager")
    for day in (date(2026, 8, 3), date(2026, 10, 5), TODAY):
        add_activity(vault, day, 100)
    add_activity(vault, TODAY, 45, time_basis="leisure")
    found = {hours.month: (hours.budget, hours.minutes, hours.leisure) for hours in vault.read(list_hours)}
    assert found == {"2026-11": (300, 145, 45), "2026-10": (600, 100, 0), "2026-08": (None, 100, 0)}
    month = november(vault)
    assert (month.used, month.free) == (100, 200)
    assert [fact.time_basis for fact in month.facts] == ["manager", "leisure"]
    agree(vault, "2026-11", None)
    assert november(vault).free is None


def test_the_role_follows_the_task_and_can_be_another(vault: Vault) -> None:
    first = vault.execute(AddActivity(done_on=TODAY, minutes=30, kind="survey"))
    second = vault.execute(AddActivity(done_on=TODAY, minutes=30, kind="survey", role="networker"))
    assert [vault.read(find_activity, entry).role for entry in (first, second)] == ["initiator", "networker"]
    with pytest.raises(UserError) as refused:
        vault.execute(AddActivity(done_on=TODAY, minutes=30, kind="research"))
    assert refused.value.field == "role"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"done_on": date(2026, 11, 24)}, "done_on"),
        ({"done_on": date(1926, 11, 1)}, "done_on"),
        ({"minutes": 0}, "minutes"),
        ({"minutes": 1441}, "minutes"),
        ({"kind": ""}, "kind"),
        ({"kind": "individual_talk"}, "kind"),
        ({"role": "director"}, "role"),
        ({"time_basis": "coffee"}, "time_basis"),
    ],
)
def test_an_activity_that_cannot_be(vault: Vault, wrong: dict[str, Any], field: str) -> None:
    with pytest.raises(UserError) as refused:
        add_activity(vault, **wrong)
    assert refused.value.field == field


@pytest.mark.parametrize(("month", "minutes", "field"), [("11/2026", 60, "month"), ("2026-11", 0, "minutes")])
def test_a_budget_that_cannot_be(vault: Vault, month: str, minutes: int, field: str) -> None:
    with pytest.raises(UserError) as refused:
        vault.execute(SetTimeBudget(month=month, minutes=minutes))
    assert refused.value.field == field


def test_the_team_shares_the_roles_and_gaps_are_known(vault: Vault) -> None:
    vault.execute(AddMentorShare(mentor="Zoe Muster", roles=("initiator",)))
    max_id = vault.execute(AddMentorShare(mentor="Max Muster", roles=("initiator", "adviser", "adviser")))
    vault.execute(AddMentorShare(roles=("motivator",)))
    team = vault.read(list_team)
    assert [(member.mentor, member.roles) for member in team] == [
        ("", ("motivator",)),
        ("Max Muster", ("initiator", "adviser")),
        ("Zoe Muster", ("initiator",)),
    ]
    taken = [member.roles for member in team]
    assert rules.open_roles(taken, {}) == ("networker",)
    assert rules.open_roles(taken, {"networker": 30}) == ()
    for mentor, field in (("Zoe  Muster", "mentor"), ("", "roles")):
        with pytest.raises(UserError) as refused:
            vault.execute(ChangeMentorShare(share_id=max_id, mentor=mentor, roles=("adviser",)))
        assert refused.value.field == field


def test_the_area_is_used_when_something_of_its_own_is_there(vault: Vault) -> None:
    record_talk(vault)
    assert not vault.read(activities_used)
    assert vault.read(list_activities) == []
    agree(vault)
    assert vault.read(activities_used)
