# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Any workplace, any order of talks and reports: nothing but a sentence goes wrong, and no printed number ever lies."""

import random
import re
import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.reports import ASSEMBLY, WORKS_COUNCIL
from mendi_desktop.features.issuing import issue_report
from mendi_desktop.reports.options import parse_options
from mendi_desktop.vault.session import Vault
from tests.support.printed import contract_faults, figures, rows_of, small_or_untrue
from tests.support.vaults import TODAY, add_colleague, open_copy
from tests.support.workplace import Told, told

PERIODS = ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026-H1", "2026-H2", "2026", "2025", "2025-06-01..2026-02-01")
REFUSALS = re.compile(r".* nur um wenige Personen\. .*|.*überschneidet.*")
STEP = st.one_of(
    st.tuples(st.just("log"), st.integers(0, 2**32)),
    st.tuples(
        st.sampled_from(("works-council", "assembly")),
        st.sampled_from(PERIODS),
        st.sampled_from(("ja", "nein")),
        st.sampled_from(("ja", "nein")),
    ),
)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("beliebig")


@settings(deadline=None, max_examples=15)
@given(st.integers(0, 2**32), st.integers(6, 30), st.lists(STEP, min_size=2, max_size=7))
def test_in_any_order_every_number_was_true_when_it_was_first_printed(
    scratch: Path, empty_vault_file: Path, seed: int, persons: int, steps: list[tuple[Any, ...]]
) -> None:
    vault = open_copy(empty_vault_file, scratch / "werk.mendi")
    try:
        with vault.in_haste():
            people = [
                add_colleague(vault, f"Zeisig-{n}", org_unit=("Montage", "Lager", "Büro")[n % 3])
                for n in range(persons)
            ]
            _log_some(vault, random.Random(seed), people, persons * 2)  # noqa: S311 - a workplace for each seed
            first_printed: dict[tuple[str, str], list[Told]] = {}
            for step in steps:
                if step[0] == "log":
                    _log_some(vault, random.Random(step[1]), people, 3)  # noqa: S311
                else:
                    _report_and_check(vault, step, first_printed)
    finally:
        vault.close()
        shutil.rmtree(scratch)
        scratch.mkdir()


def _log_some(vault: Vault, rng: random.Random, people: list[UUID], number: int) -> None:
    concerns, barriers = ("promotion", "funding", "language", "digital"), ("costs", "no_time_work", "too_old")
    for _ in range(number):
        stand = rng.random() < 0.05
        vault.execute(
            RecordConsultation(
                held_on=date(2026, 1, 1) + timedelta(days=rng.randrange(326)),
                minutes=rng.choice((5, 15, 25, 40, 60, 90)),
                contact_kind="info_event" if stand else rng.choice(("office_hour", "office_hour", "informal_chat")),
                channel=rng.choice((None, "in_person", "in_person", "phone")),
                colleague_id=None if stand or rng.random() < 0.1 else rng.choice(people),
                head_count=rng.randint(2, 40) if stand else None,
                concerns=tuple(c for c in concerns if rng.random() < 0.4),
                barriers=tuple(b for b in barriers if rng.random() < 0.3),
                target_groups=("aged_45_plus",) if rng.random() < 0.3 else (),
                funding_checked=("sgb3_82",) if rng.random() < 0.3 else (),
            )
        )


def _report_and_check(vault: Vault, step: tuple[Any, ...], first_printed: dict[tuple[str, str], list[Told]]) -> None:
    kind = WORKS_COUNCIL if step[0] == "works-council" else ASSEMBLY
    given = {"period": step[1]} | ({"units": step[2], "groups": step[3]} if kind is WORKS_COUNCIL else {})
    options = parse_options(kind.options, given)
    try:
        issued = issue_report(vault, kind, options, TODAY, "json")
    except UserError as refused:
        REFUSALS.fullmatch(refused.message) or pytest.fail(refused.message)
        return
    assert issue_report(vault, kind, options, TODAY, "json") == issued
    found = figures(issued)
    assert contract_faults(found) == []
    days = (found["period"]["from"], found["period"]["to"])
    now = told(vault, date.fromisoformat(days[0]), date.fromisoformat(days[1]))
    if rows_of(found, "key_figures")["persons"] != [None]:
        assert small_or_untrue(found, first_printed.setdefault(days, now)) == []
