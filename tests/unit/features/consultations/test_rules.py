# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Callable
from datetime import date

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.talk import TalkFields

TODAY = date(2026, 11, 23)
YESTERDAY = date(2026, 11, 22)
TOMORROW = date(2026, 11, 24)


def refused_field(check: Callable[[], object]) -> str | None:
    """The field a check complains about; None if it has nothing to say."""
    try:
        check()
    except UserError as refused:
        return refused.field
    return None


@pytest.mark.parametrize(
    ("held_on", "fits"),
    [(TODAY, True), (YESTERDAY, True), (TOMORROW, False), (date(2000, 1, 1), True), (date(206, 3, 12), False)],
)
def test_a_talk_lies_in_the_past(held_on: date, fits: bool) -> None:
    assert refused_field(lambda: rules.check_held_on(held_on, TODAY)) == (None if fits else "held_on")


@pytest.mark.parametrize(("minutes", "fits"), [(-5, False), (0, False), (1, True), (1440, True), (1441, False)])
def test_minutes_of_a_day(minutes: int, fits: bool) -> None:
    assert refused_field(lambda: rules.check_minutes(minutes)) == (None if fits else "minutes")


@pytest.mark.parametrize(
    ("head_count", "has_colleague", "fits"),
    [
        (None, True, True),
        (None, False, True),
        (1, False, True),
        (2000, False, True),
        (0, False, False),
        (2001, False, False),
        (8, True, False),
    ],
)
def test_people_are_tallied_without_a_colleague(head_count: int | None, has_colleague: bool, fits: bool) -> None:
    found = refused_field(lambda: rules.check_head_count(head_count, has_colleague=has_colleague))
    assert found == (None if fits else "head_count")


@pytest.mark.parametrize(("follow_up_on", "fits"), [(None, True), (TODAY, True), (TOMORROW, True), (YESTERDAY, False)])
def test_a_follow_up_comes_after_the_talk(follow_up_on: date | None, fits: bool) -> None:
    assert refused_field(lambda: rules.check_follow_up(follow_up_on, TODAY)) == (None if fits else "follow_up_on")


@pytest.mark.parametrize(
    ("outcome", "outcome_on", "field"),
    [
        (None, None, None),
        ("enrolled", None, None),
        ("enrolled", YESTERDAY, None),
        ("enrolled", TODAY, None),
        ("enrolled", TOMORROW, "outcome_on"),
        ("enrolled", date(2026, 11, 21), "outcome_on"),
        (None, TODAY, "outcome"),
    ],
)
def test_an_outcome_comes_between_talk_and_today(outcome: str | None, outcome_on: date | None, field: str) -> None:
    assert refused_field(lambda: rules.check_outcome(outcome, outcome_on, YESTERDAY, TODAY)) == field


@pytest.mark.parametrize(
    ("minutes", "kind", "channel", "concerns", "missing"),
    [
        (None, None, None, (), ("minutes", "contact_kind", "channel", "concerns")),
        (15, None, "phone", (), ("contact_kind", "concerns")),
        (15, "office_hour", None, ("language",), ("channel",)),
        (15, "office_hour", "phone", ("language",), ()),
    ],
)
def test_what_a_draft_still_lacks(
    minutes: int | None, kind: str | None, channel: str | None, concerns: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    assert rules.missing_in_draft(minutes, kind, channel, concerns) == missing


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({}, None),
        ({"minutes": None}, "minutes"),
        ({"contact_kind": None}, "contact_kind"),
        ({"minutes": None, "contact_kind": None, "draft": True}, None),
        ({"minutes": 5000, "draft": True}, "minutes"),
        ({"held_on": TOMORROW, "draft": True}, "held_on"),
        ({"contact_kind": "chat"}, "contact_kind"),
        ({"channel": "pigeon"}, "channel"),
        ({"initiative": "fate"}, "initiative"),
        ({"concerns": ("language", "lang")}, "concerns"),
        ({"barriers": ("cost",)}, "barriers"),
        ({"target_groups": ("young",)}, "target_groups"),
        ({"funding_checked": ("sgb3",)}, "funding_checked"),
        ({"participants": ("boss",)}, "participants"),
        ({"outcome": "great"}, "outcome"),
        ({"head_count": 0}, "head_count"),
        ({"follow_up_on": date(2026, 11, 1)}, "follow_up_on"),
    ],
)
def test_only_date_minutes_and_kind_are_needed(fields: dict[str, object], field: str | None) -> None:
    given: dict[str, object] = {"held_on": TODAY, "minutes": 15, "contact_kind": "informal_chat", **fields}
    assert refused_field(lambda: rules.check_talk(TalkFields(**given), TODAY)) == field  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("minutes", "code"),
    [
        (1, "up_to_15"),
        (15, "up_to_15"),
        (16, "up_to_30"),
        (30, "up_to_30"),
        (31, "up_to_60"),
        (60, "up_to_60"),
        (61, "over_60"),
        (1440, "over_60"),
    ],
)
def test_duration_classes(minutes: int, code: str) -> None:
    assert rules.duration_class(minutes) == code
    assert code_list("duration_class").find(code)


def test_a_private_note_goes_ninety_days_after_the_talk() -> None:
    assert rules.private_note_delete_on(date(2026, 11, 22)) == date(2027, 2, 20)


@pytest.mark.parametrize("day_of", [rules.done_day, rules.came_back_day])
def test_what_happened_happened_by_today(day_of: Callable[[date | None, date], date]) -> None:
    assert day_of(None, TODAY) == TODAY
    assert day_of(YESTERDAY, TODAY) == YESTERDAY
    with pytest.raises(UserError):
        day_of(TOMORROW, TODAY)


@pytest.mark.parametrize(
    ("text", "responsible", "fits"), [("Anrufen", "mentor", True), (None, "mentor", False), ("A", "me", False)]
)
def test_a_step_says_what_and_who(text: str | None, responsible: str, fits: bool) -> None:
    assert refused_field(lambda: rules.check_step(text, responsible)) == (None if fits else "steps")


def test_overdue_is_what_lies_before_today() -> None:
    assert rules.is_overdue(YESTERDAY, TODAY)
    assert not rules.is_overdue(TODAY, TODAY)
