# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings before a vault is open: defaults, damage, and what a newer version wrote."""

import json
from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.settings import IDLE_MINUTES, LANGUAGE, LAST_VAULT, SETTINGS, TEXT_SCALE, THEME, SettingsFile

CLOCK = FixedClock.on(date(2026, 11, 22))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    settings = SettingsFile(path, CLOCK)
    assert [settings.get(setting) for setting in (THEME, LANGUAGE, LAST_VAULT)] == ["system", "de", ""]
    assert settings.set_aside is None
    assert not path.exists()


def test_what_is_set_is_there_after_a_restart(path: Path) -> None:
    SettingsFile(path, CLOCK).set(TEXT_SCALE, 150)
    SettingsFile(path, CLOCK).set(LAST_VAULT, "/daten/werk.mendi")
    settings = SettingsFile(path, CLOCK)
    assert (settings.get(TEXT_SCALE), settings.get(LAST_VAULT)) == (150, "/daten/werk.mendi")


def test_names_of_a_newer_version_are_kept(path: Path) -> None:
    path.write_text('{"hologram": [1, 2], "theme": "dark"}', "utf-8")
    SettingsFile(path, CLOCK).set(IDLE_MINUTES, 5)
    assert json.loads(path.read_text("utf-8")) == {"hologram": [1, 2], "theme": "dark", "idle_minutes": 5}


@pytest.mark.parametrize(
    ("setting", "written"),
    [(THEME, '"rosa"'), (THEME, "3"), (THEME, "[]"), (IDLE_MINUTES, "0"), (IDLE_MINUTES, "true"), (TEXT_SCALE, "1e2")],
)
def test_a_value_that_does_not_fit_counts_as_absent(path: Path, setting, written: str) -> None:
    path.write_text(f'{{"{setting.name}": {written}}}', "utf-8")
    assert SettingsFile(path, CLOCK).get(setting) == setting.default


def test_a_value_that_does_not_fit_is_not_written(path: Path) -> None:
    with pytest.raises(ValueError, match="idle_minutes"):
        SettingsFile(path, CLOCK).set(IDLE_MINUTES, 100_000)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'{"theme": "da'])
def test_a_damaged_file_is_set_aside_with_its_date(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = SettingsFile(path, CLOCK)
    assert settings.get(THEME) == "system"
    assert settings.set_aside == path.with_name("settings.damaged-20261122T090000.json")
    assert settings.set_aside.read_bytes() == content
    settings.set(THEME, "dark")
    assert SettingsFile(path, CLOCK).get(THEME) == "dark"


def test_every_setting_has_a_title_and_a_default_that_fits() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)
    assert all(setting.title and setting.fits(setting.default) for setting in SETTINGS)
