# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Persons by concern and department, attacked again and again: no dot can be computed."""

import pytest
from hypothesis import HealthCheck, given, settings

from mendi_desktop.privacy.flow import TwoWay
from mendi_desktop.privacy.policy import Policy
from tests.unit.privacy.test_two_way_table import attack, workplaces

pytestmark = pytest.mark.torture


def test_no_attacker_finds_a_small_number(short: bool) -> None:
    @settings(deadline=None, max_examples=300 if short else 5000, suppress_health_check=list(HealthCheck))
    @given(workplaces())
    def attacked(made: tuple[TwoWay, Policy]) -> None:
        attack(*made)

    attacked()
