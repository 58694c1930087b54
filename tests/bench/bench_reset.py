# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The key that brings an exercise back to its start, until the start page is painted and the content is fresh.

Run it with ``pytest -m bench tests/bench/bench_reset.py``. A trainer presses it in front of twelve people, amid
a half-typed talk, while a report is being set, a backup is on its way. The aim is two seconds for the slowest of all
turns, on a machine that does nothing else. Making the states that are copied happens before, while nobody works.
"""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.pages.exercise import Exercise
from tests.pages.program import Program
from tests.pages.talks import RecordTalk
from tests.support.qt_fixtures import qapp

__all__ = ["qapp"]

pytestmark = [pytest.mark.bench, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]
TURNS, AIM = 5, 2.0


def half_a_talk(exercise: Exercise) -> None:
    RecordTalk(exercise.program).write("Gesprächsnotiz", "Ein halber Satz über den Stap")


def report_on_its_way(exercise: Exercise) -> None:
    exercise.program.choose("report")
    exercise.program.qtbot.waitUntil(lambda: exercise.program.desktop.busy)


def backup_on_its_way(exercise: Exercise) -> None:
    exercise.take_on("Zeder-99")
    exercise.program.choose("back_up")
    assert exercise.program.desktop.busy


def every_page(exercise: Exercise) -> None:
    for page in ("consultations", "colleagues", "projects", "network", "council", "reports", "settings"):
        exercise.program.choose(page)


MIDDLES: dict[str, Callable[[Exercise], None]] = {
    "an act": lambda exercise: exercise.take_on("Zeder-99"),
    "half a talk": half_a_talk,
    "a report on its way": report_on_its_way,
    "a backup on its way": backup_on_its_way,
    "every page seen": every_page,
}


def timed(exercise: Exercise, act: Callable[[], None]) -> float:
    """Seconds until the workbench is there again and painted."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    exercise.program.window.repaint()
    return time.perf_counter() - began


def test_back_at_the_start_in_two_seconds_whatever_was_on_the_way(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = Program(qtbot, tmp_path)
    began = time.perf_counter()
    exercise = Exercise(program)
    opened = time.perf_counter() - began
    fresh, taken = exercise.content(), dict[str, list[float]]()
    taken["asked for a chapter that is not made"] = [timed(exercise, lambda: exercise.stage.jump("first-talks"))]
    taken["a chapter on its way"] = [timed(exercise, exercise.reset)]
    assert exercise.content() == fresh
    qtbot.waitUntil(lambda: exercise.stage._shelf.missing() == (), timeout=60_000)
    for _ in range(TURNS):
        for middle, begin in MIDDLES.items():
            begin(exercise)
            taken.setdefault(middle, []).append(timed(exercise, exercise.reset))
            assert exercise.content() == fresh
            program.wait_until_idle()
        for chapter in ("first-day", "half-way"):
            taken.setdefault("a jump", []).append(timed(exercise, lambda to=chapter: exercise.stage.jump(to)))  # type: ignore[misc]
            program.wait_until_idle()
    lines = [
        f"  {middle}: median {statistics.median(times):.2f} s, slowest {max(times):.2f} s"
        for middle, times in taken.items()
    ]
    with capsys.disabled():
        print(  # noqa: T201 - the answer of this program
            f"\nreset (aim {AIM} s; the exercise itself opened in {opened:.1f} s):", *lines, sep="\n"
        )
    program.close()
    assert max(max(times) for times in taken.values()) <= AIM
