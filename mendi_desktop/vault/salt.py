# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first 16 bytes of a vault are its salt: all that is readable without the passphrase.

Demo vaults carry a fixed prefix there, so that the program knows before any key that it may open the file with the
published demo passphrase. A real vault's salt is random and never begins like that.
"""

import secrets
from pathlib import Path
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr

SALT_LENGTH: Final = 16
DEMO_PREFIX: Final = b"mendi-demo"
DEMO_PASSPHRASE: Final = "Nur zum Ausprobieren"  # noqa: S105 - published on purpose
PAGE: Final = 4096


def new_salt(*, demo: bool = False) -> bytes:
    """A fresh salt; only a demo vault's begins with :data:`DEMO_PREFIX`."""
    while True:
        salt = secrets.token_bytes(SALT_LENGTH)
        if demo:
            return DEMO_PREFIX + salt[len(DEMO_PREFIX) :]
        if not is_demo(salt):
            return salt


def is_demo(salt: bytes) -> bool:
    return salt.startswith(DEMO_PREFIX)


def interrupted(path: Path) -> bool:
    """Was a write cut off? It may have left half a page behind; opening the vault takes it back."""
    return path.with_name(f"{path.name}-journal").exists()


def read_salt(path: Path) -> bytes:
    """The salt of the vault at ``path``; :class:`UserError` if there is no file or it cannot be a vault."""
    try:
        if path.is_dir():
            raise UserError(tr("„{name}“ ist ein Ordner. Bitte die Tresor-Datei darin wählen.", name=path.name))
        with path.open("rb") as file:
            head = file.read(SALT_LENGTH)
        size = path.stat().st_size
    except FileNotFoundError:
        raise UserError(
            tr("Die Datei „{name}“ gibt es hier nicht. Bitte Ort und Namen prüfen.", name=path.name)
        ) from None
    except OSError as error:
        raise UserError(
            tr("„{name}“ lässt sich nicht lesen. Bitte prüfen, ob der Zugriff erlaubt ist.", name=path.name)
        ) from error
    if head.startswith(b"SQLite format 3") or size < PAGE or (size % PAGE and not interrupted(path)):
        raise UserError(
            tr("„{name}“ ist kein Tresor von mendi desktop. Bitte eine andere Datei wählen.", name=path.name)
        )
    return head
