# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Controls are found by the names that their pages gave them, and what comes round later goes with its owner."""

import gc
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Slot
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.guidance import Guidance
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.soon import Soon
from tests.support.screenshots import settle
from tests.support.windows import open_window


def test_the_control_in_sight_is_meant_and_the_first_name_comes_first(qtbot: QtBot) -> None:
    here, there, other = QPushButton("hier"), QPushButton("dort"), QPushButton("etwas anderes")
    window = open_window(qtbot, box(column(here, there, other)), QSize(300, 200))
    guidance = Guidance()
    for name, control in (("new", here), ("new", there), ("other", other)):
        guidance.declare(name, control)
    assert window.isVisible()
    assert guidance.in_sight("new") is here
    here.hide()
    assert guidance.in_sight("new", "other") is there
    assert guidance.in_sight("other", "new") is other
    assert guidance.in_sight("unknown") is None
    there.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert guidance.in_sight("new") is None


def test_the_way_is_told_only_when_it_is_called_otherwise(qtbot: QtBot) -> None:
    guidance, heard = Guidance(), []
    guidance.changed.connect(lambda: heard.append(guidance.way))
    for words in ("Erste Schritte", "Erste Schritte", ""):
        guidance.call_way(words)
    assert heard == ["Erste Schritte", ""]


class _Owner(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.soon = Soon(self, self.count)

    @Slot()
    def count(self) -> None:
        self.times += 1


def test_soon_is_once_and_never_after_its_owner_has_gone(qtbot: QtBot) -> None:
    owner = _Owner()
    owner.soon.start()
    owner.soon.start()
    with qtbot.waitSignal(owner.soon.timeout):
        pass
    settle()
    assert owner.times == 1
    owner.soon.start()
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gone = ref(owner)
    del owner
    gc.collect()
    settle()
    assert gone() is None, "nothing holds on to what has gone"
