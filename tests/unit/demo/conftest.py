# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Demo vaults of both scenarios on awkward days, made once for all tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from mendi_desktop.features.demo_vault import make_demo
from mendi_desktop.vault import session as vault_session
from mendi_desktop.vault.session import Vault
from tests.support.vault_files import CHEAP

NEW_YEAR, LEAP_DAY, SUNDAY = date(2027, 1, 1), date(2028, 2, 29), date(2026, 11, 22)
MONDAY, OLD_YEAR = date(2026, 11, 23), date(2026, 12, 31)
CASES = [
    ("metall", 1, NEW_YEAR),
    ("metall", 2, LEAP_DAY),
    ("metall", 3, SUNDAY),
    ("verwaltung", 1, MONDAY),
    ("verwaltung", 2, OLD_YEAR),
    ("verwaltung", 3, LEAP_DAY),
]


@dataclass(frozen=True)
class Demo:
    """One demo vault and the day on which it stands."""

    vault: Vault
    scenario: str
    today: date

    def rows(self, kind: type[Any]) -> list[Any]:
        """All rows of one table, loaded."""
        return self.vault.read(lambda session: list(session.scalars(select(kind))))


@pytest.fixture(autouse=True)
def _cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_session, "PARAMETERS", (CHEAP,))


@pytest.fixture(scope="session", params=CASES, ids=lambda case: f"{case[0]}-{case[1]}-{case[2]}")
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    scenario, seed, today = request.param
    with pytest.MonkeyPatch.context() as patch:  # made before the fixtures of a single test
        patch.setattr(vault_session, "PARAMETERS", (CHEAP,))
        vault = make_demo(tmp_path_factory.mktemp("demo") / "uebung.mendi", scenario, seed, today=today)
    yield Demo(vault, scenario, today)
    vault.close()
