# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the report for the body says of the time: nothing from which the minutes of talks could be computed."""

import re
from datetime import date
from typing import Any

from mendi_desktop.features.activities.reports import TIME
from mendi_desktop.features.network.commands import AddEvent
from mendi_desktop.reports.period import Period
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, record_talk
from tests.unit.features.activities.examples import add_activity, agree

AUTUMN = Period.quarter(2026, 4)


def told(vault: Vault) -> Any:
    return vault.read(TIME.read, AUTUMN)


def said(vault: Vault) -> str:
    return repr(TIME.say(told(vault), "company"))


def test_hours_per_role_and_task_beside_what_was_agreed(vault: Vault) -> None:
    agree(vault, "2026-11", 600)
    add_activity(vault, TODAY, 90)
    add_activity(vault, TODAY, 45, kind="research", role="initiator")
    vault.execute(AddEvent(title="Netzwerktag", kind="networking_meeting", starts_on=date(2026, 10, 6), minutes=200))
    assert told(vault)["agreed"] == 1200
    words = said(vault)
    for shown in ("20:00", "4:50", "3:20", "1:30", "0:45", "5:35"):
        assert re.search(rf"(?<!\d){shown}(?!\d)", words), shown


def test_it_is_the_same_whatever_was_talked(vault: Vault) -> None:
    agree(vault)
    add_activity(vault, TODAY, 90)
    before = told(vault)
    record_talk(vault, minutes=333)
    record_talk(vault, minutes=77, contact_kind="info_event")
    assert told(vault) == before


def test_tasks_for_one_colleague_at_a_time_are_told_together(vault: Vault) -> None:
    for kind, minutes in (("learning_support", 30), ("making_skills_visible", 20)):
        add_activity(vault, TODAY, minutes, kind=kind)
    assert told(vault)["minutes"] == [["adviser", "for_one", 50]]
    assert "Maßnahme" not in said(vault)


def test_without_own_time_there_is_no_chapter(vault: Vault) -> None:
    record_talk(vault)
    assert told(vault) is None
