# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a file to an open vault and back: create, open, and every reason why not."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from hmac import compare_digest
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine

from mendi_desktop.core.clock import Clock, SystemClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.private_files import make_private
from mendi_desktop.storage import migrate
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.engine import open_engine, settle
from mendi_desktop.storage.options import SetVaultOptions, VaultOptions
from mendi_desktop.storage.troubles import DamagedFileError, in_words
from mendi_desktop.vault.backups.finishing import back_up_before_migration, finish, is_finished
from mendi_desktop.vault.backups.shelf import shelf_of
from mendi_desktop.vault.damage import DamagedVaultError, broken_structure, diagnose, knows_sample, opened_by, read_salt
from mendi_desktop.vault.demo_mark import is_demo
from mendi_desktop.vault.exchange import clear_beside
from mendi_desktop.vault.filelock import FileLock, Holder, InUseError
from mendi_desktop.vault.keys import PARAMETERS, FileKey, KeyParameters, Opener, composed, derive_key
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.practice import refuse_real_file
from mendi_desktop.vault.salt import DEMO_PASSPHRASE, interrupted, new_salt

__all__ = ["SUFFIX", "Vault", "VaultInUseError", "create_vault", "open_vault"]

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


def create_vault(
    path: Path, passphrase: str, options: VaultOptions | None = None, clock: Clock | None = None, *, demo: bool = False
) -> Vault:
    """Make a new encrypted file and open it. A half-made file is taken away again.

    UserError: the file exists, the folder does not, the place cannot be written, the passphrase is unfit.
    """
    passphrase = DEMO_PASSPHRASE if demo else passphrase
    require_passphrase(passphrase)
    try:
        if path.exists():
            raise _exists(path)
        if not path.parent.is_dir():
            raise UserError(tr("Den Ordner „{name}“ gibt es nicht. Bitte zuerst anlegen.", name=path.parent.name))
    except OSError as error:
        raise _cannot_write(path) from error
    path, salt = path.resolve(), new_salt(demo=demo)
    lock = take(path)
    try:
        with _occupied(path):
            key = new_key(passphrase, salt)
            engine = open_engine(path, key.raw, salt)
            vault = Vault(path, key, engine, lock, clock or SystemClock())
            _fill(vault, engine, options or VaultOptions())
    except BaseException:
        lock.release()
        raise
    return vault


@contextmanager
def _occupied(path: Path) -> Iterator[None]:
    """Take the name with an empty file that only its owner may read; whatever is raised inside, nothing remains."""
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        raise _exists(path) from None
    except OSError as error:
        raise _cannot_write(path) from error
    try:
        yield
    except BaseException:
        for left in (path, path.with_name(f"{path.name}-journal")):
            with suppress(OSError):
                left.unlink()
        raise


def _fill(vault: Vault, engine: Engine, options: VaultOptions) -> None:
    """Write the schema and the options; on any trouble nothing of the file stays open."""
    try:
        with in_words():
            migrate.upgrade(engine)
            vault.watch.start(vault.file.connect())
            vault.execute(SetVaultOptions(options))
            vault.unit.forget()
    except BaseException:
        engine.dispose()
        vault.watch.stop()
        raise


def open_vault(
    path: Path,
    passphrase: str | None = None,
    clock: Clock | None = None,
    *,
    raw_key: bytes | None = None,
    root: Path | None = None,
) -> Vault:
    """Open a vault, bringing it to the present schema. Demo vaults need no passphrase.

    ``raw_key``: from a recovery sheet, in place of the passphrase; UserError (field ``code``) if it is another's.
    ``root``: below it lie the backups; with it there is one before a migration, and what a crash has left of a change
    of the passphrase is finished.

    UserError: write-protected, wrong or missing passphrase, newer version, in use (:class:`VaultInUseError`), missing
    file, not a vault, damaged (:class:`DamagedVaultError`).
    """
    path = path.resolve()  # two names of one file are one vault
    with _diagnosed(path, Opener(None), root):
        salt = read_salt(path)
    if is_demo(salt):
        passphrase = DEMO_PASSPHRASE
    if not (passphrase or raw_key):
        raise UserError(tr("Zum Öffnen von „{name}“ fehlt die Passphrase.", name=path.name), field="passphrase")
    if not os.access(path, os.W_OK):
        raise UserError(tr("„{name}“ ist schreibgeschützt. Bitte den Schutz aufheben oder kopieren.", name=path.name))
    lock = take(path)
    make_private(path)  # a copy from elsewhere may have come with the rights of elsewhere
    with suppress(OSError):
        clear_beside(path)
    clock = clock or SystemClock()
    opener = Opener(passphrase, raw_key, PARAMETERS)
    try:
        with _diagnosed(path, opener, root), in_words():
            key, pinned = _fitting_key(path, opener, clock, root)
            half_copied = not knows_sample(key, path)
            keep = _keeper(KeyedFile(path, key.raw, salt), root, clock)
            engine = _present_engine(path, key, pinned, keep)
            vault = Vault(path, key, engine, lock, clock)
            vault.watch.start(pinned)
    except BaseException:
        lock.release()
        raise
    vault.unclean = lock.was_left or half_copied
    if root is not None and not is_finished(pinned, path, root):
        finish(vault, root)
    return vault


