# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who hears every event hears none of those that widgets send themselves while they are made, and all others."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from mendi_desktop.gui.kit.listening import listen, listen_no_more, undisturbed


class Ear(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard = self.moved = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.heard += event.type() == QEvent.Type.KeyPress
        self.moved += event.type() == QEvent.Type.Move
        return False


@pytest.fixture
def ear(qapp: QApplication) -> Iterator[Ear]:
    made = Ear()
    listen(qapp, made)
    yield made
    listen_no_more(qapp, made)


def send() -> None:
    QCoreApplication.sendEvent(QObject(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier(0)))


def test_nothing_is_heard_while_widgets_are_made_and_everything_after_that(ear: Ear) -> None:
    with undisturbed():
        send()
    assert ear.heard == 0
    send()
    assert ear.heard == 1


def test_what_widgets_do_is_heard_by_those_alone_who_follow_it(qapp: QApplication) -> None:
    ears = (Ear(), Ear())
    for ear, moves in zip(ears, (False, True), strict=True):
        listen(qapp, ear, moves=moves)
    QCoreApplication.sendEvent(QObject(), QMoveEvent(QPoint(1, 1), QPoint()))
    send()
    assert [(ear.moved, ear.heard) for ear in ears] == [(0, 1), (1, 1)]
    listen_no_more(qapp, ears[1])
    QCoreApplication.sendEvent(QObject(), QMoveEvent(QPoint(2, 2), QPoint()))
    assert ears[1].moved == 1
    listen_no_more(qapp, ears[0])


def test_an_error_on_the_way_leaves_nobody_deaf(ear: Ear) -> None:
    with pytest.raises(ZeroDivisionError), undisturbed():
        raise ZeroDivisionError
    send()
    assert ear.heard == 1


def test_one_making_inside_another_stays_quiet_to_the_end_and_is_heard_once_after(ear: Ear) -> None:
    with undisturbed():
        with undisturbed():
            send()
        send()
    assert ear.heard == 0
    send()
    assert ear.heard == 1


def test_who_stops_listening_meanwhile_is_not_brought_back(ear: Ear, qapp: QApplication) -> None:
    with undisturbed():
        listen_no_more(qapp, ear)
    send()
    assert ear.heard == 0


def test_each_of_several_hears_it_once(ear: Ear, qapp: QApplication) -> None:
    other = Ear()
    for _ in range(2):
        listen(qapp, other)
    send()
    assert (ear.heard, other.heard) == (1, 1)
    listen_no_more(qapp, ear)
    send()
    assert (ear.heard, other.heard) == (1, 2)
    listen_no_more(qapp, other)


def test_who_has_gone_is_not_asked(ear: Ear, qapp: QApplication) -> None:
    gone = Ear()
    listen(qapp, gone)
    delete(gone)
    send()
    assert (ear.heard, gone.heard) == (1, 0)
