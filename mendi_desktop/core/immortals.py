# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps objects alive that PySide6 6.12 lets go of once too often: None, True and False on Python 3.11, and others.

The wheels are built for Python 3.12 or newer, where these objects are immortal (PEP 683) and returning one takes no
reference. On 3.11 every call that returns None or a bool loses one, and after some thousand calls the interpreter
stops with "none_dealloc". Seen with PySide6 6.12.0: ``QPainter.save`` 2000 times costs None 2000 references.
"""

import ctypes
import sys
from typing import Final

_SHARED: Final = (None, True, False, NotImplemented)
_IMMORTAL_SINCE: Final = (3, 12)
_PLENTY: Final = sys.maxsize >> 2  # references; no run of the program gives back so many
_SOME: Final = 1 << 20  # each costs an error; and far from what marks an object as immortal in any version of Python


def keep_alive() -> None:
    """Give the shared objects more references than can ever be lost. Does nothing twice, and nothing from 3.12 on."""
    if sys.version_info >= _IMMORTAL_SINCE:
        return
    for shared in _SHARED:
        if sys.getrefcount(shared) < _PLENTY // 2:
            _add(shared, _PLENTY)


def spare(thing: object) -> None:
    """Give ``thing``, which stays for good anyway, references to lose: it is never let go of again."""
    _add(thing, _SOME)


def _add(thing: object, count: int) -> None:
    # the count is the first field of every object (PyObject.ob_refcnt), except in builds without the global lock, into
    # which these wheels (abi3) cannot be loaded
    ctypes.c_ssize_t.from_address(id(thing)).value += count
