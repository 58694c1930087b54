# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``make_demo``: the same call gives the same vault; what cannot be made is refused in one sentence."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from mendi_desktop.core.clock import SystemClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.demo.content_hash import content_hash
from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.features.consultations.queries import count_consultations, due_items
from mendi_desktop.features.demo_vault import make_demo
from mendi_desktop.vault.session import Vault, open_vault
from tests.unit.demo.conftest import SUNDAY, Demo

PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from mendi_desktop.demo.content_hash import content_hash
from mendi_desktop.features.demo_vault import make_demo
vault = make_demo(Path(sys.argv[1]), "metall", 3, 150, date(2026, 11, 22))
print(vault.read(content_hash))
vault.close()
"""


def fingerprint(vault: Vault) -> str:
    with_hash = vault.read(content_hash)
    vault.close()
    return with_hash


def people(vault: Vault) -> int:
    return vault.read(lambda session: session.scalar(select(func.count()).select_from(Colleague))) or 0


def test_two_processes_tell_the_same_story(tmp_path: Path) -> None:
    found = set()
    for hash_seed in ("1", "4711"):
        command = [sys.executable, "-c", PROGRAM, str(tmp_path / f"{hash_seed}.mendi")]
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(Path(__file__).parents[3])}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        found.add(done.stdout.strip())
    assert len(found) == 1
    assert len(found.pop()) == 64


def test_another_seed_day_or_scenario_tells_another_story(tmp_path: Path) -> None:
    calls = [("metall", 1, SUNDAY), ("metall", 2, SUNDAY), ("metall", 1, date(2026, 11, 23)), ("verwaltung", 1, SUNDAY)]
    found = {
        fingerprint(make_demo(tmp_path / f"{number}.mendi", scenario, seed, 30, today))
        for number, (scenario, seed, today) in enumerate(calls)
    }
    assert len(found) == len(calls)


def test_the_hash_sees_every_change_and_survives_closing(tmp_path: Path) -> None:
    path = tmp_path / "uebung.mendi"
    vault = make_demo(path, "metall", consultations=20, today=SUNDAY)
    fresh = vault.read(content_hash)
    vault.close()
    vault = open_vault(path)
    assert vault.read(content_hash) == fresh
    vault.execute(AddColleague(alias="Neu-1"))
    assert vault.read(content_hash) != fresh
    vault.unit.undo()
    assert vault.read(content_hash) == fresh
    vault.close()


def test_nothing_can_be_undone_and_the_vault_says_that_it_is_a_demo(demo: Demo) -> None:
    options = demo.vault.options
    assert demo.vault.unit.undo_label is None
    assert demo.vault.is_demo
    assert options.demo
    assert options.workplace_kind == ("company" if demo.scenario == "metall" else "public_office")
    assert options.title in {"Nordhafen Metall GmbH", "Stadtverwaltung Musterfurt"}
    assert options.mentor.endswith("Beispiel")


def test_when_the_story_is_told_every_commit_waits_for_the_disk_again(demo: Demo) -> None:
    assert demo.vault.read(lambda session: session.scalar(text("PRAGMA synchronous"))) == 3  # EXTRA


def test_the_clock_stands_on_the_day_that_was_asked_for(demo: Demo) -> None:
    assert demo.vault.clock.today() == demo.today


def test_without_a_day_the_story_leads_to_the_present(tmp_path: Path) -> None:
    before = SystemClock().now()
    vault = make_demo(tmp_path / "heute.mendi")
    try:
        assert vault.clock.now() >= before
        latest = vault.read(lambda session: session.scalar(select(func.max(Consultation.created_at))))
        assert latest is not None
        assert latest < vault.clock.now()
        assert {item.state for item in vault.read(due_items, vault.clock.today())} == {"overdue", "today", "coming"}
    finally:
        vault.close()


@pytest.mark.parametrize(("talks", "colleagues"), [(1, 1), (12, 10), pytest.param(900, 165, marks=pytest.mark.torture)])
def test_the_vault_grows_with_the_number_of_talks(tmp_path: Path, talks: int, colleagues: int) -> None:
    vault = make_demo(tmp_path / "viele.mendi", "verwaltung", consultations=talks, today=SUNDAY)
    assert vault.read(count_consultations) == talks
    assert people(vault) == colleagues
    vault.close()


def test_an_unknown_scenario_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="metall, verwaltung"):
        make_demo(tmp_path / "neu.mendi", "bergwerk")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("talks", [0, -5, 100_001])
def test_numbers_that_do_not_fit_are_refused(tmp_path: Path, talks: int) -> None:
    with pytest.raises(UserError, match="1 bis 100000"):
        make_demo(tmp_path / "neu.mendi", consultations=talks)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "mein.mendi"
    path.write_bytes(b"meine eigenen Daten")
    with pytest.raises(UserError, match="gibt es schon"):
        make_demo(path)
    assert path.read_bytes() == b"meine eigenen Daten"
