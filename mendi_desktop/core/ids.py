# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Time-ordered identifiers (UUIDv7), so that vaults of several mentors can be merged without renumbering.

Source: RFC 9562, section 5.7 (UUID version 7).
"""

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID

IdSource = Callable[[], UUID]


def uuid7(milliseconds: int, entropy: int) -> UUID:
    """Build a UUIDv7 of Unix time in ``milliseconds`` (48 bit) and 74 bits of ``entropy``."""
    rand_a, rand_b = (entropy >> 62) & 0xFFF, entropy & ((1 << 62) - 1)
    value = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
    return UUID(int=value)


def _random_id() -> UUID:
    return uuid7(time.time_ns() // 1_000_000, secrets.randbits(74))


_source: ContextVar[IdSource] = ContextVar("id_source", default=_random_id)


def new_id() -> UUID:
    """Return a fresh id from the source in force (random unless :func:`ids_from` says otherwise)."""
    return _source.get()()


@contextmanager
def ids_from(source: IdSource) -> Iterator[None]:
    """Let ``source`` make all ids inside the block: the demo data are the same for the same seed."""
    token = _source.set(source)
    try:
        yield
    finally:
        _source.reset(token)
