# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Several threads on one file: writes wait for each other, closing waits for all, nothing works afterwards."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.storage.command import Work
from mendi_desktop.storage.unit import Unit
from tests.support.acts import Do, Welcome, colleague
from tests.support.vault_files import open_file


def count(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Colleague)) or 0


def test_writes_of_several_threads_wait_for_each_other(unit: Unit, heard: list[ChangeSet]) -> None:
    inside, most = threading.Semaphore(1), []

    def one_at_a_time(work: Work, number: int) -> None:
        most.append(inside.acquire(blocking=False))
        work.add(colleague(f"Vogel {number}"))
        inside.release()

    def write(number: int) -> None:
        unit.execute(Do(lambda work: one_at_a_time(work, number)))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(write, range(40)))
    assert most == [True] * 40
    assert unit.read(count) == len(heard) == 40


def test_readers_see_the_state_before_or_after_never_between(unit: Unit) -> None:
    done = threading.Event()

    def write_pairs() -> None:
        for number in range(25):
            pair = (f"Amsel {number}", f"Fink {number}")
            unit.execute(Do(lambda work, pair=pair: [work.add(colleague(alias)) for alias in pair]))  # type: ignore[misc]
        done.set()

    with ThreadPoolExecutor(3) as threads:
        writer = threads.submit(write_pairs)
        seen = [unit.read(count)]
        while not done.is_set():
            seen.append(unit.read(count))
        writer.result()
    assert all(number % 2 == 0 for number in seen)
    assert unit.read(count) == 50


def test_closing_waits_for_a_command_that_is_running(unit: Unit, path: Path) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def slow(work: Work) -> None:
        work.add(colleague("Amsel"))
        inside.set()
        assert go_on.wait(20)

    with ThreadPoolExecutor(2) as threads:
        writing = threads.submit(unit.execute, Do(slow))
        assert inside.wait(20)
        closing = threads.submit(unit.close)
        assert not closing.done()
        go_on.set()
        writing.result()
        closing.result()
    other = open_file(path)
    assert other.execute("SELECT alias FROM colleague").fetchall() == [("Amsel",)]
    other.close()
    assert unit.undo_label is None


def test_closing_waits_for_a_query_that_is_running(unit: Unit, engine: Engine) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def slow(session: Session) -> int:
        found = count(session)
        inside.set()
        assert go_on.wait(20)
        return found

    with ThreadPoolExecutor(2) as threads:
        reading = threads.submit(unit.read, slow)
        assert inside.wait(20)
        closing = threads.submit(unit.close)
        assert not closing.done()
        go_on.set()
        assert reading.result() == 0
        closing.result()
    assert engine.pool.checkedout() == 0  # type: ignore[attr-defined]


def test_after_closing_nothing_works_and_closing_again_does_no_harm(unit: Unit) -> None:
    unit.execute(Welcome("Amsel"))
    unit.close()
    unit.close()
    for use in (lambda: unit.execute(Welcome("Fink")), lambda: unit.read(count)):
        with pytest.raises(UserError, match="geschlossen"):
            use()
    unit.undo()
    unit.redo()


def test_a_view_that_asks_while_being_told_does_not_wait_for_itself(unit: Unit) -> None:
    found: list[int] = []
    unit._feed.subscribe(lambda _said: found.append(unit.read(count)))
    unit.execute(Welcome("Amsel"))
    unit.undo()
    assert found == [1, 0]
