# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An open vault: one file, one key, one unit of work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar
from uuid import UUID

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from mendi_desktop.core.atomic_file import sync_folder
from mendi_desktop.core.changes import Change, ChangeFeed, ChangeSet, Op
from mendi_desktop.core.clock import Clock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Command
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.engine import in_haste, open_engine
from mendi_desktop.storage.options import VaultOptions, vault_options
from mendi_desktop.storage.unit import CLOSED, Unit
from mendi_desktop.vault.demo_mark import is_demo
from mendi_desktop.vault.filelock import FileLock
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.own_state import write_own_state
from mendi_desktop.vault.practice import refuse_real, refuse_real_file
from mendi_desktop.vault.salt import interrupted
from mendi_desktop.vault.watch import ForeignChange, Watch

P = ParamSpec("P")
T = TypeVar("T")

_ANY_ROW = UUID(int=0)


class Vault:
    """Made by ``create_vault`` or ``open_vault``; holds the file until :meth:`close`."""

    def __init__(self, path: Path, keyed: FileKey, engine: Engine, lock: FileLock, clock: Clock) -> None:
        self.path = path
        self.feed = ChangeFeed()
        self.watch = Watch(path)
        self.unit = Unit(engine, self.feed, clock, self.watch.guard, self._file_state)
        self.unclean = False
        """Whether the program that had this vault open before was killed: it should be looked through."""
        self._salt = keyed.salt
        self._key: FileKey | None = keyed
        self._engine: Engine | None = engine
        event.listen(engine, "connect", self.watch.refuse_other_file)
        self._lock = lock
        self.kept: Path | None = None
        """Where our own state was put at the closing, because another file had taken the vault's name."""
        self.commits = 0
        """How often something was written since the vault was opened."""
        self.feed.subscribe(self._count)

    def _count(self, changes: ChangeSet) -> None:
        self.commits += bool(changes.changes)

    @property
    def is_demo(self) -> bool:
        """True for the fictional data that open without a passphrase; every screen says so."""
        return is_demo(self._salt)

    @property
    def key(self) -> FileKey:
        """For what opens or makes another file of this vault: backups, the recovery sheet. UserError if closed."""
        if self._key is None:
            raise UserError(tr(CLOSED))
        return self._key

    @property
    def file(self) -> KeyedFile:
        """For what copies this vault. UserError if closed."""
        key = self.key
        return KeyedFile(self.path, key.raw, key.salt)

    @property
    def clock(self) -> Clock:
        return self.unit.clock

    @property
    def options(self) -> VaultOptions:
        return self.recall(vault_options)

    def execute(self, command: Command[T]) -> T:
        return self.unit.execute(command)

    def read(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return self.unit.read(query, *args, **kwargs)

    def recall(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """See :meth:`mendi_desktop.storage.unit.Unit.recall`: read once, until what it reads is written."""
        return self.unit.recall(query, *args, **kwargs)

    @contextmanager
    def in_haste(self) -> Iterator[None]:
        """For the first contents of a file that goes away if they are not finished: see the engine's ``in_haste``."""
        if self._engine is None:
            raise UserError(tr(CLOSED))
        with in_haste(self._engine):
            yield

    def version(self) -> tuple[int, int, int]:
        """Differs after every commit: what was committed in this session, size and time of the file. OSError."""
        stat = self.path.stat()
        return self.commits, stat.st_size, stat.st_mtime_ns

    def _file_state(self) -> tuple[int, int] | None:
        """None while the file is not there."""
        try:
            stat = self.path.stat()
        except OSError:
            return None
        return stat.st_size, stat.st_mtime_ns

    def foreign_change(self) -> ForeignChange | None:
        """What somebody else did to the file since our last write, None for nothing. Waits for what is running."""
        with self.unit.alone():
            return self.watch.change()

    def refuse_foreign(self) -> None:
        """Raise :class:`ForeignChangeError` if the file is not what our last write left."""
        with self.unit.alone():
            self.watch.refuse()

    def exchange(self, waiting: Path, key: FileKey, label: str) -> None:
        """Put the file ``waiting`` (whole, on the disk, of today's schema) into this vault's place and go on with it.

        Old or new, never between. Call it inside ``unit.alone()``, begun before ``waiting`` was made: what is written
        in between would be lost. The journal of the old file is emptied and the views are told under ``label`` to read
        everything anew; an empty ``label`` says that the content is the same, and undo goes on. UserError if
        it cannot be done; the vault goes on with the old file then.
        """
        if self._engine is None:
            raise UserError(tr(CLOSED))
        refuse_real(key.salt)
        self.watch.refuse()
        self._engine.dispose()
        self.watch.stop()
        try:
            put_in_place(waiting, self.path)
            self._key, self._salt = key, key.salt
            self._engine = open_engine(self.path, key.raw, key.salt)
            event.listen(self._engine, "connect", self.watch.refuse_other_file)
            self.unit.use(self._engine)
            if label:
                self.unit.forget()
        finally:
            with suppress(driver.Error, OSError):  # unwatched is no reason to be neither here nor there
                self.watch.start(self.file.connect())
        if label:
            self.tell_all_changed(label)

    def tell_all_changed(self, label: str) -> None:
        """Let the views read everything anew, after something that no command reports row by row."""
        everything = frozenset(Change(table, _ANY_ROW, Op.UPDATED) for table in Base.metadata.tables)
        self.feed.publish(ChangeSet(label, everything))

    def close(self) -> None:
        """Lock: nothing of the key, the journal or a connection remains. Twice does no harm."""
        self.unit.close()
        self._keep_own_state()
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None
        self.watch.stop()
        self._key = None
        self._lock.release()

    def _keep_own_state(self) -> None:
        """Locking is always safe: what was entered here and has no name any more gets one. Nobody is asked."""
        if self._key is None or not self.commits or self.watch.kept:
            return
        state = self.watch.lost_state()
        if state is not None:
            with suppress(UserError):  # the medium is full or has gone; there is nobody to tell
                self.kept = write_own_state(state, self.file, self.clock.today())


def put_in_place(waiting: Path, vault: Path) -> None:
    """Rename ``waiting`` over ``vault``, which nobody has open. UserError and no ``waiting`` if that cannot be done."""
    refuse_real_file(vault)
    try:
        if interrupted(vault):  # SQLite would play the rest of an old write into the new file
            raise FileExistsError(vault.name)
        waiting.replace(vault)
    except OSError as error:
        with suppress(OSError):
            waiting.unlink()
        raise UserError(
            tr("„{name}“ ließ sich nicht ersetzen und ist, wie es war. Bitte den Ordner prüfen.", name=vault.name)
        ) from error
    with suppress(OSError):  # it has happened; a folder that cannot be synced does not undo it
        sync_folder(vault.parent)
