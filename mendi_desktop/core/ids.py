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
from threading import Lock
from typing import Final
from uuid import UUID

IdSource = Callable[[], UUID]

_BITS: Final = 74
_STEP_BITS: Final = 48
"""Leaves the last digits as random as before; there is room for millions of steps in a millisecond."""


def uuid7(milliseconds: int, entropy: int) -> UUID:
    """Build a UUIDv7 of Unix time in ``milliseconds`` (48 bit) and 74 bits of ``entropy``."""
    rand_a, rand_b = (entropy >> 62) & 0xFFF, entropy & ((1 << 62) - 1)
    value = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
    return UUID(int=value)


class _Rising:
    """Random ids, each above the last: what was entered later comes later in a list, within a millisecond, too.

    Source: RFC 9562, section 6.2, method 2 (monotonic random).
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._milliseconds = self._entropy = 0

    def __call__(self) -> UUID:
        with self._lock:
            now = time.time_ns() // 1_000_000
            if now > self._milliseconds:
                self._milliseconds, self._entropy = now, secrets.randbits(_BITS)
            else:
                self._entropy += 1 + secrets.randbits(_STEP_BITS)
                if self._entropy >> _BITS:
                    self._milliseconds, self._entropy = self._milliseconds + 1, secrets.randbits(_BITS)
            return uuid7(self._milliseconds, self._entropy)


_random_id: IdSource = _Rising()


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
