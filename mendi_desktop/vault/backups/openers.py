# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which of the keys a vault knows opens one of its backups."""

from collections.abc import Mapping
from pathlib import Path

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.pages import SALT_LENGTH
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.practice import refuse_real
from mendi_desktop.vault.safekeeping import former_keys


def known_keys(vault: Vault) -> dict[str, bytes]:
    """Raw keys by their mark: the one in force and those of backups that were out of reach when it changed."""
    return {**vault.read(former_keys), vault.key.mark: vault.key.raw}


def knows_key(key_mark: str, keys: Mapping[str, bytes]) -> bool:
    """Whether one of ``keys`` has this mark, which may be shortened as in the names of the files."""
    return any(mark.startswith(key_mark) for mark in keys)


def keyed(path: Path, key_mark: str, keys: Mapping[str, bytes]) -> KeyedFile:
    """The backup at ``path`` with its key. UserError if none is known, OSError if it cannot be read.

    A mark may be shortened to eight digits, as in the names of the files.
    """
    raw = next((key for mark, key in keys.items() if mark.startswith(key_mark)), None)
    if raw is None:
        raise UserError(
            tr("Diese Sicherung gehört zu einer anderen Passphrase. Bitte eine andere wählen oder sie dort öffnen.")
        )
    with path.open("rb") as file:
        salt = file.read(SALT_LENGTH)
    refuse_real(salt)
    return KeyedFile(path, raw, salt)
