# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How many persons must stand behind a number."""

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.privacy.policy import Audience, Policy


def test_the_council_reads_from_five_and_an_assembly_hears_from_ten_persons() -> None:
    assert Policy.of(Audience.COUNCIL).k == 5
    assert Policy.of(Audience.ASSEMBLY).k == 10


@pytest.mark.parametrize("k", [2, 1, 0, -5])
def test_fewer_than_three_are_never_enough(k: int) -> None:
    with pytest.raises(UserError) as caught:
        Policy(k)
    assert caught.value.message == "Die Mindestzahl ist mindestens 3, damit niemand erkennbar wird."


def test_what_a_hidden_number_must_be_able_to_be() -> None:
    assert (Policy(3).need, Policy(5).need, Policy(10).need) == (5, 9, 19)
    assert Policy(5).gap == 3
