# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Moves a whole story in time: every day and moment in a file by the same number of days, and nothing else.

What tells when, a column says by its type; a month written as text says it of itself. Days inside JSON values are moved
where the whole text is an ISO day. Ids stay: they order rows, nobody reads a time from them.
"""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any, Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Column

from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_column
from mendi_desktop.storage.types import Day, Json, UtcDateTime

_ISO_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")

Move = Callable[[str], str]


def shift_days(connection: driver.Connection, days: int, since: date) -> None:
    """Move everything by ``days``, in the transaction of the caller. All tables of the file must have been imported.

    ``since``: a day of the story, before it is moved; months move by as many months as this day does, so that they stay
    different from each other. A value that cannot be read stays as it is.
    """
    then = since + timedelta(days=days)
    months = (then.year - since.year) * 12 + then.month - since.month
    for column, move in _moved(days, months):
        _move(connection, column, move)


def nothing_after(connection: driver.Connection, moment: datetime) -> None:
    """Let no moment lie after ``moment`` (UTC), in the transaction of the caller: what does happened just then.

    Days stay: they may lie ahead. What happened in an order did not happen in the other one afterwards.
    """
    last = UtcDateTime().process_bind_param(moment, None)  # type: ignore[arg-type]  # asks for no dialect
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, UtcDateTime):
                later = f'UPDATE "{table.name}" SET "{column.name}" = ?1 WHERE "{column.name}" > ?1'  # noqa: S608 - names of the schema
                connection.execute(later, (last,))


def _moved(days: int, months: int) -> Iterator[tuple[Column[Any], Move]]:
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Day | UtcDateTime):
                yield column, lambda text: _later(text[:10], days) + text[10:]
            elif isinstance(column.type, Json):
                yield column, lambda text: _written(_in_json(json.loads(text), days))
            elif about_column(column).month:
                yield column, lambda text: _month_later(text, months)


def _move(connection: driver.Connection, column: Column[Any], move: Move) -> None:
    name, table = column.name, column.table.name
    found = connection.execute(f'SELECT DISTINCT "{name}" FROM "{table}" WHERE "{name}" IS NOT NULL').fetchall()  # noqa: S608 - names of the schema
    changes = {text: moved for (text,) in found if (moved := _tried(move, text)) != text}
    connection.create_function("mendi_moved", 1, lambda text: changes.get(text, text), deterministic=True)
    if changes:
        update = f'UPDATE "{table}" SET "{name}" = {{}} WHERE "{name}" IS NOT NULL'  # noqa: S608 - names of the schema
        # in two steps: what must differ from row to row would meet what is not moved yet
        connection.execute(update.format(f"'>' || mendi_moved(\"{name}\")"))
        connection.execute(update.format(f'substr("{name}", 2)'))


def _tried(move: Move, text: Any) -> Any:
    try:
        return move(text)
    except (TypeError, ValueError, OverflowError):
        return text


def _later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _month_later(text: str, months: int) -> str:
    first = date.fromisoformat(f"{text}-01")
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return f"{year:04d}-{month + 1:02d}"


def _in_json(value: Any, days: int) -> Any:
    if isinstance(value, dict):
        return {name: _in_json(inner, days) for name, inner in value.items()}
    if isinstance(value, list):
        return [_in_json(inner, days) for inner in value]
    if isinstance(value, str) and _ISO_DAY.fullmatch(value):
        return _tried(lambda text: _later(text, days), value)
    return value


def _written(value: Any) -> str:
    """As the column writes it."""
    text: str = Json().process_bind_param(value, None)  # type: ignore[arg-type]  # asks for no dialect
    return text
