# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Objects that hear what happens anywhere in the program, and making many widgets without asking them each time.

A form of 500 widgets sends itself 20,000 events while it is put together, and each way into Python and back takes
longer than what Qt does with the event. So however many listen, each event comes this way once.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QHideEvent, QInputEvent, QMoveEvent, QResizeEvent, QShowEvent
from shiboken6 import isValid

_MOVES: Final = frozenset((QMoveEvent, QResizeEvent, QShowEvent, QHideEvent))
_listening: Final[WeakSet[QObject]] = WeakSet()
_following: Final[WeakSet[QObject]] = WeakSet()
"""Those who hear as well what widgets do: a page that comes into sight tells of it 1,500 times."""


class _Ear(QObject):
    """The one filter on the application."""

    def __init__(self) -> None:
        super().__init__()
        self.quiet = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # plain ones, most by far, are told by their class: asking for the type would take longer than all else here
        kind = type(event)
        if kind in _MOVES:
            _tell(_following, watched, event)
        elif kind is not QEvent and isinstance(event, QInputEvent):
            _tell(_listening, watched, event)
        return False

    def settle(self, app: QCoreApplication | None) -> None:
        """Hang where it shall hang: at most once, and nowhere while nobody would hear."""
        if app:
            app.removeEventFilter(self)
            if _listening and not self.quiet:
                app.installEventFilter(self)


def _tell(listeners: WeakSet[QObject], watched: QObject, event: QEvent) -> None:
    for listener in tuple(listeners):
        if isValid(listener):
            listener.eventFilter(watched, event)


@cache
def _ear() -> _Ear:
    return _Ear()


def listen(app: QCoreApplication, listener: QObject, *, moves: bool = False) -> None:
    """Let ``listener`` hear events through its ``eventFilter``. It may only hear: what it answers changes nothing.

    Events of keys, mouse, wheel, touch and pen; with ``moves`` also those of widgets that move, change their size,
    come and go. Nobody needs the rest: styles, layouts, properties, children.
    """
    _listening.add(listener)
    if moves:
        _following.add(listener)
    _ear().settle(app)


def listen_no_more(app: QCoreApplication, listener: QObject) -> None:
    _listening.discard(listener)
    _following.discard(listener)
    _ear().settle(app)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Nobody listens meanwhile. For making widgets only: no key and no click can come, as no event loop turns."""
    ear, app = _ear(), QCoreApplication.instance()
    ear.quiet += 1
    ear.settle(app)
    try:
        yield
    finally:
        ear.quiet -= 1
        ear.settle(app)
