# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Queries that are put together once, for what people wait for at every key.

Making, comparing and naming a statement takes SQLAlchemy longer than SQLite needs to answer it for one screen. Tables,
columns and types still stand in the model alone: a prepared query is made of them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Dialect, Select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

_DIALECT: Final[Dialect] = sqlite.dialect()

Row = tuple[Any, ...]
_Convert = Callable[[Any], Any]


class Prepared:
    """``query`` as SQL and its parameters in order; put together when it is asked for the first time."""

    def __init__(self, query: Select[*tuple[Any, ...]]) -> None:
        self._query = query

    def rows(self, session: Session, params: Mapping[str, object] | None = None) -> list[Row]:
        """All rows in the transaction of ``session``.

        ``params`` are the values of the query's ``bindparam`` by name, like the values of the rows as the model has
        them; KeyError if one is missing.
        """
        made = self._made
        found = session.connection().exec_driver_sql(made.sql, made.values(params or {})).all()
        columns = zip(*found, strict=True)
        read = (
            map(reader, column) if reader else column for reader, column in zip(made.readers, columns, strict=False)
        )
        return list(zip(*read, strict=True))

    @cached_property
    def _made(self) -> "_Made":
        made = self._query.compile(dialect=_DIALECT)
        writers = {name: _of_dialect(bind.type).bind_processor(_DIALECT) for name, bind in made.binds.items()}
        constants = {
            name: _converted(writers[name], bind.effective_value)
            for name, bind in made.binds.items()
            if not bind.required
        }
        readers = (_of_dialect(column.type).result_processor(_DIALECT, None) for column in self._query.selected_columns)
        return _Made(made.string, tuple(made.positiontup or ()), writers, constants, tuple(readers))


@dataclass(frozen=True, slots=True)
class _Made:
    """The SQL, the names of its parameters in order, how they are written, those that never change, and readers."""

    sql: str
    places: tuple[str, ...]
    writers: Mapping[str, _Convert | None]
    constants: Mapping[str, object]
    readers: tuple[_Convert | None, ...]

    def values(self, params: Mapping[str, object]) -> tuple[object, ...]:
        constants, writers = self.constants, self.writers
        return tuple(
            constants[name] if name in constants else _converted(writers[name], params[name]) for name in self.places
        )


def _converted(convert: _Convert | None, value: object) -> object:
    return convert(value) if convert else value


def _of_dialect(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    return kind.dialect_impl(_DIALECT)
