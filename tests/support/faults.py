# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lets one call to the file system or to SQLite fail, the n-th of an act: with an error, or as if the plug was pulled.

Every call of the program that can change a file is counted: names, contents, waiting for the disk, every statement.
After a pulled plug nothing works any more, so that no clean-up can help: the state is the one a crash would leave.
"""

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

_SYSTEM = ("open", "replace", "rename", "unlink", "fsync", "mkdir")
_CONNECT = driver.connect


class PulledPlugError(BaseException):
    """The process is gone: no handler of the program sees this."""


class Faults:
    """Counts calls; the one with the number ``at`` fails, and after it all others if ``plug`` is pulled."""

    def __init__(self, at: int, *, plug: bool = False) -> None:
        self.calls = 0
        self.hit = ""
        self._at = at
        self._plug = plug
        self._over = False

    def pass_by(self, name: str) -> str:
        """Count a call; returns its name if it is the one that fails. Raises when the plug is out."""
        if self._over:
            raise PulledPlugError(name)
        self.calls += 1
        if self.calls != self._at:
            return ""
        self.hit = name
        if self._plug:
            self._over = True
            raise PulledPlugError(name)
        return name

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """All calls inside the block are counted."""
        with pytest.MonkeyPatch.context() as patch:
            for name in _SYSTEM:
                patch.setattr(os, name, self._system(name, getattr(os, name)))
            patch.setattr(io, "open", self._system("io.open", io.open))  # what pathlib opens with
            patch.setattr(driver, "connect", self._connect)
            yield

    def _system(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **more: Any) -> Any:
            if self.pass_by(name):
                raise OSError(errno.EIO, "Input/output error")
            return real(*args, **more)

        return call

    def _connect(self, *args: Any, **more: Any) -> Any:
        faults = self

        class Cursor(driver.Cursor):  # type: ignore[misc] # the driver has no types
            def execute(self, statement: str, *values: Any) -> Any:
                faults.sqlite(statement.split(maxsplit=1)[0])
                return super().execute(statement, *values)

        class Connection(driver.Connection):  # type: ignore[misc] # as above
            def cursor(self, *_: Any) -> Any:
                return super().cursor(Cursor)

            def execute(self, *args: Any) -> Any:
                return self.cursor().execute(*args)

            def backup(self, *args: Any, **more: Any) -> None:
                faults.sqlite("backup")
                super().backup(*args, **more)

            def commit(self) -> None:
                faults.sqlite("commit")
                super().commit()

        self.sqlite("connect")
        return _CONNECT(*args, **more, factory=Connection)

    def sqlite(self, name: str) -> None:
        if self.pass_by(name):
            error = driver.OperationalError("disk I/O error")
            error.sqlite_errorname = "SQLITE_IOERR_WRITE"
            raise error
