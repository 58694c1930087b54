# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi passphrase``: the new one from a file, the environment or the keyboard, never from the command line."""

from contextlib import closing
from pathlib import Path

import pytest

from mendi_desktop.cli import passphrase
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folders import Folders
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.console import PASSPHRASE
from tests.unit.cli.conftest import Mendi

NEW = "Morgentau sieben Linden"


def only_opens_with(vault: Path, word: str) -> None:
    open_vault(vault, word).close()
    with pytest.raises(UserError, match="passt nicht"):
        open_vault(vault, NEW if word == PASSPHRASE else PASSPHRASE)


def test_from_the_environment(mendi: Mendi, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENDI_NEW_PASSPHRASE", NEW)
    assert "gilt nur die neue" in mendi("passphrase", vault).output()
    only_opens_with(vault, NEW)


def test_from_a_file(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    file = tmp_path / "neu.txt"
    file.write_text(NEW + "\n")
    mendi("passphrase", vault, "--new-passphrase-file", file).output()
    only_opens_with(vault, NEW)


def test_typed_twice(mendi: Mendi, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter([NEW, NEW])
    monkeypatch.setattr(passphrase, "getpass", lambda _prompt: next(typed))
    mendi("passphrase", vault, at_keyboard=True).output()
    only_opens_with(vault, NEW)


def test_typed_differently_changes_nothing(mendi: Mendi, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter([NEW, NEW + "x"])
    monkeypatch.setattr(passphrase, "getpass", lambda _prompt: next(typed))
    assert "unterscheiden sich" in mendi("passphrase", vault, at_keyboard=True).refusal()
    only_opens_with(vault, PASSPHRASE)


def test_nobody_to_ask(mendi: Mendi, vault: Path) -> None:
    assert "MENDI_NEW_PASSPHRASE" in mendi("passphrase", vault).refusal()
    only_opens_with(vault, PASSPHRASE)


def test_a_short_one_is_refused(mendi: Mendi, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENDI_NEW_PASSPHRASE", "kurz")
    assert "mindestens 8 Zeichen" in mendi("passphrase", vault).refusal()
    only_opens_with(vault, PASSPHRASE)


def test_a_weak_one_is_set_and_said(mendi: Mendi, vault: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENDI_NEW_PASSPHRASE", "passwort1")
    answer = mendi("passphrase", vault)
    assert answer.code == 0
    assert answer.err != ""
    assert "passwort1" not in answer.out + answer.err


def test_the_backups_go_with_it(mendi: Mendi, vault: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(open_vault(vault, PASSPHRASE)) as opened:
        SafetyNet(opened, folders.backups).back_up()
    monkeypatch.setenv("MENDI_NEW_PASSPHRASE", NEW)
    mendi("passphrase", vault).output()
    (backup,) = folders.backups.rglob("*.mendi")
    only_opens_with(backup, NEW)


def test_exercise_data_keep_theirs(mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    create_vault(tmp_path / "probe.mendi", "", demo=True).close()
    monkeypatch.setenv("MENDI_NEW_PASSPHRASE", NEW)
    assert "Übungsdaten" in mendi("passphrase", tmp_path / "probe.mendi").refusal()
