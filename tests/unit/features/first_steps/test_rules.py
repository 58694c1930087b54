# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The order of the first steps, what brings somebody on, and what is remembered of it."""

import pytest

from mendi_desktop.features.first_steps.rules import (
    STEPS,
    Facts,
    Progress,
    State,
    Step,
    begin,
    left,
    may_offer,
    number_of,
    packed,
    passed,
    step_of,
    unpacked,
)

EMPTY, ONE_ALIAS, ONE_TALK = Facts(), Facts(aliases=1), Facts(aliases=1, talks=1)


@pytest.fixture
def begun() -> Progress:
    return begin(Progress(), EMPTY)


def test_the_way_ends_with_the_first_talk(begun: Progress) -> None:
    met = []
    while (step := step_of(begun, EMPTY)) is not Step.TALK:
        assert step is not None
        met.append(step)
        begun = passed(begun, step)
    assert (*met, Step.TALK) == STEPS
    assert step_of(passed(begun, Step.TALK), EMPTY) is Step.TALK, "the talk itself cannot be left out"
    assert step_of(begun, ONE_TALK) is None


def test_whoever_records_at_once_has_arrived(begun: Progress) -> None:
    assert step_of(begun, ONE_TALK) is None


def test_an_alias_is_seen_in_the_vault_and_its_undoing_as_well(begun: Progress) -> None:
    begun = passed(begun, Step.CURTAIN)
    assert step_of(begun, EMPTY) is Step.ALIAS
    assert step_of(begun, ONE_ALIAS) is Step.WHERE
    assert step_of(begun, EMPTY) is Step.ALIAS


def test_an_alias_from_before_counts_in_a_vault_without_talks() -> None:
    assert step_of(passed(begin(Progress(), ONE_ALIAS), Step.CURTAIN), ONE_ALIAS) is Step.WHERE


def test_it_is_offered_once_and_not_to_somebody_who_has_begun_alone() -> None:
    assert may_offer(Progress(), EMPTY)
    assert may_offer(Progress(), ONE_ALIAS)
    assert not may_offer(Progress(), ONE_TALK)
    assert [state for state in State if may_offer(Progress(state), EMPTY)] == [State.NEW]


def test_it_goes_on_where_it_was_put_off(begun: Progress) -> None:
    put_off = left(passed(begun, Step.CURTAIN))
    assert step_of(begin(put_off, EMPTY), EMPTY) is Step.ALIAS


def test_a_talk_recorded_meanwhile_does_not_end_it_at_once(begun: Progress) -> None:
    again = begin(left(passed(begun, Step.CURTAIN)), ONE_TALK)
    assert step_of(again, ONE_TALK) is Step.ALIAS
    assert not again.is_first


def test_after_the_end_it_begins_anew_and_asks_for_another_talk() -> None:
    again = begin(Progress(State.ENDED, frozenset({Step.CURTAIN})), Facts(3, 8))
    assert step_of(again, Facts(3, 8)) is Step.CURTAIN
    assert step_of(again, Facts(3, 9)) is None
    assert not again.is_first


def test_nothing_is_passed_while_it_is_put_off(begun: Progress) -> None:
    put_off = left(begun)
    assert passed(put_off, Step.CURTAIN) == put_off


@pytest.mark.parametrize("state", State)
def test_what_is_remembered_comes_back(state: State) -> None:
    progress = Progress(state, frozenset({Step.CURTAIN, Step.WHERE}), Facts(2, 5))
    assert unpacked(packed(progress)) == progress


@pytest.mark.parametrize(
    ("kept", "state"),
    [
        (None, State.NEW),
        ([], State.NEW),
        ({}, State.ENDED),
        ({"state": "of another version", "passed": ["curtain"]}, State.ENDED),
        ({"state": "left", "passed": 7, "aliases": "many"}, State.LEFT),
        ({"state": "left", "passed": [{}, "curtain", "talk", "another"]}, State.LEFT),
    ],
)
def test_what_another_version_remembered_does_no_harm(kept: object, state: State) -> None:
    progress = unpacked(kept)
    assert progress.state is state
    assert progress.passed <= {Step.CURTAIN}
    assert progress.before == EMPTY


def test_steps_are_counted_from_one() -> None:
    assert [number_of(step) for step in STEPS] == [1, 2, 3, 4]
