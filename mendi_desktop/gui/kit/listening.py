# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Objects that hear every event of the program, and making many widgets without asking them each time.

A form of 500 widgets sends itself 20,000 events while it is put together, and each way into Python and back takes
longer than what Qt does with the event.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

_listening: Final[WeakSet[QObject]] = WeakSet()
_asleep: Final[WeakSet[QObject]] = WeakSet()


def listen(app: QCoreApplication, listener: QObject) -> None:
    """Let ``listener`` hear every event through its ``eventFilter``. It may only hear: it answers False to each."""
    _listening.add(listener)
    if listener not in _asleep:
        app.installEventFilter(listener)


def listen_no_more(app: QCoreApplication, listener: QObject) -> None:
    _listening.discard(listener)
    app.removeEventFilter(listener)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Nobody listens meanwhile. For making widgets only: no key and no click can come, as no event loop turns."""
    app = QCoreApplication.instance()
    awake = [each for each in _listening - _asleep if isValid(each)]
    for listener in awake:
        _asleep.add(listener)
        if app:
            app.removeEventFilter(listener)
    try:
        yield
    finally:
        for listener in awake:
            _asleep.discard(listener)
            if app and isValid(listener) and listener in _listening:
                app.installEventFilter(listener)
