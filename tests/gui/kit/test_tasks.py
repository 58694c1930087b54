# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Long work beside the window: one at a time, to be stopped, its outcome in the window's thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.kit.task import Cancelled, Making, Task
from mendi_desktop.gui.kit.tasks import Tasks
from tests.support.screenshots import settle

MAIN = threading.main_thread()


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


class Heard:
    """What came back, and in which thread."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.threads: set[threading.Thread] = set()

    def _note(self, words: str) -> None:
        self.words.append(words)
        self.threads.add(threading.current_thread())

    def done(self, result: object) -> None:
        self._note(f"fertig {result}")

    def failed(self, error: UserError) -> None:
        self._note(f"nicht: {error.message}")

    def stopped(self) -> None:
        self._note("abgebrochen")

    def progress(self, now: int, total: int, words: str) -> None:
        self._note(f"{words}, {now} von {total}")


def test_work_runs_beside_the_window_and_reports_in_it(qtbot: QtBot, tasks: Tasks) -> None:
    heard, workers = Heard(), []

    def back_up(task: Task[int]) -> int:
        workers.append(threading.current_thread())
        for number in (1, 2):
            task.progress(number, 2, "Sicherung läuft")
        return 42

    tasks.run(back_up, heard.done, progress=heard.progress)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard.words == ["Sicherung läuft, 1 von 2", "Sicherung läuft, 2 von 2", "fertig 42"]
    assert heard.threads == {MAIN}
    assert workers[0] is not MAIN


def test_what_may_wait_for_the_painting_begins_when_the_event_loop_comes_round(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()
    task: Task[int] = tasks.run_when_painted(lambda _task: 42, heard.done)
    assert tasks.busy
    assert threading.active_count() == 1
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard.words == ["fertig 42"]
    assert task.over


def test_what_waits_for_the_painting_never_begins_after_the_end(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()
    task: Task[int] = tasks.run_when_painted(lambda _task: 42, heard.done)
    tasks.close()
    settle()
    assert task.over
    assert not tasks.busy
    assert heard.words == []


def test_what_a_user_can_mend_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()

    def open_vault(_task: Task[None]) -> None:
        raise UserError("Das Passwort passt nicht.")

    tasks.run(open_vault, heard.done, heard.failed)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard.words == ["nicht: Das Passwort passt nicht."]


def test_a_bug_in_the_work_is_raised_where_it_is_seen(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()

    def divide(_task: Task[float]) -> float:
        return 1 / 0

    with capture_exceptions() as caught:
        tasks.run(divide, heard.done, heard.failed, stopped=heard.stopped)
        qtbot.waitUntil(lambda: not tasks.busy)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    assert heard.words == ["abgebrochen"], "whoever waits for the outcome hears that there is none"


def test_work_stops_at_its_next_step(qtbot: QtBot, tasks: Tasks) -> None:
    heard, started, go_on = Heard(), threading.Event(), threading.Event()

    def merge(task: Task[str]) -> str:
        started.set()
        go_on.wait(10)
        task.check()
        return "zu spät"

    task = tasks.run(merge, heard.done, heard.failed, stopped=heard.stopped)
    assert started.wait(10)
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard.words == ["abgebrochen"]
    assert task.cancelled
    assert task.over


def test_what_comes_back_after_a_stop_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()
    task = tasks.run(lambda _task: "fertig", heard.done, stopped=heard.stopped)
    task.cancel()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard.words == ["abgebrochen"]


def test_work_nobody_asked_for_makes_way_for_work_that_was(qtbot: QtBot, tasks: Tasks) -> None:
    heard, started = Heard(), threading.Event()

    def back_up(task: Task[None]) -> None:
        started.set()
        while True:
            task.check()

    tasks.run(back_up, heard.done, stopped=heard.stopped, gives_way=True)
    tasks.run(lambda _task: "Blick", heard.done, stopped=heard.stopped, gives_way=True)
    assert started.wait(10)
    tasks.run(lambda _task: "Bericht", heard.done)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard.words == ["abgebrochen", "abgebrochen", "fertig Bericht"]


def test_work_nobody_asked_for_does_not_disturb_its_like(qtbot: QtBot, tasks: Tasks) -> None:
    heard = Heard()
    for name in ("Sicherung", "Blick"):
        tasks.run(lambda _task, name=name: name, heard.done, gives_way=True)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not tasks.busy)
    assert heard.words == ["fertig Sicherung", "fertig Blick"]


def test_one_after_the_other_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    running, most = [0], [0]
    order: list[int] = []

    def work(number: int) -> int:
        running[0] += 1
        most[0] = max(most[0], running[0])
        running[0] -= 1
        return number

    busy: list[bool] = []
    tasks.busy_changed.connect(busy.append)
    for number in range(5):
        tasks.run(lambda _task, number=number: work(number), order.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: not tasks.busy)
    assert (order, most[0], busy) == ([0, 1, 2, 3, 4], 1, [True, False])


def test_closing_waits_for_the_worker_and_delivers_nothing(qtbot: QtBot) -> None:
    tasks, heard, before = Tasks(), Heard(), set(threading.enumerate())
    started = threading.Event()

    def forever(task: Task[None]) -> None:
        started.set()
        while True:
            task.check()

    tasks.run(forever, heard.done, heard.failed, stopped=heard.stopped)
    tasks.run(lambda _task: None, heard.done, stopped=heard.stopped)
    assert started.wait(10)
    tasks.close()
    settle()
    assert (heard.words, tasks.busy) == ([], False)
    assert set(threading.enumerate()) <= before


def test_a_result_that_nobody_waits_for_is_put_away(qtbot: QtBot) -> None:
    made, put_away, heard = Tasks(), list[str](), Heard()
    made.run(Making(lambda: "offene Datei", put_away.append), heard.done)
    qtbot.waitUntil(lambda: heard.words == ["fertig offene Datei"])
    begun, thought_better = threading.Event(), threading.Event()

    def make() -> str:
        begun.set()
        thought_better.wait()
        return "zweite Datei"

    task = made.run(Making(make, put_away.append), heard.done, stopped=heard.stopped)
    begun.wait()
    task.cancel()
    thought_better.set()
    qtbot.waitUntil(lambda: heard.words[1:] == ["abgebrochen"])

    tasks: list[Task[str]] = []

    def come_too_late() -> str:
        begun.set()
        while not any(task.cancelled for task in tasks):
            pass
        return "dritte Datei"

    begun.clear()
    tasks.append(made.run(Making(come_too_late, put_away.append), heard.done))
    begun.wait()
    made.close()
    settle()
    assert put_away == ["zweite Datei", "dritte Datei"], "what was handed over stays with whoever has it"
    assert len(heard.words) == 2


class Paper:
    """Something that words of the vault stand on."""


class Asker:
    """Like a dialog: its task, the work and where the outcome goes are all its own."""

    def __init__(self, tasks: Tasks, error: type[Exception] | None = None) -> None:
        self.paper = Paper()
        self.task = tasks.run(lambda task: self._make(task, error), self._on_made, progress=self._on_progress)

    def _make(self, task: Task[Paper], error: type[Exception] | None) -> Paper:
        task.progress(1, 2, "Bericht entsteht")
        if error is not None:
            raise error("Das ist nicht gelungen.")
        return self.paper

    def _on_made(self, paper: Paper) -> None:
        self.paper = paper

    def _on_progress(self, now: int, total: int, words: str) -> None:
        """Nobody looks."""


@pytest.mark.parametrize("error", [None, UserError, Cancelled, ValueError])
def test_an_outcome_on_its_way_is_not_kept_by_closing(qtbot: QtBot, error: type[Exception] | None) -> None:
    """A lock sweeps what nobody holds: what still waits in the queue of Qt would be held by it."""
    tasks = Tasks()
    asker = Asker(tasks, error)
    while not asker.task.over:  # without letting the loop deliver
        pass
    gone, gone_too = weakref.ref(asker), weakref.ref(asker.paper)
    tasks.close()
    del asker
    gc.collect()
    assert (gone(), gone_too()) == (None, None)
    settle()


def test_a_task_that_is_over_holds_nobody(qtbot: QtBot, tasks: Tasks) -> None:
    asker = Asker(tasks)
    qtbot.waitUntil(lambda: not tasks.busy)
    task, gone = asker.task, weakref.ref(asker)
    del asker
    gc.collect()
    assert gone() is None
    assert task.over


def test_no_thread_stays_when_there_is_nothing_to_do(qtbot: QtBot, tasks: Tasks) -> None:
    before = set(threading.enumerate())
    tasks.run(lambda _task: None, lambda _result: None)
    qtbot.waitUntil(lambda: not tasks.busy)
    qtbot.waitUntil(lambda: set(threading.enumerate()) <= before)
