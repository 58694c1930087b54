# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi check`` and what every verb says about a vault it cannot use."""

import json
import sys
from pathlib import Path

import pytest

from mendi_desktop.core.folders import Folders
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.acts import Talk
from tests.support.console import PASSPHRASE
from tests.unit.cli.conftest import Mendi

# A folder nobody can write to, not even root.
READ_ONLY = {"linux": Path("/proc/sys"), "darwin": Path("/System")}.get(
    sys.platform, Path("C:/System Volume Information")
)


def test_a_vault_that_is_well_is_called_so(mendi: Mendi, vault: Path) -> None:
    assert "„werk.mendi“ ist heil" in mendi("check", vault).output()


def test_findings_are_listed_in_german_and_end_with_two(mendi: Mendi, vault: Path) -> None:
    data = bytearray(vault.read_bytes())
    data[4096 * 9 + 77] ^= 1
    vault.write_bytes(data)
    answer = mendi("check", vault)
    assert (answer.code, answer.err) == (2, "")
    assert answer.out.startswith("- Ein Stück der Datei ist beschädigt.")


def damaged(vault: Path) -> None:
    vault.write_bytes(b"kein Tresor" * 1000)


def halved(vault: Path) -> None:
    vault.write_bytes(vault.read_bytes()[:5000])


def spreadsheet(vault: Path) -> None:
    vault.write_bytes(b"PK\x03\x04 eine Tabelle")


def gone(vault: Path) -> None:
    vault.unlink()


def folder(vault: Path) -> None:
    vault.unlink()
    vault.mkdir()


@pytest.mark.parametrize("spoil", [damaged, halved, spreadsheet, gone, folder])
@pytest.mark.parametrize("verb", [("check",), ("list", "colleagues"), ("apply", "-")])
def test_what_is_no_vault_gets_a_sentence(mendi: Mendi, vault: Path, spoil, verb: tuple[str, ...]) -> None:
    spoil(vault)
    assert "„werk.mendi“" in mendi(verb[0], vault, *verb[1:]).refusal()


def test_a_wrong_passphrase_is_said_and_not_quoted(mendi: Mendi, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENDI_PASSPHRASE", "Falsches Wort 7")
    sentence = mendi("check", vault).refusal()
    assert "passt nicht" in sentence
    assert "Falsches" not in sentence


def test_a_vault_in_use_is_left_alone(mendi: Mendi, vault: Path) -> None:
    elsewhere = open_vault(vault, PASSPHRASE)
    assert "schon geöffnet" in mendi("check", vault).refusal()
    elsewhere.close()
    mendi("check", vault).output()


def test_a_demo_vault_needs_no_passphrase(mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create_vault(tmp_path / "probe.mendi", "", demo=True).close()
    monkeypatch.delenv("MENDI_PASSPHRASE")
    mendi("check", tmp_path / "probe.mendi").output()


def test_a_place_that_cannot_be_written_is_said(mendi: Mendi) -> None:
    assert f"„{READ_ONLY.name}“" in mendi("create", READ_ONLY / "neu.mendi").refusal()


@pytest.mark.parametrize("verb", [("create",), ("check",), ("demo",)])
@pytest.mark.parametrize("name", ["a" * 256, "/", ""])
def test_what_no_file_can_be_called_is_said(mendi: Mendi, name: str, verb: tuple[str, ...]) -> None:
    assert "kann keine Datei heißen" in mendi(*verb, name).refusal()


def harmed(vault: Path) -> None:
    """Two faults: one that is mended, one that is left to a person."""
    opened = open_vault(vault, PASSPHRASE)
    opened.execute(Talk("Gespräch über den Abschluss"))
    connection = opened.file.connect()
    connection.execute("UPDATE consultation SET follow_up_on = 'bald', channel = 'brieftaube'")
    connection.close()
    opened.close()


def test_a_check_says_what_would_be_done_and_does_nothing(mendi: Mendi, vault: Path) -> None:
    harmed(vault)
    before = vault.read_bytes()
    answer = mendi("check", vault)
    assert (answer.code, answer.err) == (2, "")
    first, value, would, second, code = answer.out.splitlines()
    assert first == "- In „Gespräche“ ist eine Angabe nicht lesbar: Wiedervorlage."
    assert value.strip().endswith("„bald“")
    assert would.strip().startswith("Es gilt, was sich davon lesen lässt")
    assert "keine Auswahlliste kennt: Kanal" in second
    assert code.strip() == "„brieftaube“: 1"
    assert vault.read_bytes() == before


def test_a_repair_backs_up_mends_and_says_what_is_left_to_a_person(mendi: Mendi, vault: Path, folders: Folders) -> None:
    harmed(vault)
    answer = mendi("check", vault, "--repair")
    assert answer.code == 2
    before, said, after = answer.out.partition("Repariert. Der Stand davor liegt als Sicherung bereit.")
    assert said
    assert "Wiedervorlage" in before
    assert "Wiedervorlage" not in after
    assert "brieftaube" in after
    assert len(list(folders.backups.rglob("*.mendi"))) == 1
    aside = mendi("list", vault, "set-aside").output()
    assert "Gespräche" in aside
    assert "bald" in aside
    (row,) = json.loads(mendi("list", vault, "set-aside", "--json").output())
    mendi("apply", vault, "-", stdin=json.dumps({"command": "DropSetAside", "row_id": row["id"]})).output()
    assert json.loads(mendi("list", vault, "set-aside", "--json").output()) == []
    assert mendi("check", vault, "--repair").code == 2
    assert len(list(folders.backups.rglob("*.mendi"))) == 1, "there was nothing to mend, so nothing was backed up"


def test_a_repair_of_a_vault_that_is_well_does_nothing(mendi: Mendi, vault: Path, folders: Folders) -> None:
    assert "ist heil" in mendi("check", vault, "--repair").output()
    assert not folders.backups.exists()
