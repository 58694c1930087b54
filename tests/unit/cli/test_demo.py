# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault of invented data from the console."""

import json
from pathlib import Path

import pytest

from mendi_desktop.demo.scenario import scenario_names
from tests.unit.cli.conftest import Mendi

SMALL = ("--consultations", "12", "--today", "2026-11-22")


@pytest.mark.parametrize("scenario", scenario_names())
def test_invented_data_open_without_a_passphrase(
    mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scenario: str
) -> None:
    monkeypatch.delenv("MENDI_PASSPHRASE")
    path = tmp_path / "probe.mendi"
    assert "erfunden" in mendi("demo", path, "--scenario", scenario, *SMALL).output()
    talks = json.loads(mendi("list", path, "consultations", "--json").output())
    assert len(talks) == 12
    assert max(talk["held_on"] for talk in talks) <= "2026-11-22"
    mendi("check", path).output()


def test_the_same_seed_invents_the_same(mendi: Mendi, tmp_path: Path) -> None:
    shown = []
    for name, seed in (("a", 4), ("b", 4), ("c", 5)):
        mendi("demo", tmp_path / name, *SMALL, "--seed", seed).output()
        shown.append(mendi("list", tmp_path / name, "consultations", "--json").output())
    assert shown[0] == shown[1] != shown[2]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--scenario", "mond"), "metall"),
        (("--seed", "viel"), "--seed"),
        (("--consultations", "0"), "--consultations"),
        (("--consultations", "100001"), "100000"),
        (("--today", "irgendwann"), "--today: "),
    ],
)
def test_what_does_not_fit_is_said(mendi: Mendi, tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    assert said in mendi("demo", tmp_path / "probe.mendi", *options).refusal()
    assert not (tmp_path / "probe.mendi").exists()


def test_an_existing_file_is_never_replaced(mendi: Mendi, vault: Path) -> None:
    before = vault.read_bytes()
    assert "gibt es schon" in mendi("demo", vault, *SMALL).refusal()
    assert vault.read_bytes() == before
