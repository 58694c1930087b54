# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sees when somebody else replaces, edits or takes away the file of an open vault, and keeps both versions.

Before every write the file is compared with what our last write left: is it still the same file under that name, with
the same first page? SQLite writes the first page in every transaction, and SQLCipher never encrypts it the same way
twice, so an equal page means that nobody wrote; times are only told, never trusted. This takes a few microseconds.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.pages import PAGE


class Foreign(StrEnum):
    """What somebody else did to the file."""

    REPLACED = "replaced"
    EDITED = "edited"
    GONE = "gone"


_SENTENCES: Final = {
    Foreign.REPLACED: QT_TR_NOOP(
        "„{name}“ wurde von außen ersetzt (Stand {theirs}), der eigene Stand ist von {ours}."
        " Nichts wurde überschrieben: Bitte sperren und neu öffnen, beide Stände liegen dann nebeneinander."
    ),
    Foreign.EDITED: QT_TR_NOOP(
        "„{name}“ wurde von außen geändert ({theirs}), der eigene Stand ist von {ours}."
        " Nichts wurde überschrieben: Bitte sperren, neu öffnen und den Inhalt ansehen."
    ),
    Foreign.GONE: QT_TR_NOOP(
        "„{name}“ liegt nicht mehr an ihrem Ort; der eigene Stand ist von {ours}."
        " Bitte den Datenträger wieder anschließen; ist der Ordner noch da, legt das Sperren ihn dort ab."
    ),
}


@dataclass(frozen=True, slots=True)
class ForeignChange:
    """``ours``: when our last write ended; ``theirs``: the time the other file bears, None if there is none. UTC."""

    what: Foreign
    ours: datetime
    theirs: datetime | None


class ForeignChangeError(UserError):
    """A write was refused, because the file is not what we left; ``change`` says more."""

    def __init__(self, name: str, change: ForeignChange) -> None:
        theirs = _spoken(change.theirs) if change.theirs else ""
        super().__init__(tr(_SENTENCES[change.what], name=name, ours=_spoken(change.ours), theirs=theirs))
        self.change = change


@dataclass(frozen=True, slots=True)
class _Left:
    """The file as our last write left it."""

    size: int
    first_page: bytes
    moment: datetime


class Watch:
    """Watches the file of one open vault, from :meth:`start` to :meth:`stop`; before and after it minds nothing.

    Not for several threads at once: the unit of work enters it one by one.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pinned: driver.Connection | None = None
        self._file = -1
        self._left: _Left | None = None
        self.kept = False
        """Whether our own state was written to another file since it was looked at first."""

    def start(self, pinned: driver.Connection) -> None:
        """Watch the file that is there now. OSError.

        ``pinned``: a connection that is only held. If the name is given to another file, it still reads ours.
        """
        self.stop()
        self._pinned = pinned
        self.kept = False
        self._file = os.open(self._path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._left = self._look()

    def stop(self) -> None:
        """Let go of the file. Only when nothing else has it open: closing it drops SQLite's locks on POSIX."""
        self._left = None
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
        if self._pinned is not None:
            self._pinned.close()
            self._pinned = None

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Around every write: refuses it with :class:`ForeignChangeError`, and remembers what it leaves."""
        self.refuse()
        try:
            yield
        except UserError:
            change = self.change()
            if change and change.what is not Foreign.EDITED:  # our own write may have come and gone
                raise ForeignChangeError(self._path.name, change) from None  # it only looked like trouble with the disk
            raise
        finally:
            self._remember()

    def refuse(self) -> None:
        """Raise :class:`ForeignChangeError` if the file is not what we left."""
        if change := self.change():
            raise ForeignChangeError(self._path.name, change)

    def change(self) -> ForeignChange | None:
        """What somebody else did since our last write; None for nothing. A mere new time on the file is nothing."""
        left = self._left
        if left is None:
            return None
        if other := self._other_file(left):
            return other
        try:
            there, page = os.fstat(self._file), self._first_page()
        except OSError:
            return ForeignChange(Foreign.GONE, left.moment, None)
        if there.st_size != left.size or page != left.first_page:
            return ForeignChange(Foreign.EDITED, left.moment, datetime.fromtimestamp(there.st_mtime, UTC))
        return None

    def refuse_other_file(self, *_: object) -> None:
        """Raise :class:`ForeignChangeError` if a new connection would read another file. Several threads may ask."""
        left = self._left
        if left is not None and (change := self._other_file(left)):
            raise ForeignChangeError(self._path.name, change)

    def _other_file(self, left: _Left) -> ForeignChange | None:
        try:
            there = self._path.stat()
            if os.path.samestat(there, os.fstat(self._file)):
                return None
        except OSError:  # the file, the folder or the whole medium
            return ForeignChange(Foreign.GONE, left.moment, None)
        return ForeignChange(Foreign.REPLACED, left.moment, datetime.fromtimestamp(there.st_mtime, UTC))

    def own_state(self) -> driver.Connection | None:
        """A connection to the file as we left it, or None if somebody wrote into that very file."""
        try:
            ours = self._left is not None and self._first_page() == self._left.first_page
        except OSError:
            return None
        return self._pinned if ours else None

    def lost_state(self) -> driver.Connection | None:
        """Like :meth:`own_state`, but only if no name leads to it any more and its folder is still on its medium."""
        change = self.change()
        if change is None or change.what is Foreign.EDITED:
            return None
        try:
            here = self._path.parent.stat().st_dev == os.fstat(self._file).st_dev
        except OSError:
            return None
        return self.own_state() if here else None

    def _remember(self) -> None:
        if self._left is not None:
            with suppress(OSError):  # a medium that has gone is noticed before the next write
                self._left = self._look()

    def _look(self) -> _Left:
        there = os.fstat(self._file)
        return _Left(there.st_size, self._first_page(), datetime.fromtimestamp(there.st_mtime, UTC))

    def _first_page(self) -> bytes:
        os.lseek(self._file, 0, os.SEEK_SET)
        return os.read(self._file, PAGE)


def _spoken(moment: datetime) -> str:
    local = moment.astimezone()
    return tr("{day}, {time} Uhr", day=format_date(local.date()), time=f"{local:%H:%M}")
