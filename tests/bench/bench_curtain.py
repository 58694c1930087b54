# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The curtain key until the cloth is painted, against painting the same window once more.

Run it with ``pytest -m bench tests/bench/bench_curtain.py``. How long it takes until everything has left the window,
and is out of a screen reader's reach, is told, not judged: the eye sees nothing of it.
"""

import statistics
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.shell.curtain import Cloth
from tests.pages.program import Program
from tests.support.qt_fixtures import qapp

__all__ = ["qapp"]  # with the look of the program, which is what takes time

pytestmark = pytest.mark.bench
TURNS, WARM_UP, AIM = 20, 3, 1.0
PAGES = ("today", "consultations", "colleagues", "reports", "settings", "before", "record")


class FirstPaint(QObject):
    """When a widget was painted first after :meth:`wait`."""

    at = 0.0

    def wait(self) -> None:
        self.at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.perf_counter()
        return False


def test_hiding_everything_costs_no_more_than_showing_it(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = Program(qtbot, tmp_path)
    program.start(demo="")
    program.wait_until_open()
    for page in PAGES:
        program.choose(page)
        program.settle()
    paint, taken = FirstPaint(), {"covered": [0.0], "whole": [0.0], "repaint": [0.0]}
    program.window.findChildren(Cloth)[0].installEventFilter(paint)
    for _ in range(TURNS + WARM_UP):
        paint.wait()
        began = time.perf_counter()
        program.choose("curtain")
        taken["whole"].append(time.perf_counter() - began)
        taken["covered"].append(paint.at - began)
        program.choose("curtain")
        program.settle()
        began = time.perf_counter()
        program.window.repaint()
        taken["repaint"].append(time.perf_counter() - began)
    covered, whole, repaint = (statistics.median(times[WARM_UP + 1 :]) * 1000 for times in taken.values())
    with capsys.disabled():
        print(  # noqa: T201 - the answer of this program
            f"\ncurtain: covered after {covered:.2f} ms, one repaint of the window {repaint:.2f} ms, "
            f"ratio {covered / repaint:.2f}; everything out of the window after {whole:.0f} ms "
            f"({len(program.window.findChildren(QWidget))} widgets)"
        )
    program.close()
    assert covered / repaint <= AIM
