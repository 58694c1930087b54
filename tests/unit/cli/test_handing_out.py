# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi report`` with the real service behind it: numbers, refusals, and files that could not be written."""

import json
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.reports.ledger import list_reports
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.console import PASSPHRASE
from tests.support.vaults import TODAY, add_colleague, record_talk
from tests.support.workplace import fill
from tests.unit.cli.conftest import Mendi


@pytest.fixture
def summer(vault: Path) -> Path:
    with closing(open_vault(vault, PASSPHRASE, FixedClock.on(TODAY))) as opened:
        fill(opened)
        for number in range(3):
            record_talk(opened, date(2026, 1, 12), colleague_id=add_colleague(opened, f"Meise-{number}"))
    return vault


def numbers(vault: Path) -> list[str]:
    with closing(open_vault(vault, PASSPHRASE)) as opened:
        return [row.number for row in opened.read(list_reports)]


def test_what_could_be_subtracted_is_refused_with_its_sentence(mendi: Mendi, summer: Path, tmp_path: Path) -> None:
    mendi("report", "works-council", summer, "--period", "2026-Q2", "-o", tmp_path / "a.pdf").output()
    said = mendi("report", "works-council", summer, "--period", "2026-H1", "-o", tmp_path / "b.pdf").refusal()
    assert said == (
        "Dieser Bericht unterscheidet sich vom Bericht für 2. Quartal 2026 nur um wenige Personen. "
        "Bitte einen längeren Zeitraum wählen."
    )
    assert not (tmp_path / "b.pdf").exists()
    assert len(numbers(summer)) == 1


def test_years_that_cross_are_refused(mendi: Mendi, summer: Path, tmp_path: Path) -> None:
    report = ("report", "works-council", summer, "-o", tmp_path / "a.json", "--format", "json")
    mendi(*report, "--from", "2025-01-01", "--to", "2026-12-31").output()
    assert "überschneidet" in mendi(*report, "--from", "2026-01-01", "--to", "2027-12-31").refusal()


def test_one_day_is_enough_to_ask_for_a_quarter(mendi: Mendi, summer: Path) -> None:
    for day in (("--from", "3.8.2026"), ("--to", "2026-08-03")):
        figures = json.loads(mendi("report", "works-council", summer, *day, "--format", "json", "-o", "-").output())
        assert figures["period"] == {"from": "2026-07-01", "to": "2026-09-30"}
        assert any("erweitert" in note for note in figures["notes"])


def test_a_file_that_cannot_be_written_spends_the_number_and_harms_nothing(
    mendi: Mendi, summer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "bericht.pdf"
    report = ("report", "works-council", summer, "--period", "2026-Q3", "-o", target)
    with monkeypatch.context() as full_disk:
        full_disk.setattr(Path, "replace", _no_space)
        full_disk.setattr("os.replace", _no_space)
        mendi(*report).refusal()
    assert not target.exists()
    (number,) = numbers(summer)
    assert "heil" in mendi("check", summer).output()
    assert f"Bericht {number} ist fertig" in mendi(*report).output()
    assert target.read_bytes().startswith(b"%PDF-")
    assert numbers(summer) == [number]


def _no_space(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_paper_of_a_seminar_comes_from_an_exercise_only_and_has_no_number(
    mendi: Mendi, vault: Path, tmp_path: Path
) -> None:
    exercise, sheets = tmp_path / "uebung.mendi", tmp_path / "blaetter.pdf"
    create_vault(exercise, "", VaultOptions(title="Nordlicht Metall GmbH", demo=True), demo=True).close()
    assert mendi("report", "seminar-sheets", exercise, "-o", sheets).output() == f"Fertig: {sheets}\n"
    assert sheets.read_bytes().startswith(b"%PDF")
    said = mendi("report", "seminar-guide", vault, "-o", tmp_path / "leitfaden.pdf").refusal()
    assert said == "Die Blätter zum Seminar gehören zu einer Übung. Bitte eine Datei mit Übungsdaten nennen."
    assert numbers(vault) == []
