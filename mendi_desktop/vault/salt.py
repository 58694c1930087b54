# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first 16 bytes of a vault are its salt: all that is readable without the passphrase.

Demo vaults carry a fixed prefix there, so that the program knows before any key that it may open the file with the
published demo passphrase. A real vault's salt is random and never begins like that.
"""

import secrets
from pathlib import Path
from typing import Final

from mendi_desktop.storage.pages import SALT_LENGTH, journal_of
from mendi_desktop.vault.demo_mark import DEMO_PREFIX, is_demo
from mendi_desktop.vault.practice import refuse_real

DEMO_PASSPHRASE: Final = "Nur zum Ausprobieren"  # noqa: S105 - published on purpose


def new_salt(*, demo: bool = False) -> bytes:
    """A fresh salt; only a demo vault's begins with :data:`DEMO_PREFIX`. In a practice process UserError for others."""
    while True:
        salt = secrets.token_bytes(SALT_LENGTH)
        if demo:
            return DEMO_PREFIX + salt[len(DEMO_PREFIX) :]
        if not is_demo(salt):
            refuse_real(salt)
            return salt


def interrupted(path: Path) -> bool:
    """Was a write cut off? It may have left half a page behind; opening the vault takes it back."""
    return journal_of(path).exists()
