# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Changes reach the window in the window's thread, and never in the middle of a command."""

import threading

from pytestqt.qtbot import QtBot

from mendi_desktop.core.changes import Change, ChangeFeed, ChangeSet, Op
from mendi_desktop.core.ids import new_id
from mendi_desktop.gui.kit.bridge import ChangeBridge
from tests.support.screenshots import settle

RECORDED = ChangeSet("Gespräch festhalten", frozenset({Change("consultation", new_id(), Op.ADDED)}))


class View:
    def __init__(self, bridge: ChangeBridge) -> None:
        self.seen: list[tuple[ChangeSet, threading.Thread]] = []
        bridge.changed.connect(self.on_changed)

    def on_changed(self, changes: ChangeSet) -> None:
        self.seen.append((changes, threading.current_thread()))


def test_a_change_of_the_worker_arrives_in_the_window(qtbot: QtBot) -> None:
    feed = ChangeFeed()
    bridge = ChangeBridge(feed)
    view = View(bridge)
    worker = threading.Thread(target=feed.publish, args=(RECORDED,))
    worker.start()
    worker.join()
    assert view.seen == []
    qtbot.waitUntil(lambda: bool(view.seen))
    assert view.seen == [(RECORDED, threading.main_thread())]


def test_a_view_is_not_refreshed_in_the_middle_of_a_command(qtbot: QtBot) -> None:
    feed = ChangeFeed()
    bridge = ChangeBridge(feed)
    view = View(bridge)
    feed.publish(RECORDED)
    assert view.seen == []
    qtbot.waitUntil(lambda: len(view.seen) == 1)


def test_after_locking_nothing_is_heard(qtbot: QtBot) -> None:
    feed = ChangeFeed()
    bridge = ChangeBridge(feed)
    view = View(bridge)
    feed.publish(RECORDED)
    bridge.close()
    feed.publish(RECORDED)
    settle()
    assert view.seen == []
