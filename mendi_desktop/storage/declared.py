# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a table says of itself besides its columns, kept in SQLAlchemy's ``info``.

The rooms below the areas know no table by name; what they need for looking through a file is said here, in the model.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Column, Table

_TABLE: Final = "declared"
_COLUMN: Final = "declared"


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """A full-text index without content of its own (FTS5, trigram) over ``columns``, kept up by triggers.

    ``key``: the column whose integer is the row's number in the index ``name``.
    """

    name: str
    key: str
    columns: tuple[str, ...]

    def body(self, row: str) -> str:
        """The SQL text that is indexed, of the row that is called ``row`` there."""
        together = " || ' ' || ".join(f"{row}.{column}" for column in self.columns)
        return f"mendi_fold({together})"

    @property
    def statement(self) -> str:
        return (
            f"CREATE VIRTUAL TABLE {self.name} USING fts5(body, content='', contentless_delete=1, tokenize='trigram')"
        )

    def triggers(self, table: str) -> Mapping[str, str]:
        """Name and statement of every trigger on ``table``."""
        add = f"INSERT INTO {self.name} (rowid, body) VALUES (new.{self.key}, {self.body('new')});"  # noqa: S608 - names of the schema
        drop = f"DELETE FROM {self.name} WHERE rowid = old.{self.key};"  # noqa: S608
        steps = {"added": ("INSERT", add), "changed": ("UPDATE", f"{drop} {add}"), "removed": ("DELETE", drop)}
        return {
            f"{table}_{happened}": f"CREATE TRIGGER {table}_{happened} AFTER {verb} ON {table} BEGIN {acts} END"
            for happened, (verb, acts) in steps.items()
        }


@dataclass(frozen=True, slots=True)
class AboutTable:
    """``title``: what a mentor calls the rows (marked for translation); ``search``: its full-text index."""

    title: str
    search: SearchIndex | None = None


@dataclass(frozen=True, slots=True)
class AboutColumn:
    """What may stand in a column besides what its type says.

    ``codes``: gives the codes of its pick list. ``least``, ``most``: bounds of a number. ``past``: a day that cannot
    lie ahead. ``made_from``: another column and the function that makes this one's value of it. ``points_at``: reads
    the table and row a text belongs to, None for none. ``one_of``: the tables in one of which the row of this id lies;
    there is no foreign key. ``irreplaceable``: no repair may change it. ``month``: a text such as "2026-11".
    """

    codes: Callable[[], Collection[str]] | None = None
    least: int | None = None
    most: int | None = None
    past: bool = False
    made_from: tuple[str, Callable[[str], str]] | None = None
    points_at: Callable[[str], tuple[str, UUID] | None] | None = None
    one_of: tuple[str, ...] = ()
    irreplaceable: bool = False
    month: bool = False


def table_info(about: AboutTable) -> dict[str, Any]:
    """For the last element of ``__table_args__``."""
    return {"info": {_TABLE: about}}


def column_info(about: AboutColumn) -> dict[Any, Any]:
    """For ``mapped_column(info=...)``."""
    return {_COLUMN: about}


def about_table(table: Table) -> AboutTable:
    """What ``table`` says of itself; its name for a title if it says nothing."""
    found = table.info.get(_TABLE)
    return found if isinstance(found, AboutTable) else AboutTable(table.name)


def about_column(column: Column[Any]) -> AboutColumn:
    found = column.info.get(_COLUMN)
    return found if isinstance(found, AboutColumn) else AboutColumn()
