# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date, timedelta

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.network import rules


@pytest.mark.parametrize(
    ("typed", "kept"), [("9", "09:00"), ("9.30", "09:30"), ("09:30", "09:30"), ("14 Uhr", "14:00"), (" ", "")]
)
def test_a_clock_time_as_people_write_it(typed: str, kept: str) -> None:
    assert rules.clock_time(typed, "starts_at") == kept


@pytest.mark.parametrize("typed", ["25", "9:60", "nachmittags", "9:3"])
def test_what_is_no_clock_time_is_said(typed: str) -> None:
    with pytest.raises(UserError, match="9:30") as refused:
        rules.clock_time(typed, "starts_at")
    assert refused.value.field == "starts_at"


def test_every_kind_knows_its_side() -> None:
    assert rules.side_of("works_council") == "internal"
    assert rules.side_of("training_network") == "external"
    assert {rules.side_of(code.code) for code in code_list("actor_kind").codes} == {"internal", "external"}


def test_it_is_asked_again_after_a_year_and_never_after_the_end() -> None:
    asked = date(2024, 2, 29)
    assert rules.next_question("yes", asked) == asked + timedelta(days=365)
    assert rules.next_question("unknown", asked) is not None
    assert rules.next_question("ended", asked) is None


def test_words_of_two_fields_are_not_found_as_one() -> None:
    assert rules.folded_text("Müller", "", "Größe") == "muller\ngrosse"
