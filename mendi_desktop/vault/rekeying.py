# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new passphrase: the vault and all its backups in reach are encrypted anew, under a fresh salt.

The order makes it safe to be cut off anywhere: first the backups beside the old ones, then the vault, in one renaming
that decides, then the old backups go. What is left to do is done at the next opening.
"""

import json
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.copying import KeyedFile, OnStep, copy_database, prove, quiet, sync
from mendi_desktop.vault.backups.finishing import finish
from mendi_desktop.vault.backups.openers import known_keys
from mendi_desktop.vault.backups.renewal import discard, stage_backups
from mendi_desktop.vault.backups.shelves import shelves
from mendi_desktop.vault.backups.troubles import at_place, backup_in_words
from mendi_desktop.vault.exchange import exchange
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.safekeeping import safekeeping
from mendi_desktop.vault.salt import new_salt
from mendi_desktop.vault.session import new_key, opens_with, require_passphrase


def change_passphrase(vault: Vault, root: Path, old: str, new: str, on_step: OnStep = quiet) -> None:
    """As :func:`set_new_passphrase`, for somebody who knows ``old``; UserError (field ``passphrase``) if not."""
    _require_fit(vault, new)
    if not opens_with(vault, old):
        raise UserError(
            tr("Die Passphrase passt nicht zu „{name}“. Groß- und Kleinschreibung zählen.", name=vault.path.name),
            field="passphrase",
        )
    set_new_passphrase(vault, root, new, on_step)


def set_new_passphrase(vault: Vault, root: Path, new: str, on_step: OnStep = quiet) -> None:
    """Encrypt the vault and every backup in reach below ``root`` and at the second place with ``new``.

    Afterwards the old passphrase and the old recovery sheet open nothing in reach. A backup that did not open any more
    goes. UserError if ``new`` is unfit (field ``new_passphrase``) or a disk does not play along: all is as it was then.
    """
    _require_fit(vault, new)
    key = new_key(new, new_salt())
    keys = known_keys(vault)
    with backup_in_words():
        found = tuple(shelves(root, vault.read(safekeeping)))
    try:
        for shelf in found:
            with at_place(shelf.target), backup_in_words():
                stage_backups(shelf, key, keys, on_step)
        with backup_in_words():
            exchange(vault, key, lambda waiting: _encrypt(vault, waiting, keys), "")
    except BaseException:
        for shelf in found:
            with suppress(OSError):
                discard(shelf)
        raise
    finish(vault, root)


def _require_fit(vault: Vault, new: str) -> None:
    require_passphrase(new, "new_passphrase")
    if vault.is_demo:
        raise UserError(tr("Die Übungsdaten haben keine eigene Passphrase. Bitte einen eigenen Tresor anlegen."))


def _encrypt(vault: Vault, waiting: KeyedFile, keys: Mapping[str, bytes]) -> None:
    """Copy the vault and leave the former keys in it, until nothing in reach and nothing out of reach needs them."""
    copy_database(vault.file, waiting)
    try:
        kept = json.dumps({mark: key.hex() for mark, key in keys.items()})
        with closing(waiting.connect()) as connection:
            connection.execute("UPDATE safekeeping SET former_keys = ?", (kept,))
        prove(waiting)
        sync(waiting.path)
    except BaseException:
        with suppress(OSError):
            waiting.path.unlink()
        raise
