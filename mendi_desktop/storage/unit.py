# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One command, one transaction: run, commit or roll back, remember for undo, tell the views. Nobody else commits."""

import threading
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine, event, text
from sqlalchemy.orm import Session, sessionmaker

from mendi_desktop.core.changes import ChangeFeed
from mendi_desktop.core.clock import Clock
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.journal import Journal, RowChange, Step, collect

P = ParamSpec("P")
T = TypeVar("T")


class Unit:
    """Runs commands and queries against one open vault. Writes of several threads wait for each other."""

    def __init__(self, engine: Engine, feed: ChangeFeed, clock: Clock) -> None:
        self._sessions = sessionmaker(engine, expire_on_commit=False)
        self._feed = feed
        self._clock = clock
        self._journal = Journal()
        self._writing = threading.RLock()

    @property
    def clock(self) -> Clock:
        return self._clock

    def use(self, engine: Engine) -> None:
        """Go on with another engine on the same file (after the passphrase changed)."""
        with self._writing:
            self._sessions = sessionmaker(engine, expire_on_commit=False)

    def execute(self, command: Command[T]) -> T:
        """Run ``command``; when this returns, its changes are on disk. Any exception rolls all of it back."""
        with self._writing:
            rows: list[RowChange] = []
            with self._sessions.begin() as session:
                _keep_times(session, self._clock)
                event.listen(session, "after_flush", lambda flushed, _context: rows.extend(collect(flushed)))
                result = command.execute(Work(session, self._clock))
            if command.undoable:
                self._journal.record(command.label, rows)
            else:
                self._journal.clear()
            self._feed.publish(Step(command.label, tuple(rows)).changes())
            return result

    def read(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query in a transaction of its own that is never committed."""
        with self._sessions() as session:
            return query(session, *args, **kwargs)

    @property
    def undo_label(self) -> str | None:
        """Label of the act that :meth:`undo` would take back, untranslated."""
        return self._journal.next_undo.label if self._journal.next_undo else None

    @property
    def redo_label(self) -> str | None:
        return self._journal.next_redo.label if self._journal.next_redo else None

    def undo(self) -> None:
        """Take the last act back; without one, nothing happens."""
        with self._writing:
            if step := self._journal.next_undo:
                self._replay(step.reversed())
                self._journal.undone()

    def redo(self) -> None:
        with self._writing:
            if step := self._journal.next_redo:
                self._replay(step)
                self._journal.redone()

    def forget(self) -> None:
        """Empty the journal: on lock, erasure, merge and restore."""
        self._journal.clear()

    def _replay(self, step: Step) -> None:
        try:
            with self._sessions.begin() as session:
                session.execute(text("PRAGMA defer_foreign_keys=ON"))
                for row in step.rows:
                    _write(session, row)
        except BaseException:
            self._journal.clear()  # a journal that does not fit the data any more must not be tried again
            raise
        self._feed.publish(step.changes())


def _write(session: Session, row: RowChange) -> None:
    table = row.table
    here = table.c.id == row.id
    if row.after is None:
        session.execute(table.delete().where(here))
    elif row.before is None:
        session.execute(table.insert().values(**row.after))
    else:
        session.execute(table.update().where(here).values(**row.after))


def _keep_times(session: Session, clock: Clock) -> None:
    now = clock.now()

    def stamp(flushing: Session, *_: Any) -> None:
        for obj in flushing.new:
            assert isinstance(obj, Base)
            obj.created_at = obj.updated_at = now
        for obj in flushing.dirty:
            assert isinstance(obj, Base)
            if flushing.is_modified(obj):
                obj.updated_at = now

    event.listen(session, "before_flush", stamp)
