# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Brings a vault back from a file, when the vault has gone, is damaged, or is named on the command line."""

from contextlib import closing, suppress
from pathlib import Path

from mendi_desktop.core.clock import Clock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.engine import key_fits
from mendi_desktop.storage.pages import journal_of
from mendi_desktop.vault.backups.finishing import vault_id_in
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.backups.restoring import stage
from mendi_desktop.vault.backups.troubles import DAMAGED, backup_in_words
from mendi_desktop.vault.damage import DamagedVaultError, read_salt, set_aside, set_journal_aside
from mendi_desktop.vault.demo_mark import is_demo
from mendi_desktop.vault.exchange import beside, clear_beside
from mendi_desktop.vault.keys import Opener
from mendi_desktop.vault.opened import Vault, put_in_place
from mendi_desktop.vault.practice import refuse_real_file
from mendi_desktop.vault.safekeeping import safekeeping
from mendi_desktop.vault.salt import DEMO_PASSPHRASE
from mendi_desktop.vault.session import VaultInUseError, known_costs, open_vault, take


def restore_file(
    backup: Path,
    vault: Path,
    passphrase: str | None,
    *,
    raw_key: bytes | None = None,
    clock: Clock,
    root: Path,
) -> Path | None:
    """Put the state of ``backup`` to ``vault``, in today's schema and under the key of the backup.

    What lies at ``vault`` is never lost: if it opens with the same passphrase or ``raw_key``, its state is pinned among
    its backups, otherwise the file is set aside under a name that says so. Returns where that is, None if there was
    nothing.

    UserError: neither fits ``backup``, it is damaged or another vault's, the vault is in use, a disk does not play
    along. The vault is as it was then.
    """
    vault = vault.resolve()
    refuse_real_file(vault)
    with backup_in_words(DAMAGED):
        then = _keyed(backup.resolve(), passphrase, raw_key)
    if then.path == vault:
        raise UserError(tr("Sicherung und Tresor sind dieselbe Datei. Bitte zwei verschiedene nennen."))
    try:
        now = open_vault(vault, passphrase, clock, raw_key=raw_key, root=root) if vault.exists() else None
    except VaultInUseError:
        raise
    except DamagedVaultError:
        return _put(then, vault, clock, "beschaedigt")
    except UserError:  # another passphrase, or a newer program
        return _put(then, vault, clock, "vorher")
    if now is None:
        return _put(then, vault, clock, "")
    with closing(now):
        _require_same(now, then, backup.name)
        return SafetyNet(now, root).restore_from(then)


def _keyed(backup: Path, passphrase: str | None, raw_key: bytes | None) -> KeyedFile:
    salt = read_salt(backup)
    opener = Opener(DEMO_PASSPHRASE if is_demo(salt) else passphrase, raw_key, known_costs())
    for key in opener.keys(salt):
        if key_fits(backup, key.raw, key.salt):
            return KeyedFile(backup, key.raw, key.salt)
    raise opener.refused_by(backup.name)


def _require_same(vault: Vault, backup: KeyedFile, name: str) -> None:
    with backup_in_words(DAMAGED):
        found = vault_id_in(backup)
    if found not in ("", vault.read(safekeeping).vault_id):
        raise UserError(
            tr("„{name}“ ist die Sicherung eines anderen Tresors. Bitte einen neuen Dateinamen nennen.", name=name)
        )


def _put(backup: KeyedFile, vault: Path, clock: Clock, mark: str) -> Path | None:
    lock = take(vault)
    try:
        waiting = KeyedFile(beside(vault), backup.key, backup.salt)
        with backup_in_words(DAMAGED):
            clear_beside(vault)
            stage(backup, waiting, None)
            aside = _make_room(vault, clock, mark)
        try:
            put_in_place(waiting.path, vault)
        except UserError:
            if aside is not None:
                with suppress(OSError):
                    aside.rename(vault)
            raise
    finally:
        lock.release()
    return aside


def _make_room(vault: Path, clock: Clock, mark: str) -> Path | None:
    """Where the file is now that was there. A journal beside it goes with it: SQLite would play it into the new one."""
    aside = set_aside(vault, clock.today(), mark) if vault.exists() else None
    if journal_of(vault).exists():
        set_journal_aside(vault, clock.today())
    return aside
