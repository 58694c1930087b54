# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo as rows before and after. Lives in memory only: nothing of it may outlast a lock."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Table, bindparam, inspect, text
from sqlalchemy.orm import Session

from mendi_desktop.core.changes import Change, ChangeSet, Op
from mendi_desktop.storage.base import Base

LIMIT = 50


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after, by column; None where it did not or does not exist."""

    table: Table
    id: UUID
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    journaled: bool = True

    def reversed(self) -> "RowChange":
        return replace(self, before=self.after, after=self.before)

    @property
    def op(self) -> Op:
        if self.before is None:
            return Op.ADDED
        return Op.REMOVED if self.after is None else Op.UPDATED


@dataclass(frozen=True, slots=True)
class Step:
    """What one command did in the end: every row at most once."""

    label: str
    rows: tuple[RowChange, ...]

    def reversed(self) -> "Step":
        return Step(self.label, tuple(row.reversed() for row in self.rows))

    def changes(self) -> ChangeSet:
        return ChangeSet(self.label, frozenset(Change(row.table.name, row.id, row.op) for row in self.rows))


def step(label: str, rows: Iterable[RowChange]) -> Step:
    """Sum up all that was written: a row changed twice counts once, one that came and went does not count."""
    last: dict[tuple[str, UUID], RowChange] = {}
    for row in rows:
        key = (row.table.name, row.id)
        last[key] = replace(row, before=last[key].before) if key in last else row
    return Step(label, tuple(row for row in last.values() if row.before != row.after))


def collect(session: Session) -> list[RowChange]:
    """What the flush that just ran has written (call it from ``after_flush``)."""
    rows = [_row_change(obj, Op.ADDED) for obj in session.new]
    rows += [_row_change(obj, Op.UPDATED) for obj in session.dirty if session.is_modified(obj)]
    rows += [_row_change(obj, Op.REMOVED) for obj in session.deleted]
    return rows


def _row_change(obj: Any, op: Op) -> RowChange:
    assert isinstance(obj, Base)
    state = inspect(obj)
    table = state.mapper.local_table
    assert isinstance(table, Table)
    now: dict[str, Any] = {}
    before: dict[str, Any] = {}
    for attribute in state.mapper.column_attrs:
        column = attribute.columns[0].key
        now[column] = before[column] = getattr(obj, attribute.key)
        if op is not Op.ADDED and (was := state.attrs[attribute.key].history.deleted):
            before[column] = was[0]
    return RowChange(
        table, obj.id, None if op is Op.ADDED else before, None if op is Op.REMOVED else now, type(obj).journaled
    )


def replay(connection: Connection, done: Step) -> None:
    """Bring all rows of ``done`` to their state after it; RuntimeError if they are not as they were before it.

    First everything old goes, then everything new comes: no order among the rows could break a unique value on the way,
    as it may when two colleagues swap their aliases. Foreign keys are checked at the commit.
    """
    connection.execute(text("PRAGMA defer_foreign_keys=ON"))
    old: dict[Table, list[dict[str, Any]]] = defaultdict(list)
    new: dict[Table, list[Mapping[str, Any]]] = defaultdict(list)
    for row in done.rows:
        if row.before is not None:
            old[row.table].append({"gone": row.id})
        if row.after is not None:
            new[row.table].append(row.after)
    for table, gone in old.items():
        deleted = connection.execute(table.delete().where(table.c.id == bindparam("gone")), gone)
        if deleted.rowcount != len(gone):
            raise RuntimeError(f"rows of {table.name} have gone meanwhile")
    for table, rows in new.items():
        connection.execute(table.insert(), rows)


class Journal:
    """Two stacks of at most :data:`LIMIT` steps."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def record(self, done: Step) -> None:
        kept = tuple(row for row in done.rows if row.journaled)
        if kept:
            self._done = [*self._done, Step(done.label, kept)][-LIMIT:]
            self._undone = []

    def clear(self) -> None:
        self._done, self._undone = [], []

    @property
    def next_undo(self) -> Step | None:
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        return self._undone[-1] if self._undone else None

    def undone(self) -> None:
        self._undone.append(self._done.pop())

    def redone(self) -> None:
        self._done.append(self._undone.pop())
