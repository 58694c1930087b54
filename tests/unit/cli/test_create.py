# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new vault from the console, and where its passphrase comes from."""

import errno
import os
from contextlib import closing
from pathlib import Path

import pytest

from mendi_desktop.cli import output, passphrase
from mendi_desktop.vault.recovery import raw_key_of, raw_key_of_halves
from mendi_desktop.vault.safekeeping import safekeeping
from mendi_desktop.vault.session import open_vault
from tests.support.console import PASSPHRASE, everything_written
from tests.support.pdf import assert_archival
from tests.support.readback import read
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
    typed += ["Morgentau sieben Kraniche", "Morgentau sieben Kraniche"]
    mendi("create", tmp_path / "neu.mendi", at_keyboard=True).output()
    open_vault(tmp_path / "neu.mendi", "Morgentau sieben Kraniche").close()


def test_two_different_inputs_are_refused(mendi: Mendi, tmp_path: Path, typed: list[str]) -> None:
    typed += ["Morgentau sieben Kraniche", "Morgentau acht Kraniche"]
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


def test_a_weak_passphrase_is_judged_and_taken(mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENDI_PASSPHRASE", "Sommer2026!")
    answer = mendi("create", tmp_path / "neu.mendi")
    assert (answer.code, "angelegt" in answer.out) == (0, True)
    assert answer.err.startswith("Noch zu leicht zu erraten")
    assert answer.err.count("\n") == 1
    open_vault(tmp_path / "neu.mendi", "Sommer2026!").close()


def test_what_was_said_of_the_workplace_makes_no_passphrase(
    mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MENDI_PASSPHRASE", "Wzquell Brakdorf")
    assert mendi("create", tmp_path / "eins.mendi").err == ""
    assert "Namen von Betrieb" in mendi("create", tmp_path / "zwei.mendi", "--title", "Wzquell Brakdorf AG").err


def test_at_the_keyboard_a_weak_passphrase_is_judged_before_it_is_typed_again(
    mendi: Mendi, tmp_path: Path, typed: list[str]
) -> None:
    typed += ["Sommer2026!", ""]
    answer = mendi("create", tmp_path / "neu.mendi", at_keyboard=True)
    assert (answer.code, list(tmp_path.glob("*.mendi"))) == (2, [])
    judged, refused = answer.err.splitlines()
    assert judged.startswith("Noch zu leicht zu erraten")
    assert "unterscheiden" in refused
    typed += ["Sommer2026!", "Sommer2026!"]
    assert mendi("create", tmp_path / "neu.mendi", at_keyboard=True).code == 0


def codes_on(path: Path) -> list[str]:
    """The lines of the code as they stand on the sheet."""
    spans = [heard.text for heard in read(path.read_bytes()) if heard.tag == "Span"]
    assert len(spans) == 4
    return spans


def test_the_sheet_opens_the_vault(mendi: Mendi, tmp_path: Path) -> None:
    path, sheet = tmp_path / "neu.mendi", tmp_path / "blatt.pdf"
    mendi("create", path, "--title", "Amt Musterstadt", "--recovery-sheet", sheet).output()
    assert_archival(sheet.read_bytes())
    with closing(open_vault(path, raw_key=raw_key_of(*codes_on(sheet)))) as vault:
        assert vault.read(safekeeping).recovery_sheet == vault.key.mark


def test_both_halves_open_the_vault_and_are_files_of_their_own(mendi: Mendi, tmp_path: Path) -> None:
    path, half_a, half_b = tmp_path / "neu.mendi", tmp_path / "a.pdf", tmp_path / "b.pdf"
    mendi("create", path, "--recovery-halves", half_a, half_b).output()
    key = raw_key_of_halves(tuple(codes_on(half_a)), tuple(codes_on(half_b)))
    open_vault(path, raw_key=key).close()


def test_a_sheet_is_for_its_owner_only(mendi: Mendi, tmp_path: Path) -> None:
    mendi("create", tmp_path / "neu.mendi", "--recovery-sheet", tmp_path / "blatt.pdf").output()
    if os.name == "posix":
        assert (tmp_path / "blatt.pdf").stat().st_mode & 0o777 == 0o600


def test_the_code_stands_in_no_other_file(mendi: Mendi, tmp_path: Path) -> None:
    folder = tmp_path / "woanders"
    folder.mkdir()
    mendi("create", tmp_path / "neu.mendi", "--recovery-sheet", folder / "blatt.pdf").output()
    signs = [line.replace(" ", "").replace(",", "") for line in codes_on(folder / "blatt.pdf")]
    assert [path.name for path in folder.iterdir()] == ["blatt.pdf"]
    (folder / "blatt.pdf").unlink()
    written = everything_written(tmp_path)
    assert not any(line.encode() in written for line in signs)
    assert b"%PDF" not in written


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("--recovery-sheet", "alt.pdf"), "„alt.pdf“ gibt es schon"),
        (("--recovery-halves", "neu.pdf", "alt.pdf"), "„alt.pdf“ gibt es schon"),
        (("--recovery-halves", "neu.pdf", "neu.pdf"), "verschiedene Namen"),
        (("--recovery-sheet", "keiner/blatt.pdf"), "Den Ordner „keiner“ gibt es nicht"),
        (("--recovery-halves", "neu.pdf"), "Zu --recovery-halves fehlt der Wert"),
    ],
)
def test_a_sheet_replaces_nothing_and_without_it_there_is_no_vault(
    mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "alt.pdf").write_bytes(b"alt")
    assert said in mendi("create", "neu.mendi", *names).refusal()
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["alt.pdf"]
    assert (tmp_path / "alt.pdf").read_bytes() == b"alt"


def test_a_sheet_that_cannot_be_written_takes_everything_back(
    mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        if path.name == "b.pdf":
            raise OSError(errno.ENOSPC, "voll")
        path.write_bytes(data)

    monkeypatch.setattr(output, "create_file", full)
    halves = ("--recovery-halves", tmp_path / "a.pdf", tmp_path / "b.pdf")
    assert "„b.pdf“ lässt sich nicht schreiben" in mendi("create", tmp_path / "neu.mendi", *halves).refusal()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_who_is_responsible_is_remembered(mendi: Mendi, tmp_path: Path) -> None:
    path = tmp_path / "neu.mendi"
    mendi("create", path, "--controller", "employer", "--controller-name", "Amt Musterstadt").output()
    with closing(open_vault(path, PASSPHRASE)) as vault:
        assert (vault.options.controller, vault.options.controller_name) == ("employer", "Amt Musterstadt")
    assert "employer" in mendi("create", tmp_path / "zwei.mendi", "--controller", "employr").refusal()


def test_the_federal_state_is_remembered(mendi: Mendi, tmp_path: Path) -> None:
    path = tmp_path / "neu.mendi"
    mendi("create", path, "--region", "sn_f").output()
    with closing(open_vault(path, PASSPHRASE)) as vault:
        assert vault.options.region == "sn_f"
    assert "by" in mendi("create", tmp_path / "zwei.mendi", "--region", "bayern").refusal()
