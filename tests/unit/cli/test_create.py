# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new vault from the console, and where its passphrase comes from."""

from pathlib import Path

import pytest

from mendi_desktop.cli import passphrase
from mendi_desktop.vault.session import open_vault
from tests.support.console import PASSPHRASE
from tests.unit.cli.conftest import Mendi


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, mendi: Mendi) -> list[str]:
    """What a person types when asked; nothing comes from the environment."""
    monkeypatch.delenv("MENDI_PASSPHRASE")
    answers: list[str] = []
    monkeypatch.setattr(passphrase, "getpass", lambda _prompt: answers.pop(0))
    return answers


def test_a_vault_is_made_with_what_was_said_about_the_workplace(mendi: Mendi, tmp_path: Path) -> None:
    path = tmp_path / "amt.mendi"
    options = (
        "--title",
        "Amt Musterstadt",
        "--workplace",
        "public_office",
        "--mentor-function",
        "works_council_member",
    )
    assert "amt.mendi" in mendi("create", path, *options).output()
    vault = open_vault(path, PASSPHRASE)
    assert (vault.options.title, vault.options.workplace_kind, vault.options.mentor_function) == (
        "Amt Musterstadt",
        "public_office",
        "works_council_member",
    )
    vault.close()
    assert b"Musterstadt" not in path.read_bytes()


def test_the_first_line_of_a_file_is_the_passphrase(mendi: Mendi, tmp_path: Path) -> None:
    secret = tmp_path / "wort.txt"
    secret.write_bytes("\ufeffÜbermut tut gut\r\nzweite Zeile\r\n".encode())
    mendi("create", tmp_path / "neu.mendi", "--passphrase-file", secret)
    open_vault(tmp_path / "neu.mendi", "Übermut tut gut").close()


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "keine Passphrase"), (b"\nzwei", "keine Passphrase"), (b"\xff\xfe\x00", "nicht lesen")]
)
def test_a_file_without_a_passphrase_is_refused(mendi: Mendi, tmp_path: Path, content: bytes, said: str) -> None:
    secret = tmp_path / "wort.txt"
    secret.write_bytes(content)
    assert said in mendi("create", tmp_path / "neu.mendi", "--passphrase-file", secret).refusal()
    assert not (tmp_path / "neu.mendi").exists()


def test_a_missing_passphrase_file_is_named(mendi: Mendi, tmp_path: Path) -> None:
    assert "„fehlt.txt“" in mendi("create", tmp_path / "neu.mendi", "--passphrase-file", "fehlt.txt").refusal()


def test_without_a_keyboard_the_ways_are_told(mendi: Mendi, tmp_path: Path, typed: list[str]) -> None:
    assert "MENDI_PASSPHRASE" in mendi("create", tmp_path / "neu.mendi").refusal()


def test_a_new_passphrase_is_typed_twice(mendi: Mendi, tmp_path: Path, typed: list[str]) -> None:
    typed += ["Morgentau sieben", "Morgentau sieben"]
    mendi("create", tmp_path / "neu.mendi", at_keyboard=True)
    open_vault(tmp_path / "neu.mendi", "Morgentau sieben").close()


def test_two_different_inputs_are_refused(mendi: Mendi, tmp_path: Path, typed: list[str]) -> None:
    typed += ["Morgentau sieben", "Morgentau acht"]
    assert "unterscheiden" in mendi("create", tmp_path / "neu.mendi", at_keyboard=True).refusal()


def test_an_existing_vault_is_asked_for_its_passphrase_once(mendi: Mendi, vault: Path, typed: list[str]) -> None:
    typed += [PASSPHRASE]
    mendi("list", vault, "colleagues", at_keyboard=True).output()
    assert typed == []


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("werk.mendi", (), "gibt es schon"),
        ("keiner/neu.mendi", (), "Den Ordner „keiner“ gibt es nicht"),
        ("neu.mendi", ("--workplace", "firma"), "company | public_office"),
        ("neu.mendi", ("--mentor-function", "works_counsil"), "works_council_member"),
    ],
)
def test_what_cannot_be_is_refused(mendi: Mendi, vault: Path, name: str, options: tuple[str, ...], said: str) -> None:
    before = vault.read_bytes()
    assert said in mendi("create", vault.parent / name, *options).refusal()
    assert vault.read_bytes() == before


def test_a_short_passphrase_is_refused(mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENDI_PASSPHRASE", "kurz")
    assert "8 Zeichen" in mendi("create", tmp_path / "neu.mendi").refusal()
    assert list(tmp_path.glob("*.mendi")) == []
