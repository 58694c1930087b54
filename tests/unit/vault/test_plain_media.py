# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""FAT and exFAT, as on nearly every stick: no rights of accounts, no links, times of two seconds. All works there."""

import errno
import json
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from mendi_desktop.core.folders import Folders
from mendi_desktop.core.private_files import make_private
from mendi_desktop.features.safekeeping.sight import spots
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.rekeying import change_passphrase
from mendi_desktop.vault.restore import restore_file
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.nets import SettableClock, aliases_in
from tests.support.vaults import add_colleague

pytestmark = [
    pytest.mark.usefixtures("cheap_keys", "fat"),
    pytest.mark.skipif(os.name != "posix", reason="POSIX modes"),
]
WORD, NEW = "Sommerfest am See", "Winterfest im Wald"
REFUSED = ("chmod", "fchmod", "chown", "link", "symlink")


@pytest.fixture
def fat(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A disk that shows every file as open to all, and refuses what it does not know."""

    def refused(*_: Any, **__: Any) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    opening, making = os.open, os.mkdir
    before = os.umask(0)
    for name in REFUSED:
        monkeypatch.setattr(os, name, refused)
    monkeypatch.setattr(os, "open", lambda path, flags, _mode=0, **more: opening(path, flags, 0o777, **more))
    monkeypatch.setattr(os, "mkdir", lambda path, _mode=0, **more: making(path, 0o777, **more))
    yield
    monkeypatch.undo()
    os.umask(before)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


def test_a_vault_lives_there_with_its_backups(stick: Path) -> None:
    stick.mkdir()
    path, root, clock = stick / "tresor.mendi", stick / "backups", SettableClock()
    with closing(create_vault(path, WORD, clock=clock)) as vault:
        add_colleague(vault, "Amsel")
        net = SafetyNet(vault, root)
        first = net.back_up()
        assert first is not None
        add_colleague(vault, "Fink")
        clock.forward(hours=1)
        net.back_up()
        net.restore(first)
        assert aliases_in(vault.file) == ["Amsel"]
        change_passphrase(vault, root, WORD, NEW)
        assert net.examine() == ()
        oldest = net.backups()[-1].path
    path.write_bytes(b"vom Virenscanner geleert")
    aside = restore_file(oldest, path, NEW, clock=clock, root=root)
    assert aside is not None
    with closing(open_vault(path, NEW, clock)) as vault:
        assert aliases_in(vault.file) == ["Amsel"]
    assert {left.name for left in stick.iterdir()} == {path.name, aside.name, "backups"}


def test_what_cannot_be_closed_is_said_to_be_open(stick: Path) -> None:
    stick.mkdir()
    path = stick / "tresor.mendi"
    create_vault(path, WORD).close()
    assert not make_private(path)
    told = spots(Folders(stick, stick, stick, stick, portable=stick), path)
    assert path.stat().st_mode & 0o077
    assert told[0].holds.startswith("Alles, was festgehalten wurde, Seite für Seite verschlüsselt")


def test_a_stick_pulled_out_of_another_machine_is_looked_through(stick: Path) -> None:
    """The lock of a program that is still running there says nothing here; two machines cannot hold one stick."""
    stick.mkdir()
    path = stick / "tresor.mendi"
    create_vault(path, WORD).close()
    lock = path.with_name(f".{path.name}.lock")
    lock.write_text(json.dumps({"machine": "Büro-PC-7", "process": 12}), "utf-8")
    with closing(open_vault(path, WORD)) as vault:
        assert vault.unclean
    assert not lock.exists()
