# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every column of every table says what it tells, why, how long it is kept and how far it may go."""

import pytest
from sqlalchemy import Table

from mendi_desktop.app.areas import AREAS
from mendi_desktop.features import shared_columns
from mendi_desktop.features.area import Leaves
from mendi_desktop.features.retention import RETENTION
from mendi_desktop.reports.ledger_model import ReportEntry
from mendi_desktop.storage.base import Base
from mendi_desktop.vault.checkup.aside import SetAside
from mendi_desktop.vault.safekeeping import SafekeepingRow

CLASSIFIED = dict(shared_columns.COLUMNS)
for area in AREAS:
    CLASSIFIED.update(area.columns or {})
TABLES = sorted(Base.metadata.tables.values(), key=lambda table: table.name)
assert {ReportEntry.__table__, SafekeepingRow.__table__, SetAside.__table__} <= set(TABLES)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_is_classified_and_no_other(table: Table) -> None:
    assert set(CLASSIFIED.get(table.name, {})) == {column.name for column in table.columns}


def test_nothing_is_classified_that_does_not_exist() -> None:
    assert set(CLASSIFIED) == {table.name for table in TABLES}


def test_every_classification_is_complete() -> None:
    columns = [column for table in CLASSIFIED.values() for column in table.values()]
    assert all(column.tells and column.why for column in columns)
    assert {column.kept for column in columns} == set(RETENTION)


def test_the_private_note_never_leaves() -> None:
    leaving = {column.leaves for name, column in CLASSIFIED["private_note"].items() if name not in shared_columns.ROW}
    assert leaving == {Leaves.NEVER}


@pytest.mark.parametrize("table", ["consultation_text", "agreed_step"])
def test_free_text_is_never_counted(table: str) -> None:
    assert Leaves.COUNTED not in {column.leaves for column in CLASSIFIED[table].values()}


def test_names_and_contacts_are_kept_by_consent_only() -> None:
    assert {CLASSIFIED["colleague"][name].kept for name in ("name", "contact")} == {"named_consent"}
