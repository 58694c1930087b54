# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One command, one transaction: run, commit or roll back, remember for undo, tell the views. Nobody else commits."""

import threading
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from mendi_desktop.core.changes import ChangeFeed
from mendi_desktop.core.clock import Clock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.gate import Gate
from mendi_desktop.storage.journal import Journal, RowChange, Step, replay, step
from mendi_desktop.storage.kept_reads import KeptReads
from mendi_desktop.storage.naming import noting
from mendi_desktop.storage.sessions import Sessions
from mendi_desktop.storage.troubles import in_words

P = ParamSpec("P")
T = TypeVar("T")

Guard = Callable[[], AbstractContextManager[object]]
"""Entered before and left after every write, whether it succeeds or not; refuses the write by raising UserError."""

CLOSED = QT_TR_NOOP("Der Tresor ist geschlossen. Bitte zuerst wieder öffnen.")


class Unit:
    """Runs commands and queries against one open vault. Writes of several threads wait for each other.

    Besides what commands and queries raise themselves, every method raises :class:`UserError` for troubles of the file
    (full disk, pulled stick, damage) and after :meth:`close`.
    """

    def __init__(
        self,
        engine: Engine,
        feed: ChangeFeed,
        clock: Clock,
        guard: Guard = nullcontext,
        state: Callable[[], Hashable] = lambda: None,
    ) -> None:
        """``state``: what is known of the file from outside; when it differs, somebody else has written."""
        self._sessions: Sessions | None = Sessions(engine)
        self._feed = feed
        self._clock = clock
        self._journal = Journal()
        self._kept = KeptReads()
        self._writing = threading.RLock()
        self._inside_command = False
        self._gate = Gate()
        self._guard, self._state = guard, state

    @property
    def clock(self) -> Clock:
        return self._clock

    def use(self, engine: Engine) -> None:
        """Go on with another engine on the same file (after the passphrase changed)."""
        with self.alone():
            self._kept.forget()
            self._sessions = Sessions(engine)

    def execute(self, command: Command[T]) -> T:
        """Run ``command``; when this returns, its changes are on disk. Any exception rolls all of it back."""
        with self._writing:
            rows: list[RowChange] = []
            with self._written(), self._command(), self._guard(), self._session(rows) as session, session.begin():
                result = command.execute(Work(session, self._clock))
            done = step(command.label, rows)
            if command.undoable:
                self._journal.record(done)
            else:
                self._journal.clear()
            self._feed.publish(done.changes())
            return result

    def read(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query in a transaction of its own that is never committed."""
        with self._use() as sessions, sessions.reading() as session:
            return query(session, *args, **kwargs)

    def recall(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """As :meth:`read`; as long as no table it reads is written, the same question is read from the file once.

        For questions that are asked often. The answer is a frozen value or a list of such, and depends on nothing but
        the file, the arguments (hashable; a day is one of them) and the language.
        """
        with self._use() as sessions:

            def read() -> T:
                with sessions.reading() as session:
                    return query(session, *args, **kwargs)

            return self._kept.get((query, args, tuple(sorted(kwargs.items()))), read, self._state())

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
            if done := self._journal.next_undo:
                self._replay(done.reversed(), self._journal.undone)

    def redo(self) -> None:
        with self._writing:
            if undone := self._journal.next_redo:
                self._replay(undone, self._journal.redone)

    def forget(self) -> None:
        """Empty the journal: on lock, erasure, merge and restore."""
        with self._writing:
            self._journal.clear()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else reads or writes meanwhile; what is running is waited for. Not from inside a command or query."""
        with self._writing, self._gate.alone():
            yield

    def close(self) -> None:
        """Wait for what is running, then let go of the file and of all that was remembered. Twice does no harm."""
        with self.alone():
            self._journal.clear()
            self._kept.forget()
            self._sessions = None

    @contextmanager
    def _written(self) -> Iterator[None]:
        """Answers read from what is written inside are forgotten; where the disk broke off in between, all of them.

        Whoever was refused before anything was written has changed nothing.
        """
        failed = True
        with noting() as noted:
            try:
                yield
                failed = False
            finally:
                if noted.written != frozenset():
                    self._kept.forget(None if failed else noted.written, self._state())

    @contextmanager
    def _use(self) -> Iterator[Sessions]:
        with self._gate.shared():
            if self._sessions is None:
                raise UserError(tr(CLOSED))
            with in_words():
                yield self._sessions

    @contextmanager
    def _session(self, rows: list[RowChange]) -> Iterator[Session]:
        with self._use() as sessions, sessions.writing(rows, self._clock.now()) as session:
            yield session

    @contextmanager
    def _command(self) -> Iterator[None]:
        if self._inside_command:
            raise RuntimeError("a command cannot run another one: they would wait for each other's transaction")
        self._inside_command = True
        try:
            yield
        finally:
            self._inside_command = False

    def _replay(self, done: Step, move: Callable[[], None]) -> None:
        try:
            with self._written(), self._guard(), self._use() as sessions, sessions.engine.begin() as connection:
                replay(connection, done)
        except UserError:
            raise  # trouble with the disk: nothing has changed, the journal still fits
        except BaseException:
            self._journal.clear()  # a journal that does not fit the data any more must not be tried again
            raise
        move()
        self._feed.publish(done.changes())
