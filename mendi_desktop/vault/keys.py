# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a passphrase to the key of a file.

Argon2id, RFC 9106; the parameters follow its second recommended option (t=3, 64 MiB, p=4, 128-bit salt, 256-bit tag).
"""

import hashlib
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from argon2.low_level import Type, hash_secret_raw


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
