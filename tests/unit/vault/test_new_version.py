# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new version without any network: older vaults open after a verified backup, or stay exactly as they are."""

import errno
import os
import shutil
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.storage import migrate
from mendi_desktop.storage.copying import KeyedFile, prove
from mendi_desktop.vault.backups import shelf
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.manifest import read_manifest
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.damage import read_salt
from mendi_desktop.vault.keys import derive_key
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.restore import restore_file
from mendi_desktop.vault.session import open_vault
from tests.data.vaults import make_vault

OLD = migrate.REVISIONS[:-1]
CLOCK = FixedClock.on(date(2026, 11, 23))


@cache
def key_of(revision: str) -> bytes:
    """Deriving it takes its time; what is tested here does not depend on that."""
    return derive_key(make_vault.PASSPHRASE, read_salt(make_vault.place(revision)))


class Older:
    """A vault of an older version, copied to a disk of today's."""

    def __init__(self, revision: str, folder: Path) -> None:
        self.revision, self.key = revision, key_of(revision)
        self.path = Path(shutil.copy(make_vault.place(revision), folder / "alt.mendi"))
        self.root = folder / "sicherungen"

    def open(self) -> Vault:
        return open_vault(self.path, clock=CLOCK, raw_key=self.key, root=self.root)

    def keyed(self, path: Path) -> KeyedFile:
        return KeyedFile(path, self.key, read_salt(path))


def schema_of(file: KeyedFile) -> str | None:
    with closing(file.connect()) as connection:
        return migrate.revision_seen_by(connection)


@pytest.mark.parametrize("revision", OLD)
def test_an_older_vault_is_backed_up_and_the_backup_still_opens_in_the_older_version(
    revision: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = Older(revision, tmp_path)
    rows = prove(older.keyed(older.path))
    with closing(older.open()) as vault:
        (kept,) = SafetyNet(vault, older.root).backups()
        assert SafetyNet(vault, older.root).examine() == ()
    assert (kept.reason, kept.intact) == (Reason.BEFORE_MIGRATION, True)
    assert [entry.schema for entry in read_manifest(kept.path.parent).entries] == [revision]
    assert schema_of(older.keyed(older.path)) == migrate.REVISIONS[-1]
    assert schema_of(older.keyed(kept.path)) == revision
    assert prove(older.keyed(kept.path)) == rows, "page for page, and every row"

    monkeypatch.setattr(migrate, "REVISIONS", migrate.REVISIONS[: migrate.REVISIONS.index(revision) + 1])
    taken = Path(shutil.copy(kept.path, tmp_path / "zurueck.mendi"))
    with closing(open_vault(taken, clock=CLOCK, raw_key=older.key)) as vault:
        assert vault.options == make_vault.OPTIONS
    assert schema_of(older.keyed(taken)) == revision
    with pytest.raises(UserError, match=r"neueren Version.*dort erfragen, woher dieses Programm kam"):
        older.open()


def test_such_a_backup_can_be_brought_back_in_the_new_version(tmp_path: Path) -> None:
    older = Older(OLD[0], tmp_path)
    older.open().close()
    (kept,) = older.root.rglob("*.mendi")
    back = tmp_path / "geholt.mendi"
    restore_file(kept, back, None, raw_key=older.key, clock=CLOCK, root=older.root)
    with closing(open_vault(back, clock=CLOCK, raw_key=older.key)) as vault:
        assert vault.options == make_vault.OPTIONS


def no_room(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize(
    ("hindrance", "advice"), [("full", "Bitte Platz schaffen"), ("no place", "erreichbar und beschreibbar")]
)
def test_without_a_backup_the_vault_stays_as_it_was(
    hindrance: str, advice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = Older(OLD[-1], tmp_path)
    before = older.path.read_bytes()
    with monkeypatch.context() as patch:
        if hindrance == "full":
            patch.setattr(shelf, "copy_database", no_room)
        else:
            patch.setattr(shelf, "write_manifest", _denied)
        with pytest.raises(UserError, match=f"sichert sie ihn, und das ging nicht.*{advice}.*bleibt der Tresor"):
            older.open()
    assert older.path.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["alt.mendi", "sicherungen"]
    assert list(older.root.rglob("*.mendi")) == []
    older.open().close()


def _denied(*_: object) -> None:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
