# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can be in the way when a vault is made or opened: one sentence each, and nothing is touched."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from mendi_desktop.core.errors import UserError
from mendi_desktop.storage import migrate
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault import keys
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.vault_files import KEY, SALT, empty_file, new_engine

pytestmark = pytest.mark.usefixtures("cheap_keys")
WORD = "Sommerfest am See"
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with a key of the real cost, for other processes."""
    path = tmp_path_factory.mktemp("vorlage") / "tresor.mendi"
    create_vault(path, WORD).close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "tresor.mendi"
    create_vault(path, WORD).close()
    return path


def refused(path: Path, sentence: str) -> None:
    """Opening says ``sentence`` and leaves everything as it was, without a lock."""
    before = {left: left.read_bytes() for left in path.parent.iterdir() if left.is_file()}
    with pytest.raises(UserError, match=sentence) as caught:
        open_vault(path, WORD)
    assert caught.value.message.endswith((".", "!"))
    assert str(path.parent) not in caught.value.message
    assert {left: left.read_bytes() for left in path.parent.iterdir() if left.is_file()} == before


def test_a_missing_file(tmp_path: Path) -> None:
    refused(tmp_path / "weg.mendi", "gibt es hier nicht")


def test_a_folder(tmp_path: Path) -> None:
    refused(tmp_path, "ist ein Ordner")


def _plain_database() -> bytes:
    with closing(sqlite3.connect(":memory:")) as plain:
        plain.execute("CREATE TABLE t (x)")
        return plain.serialize()


NOT_VAULTS = {
    "plain SQLite": (_plain_database(), "eine unverschlüsselte Datenbank"),
    "PDF": (b"%PDF-1.7\n" + b"1 0 obj <<>> endobj\n" * 1000, "sondern ein PDF"),
    "text": ("Liebe Kolleg*innen, die Größe zählt.\n".encode() * 200, "sondern ein Text"),
    "Office": (b"PK\x03\x04" + os.urandom(5000), "ein Archiv oder Office-Dokument"),
    "no bytes": (b"", "ist leer"),
    "nothing but zeros": (bytes(4096 * 3), "ist leer"),
    "short": (os.urandom(100), "unvollständig"),
    "almost a page": (os.urandom(4095), "unvollständig"),
    "odd length": (os.urandom(4096 * 3 + 1), "unvollständig"),
}


@pytest.mark.parametrize(("content", "sentence"), NOT_VAULTS.values(), ids=NOT_VAULTS.keys())
def test_what_is_no_vault(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "etwas.mendi"
    path.write_bytes(content)
    refused(path, sentence)


def test_random_bytes_cannot_be_told_from_a_wrong_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "rauschen.mendi"
    path.write_bytes(os.urandom(4096 * 4))
    refused(path, "Passphrase passt nicht")


def test_a_wrong_passphrase(path: Path) -> None:
    with pytest.raises(UserError, match="passt nicht") as caught:
        open_vault(path, WORD.lower())
    assert caught.value.field == "passphrase"
    open_vault(path, WORD).close()


def test_a_vault_that_was_cut_off(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[:-1000])
    refused(path, "unvollständig")
    for pages in (len(whole) // 4096 - 1, len(whole) // 8192, 1):
        path.write_bytes(whole[: pages * 4096])
        refused(path, "Die Passphrase stimmt, aber .* unvollständig")


def test_one_flipped_bit_anywhere_is_a_sentence_or_no_harm(path: Path) -> None:
    whole, said = path.read_bytes(), set[str]()
    for page in range(len(whole) // 4096):
        data = bytearray(whole)
        data[page * 4096 + 2000] ^= 4
        path.write_bytes(data)
        said.update(_sentence_of_opening(path))
    (sentence,) = said
    assert sentence.startswith("Die Passphrase stimmt, aber „tresor.mendi“ ist beschädigt: Ein Stück ")


def _sentence_of_opening(path: Path) -> list[str]:
    try:
        open_vault(path, WORD).close()
    except UserError as error:
        return [error.message]
    return []


def test_a_database_of_someone_else_under_our_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = empty_file(tmp_path / "fremd.mendi")
    engine = open_engine(path, KEY, SALT)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE t (x)"))
    engine.dispose()
    monkeypatch.setattr(keys, "derive_key", lambda *_: KEY)
    refused(path, "kein Tresor von mendi desktop")


def test_a_vault_of_a_newer_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "neuer.mendi"
    engine = new_engine(path)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9001'"))
        connection.execute(text("ALTER TABLE colleague ADD COLUMN shoe_size"))
    engine.dispose()
    monkeypatch.setattr(keys, "derive_key", lambda *_: KEY)
    refused(path, "neueren Version")
    assert "9001" not in migrate.REVISIONS


def test_making_a_vault_where_something_is_already(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(UserError, match="gibt es schon"):
        create_vault(path, WORD)
    with pytest.raises(UserError, match="gibt es schon"):
        create_vault(tmp_path, WORD)
    assert path.read_bytes() == before


def test_making_a_vault_in_the_same_moment_as_someone_else(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other one's file must survive our failure, even if it came between our looking and our making."""
    before = path.read_bytes()
    monkeypatch.setattr(Path, "exists", lambda _self, **_: False)
    with pytest.raises(UserError, match="gibt es schon"):
        create_vault(path, WORD)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert [left.name for left in path.parent.iterdir()] == [path.name]


