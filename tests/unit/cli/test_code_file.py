# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who has lost the passphrase but not the recovery sheet gets back in from the console, too."""

from contextlib import closing
from pathlib import Path

import pytest

from mendi_desktop.cli import output
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.recovery import recovery_code, recovery_halves
from mendi_desktop.vault.safekeeping import safekeeping
from mendi_desktop.vault.session import open_vault
from tests.support.console import PASSPHRASE
from tests.support.vault_files import SALT
from tests.unit.cli.conftest import Mendi

NEW = "Kranichzug acht Lampen"


@pytest.fixture
def forgotten(monkeypatch: pytest.MonkeyPatch, mendi: Mendi) -> None:
    """Nobody knows the passphrase; a new one has been thought of."""
    monkeypatch.delenv("MENDI_PASSPHRASE")
    monkeypatch.setenv("MENDI_NEW_PASSPHRASE", NEW)


def code_file(folder: Path, vault: Path, *, halves: bool = False) -> Path:
    """What somebody types into a file who has the sheets in hand."""
    with closing(open_vault(vault, PASSPHRASE)) as opened:
        key = opened.key
    lines = [line for half in recovery_halves(key) for line in half.lines] if halves else recovery_code(key).lines
    path = folder / "code.txt"
    path.write_text("\n".join(lines).lower(), "utf-8")
    return path


@pytest.mark.usefixtures("forgotten")
@pytest.mark.parametrize("halves", [False, True])
def test_the_code_leads_to_a_new_passphrase(mendi: Mendi, vault: Path, tmp_path: Path, halves: bool) -> None:
    code = code_file(tmp_path, vault, halves=halves)
    assert "geändert" in mendi("passphrase", vault, "--code-file", code).output()
    open_vault(vault, NEW).close()


@pytest.mark.usefixtures("forgotten")
def test_a_code_that_was_used_opens_nothing_any_more(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    code = code_file(tmp_path, vault)
    mendi("passphrase", vault, "--code-file", code).output()
    before = vault.read_bytes()
    assert "Code" in mendi("passphrase", vault, "--code-file", code).refusal()
    assert vault.read_bytes() == before


@pytest.mark.usefixtures("forgotten")
def test_a_new_sheet_comes_with_the_new_passphrase(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    code, sheet = code_file(tmp_path, vault), tmp_path / "blatt.pdf"
    mendi("passphrase", vault, "--code-file", code, "--recovery-sheet", sheet).output()
    assert sheet.read_bytes().startswith(b"%PDF")
    with closing(open_vault(vault, NEW)) as opened:
        assert opened.read(safekeeping).recovery_sheet == opened.key.mark


@pytest.mark.usefixtures("forgotten")
def test_a_sheet_that_could_not_be_written_is_said_and_the_passphrase_holds(
    mendi: Mendi, vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise OSError

    code = code_file(tmp_path, vault)
    monkeypatch.setattr(output, "create_file", full)
    said = mendi("passphrase", vault, "--code-file", code, "--recovery-sheet", tmp_path / "blatt.pdf").refusal()
    assert said.startswith("Die neue Passphrase gilt, aber es fehlt das Blatt: „blatt.pdf“ lässt sich nicht schreiben")
    open_vault(vault, NEW).close()


@pytest.mark.usefixtures("forgotten")
@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (b"", "hier sind es 0"),
        (b"\xff\xfe", "nicht lesen"),
        (b"A\nB\nC\nD", "Zeile 1: Es sind 15 Zeichen, hier stehen erst 1"),
        ("0" * 14 + "U\nB\nC\nD", "Zeile 1: „U“ kommt im Code nicht vor"),
    ],
)
def test_a_code_that_is_none_is_refused_and_its_line_named(
    mendi: Mendi, vault: Path, tmp_path: Path, lines: bytes | str, said: str
) -> None:
    before = vault.read_bytes()
    (tmp_path / "code.txt").write_bytes(lines if isinstance(lines, bytes) else lines.encode())
    assert said in mendi("passphrase", vault, "--code-file", tmp_path / "code.txt").refusal()
    assert "„fehlt.txt“" in mendi("passphrase", vault, "--code-file", "fehlt.txt").refusal()
    assert vault.read_bytes() == before


@pytest.mark.usefixtures("forgotten")
def test_the_code_of_another_vault_is_refused(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    other = recovery_code_of_another(tmp_path)
    assert "werk.mendi" in mendi("passphrase", vault, "--code-file", other).refusal()


def recovery_code_of_another(folder: Path) -> Path:
    path = folder / "anderer.txt"
    path.write_text("\n".join(recovery_code(FileKey(bytes(range(32)), SALT)).lines), "utf-8")
    return path


@pytest.mark.usefixtures("forgotten")
def test_the_code_brings_a_backup_back(
    mendi: Mendi, vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MENDI_PASSPHRASE", PASSPHRASE)
    mendi("backup", vault, tmp_path / "kopie.mendi").output()
    monkeypatch.delenv("MENDI_PASSPHRASE")
    code = code_file(tmp_path, vault)
    vault.write_bytes(b"")
    assert "Stand der Sicherung" in mendi("restore", tmp_path / "kopie.mendi", vault, "--code-file", code).output()
    open_vault(vault, PASSPHRASE).close()
