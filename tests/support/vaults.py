# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Open vaults for tests of the areas, and short ways to fill them with German, obviously fictional data.

A vault here is a real encrypted file under a known raw key. Deriving a key from a passphrase takes a third of a second
on purpose, so it is left to the tests of ``vault``: :class:`Vault` is given an engine that is open already.
"""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from mendi_desktop.core.clock import Clock, FixedClock
from mendi_desktop.features.colleagues.commands import AddColleague, ConsentInput
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault.filelock import FileLock
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.session import Vault
from tests.support.vault_files import KEY, SALT, new_engine

TODAY = date(2026, 11, 23)
"""A Monday, the day of the pictures in the handbook."""

YESTERDAY = date(2026, 11, 22)

NAMED = ConsentInput(scope="named", given_on=YESTERDAY)
"""A consent that allows a name."""


def open_copy(template: Path, path: Path, clock: Clock | None = None) -> Vault:
    """A vault over a copy of ``template`` at ``path``; close it at the end. Its passphrase cannot be changed."""
    shutil.copy(template, path)
    return Vault(path, FileKey(KEY, SALT), open_engine(path, KEY, SALT), FileLock(path), clock or FixedClock.on(TODAY))


@pytest.fixture(scope="session")
def empty_vault_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty vault file, made once."""
    path = tmp_path_factory.mktemp("vorlage") / "leer.mendi"
    new_engine(path).dispose()
    return path


@pytest.fixture
def vault(tmp_path: Path, empty_vault_file: Path) -> Iterator[Vault]:
    """An empty vault on :data:`TODAY`. Its commits do not wait for the disk: that is tried elsewhere."""
    opened = open_copy(empty_vault_file, tmp_path / "werk-nord.mendi")
    with opened.in_haste():
        yield opened
    opened.close()


def add_colleague(vault: Vault, alias: str = "Ahorn-7", **fields: Any) -> UUID:
    return vault.execute(AddColleague(alias=alias, **fields))


def record_talk(vault: Vault, held_on: date = YESTERDAY, **fields: Any) -> UUID:
    """A corridor talk of a quarter of an hour unless ``fields`` say otherwise."""
    return vault.execute(
        RecordConsultation(held_on=held_on, **{"minutes": 15, "contact_kind": "informal_chat", **fields})
    )


def everything(vault: Vault) -> dict[str, frozenset[tuple[Any, ...]]]:
    """All rows of all tables, and which texts the full-text index knows; for comparing two states."""
    return vault.read(_everything)


def _everything(session: Session) -> dict[str, frozenset[tuple[Any, ...]]]:
    state = {
        table.name: frozenset(tuple(map(repr, row)) for row in session.execute(select(table)))
        for table in Base.metadata.sorted_tables
    }
    indexed = session.execute(text("SELECT rowid FROM consultation_search"))
    return {**state, "consultation_search": frozenset(tuple(row) for row in indexed)}
