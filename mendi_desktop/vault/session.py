# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An open vault: one file, one key, one unit of work. Create, open, change the passphrase, close."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from mendi_desktop.core.changes import ChangeFeed
from mendi_desktop.core.clock import Clock, SystemClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.private_files import make_private
from mendi_desktop.storage import migrate
from mendi_desktop.storage.command import Command
from mendi_desktop.storage.engine import key_fits, open_engine, rekey, settle
from mendi_desktop.storage.options import SetVaultOptions, VaultOptions, vault_options
from mendi_desktop.storage.troubles import in_words
from mendi_desktop.storage.unit import CLOSED, Unit
from mendi_desktop.vault.filelock import FileLock, Holder, InUseError
from mendi_desktop.vault.keys import PARAMETERS, FileKey, composed, derive_key
from mendi_desktop.vault.salt import DEMO_PASSPHRASE, interrupted, is_demo, new_salt, read_salt

P = ParamSpec("P")
T = TypeVar("T")

SUFFIX = ".mendi"


class VaultInUseError(UserError):
    """The vault is open elsewhere; ``holder`` says where, if it is known."""

    def __init__(self, name: str, holder: Holder | None) -> None:
        if holder is None or holder.is_here:
            message = tr("„{name}“ ist schon geöffnet. Bitte das andere Fenster verwenden.", name=name)
        else:
            message = tr(
                "„{name}“ ist auf dem Rechner {machine} geöffnet. Bitte dort zuerst schließen.",
                name=name,
                machine=holder.machine,
            )
        super().__init__(message)
        self.holder = holder