@contextmanager
def _diagnosed(path: Path, opener: Opener, root: Path | None) -> Iterator[None]:
    """Find out what is wrong with a file that is no whole database although the key fits, and what backups it has."""
    try:
        yield
    except DamagedVaultError as error:
        raise DamagedVaultError(error.damage, len(_kept(path, root))) from error
    except DamagedFileError as error:
        raise DamagedVaultError(diagnose(path, opener) or broken_structure(path), len(_kept(path, root))) from error
    except OSError as error:
        raise _cannot_write(path) from error


def _kept(path: Path, root: Path | None) -> list[Path]:
    return [] if root is None else [backup.path for backup in shelf_of(root, path) if backup.intact]


def _fitting_key(path: Path, opener: Opener, clock: Clock, root: Path | None) -> tuple[FileKey, driver.Connection]:
    """The key that opens ``path``, whichever of the known costs it was made with, and what it opened."""
    for key in opener.keys(read_salt(path)):
        if opened := opened_by(key, path, clock.today()):
            return key, opened
    if damage := diagnose(path, opener, _kept(path, root)):
        raise DamagedVaultError(damage)
    raise opener.refused_by(path.name)


def _present_engine(path: Path, key: FileKey, pinned: driver.Connection, keep: Callable[[str], None] | None) -> Engine:
    """An engine on the present schema; on any trouble nothing stays open, not even ``pinned``.

    ``keep`` is called with the old schema before it is changed.
    """
    engine = open_engine(path, key.raw, key.salt)
    try:
        found = _known_schema(pinned, path.name)
        if found != migrate.REVISIONS[-1]:
            if keep:
                keep(found)
            migrate.upgrade(engine)
        if interrupted(path):
            settle(engine)
    except BaseException:
        engine.dispose()
        pinned.close()
        raise
    return engine


def _keeper(file: KeyedFile, root: Path | None, clock: Clock) -> Callable[[str], None] | None:
    return None if root is None else partial(back_up_before_migration, file, root, clock.now())


def opens_with(vault: Vault, passphrase: str) -> bool:
    """Whether ``passphrase`` is the one of the open ``vault``. One derivation."""
    opener = Opener(passphrase, costs=PARAMETERS)
    return any(compare_digest(key.raw, vault.key.raw) for key in opener.keys(vault.key.salt))


def known_costs() -> tuple[KeyParameters, ...]:
    """What deriving a key may have cost when a vault was made."""
    return PARAMETERS


def new_key(passphrase: str, salt: bytes) -> FileKey:
    """The key of a new file, at the present cost."""
    return FileKey(derive_key(passphrase, salt, PARAMETERS[0]), salt)


def _known_schema(connection: driver.Connection, name: str) -> str:
    found = migrate.revision_seen_by(connection)
    if found is None:
        raise UserError(tr("„{name}“ ist kein Tresor von mendi desktop. Bitte eine andere Datei wählen.", name=name))
    if found not in migrate.REVISIONS:
        raise UserError(
            tr(
                "„{name}“ stammt aus einer neueren Version und bleibt, wie die Datei ist. Bitte die neue Version dort "
                "erfragen, woher dieses Programm kam.",
                name=name,
            )
        )
    return found


def require_passphrase(passphrase: str, field: str = "passphrase") -> None:
    """UserError for a passphrase that is too short to be one."""
    if len(composed(passphrase)) < 8:
        raise UserError(tr("Die Passphrase braucht mindestens 8 Zeichen."), field=field)


def take(path: Path) -> FileLock:
    """Keep other programs away from the vault at ``path``. UserError if it is in use or the folder not writable."""
    refuse_real_file(path)
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
