# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the start page shows: what is due, who was not heard of, the month so far."""

from datetime import date, timedelta

from mendi_desktop.features.colleagues.commands import ChangeColleague
from mendi_desktop.features.consultations.commands import CloseFollowUp
from mendi_desktop.features.consultations.queries import (
    CodeCount,
    QuietColleagues,
    WeekMinutes,
    due_items,
    long_not_heard,
    month_summary,
    org_units,
)
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, add_colleague, record_talk

LAST_WEEK = TODAY - timedelta(days=8)


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_steps_by_day(vault: Vault) -> None:
    steps = (
        StepInput(text="überfällig", due_on=on(-4)),
        StepInput(text="heute", due_on=TODAY),
        StepInput(text="demnächst", due_on=on(7)),
        StepInput(text="später", due_on=on(8)),
        StepInput(text="heute erledigt", due_on=on(-1), done_on=TODAY),
        StepInput(text="schon gestern erledigt", due_on=on(-1), done_on=YESTERDAY),
        StepInput(text="ohne Tag"),
    )
    record_talk(vault, LAST_WEEK, colleague_id=add_colleague(vault, "Linde-3"), steps=steps)
    found = [(item.text, item.state) for item in vault.read(due_items, TODAY)]
    assert found == [("überfällig", "overdue"), ("heute erledigt", "done"), ("heute", "today"), ("demnächst", "coming")]
    assert "später" in {item.text for item in vault.read(due_items, TODAY, days=8)}


def test_a_follow_up_says_what_it_is_about(vault: Vault) -> None:
    linde = add_colleague(vault, "Linde-3", org_unit="Montage")
    talk = record_talk(vault, LAST_WEEK, colleague_id=linde, concerns=("time_off",), follow_up_on=on(-1))
    item = vault.read(due_items, TODAY)[0]
    assert (item.kind, item.id, item.consultation_id, item.due_on, item.state) == (
        "follow_up",
        talk,
        talk,
        on(-1),
        "overdue",
    )
    assert (item.alias, item.org_unit, item.concerns, item.held_on) == ("Linde-3", "Montage", ("time_off",), LAST_WEEK)
    vault.execute(CloseFollowUp(consultation_id=talk))
    assert [(item.state, item.done_on) for item in vault.read(due_items, TODAY)] == [("done", TODAY)]
    assert vault.read(due_items, on(1)) == []


def test_steps_of_groups_are_due_too(vault: Vault) -> None:
    record_talk(
        vault, LAST_WEEK, contact_kind="group_consultation", head_count=8, org_unit="Verpackung",
        steps=(StepInput(text="Kursplatz bestätigen", due_on=TODAY),),
    )  # fmt: skip
    item = vault.read(due_items, TODAY)[0]
    assert (item.alias, item.head_count, item.org_unit, item.responsible) == (None, 8, "Verpackung", "mentor")


def test_who_was_not_heard_of_for_long(vault: Vault) -> None:
    weide, esche = add_colleague(vault, "Weide-5", org_unit="Lager"), add_colleague(vault, "Esche-4")
    add_colleague(vault, "Eibe-2")
    record_talk(vault, on(-200), colleague_id=weide)
    last = record_talk(vault, on(-64), colleague_id=weide, concerns=("return",))
    record_talk(vault, on(-56), colleague_id=esche)
    found = vault.read(long_not_heard, TODAY).first
    assert [(row.alias, row.weeks, row.last_talk, row.org_unit) for row in found] == [("Weide-5", 9, on(-64), "Lager")]
    assert (found[0].consultation_id, found[0].concerns) == (last, ("return",))
    assert [row.alias for row in vault.read(long_not_heard, TODAY, weeks=7).first] == ["Weide-5", "Esche-4"]
    vault.execute(ChangeColleague(colleague_id=weide, alias="Weide-5", status="closed"))
    assert vault.read(long_not_heard, TODAY) == QuietColleagues(0, ())


def test_of_many_quiet_colleagues_those_quiet_for_the_longest_come_first_and_all_are_counted(vault: Vault) -> None:
    for number in range(9):
        someone = add_colleague(vault, f"Weide-{number}")
        record_talk(vault, on(-100 - number), colleague_id=someone)
        record_talk(vault, on(-100 - number), colleague_id=someone)
    found = vault.read(long_not_heard, TODAY, most=3)
    assert (found.total, [row.alias for row in found.first]) == (9, ["Weide-8", "Weide-7", "Weide-6"])
    assert found.first == vault.read(long_not_heard, TODAY).first[:3]


def test_the_month_in_numbers(vault: Vault) -> None:
    linde, ahorn = add_colleague(vault, "Linde-3"), add_colleague(vault, "Ahorn-7")
    record_talk(vault, date(2026, 11, 1), minutes=60, colleague_id=linde, concerns=("language", "digital"))
    record_talk(vault, date(2026, 11, 12), minutes=40, colleague_id=linde, concerns=("language",))
    record_talk(vault, YESTERDAY, minutes=15, colleague_id=ahorn, concerns=("digital", "civic", "study"))
    record_talk(vault, TODAY, minutes=30, contact_kind="info_event", head_count=12)
    record_talk(vault, TODAY, minutes=99, draft=True, concerns=("civic",))
    record_talk(vault, date(2026, 10, 31), minutes=500)
    month = vault.read(month_summary, TODAY)
    assert (month.first, month.last) == (date(2026, 11, 1), TODAY)
    assert (month.talks, month.colleagues, month.minutes) == (4, 2, 145)
    assert month.weeks == tuple(
        WeekMinutes(2026, week, n) for week, n in ((44, 60), (45, 0), (46, 40), (47, 15), (48, 30))
    )
    assert month.concerns == (CodeCount("digital", 2), CodeCount("language", 2), CodeCount("civic", 1))


def test_the_first_days_of_a_year_know_their_week(vault: Vault) -> None:
    month = vault.read(month_summary, date(2027, 1, 4))
    assert month.weeks == (WeekMinutes(2026, 53, 0), WeekMinutes(2027, 1, 0))
    assert (month.talks, month.concerns) == (0, ())


def test_departments_by_use(vault: Vault) -> None:
    add_colleague(vault, "Linde-3", org_unit="Montage")
    for unit in ("Verpackung", "Lager", "Lager", None):
        record_talk(vault, org_unit=unit)
    assert vault.read(org_units) == ["Lager", "Montage", "Verpackung"]