class Vault:
    """Made by :func:`create_vault` or :func:`open_vault`; holds the file until :meth:`close`."""

    def __init__(self, path: Path, keyed: FileKey, engine: Engine, lock: FileLock, clock: Clock) -> None:
        self.path = path
        self.feed = ChangeFeed()
        self.unit = Unit(engine, self.feed, clock)
        self.unclean = False
        """Whether the program that had this vault open before was killed: it should be looked through."""
        self._salt = keyed.salt
        self._key: FileKey | None = keyed
        self._engine: Engine | None = engine
        self._lock = lock

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
    def clock(self) -> Clock:
        return self.unit.clock

    @property
    def options(self) -> VaultOptions:
        return self.unit.read(vault_options)

    def execute(self, command: Command[T]) -> T:
        return self.unit.execute(command)

    def read(self, query: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        return self.unit.read(query, *args, **kwargs)

    def change_passphrase(self, old: str, new: str) -> None:
        """Encrypt the file anew; afterwards ``old`` opens nothing.

        UserError if ``old`` is wrong, ``new`` unfit or the file cannot be written: then ``old`` goes on to hold.
        """
        _require_passphrase(new, "new_passphrase")
        if self.is_demo:
            raise UserError(tr("Die Übungsdaten haben keine eigene Passphrase. Bitte einen eigenen Tresor anlegen."))
        new_key = derive_key(new, self._salt, PARAMETERS[0])
        with self.unit.alone(), in_words():
            if self._engine is None:
                raise UserError(tr(CLOSED))
            _matching_key(self.path, self._salt, old)
            self._engine.dispose()
            rekey(self._engine, new_key)
            if not key_fits(self.path, new_key, self._salt):
                raise UserError(
                    tr("Die Passphrase ließ sich nicht ändern, es gilt die bisherige. Bitte freien Platz prüfen.")
                )
            self._key = FileKey(new_key, self._salt)
            self._engine = open_engine(self.path, new_key, self._salt)
            self.unit.use(self._engine)

    def close(self) -> None:
        """Lock: nothing of the key, the journal or a connection remains. Twice does no harm."""
        self.unit.close()
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None
        self._key = None
        self._lock.release()


def create_vault(
    path: Path, passphrase: str, options: VaultOptions | None = None, clock: Clock | None = None, *, demo: bool = False
) -> Vault:
    """Make a new encrypted file and open it. A half-made file is taken away again.

    UserError: the file exists, the folder does not, the place cannot be written, the passphrase is unfit.
    """
    passphrase = DEMO_PASSPHRASE if demo else passphrase
    _require_passphrase(passphrase)
    try:
        if path.exists():
            raise _exists(path)
        if not path.parent.is_dir():
            raise UserError(tr("Den Ordner „{name}“ gibt es nicht. Bitte zuerst anlegen.", name=path.parent.name))
    except OSError as error:
        raise _cannot_write(path) from error
    path = path.resolve()
    lock = _take(path)
    try:
        _occupy(path)
        salt = new_salt(demo=demo)
        key = FileKey(derive_key(passphrase, salt, PARAMETERS[0]), salt)
        engine = open_engine(path, key.raw, salt)
        vault = Vault(path, key, engine, lock, clock or SystemClock())
        _fill(vault, engine, options or VaultOptions())
    except BaseException:
        lock.release()
        raise
    return vault


def _occupy(path: Path) -> None:
    """Take the name with an empty file that only its owner may read."""
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise _cannot_write(path) from error


def _fill(vault: Vault, engine: Engine, options: VaultOptions) -> None:
    """Write the schema and the options; on any trouble nothing of the file remains."""
    try:
        with in_words():
            migrate.upgrade(engine)
            vault.execute(SetVaultOptions(options))
            vault.unit.forget()
    except BaseException:
        engine.dispose()
        for left in (vault.path, vault.path.with_name(f"{vault.path.name}-journal")):
            with suppress(OSError):
                left.unlink()
        raise


def open_vault(
    path: Path, passphrase: str | None = None, clock: Clock | None = None, *, raw_key: bytes | None = None
) -> Vault:
    """Open a vault, bringing it to the present schema. Demo vaults need no passphrase.

    ``raw_key``: from a recovery sheet, in place of the passphrase; UserError (field ``code``) if it is another's.

    UserError: missing file, not a vault, damaged, write-protected, wrong or missing passphrase, newer version, in use
    (:class:`VaultInUseError`).
    """
    path = path.resolve()  # two names of one file are one vault
    salt = read_salt(path)
    if is_demo(salt):
        passphrase = DEMO_PASSPHRASE
    if not (passphrase or raw_key):
        raise UserError(tr("Zum Öffnen von „{name}“ fehlt die Passphrase.", name=path.name), field="passphrase")
    if not os.access(path, os.W_OK):
        raise UserError(tr("„{name}“ ist schreibgeschützt. Bitte den Schutz aufheben oder kopieren.", name=path.name))
    lock = _take(path)
    make_private(path)  # a copy from elsewhere may have come with the rights of elsewhere
    engine = None
    try:
        with in_words():
            key = _checked_key(path, salt, raw_key) if raw_key else _matching_key(path, salt, passphrase or "")
            engine = open_engine(path, key.raw, salt)
            _bring_up_to_date(engine, path.name)
            if interrupted(path):
                settle(engine)
    except BaseException:
        if engine is not None:
            engine.dispose()
        lock.release()
        raise
    vault = Vault(path, key, engine, lock, clock or SystemClock())
    vault.unclean = lock.was_left
    return vault


def _checked_key(path: Path, salt: bytes, raw_key: bytes) -> FileKey:
    if not key_fits(path, raw_key, salt):
        raise UserError(
            tr(
                "Der Code gehört nicht zu „{name}“. Nach einer neuen Passphrase gilt nur das neue Blatt.",
                name=path.name,
            ),
            field="code",
        )
    return FileKey(raw_key, salt)


def _matching_key(path: Path, salt: bytes, passphrase: str) -> FileKey:
    """The key that opens ``path``, whichever of the known costs it was made with."""
    for parameters in PARAMETERS:
        key = derive_key(passphrase, salt, parameters)
        if key_fits(path, key, salt):
            return FileKey(key, salt)
    raise UserError(
        tr("Die Passphrase passt nicht zu „{name}“. Groß- und Kleinschreibung zählen.", name=path.name),
        field="passphrase",
    )


def _bring_up_to_date(engine: Engine, name: str) -> None:
    found = migrate.revision(engine)
    if found is None:
        raise UserError(tr("„{name}“ ist kein Tresor von mendi desktop. Bitte eine andere Datei wählen.", name=name))
    if found not in migrate.REVISIONS:
        raise UserError(tr("„{name}“ stammt aus einer neueren Version. Bitte mendi desktop aktualisieren.", name=name))
    if found != migrate.REVISIONS[-1]:
        migrate.upgrade(engine)


def _require_passphrase(passphrase: str, field: str = "passphrase") -> None:
    if len(composed(passphrase)) < 8:
        raise UserError(tr("Die Passphrase braucht mindestens 8 Zeichen."), field=field)


def _take(path: Path) -> FileLock:
    try:
        return FileLock(path)
    except InUseError as error:
        raise VaultInUseError(path.name, error.holder) from None
    except OSError as error:
        raise _cannot_write(path) from error


def _exists(path: Path) -> UserError:
    return UserError(tr("„{name}“ gibt es schon. Bitte einen anderen Namen wählen.", name=path.name))


def _cannot_write(path: Path) -> UserError:
    return UserError(
        tr("In den Ordner „{name}“ lässt sich nicht schreiben. Bitte einen anderen Ort wählen.", name=path.parent.name)
    )
