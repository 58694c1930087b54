# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Undo and redo as rows before and after. Lives in memory only: nothing of it may outlast a lock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Table, inspect
from sqlalchemy.orm import Session

from mendi_desktop.core.changes import Change, ChangeSet, Op
from mendi_desktop.storage.base import Base

LIMIT = 50


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it did not or does not exist."""

    table: Table
    id: UUID
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None
    journaled: bool = True

    def reversed(self) -> "RowChange":
        return RowChange(self.table, self.id, self.after, self.before, self.journaled)

    @property
    def op(self) -> Op:
        if self.before is None:
            return Op.ADDED
        return Op.REMOVED if self.after is None else Op.UPDATED


@dataclass(frozen=True, slots=True)
class Step:
    """All rows one command changed, in the order they were written."""

    label: str
    rows: tuple[RowChange, ...]

    def reversed(self) -> "Step":
        return Step(self.label, tuple(row.reversed() for row in reversed(self.rows)))

    def changes(self) -> ChangeSet:
        return ChangeSet(self.label, frozenset(Change(row.table.name, row.id, row.op) for row in self.rows))


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
    now = {attribute.key: getattr(obj, attribute.key) for attribute in state.mapper.column_attrs}
    before = dict(now)
    if op is not Op.ADDED:
        for key in now:
            was = state.attrs[key].history.deleted
            if was:
                before[key] = was[0]
    return RowChange(
        table, obj.id, None if op is Op.ADDED else before, None if op is Op.REMOVED else now, type(obj).journaled
    )


class Journal:
    """Two stacks of at most :data:`LIMIT` steps."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def record(self, label: str, rows: Iterable[RowChange]) -> None:
        kept = tuple(row for row in rows if row.journaled)
        if kept:
            self._done = [*self._done, Step(label, kept)][-LIMIT:]
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
