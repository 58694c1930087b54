# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a passphrase to the key of a file.

Argon2id, RFC 9106; the parameters follow its second recommended option (t=3, 64 MiB, p=4, 128-bit salt, 256-bit tag).
"""

import unicodedata
from dataclasses import dataclass
from typing import Final

from argon2.low_level import Type, hash_secret_raw


@dataclass(frozen=True, slots=True)
class KeyParameters:
    """Cost of one derivation: passes, memory in KiB, lanes."""

    time_cost: int
    memory_kib: int
    parallelism: int


PARAMETERS: Final = (KeyParameters(time_cost=3, memory_kib=65536, parallelism=4),)
"""Newest first. New vaults use the first; older vaults are tried with the later ones, so the cost can be raised."""


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
