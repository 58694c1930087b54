# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The door to the file: always keyed, always set up the same way, nothing readable outside."""

import ast
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from mendi_desktop.storage import engine as door
from mendi_desktop.storage.engine import connect, in_haste, key_fits, open_engine
from tests.support.vault_files import KEY, SALT, empty_file, entropy, open_file

PACKAGE = Path(door.__file__).resolve().parent.parent
MARKER = "Sommerfest-Kanarienvogel"


def test_no_other_module_opens_a_database() -> None:
    doors = {"create_engine", "sqlite3", "create_async_engine", "engine_from_config"}
    opening = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.ImportFrom) and doors & {node.module, *(name.name for name in node.names)})
        or (isinstance(node, ast.Import) and doors & {name.name for name in node.names})
        or _opens_a_file(node)
    }
    assert opening == {"storage/engine.py"}


def _opens_a_file(node: ast.AST) -> bool:
    """A call of the driver's connect with anything but the literal ':memory:'."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect"):
        return False
    by_driver = isinstance(node.func.value, ast.Name) and node.func.value.id in {"driver", "sqlcipher3", "dbapi2"}
    return by_driver and ast.unparse(node.args[0]) != "':memory:'"


PRAGMAS = {
    "foreign_keys": 1,
    "journal_mode": "delete",
    "synchronous": 3,  # EXTRA
    "secure_delete": 1,
    "temp_store": 2,  # MEMORY
    "cache_size": -65536,
    "busy_timeout": 5000,
    "cipher_status": "1",
}


def test_every_connection_of_the_pool_is_set_up(engine: Engine) -> None:
    with engine.connect() as first, engine.connect() as second, engine.connect() as third:
        for connection in (first, second, third):
            found = {name: connection.scalar(text(f"PRAGMA {name}")) for name in PRAGMAS}
            assert found == PRAGMAS
            assert connection.scalar(text("SELECT mendi_fold('Größe')")) == "grosse"


def test_what_worked_last_works_on_because_its_pages_are_in_memory(engine: Engine) -> None:
    with engine.connect() as one, engine.connect() as other:
        assert one.connection.dbapi_connection is not other.connection.dbapi_connection
    used = set()
    for _ in range(3):
        with engine.connect() as connection:
            used.add(connection.connection.dbapi_connection)
    assert len(used) == 1


def test_in_haste_only_the_waiting_for_the_disk_is_left_out_and_afterwards_it_is_back(engine: Engine) -> None:
    with engine.connect():
        pass  # a connection that is in the pool already
    with in_haste(engine):
        assert settings(engine) == {**PRAGMAS, "synchronous": 0}
    assert settings(engine) == PRAGMAS


def settings(engine: Engine) -> dict[str, object]:
    with engine.connect() as connection:
        return {name: connection.scalar(text(f"PRAGMA {name}")) for name in PRAGMAS}


def test_without_a_key_the_driver_would_write_plain_text(tmp_path: Path) -> None:
    """The trap itself, so that the guard below is known to guard against something."""
    bare = driver.connect(str(tmp_path / "nackt.db"))
    bare.execute(f"CREATE TABLE t AS SELECT '{MARKER}' AS x")
    bare.commit()
    bare.close()
    assert MARKER.encode() in (tmp_path / "nackt.db").read_bytes()


class _ForgetsTheKey(driver.Connection):  # type: ignore[misc]
    """A driver without encryption: it takes ``PRAGMA key`` without a word and does nothing."""

    def execute(self, sql: str, *values: object) -> driver.Cursor:
        return super().execute("SELECT 1" if sql.startswith("PRAGMA key") else sql, *values)


def test_a_driver_that_swallows_the_key_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = empty_file(tmp_path / "tresor.mendi")
    original = driver.connect
    monkeypatch.setattr(driver, "connect", lambda *a, **k: original(*a, factory=_ForgetsTheKey, **k))
    with pytest.raises(RuntimeError, match="plain text"):
        connect(path, KEY, SALT)
    assert path.read_bytes() == b""


@pytest.mark.parametrize(("key", "salt"), [(b"", SALT), (KEY[:31], SALT), (KEY, b""), (KEY, SALT + b"x")])
def test_half_a_key_is_refused_before_the_file_is_touched(path: Path, key: bytes, salt: bytes) -> None:
    before = path.read_bytes()
    with pytest.raises(ValueError, match="32 bytes"):
        connect(path, key, salt)
    assert path.read_bytes() == before


def test_a_wrong_key_opens_nothing(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert key_fits(path, KEY, SALT)
    assert not key_fits(path, KEY[::-1], SALT)
    assert path.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_only_a_wrong_key_counts_as_one(path: Path, tmp_path: Path) -> None:
    with pytest.raises(driver.OperationalError):
        key_fits(tmp_path / "fehlt.mendi", KEY, SALT)
    path.write_bytes(path.read_bytes()[: 4096 * 5])
    with pytest.raises(driver.DatabaseError, match="malformed"):
        key_fits(path, KEY, SALT)


def test_a_missing_file_is_never_made_anew(tmp_path: Path) -> None:
    with pytest.raises(driver.OperationalError):
        open_file(tmp_path / "fehlt.mendi")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name", ["a b.mendi", "100%.mendi", "wer?.mendi", "a#b.mendi", "Größe & Maß.mendi", "x;y'.mendi"]
)
def test_any_file_name_is_that_file(tmp_path: Path, name: str) -> None:
    connection = open_file(empty_file(tmp_path / name))
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).stat().st_size > 0


def test_a_windows_share_is_written_with_four_slashes() -> None:
    assert door._uri("//server/ablage/tresor.mendi") == "file:////server/ablage/tresor.mendi?mode=rw"
    assert door._uri("C:/Eigene Dateien/tresor.mendi") == "file:///C:/Eigene%20Dateien/tresor.mendi?mode=rw"


def test_neither_file_nor_rollback_journal_shows_anything(path: Path) -> None:
    """The journal is caught in the middle of a transaction that is too big for the cache."""
    connection = open_file(path)
    insert = "INSERT INTO vault_option (id, name, value, created_at, updated_at) VALUES (?, ?, ?, '', '')"
    connection.execute("BEGIN")
    for number in range(500):
        connection.execute(insert, (number.to_bytes(16, "big"), f"{MARKER}-{number}", MARKER * 50))
    connection.execute("COMMIT")
    connection.execute("PRAGMA cache_size=100")
    connection.execute("BEGIN")
    connection.execute("UPDATE vault_option SET value = 'CREATE ' || value")
    journal = path.with_name("tresor.mendi-journal").read_bytes()
    for data in (path.read_bytes(), journal):
        assert len(data) > 100_000
        for word in (b"SQLite format 3", b"CREATE", b"vault_option", MARKER.encode(), MARKER.encode("utf-16-le")):
            assert word not in data
    assert entropy(path.read_bytes()) > 7.99
    assert entropy(journal[512:]) > 7.9  # the first sector is SQLite's own: magic, counts, zeros
    connection.execute("ROLLBACK")
    connection.close()
    assert [left.name for left in path.parent.iterdir()] == ["tresor.mendi"]


def test_schema_changes_are_part_of_a_transaction(engine: Engine) -> None:
    def change_and_fail() -> None:
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE halb (x)"))
            connection.execute(text("INSERT INTO halb VALUES (1)"))
            connection.execute(text("DROP TABLE consultation_search"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        change_and_fail()
    with engine.connect() as connection:
        names = set(connection.scalars(text("SELECT name FROM sqlite_master")))
    assert "halb" not in names
    assert "consultation_search" in names


def test_a_commit_that_fails_leaves_nothing(engine: Engine, path: Path) -> None:
    orphan = text(
        "INSERT INTO consent (id, colleague_id, purpose, form, text_version, scope, given_on, created_at, updated_at)"
        " VALUES (x'01', x'02', '', '', '', '', '2026-01-01', '', '')"
    )

    def write_orphan() -> None:
        with engine.begin() as connection:
            connection.execute(text("PRAGMA defer_foreign_keys=ON"))
            connection.execute(orphan)  # found out only at the commit

    with pytest.raises(IntegrityError):
        write_orphan()
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM consent")) == 0
    assert [left.name for left in path.parent.iterdir()] == ["tresor.mendi"]


def test_errors_never_quote_values(engine: Engine) -> None:
    wrong = text("INSERT INTO colleague (id, alias) VALUES (x'01', :alias)")
    with pytest.raises(IntegrityError) as caught, engine.begin() as connection:
        connection.execute(wrong, {"alias": MARKER})
    assert MARKER not in str(caught.value) + repr(caught.value)


def test_what_is_deleted_is_overwritten_and_not_only_marked_as_free(path: Path) -> None:
    connection = open_file(path)
    insert = "INSERT INTO vault_option (id, name, value, created_at, updated_at) VALUES (x'01', 'n', ?, '', '')"
    before = _pages(path)
    connection.execute(insert, (MARKER * 2000,))
    written = _pages(path) - before
    connection.execute("DELETE FROM vault_option")
    connection.close()
    assert len(written) > 10
    assert written & _pages(path) == set()


def _pages(path: Path) -> set[bytes]:
    """Ciphertext of every page; a page that is not written again keeps it."""
    data = path.read_bytes()
    return {data[start : start + 4096] for start in range(0, len(data), 4096)}


def test_the_engine_does_not_show_its_key() -> None:
    engine = open_engine(Path("tresor.mendi"), KEY, SALT)
    assert KEY.hex() not in repr(engine) + str(engine.url)