def test_making_a_vault_in_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Den Ordner „weg“ gibt es nicht"):
        create_vault(tmp_path / "weg" / "tresor.mendi", WORD)


def test_a_vault_that_could_not_be_finished_is_taken_away_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(migrate, "upgrade", no_room)
    with pytest.raises(OSError, match="No space"):
        create_vault(tmp_path / "tresor.mendi", WORD)
    assert list(tmp_path.iterdir()) == []


# -- places where one may not write. Root may write everywhere, so these run as nobody.

AS_NOBODY = """
import os, sys, tempfile
from pathlib import Path
from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.session import create_vault, open_vault
act, path, word = sys.argv[1], Path(sys.argv[2]), "Sommerfest am See"
with tempfile.TemporaryDirectory() as folder:  # loads every module while they may still be read
    create_vault(Path(folder, "x.mendi"), word).close()
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
try:
    (create_vault if act == "create" else open_vault)(path, word).close()
    print("done")
except UserError as error:
    print(error.message)
"""


@pytest.fixture
def public(made: Path) -> Iterator[Path]:
    """A folder that a stranger may enter, with a copy of a vault; pytest's own folders are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="mendi-test-"))
    folder.chmod(0o777)
    shutil.copy(made, folder / "tresor.mendi")
    (folder / "tresor.mendi").chmod(0o666)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def as_nobody(act: str, path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, act, str(path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    return done.stdout.strip()


needs_modes = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


@needs_modes
def test_a_stranger_with_the_right_modes_can_do_it(public: Path) -> None:
    assert as_nobody("open", public / "tresor.mendi") == "done"


@needs_modes
def test_a_folder_that_cannot_be_written(public: Path) -> None:
    public.chmod(0o755)
    assert "lässt sich nicht schreiben" in as_nobody("create", public / "neu.mendi")
    assert "lässt sich nicht schreiben" in as_nobody("open", public / "tresor.mendi")
    assert [left.name for left in public.iterdir()] == ["tresor.mendi"]


@needs_modes
def test_a_file_that_is_write_protected(public: Path) -> None:
    (public / "tresor.mendi").chmod(0o444)
    assert "schreibgeschützt" in as_nobody("open", public / "tresor.mendi")
    assert [left.name for left in public.iterdir()] == ["tresor.mendi"]


@needs_modes
def test_a_file_that_cannot_be_read(public: Path) -> None:
    (public / "tresor.mendi").chmod(0o000)
    assert "lässt sich nicht lesen" in as_nobody("open", public / "tresor.mendi")


@needs_modes
def test_a_folder_that_cannot_be_entered(public: Path) -> None:
    public.chmod(0o700)
    assert "lässt sich nicht lesen" in as_nobody("open", public / "tresor.mendi")
    assert "lässt sich nicht schreiben" in as_nobody("create", public / "neu.mendi")
