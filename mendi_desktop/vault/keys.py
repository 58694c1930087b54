# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a passphrase to the key of a file.

Argon2id, RFC 9106; the parameters follow its second recommended option (t=3, 64 MiB, p=4, 128-bit salt, 256-bit tag).
"""

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from argon2.low_level import Type, hash_secret_raw

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.vault.practice import refuse_real


@dataclass(frozen=True, slots=True)
class KeyParameters:
    """Cost of one derivation: passes, memory in KiB, lanes."""

    time_cost: int
    memory_kib: int
    parallelism: int


@dataclass(frozen=True, slots=True)
class FileKey:
    """What opens one file: the raw 32-byte key and the file's own 16-byte salt."""

    raw: bytes = field(repr=False)
    salt: bytes

    @property
    def mark(self) -> str:
        return key_mark(self.raw)


PARAMETERS: Final = (KeyParameters(time_cost=3, memory_kib=65536, parallelism=4),)
"""Newest first. New vaults use the first; older vaults are tried with the later ones, so the cost can be raised."""


def key_mark(key: bytes) -> str:
    """A name for a raw key, 16 hex digits, that tells nothing of it: one way, and it helps nobody to guess.

    A guess at the passphrase can be tried on the file itself just as well; the derivation costs the same.
    """
    return hashlib.blake2b(key, digest_size=8, person=b"mendi-key-mark").hexdigest()


def composed(passphrase: str) -> str:
    """Keyboards send ä as one character or as two; here it is one."""
    return unicodedata.normalize("NFC", passphrase)


def derive_key(passphrase: str, salt: bytes, parameters: KeyParameters = PARAMETERS[0]) -> bytes:
    """The 32-byte raw key of ``passphrase`` over ``salt``; the same word typed on any keyboard gives the same key.

    About 0.3 s and 64 MiB by design; the GIL is released meanwhile.
    """
    return hash_secret_raw(
        # surrogates: a passphrase from the environment may hold bytes that are no text
        secret=composed(passphrase).encode("utf-8", "surrogatepass"),
        salt=salt,
        time_cost=parameters.time_cost,
        memory_cost=parameters.memory_kib,
        parallelism=parameters.parallelism,
        hash_len=32,
        type=Type.ID,
    )


class Opener:
    """What a person has to open files with: a passphrase or the raw key. Each salt costs one derivation, not more."""

    def __init__(
        self, passphrase: str | None, raw_key: bytes | None = None, costs: Sequence[KeyParameters] = PARAMETERS
    ) -> None:
        self._passphrase = passphrase
        self._raw_key = raw_key
        self._costs = tuple(costs)
        self._derived: dict[bytes, tuple[FileKey, ...]] = {}

    def keys(self, salt: bytes) -> tuple[FileKey, ...]:
        """Every key that may open a file of this salt, the likeliest first."""
        refuse_real(salt)
        if self._raw_key is not None:
            return (FileKey(self._raw_key, salt),)
        if salt not in self._derived:
            self._derived[salt] = tuple(
                FileKey(derive_key(self._passphrase or "", salt, cost), salt) for cost in self._costs
            )
        return self._derived[salt]

    def refused_by(self, name: str) -> UserError:
        """What to say when the file called ``name`` does not open with this."""
        if self._raw_key is not None:
            return UserError(
                tr(
                    "Der Code gehört nicht zu „{name}“. Nach einer neuen Passphrase gilt nur das neue Blatt.", name=name
                ),
                field="code",
            )
        return UserError(
            tr("Die Passphrase passt nicht zu „{name}“. Groß- und Kleinschreibung zählen.", name=name),
            field="passphrase",
        )
