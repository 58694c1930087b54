# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From every schema to today's and back; a failure on the way leaves the file as it was."""

import ast
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

from mendi_desktop.storage import migrate
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.engine import open_engine
from tests.support.schema import missing_triggers, schema
from tests.support.vault_files import KEY, MODELS, SALT, empty_file, everything, found_by, open_file

HOME = Path(migrate.__file__).parent / "migrations"
REVISIONS = [path for path in (HOME / "versions").glob("*.py") if path.name != "__init__.py"]


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Engine]:
    engine = open_engine(empty_file(tmp_path / "neu.mendi"), KEY, SALT)
    yield engine
    engine.dispose()


@pytest.fixture
def path_of_empty(empty: Engine, tmp_path: Path) -> Path:
    return tmp_path / "neu.mendi"


def read_schema(path: Path) -> dict[str, str]:
    connection = open_file(path)
    try:
        return schema(connection)
    finally:
        connection.close()


def test_the_migrated_schema_is_the_one_of_the_models(engine: Engine) -> None:
    assert all(model.__table__ in Base.metadata.sorted_tables for model in MODELS)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": _is_ours})
        assert compare_metadata(context, Base.metadata) == []


def _is_ours(_item: object, name: str | None, kind: str, *_: object) -> bool:
    """The full-text index and its shadow tables belong to SQLite."""
    return not (kind == "table" and (name or "").startswith("consultation_search"))


def test_the_comparison_would_see_a_difference(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE colleague ADD COLUMN shoe_size INTEGER"))
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": _is_ours})
        assert len(compare_metadata(context, Base.metadata)) == 1
        connection.rollback()


def test_up_to_today_down_to_nothing_and_up_again(empty: Engine, path_of_empty: Path) -> None:
    migrate.upgrade(empty)
    first = read_schema(path_of_empty)
    assert migrate.revision(empty) == migrate.REVISIONS[-1]
    migrate.downgrade(empty, "base")
    assert read_schema(path_of_empty) == {}
    migrate.upgrade(empty)
    assert read_schema(path_of_empty) == first
    assert len(first) > 20


def test_each_step_down_and_up_again_restores_the_same_schema(empty: Engine, path_of_empty: Path) -> None:
    for below, revision in zip(("base", *migrate.REVISIONS), migrate.REVISIONS, strict=False):
        migrate.upgrade(empty, revision)
        there = read_schema(path_of_empty)
        migrate.downgrade(empty, below)
        migrate.upgrade(empty, revision)
        assert read_schema(path_of_empty) == there


def test_the_list_of_revisions_is_the_chain_of_files() -> None:
    chain = ScriptDirectory(str(HOME)).walk_revisions()
    assert [script.revision for script in chain] == list(reversed(migrate.REVISIONS))
    assert len(REVISIONS) == len(migrate.REVISIONS)


def test_a_file_that_is_no_vault_has_no_revision(empty: Engine) -> None:
    assert migrate.revision(empty) is None


def test_after_migrating_foreign_keys_are_in_force_again(empty: Engine) -> None:
    migrate.upgrade(empty)
    with empty.connect() as connection:
        assert connection.scalar(text("PRAGMA foreign_keys")) == 1


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda path: path.stem)
def test_a_migration_never_imports_the_models_of_today(revision: Path) -> None:
    tree = ast.parse(revision.read_text("utf-8"))
    imported = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
    }
    assert [name for name in imported if name and name.startswith(("mendi_desktop", "tests"))] == []


# -- a migration that fails

BROKEN = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade():
    op.create_table("halb", sa.Column("x", sa.Integer()))
    op.execute("DELETE FROM vault_option")
    with op.batch_alter_table("colleague") as batch:
        batch.add_column(sa.Column("shoe_size", sa.Integer(), nullable=True))
    {failure}


def downgrade():
    pass
"""

FAILURES = {
    "bug": "raise ZeroDivisionError",
    "sql": "op.execute('INSERT INTO nirgends VALUES (1)')",
    "orphans": "op.execute(\"INSERT INTO consent VALUES (x'02', '', '', '', '', '2026-01-01', NULL, x'01', '', '')\")",
}


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations to which a test may add its own."""
    home = tmp_path / "programm"
    shutil.copytree(HOME, home / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrate, "__file__", str(home / "migrate.py"))
    return home / "migrations" / "versions"


@pytest.mark.parametrize("failure", FAILURES.values(), ids=FAILURES.keys())
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    engine: Engine, path: Path, scripts: Path, failure: str
) -> None:
    connection = open_file(path)
    connection.execute(
        "INSERT INTO vault_option (id, name, value, created_at, updated_at) VALUES (x'01','n','1','','')"
    )
    before, rows = read_schema(path), everything(connection)
    source = BROKEN.format(head=migrate.REVISIONS[-1], failure=failure)
    (scripts / "r9999_broken.py").write_text(source, "utf-8")
    with pytest.raises((ZeroDivisionError, sa.exc.OperationalError, ValueError)):
        migrate.upgrade(engine)
    assert migrate.revision(engine) == migrate.REVISIONS[-1]
    assert read_schema(path) == before
    assert everything(connection) == rows
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
    with engine.connect() as again:
        assert again.scalar(text("PRAGMA foreign_keys")) == 1


def test_the_broken_migration_would_work_without_its_failure(engine: Engine, path: Path, scripts: Path) -> None:
    source = BROKEN.format(head=migrate.REVISIONS[-1], failure="pass")
    (scripts / "r9999_whole.py").write_text(source, "utf-8")
    migrate.upgrade(engine)
    assert migrate.revision(engine) == "9999"
    assert "shoe_size" in read_schema(path)["colleague"]


# -- the search


def test_the_search_follows_insert_change_and_removal(path: Path) -> None:
    connection = open_file(path)
    assert missing_triggers(connection) == set()
    insert = (
        "INSERT INTO consultation_text"
        " (id, search_key, consultation_id, record, starting_point, strengths, goals, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, '', '', ?, '', '')"
    )
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute(insert, (b"1", 11, b"1", "Berufsabschluss nachholen", "Größe"))
    connection.execute(insert, (b"2", 22, b"2", "Teilqualifizierung Metall", "Abschluß"))
    assert found_by(connection, "abschluss") == [11, 22]
    assert found_by(connection, "GRÖSSE") == [11]
    connection.execute("UPDATE consultation_text SET record = 'Deutschkurs' WHERE search_key = 11")
    assert found_by(connection, "abschluss") == [22]
    assert found_by(connection, "deutsch") == [11]
    connection.execute("UPDATE consultation_text SET search_key = 33 WHERE search_key = 11")
    assert found_by(connection, "deutsch") == [33]
    connection.execute("DELETE FROM consultation_text")
    assert [found_by(connection, word) for word in ("abschluss", "deutsch", "größe")] == [[], [], []]
    connection.close()


def test_a_batch_migration_drops_the_triggers_and_this_suite_sees_it(engine: Engine, path: Path) -> None:
    """The trap: rebuilding a table loses its triggers without a word; the search would stay as it was for ever."""
    with engine.begin() as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("consultation_text", recreate="always") as batch:
            batch.add_column(sa.Column("mood", sa.String(), nullable=True))
    opened = open_file(path)
    lost = missing_triggers(opened)
    opened.close()
    assert lost == {"consultation_text_added", "consultation_text_changed", "consultation_text_removed"}
