# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A month of the calendar in vaults of 10,000 and 100,000 talks against raw SQL and a bare grid of the same days.

Run it with ``pytest -m bench tests/bench/bench_calendar.py``. Both say of each day in the weeks of the month how many
talks there were and how many follow-ups wait, and paint the window, turn by turn in one run; medians are compared. The
bare side is a QTableView over strings, one a day, no holidays, nothing to read beside it. Both are in sight and empty
before the clock starts. Our page asks all areas what waits, and shows the chosen day with its talks beside the month.

Turning to the month before, which has to be read as well, is told beside it.
"""

import statistics
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.gui.calendar.model import DAYS, weeks_of
from mendi_desktop.gui.calendar.page import CalendarPage
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault.filelock import FileLock
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.opened import Vault
from tests.bench.bare import bare_window
from tests.pages.calendar import calendar_page
from tests.support.big_vault import big_vault
from tests.support.desks import PAGE, ShownPage
from tests.support.list_memory import TODAY
from tests.support.qt_fixtures import qapp
from tests.support.vault_files import KEY, SALT, open_file

__all__ = ["qapp"]

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600), pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]
TURNS, WARM_UP, AIM = 21, 3, 3.0
WAITING = "UPDATE consultation SET follow_up_on = date(held_on, '+10 days') WHERE held_on > ? AND rowid % 7 = 0"
TALKS = "SELECT held_on, count(*) FROM consultation WHERE held_on BETWEEN ? AND ? GROUP BY held_on"
DUE = (
    "SELECT t.follow_up_on, t.id, t.held_on, t.concerns, t.org_unit, c.alias FROM consultation t"
    " LEFT JOIN colleague c ON c.id = t.colleague_id"
    " WHERE t.follow_up_on BETWEEN ? AND ? AND t.follow_up_done_on IS NULL ORDER BY t.follow_up_on"
)


@pytest.fixture(scope="module", params=[10_000, 100_000])
def talks(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, talks: int) -> Path:
    """The follow-ups of the last three weeks wait: before today, today and after."""
    made = big_vault(tmp_path_factory.mktemp("gross") / "tresor.mendi", talks)
    connection = open_file(made)
    connection.execute(WAITING, ((TODAY - timedelta(days=21)).isoformat(),))
    connection.close()
    return made


@pytest.fixture(scope="module")
def vault(path: Path) -> Iterator[Vault]:
    opened = Vault(path, FileKey(KEY, SALT), open_engine(path, KEY, SALT), FileLock(path), FixedClock.on(TODAY))
    yield opened
    opened.close()


def painted(widget: QWidget) -> None:
    """Everything in ``widget`` is laid out and on the screen."""
    QApplication.processEvents()
    widget.repaint()


def test_a_month_is_there_within_three_times_the_raw_query_and_a_bare_grid(
    qtbot: QtBot, path: Path, vault: Vault, talks: int, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = ShownPage(qtbot, vault, calendar_page)
    connection = open_file(path)
    holder = bare_window(qtbot, PAGE)
    turns = [(*_ours(shown), _bare(holder, connection)) for _ in range(TURNS + WARM_UP)][WARM_UP:]
    connection.close()
    shown.desk.tasks.close()
    opened, turned, raw = (statistics.median(times) for times in zip(*turns, strict=True))
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\ncalendar month of {talks} talks: {opened * 1000:.1f} ms, raw and bare {raw * 1000:.1f} ms,"
            f" ratio {opened / raw:.2f}; the month before {turned * 1000:.1f} ms, ratio {turned / raw:.2f}"
        )
    assert opened <= AIM * raw


def _ours(shown: ShownPage) -> tuple[float, float]:
    """A page that has not been in sight yet, and its next turn."""
    page = calendar_page(shown.desk)
    layout = shown.window.layout()
    assert layout is not None
    shown.page.hide()
    layout.addWidget(page)
    page.show()
    painted(shown.window)
    began = time.perf_counter()
    page.come_into_sight()
    painted(shown.window)
    opened = time.perf_counter() - began
    assert _talks_of(page) > 0
    began = time.perf_counter()
    page.back.click()
    painted(shown.window)
    turned = time.perf_counter() - began
    assert page.day < TODAY.replace(day=1)
    _drop(page)
    return opened, turned


def _talks_of(page: CalendarPage) -> int:
    begin, end = weeks_of(TODAY)
    return sum(page.table.facts(begin + timedelta(days=day)).talks for day in range((end - begin).days + 1))


def _bare(holder: QWidget, connection: driver.Connection) -> float:
    grid = QTableView(holder)
    grid.setGeometry(holder.rect())
    for header in (grid.horizontalHeader(), grid.verticalHeader()):
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    grid.show()
    painted(holder)
    began = time.perf_counter()
    begin, end = weeks_of(TODAY)
    between = (begin.isoformat(), end.isoformat())
    held = dict(connection.execute(TALKS, between).fetchall())
    waiting = [row[0] for row in connection.execute(DUE, between)]
    month = QStandardItemModel(((end - begin).days + 1) // DAYS, DAYS, grid)
    for number in range((end - begin).days + 1):
        day = begin + timedelta(days=number)
        month.setItem(number // DAYS, number % DAYS, QStandardItem(_words(day, held, waiting)))
    grid.setModel(month)
    painted(holder)
    took = time.perf_counter() - began
    _drop(grid)
    return took


def _words(day: date, held: dict[str, int], waiting: list[str]) -> str:
    written = day.isoformat()
    return f"{day.day}\n{waiting.count(written)} fällig\n{held.get(written, 0)} Gespräche"


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
    QApplication.processEvents()
