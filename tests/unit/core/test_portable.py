# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Places as they are noted on a stick: found again under any letter, on any machine."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.core import portable
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.own_program import STAND_IN
from mendi_desktop.core.portable import HOME, MARK, meant, noted, portable_home, said_kept
from mendi_desktop.core.settings import LAST_VAULT, SettingsFile

CLOCK = FixedClock.on(date(2026, 11, 23))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder of the program on a stick that holds vaults in two places."""
    program = tmp_path / "laufwerk-d" / "mendi"
    (program / HOME / "vaults").mkdir(parents=True)
    (program / MARK).touch()
    for vault in (program / HOME / "vaults" / "werk.mendi", program.parent / "außen" / "werk.mendi"):
        vault.parent.mkdir(exist_ok=True)
        vault.touch()
    return program


def test_only_the_mark_makes_a_folder_portable(stick: Path) -> None:
    assert portable_home(stick) == stick / HOME
    (stick / MARK).unlink()
    assert portable_home(stick) is None
    assert portable_home(None) is None


@pytest.mark.parametrize("place", ["mendi/mendi-Daten/vaults/werk.mendi", "außen/werk.mendi"])
def test_a_vault_on_the_stick_is_found_under_another_letter(place: str, stick: Path, tmp_path: Path) -> None:
    settings = stick / HOME / "settings.json"
    SettingsFile(settings, CLOCK, stick / HOME).set_place(LAST_VAULT, stick.parent / place)
    assert "laufwerk" not in settings.read_text("utf-8")
    there = Path(shutil.move(stick.parent, tmp_path / "laufwerk-e")) / stick.name / HOME
    assert SettingsFile(there / "settings.json", CLOCK, there).place(LAST_VAULT) == there.parents[1] / place


def test_a_vault_elsewhere_is_noted_as_it_is(stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "werk.mendi"
    assert noted(other, None) == noted(other, stick / HOME) == str(other), "it is not there, so nothing is known of it"
    other.touch()
    monkeypatch.setattr(portable, "_on_one_medium", lambda *_: False)
    assert noted(other, stick / HOME) == str(other)
    assert meant(str(other), stick / HOME) == meant(str(other), None) == other


def test_an_installed_program_notes_places_as_ever(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json", CLOCK)
    assert settings.place(LAST_VAULT) is None
    settings.set_place(LAST_VAULT, tmp_path / "werk.mendi")
    assert settings.get(LAST_VAULT) == str(tmp_path / "werk.mendi")
    assert settings.place(LAST_VAULT) == tmp_path / "werk.mendi"


def test_where_backups_lie_is_said_as_it_is(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(STAND_IN, raising=False)
    assert said_kept() == "auf diesem Rechner"
    monkeypatch.setenv(STAND_IN, str(stick))
    assert said_kept() == "auf dem Stick beim Programm"
