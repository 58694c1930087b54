# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opening the overview of a project in a large vault against raw SQL and bare widgets over the same rows.

Run it with ``pytest -m bench tests/bench/bench_overviews.py``. 50 projects with all their parts, 5,000 contacts, 500
events. Both read the list of projects and one project whole, show it and paint the window, turn by turn in one run;
medians are compared. The bare side makes a check box and two labels for each line that the page shows, a label for
each other text, and shows the two charts as SVG that was drawn before: nothing is laid out anew, nothing can be named.
"""

import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvgWidgets import QSvgWidget
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.gui.projects.page import ProjectsPage
from mendi_desktop.reports.inks import ON_PAPER, Look
from mendi_desktop.reports.pictures import picture
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault.filelock import FileLock
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.opened import Vault
from tests.bench.bare import bare_window
from tests.support.big_network import TODAY, big_network
from tests.support.big_projects import fill_projects
from tests.support.desks import PAGE, ShownPage
from tests.support.qt_fixtures import qapp
from tests.support.vault_files import KEY, SALT, open_file

__all__ = ["qapp"]

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600), pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]
CONTACTS, EVENTS, PROJECTS = 5_000, 500, 50
TURNS, WARM_UP, AIM = 12, 3, 2.0

LISTED = (
    "SELECT p.id, p.title, p.phase, p.status, p.goal, p.topics, p.started_on, p.ends_on FROM company_project p"
    " ORDER BY p.id DESC",
    "SELECT project_id, count(*), count(reached_on) FROM milestone GROUP BY project_id",
    "SELECT project_id, title, planned_on FROM milestone WHERE reached_on IS NULL ORDER BY planned_on DESC",
    "SELECT project_id, count(*) FROM project_measure WHERE done_on IS NULL GROUP BY project_id",
    "SELECT project_id, count(*) FROM project_hurdle WHERE state <> 'solved' GROUP BY project_id",
)
PARTS = {
    "milestone": "title, planned_on, reached_on, evidence",
    "project_measure": "title, due_on, done_on, responsible, barriers",
    "stakeholder": "function, name, next_step, next_step_on, attitude, interest",
    "project_hurdle": "kind, text, state",
    "indicator": "kind, title, unit, target",
    "lesson": "text, kind, position",
}
READINGS = (
    "SELECT r.read_on, r.value, r.source FROM indicator_reading r JOIN indicator i ON i.id = r.indicator_id"
    " WHERE i.project_id = ? ORDER BY r.read_on"
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = big_network(tmp_path_factory.mktemp("gross") / "tresor.mendi", CONTACTS, EVENTS, PROJECTS)
    fill_projects(made, TODAY)
    return made


@pytest.fixture(scope="module")
def vault(path: Path) -> Iterator[Vault]:
    engine = open_engine(path, KEY, SALT)
    opened = Vault(path, FileKey(KEY, SALT), engine, FileLock(path), FixedClock.on(TODAY))
    yield opened
    opened.close()


class Bare:
    """Plain Qt over plain SQL."""

    def __init__(self, path: Path, qtbot: QtBot, page: ProjectsPage) -> None:
        self._connection = open_file(path)
        self._holder = bare_window(qtbot, PAGE)
        view = page.view
        charts = [view.timeline.drawing.chart, view.indicator.drawing.chart]
        self._svgs = [picture(chart, 1100, Look(ON_PAPER, 13.0), "Source Sans 3").svg for chart in charts if chart]
        self._lines = [len(each.rows) for each in (view.next, view.hurdles, view.milestones, view.measures)]

    def open_one(self, project: UUID) -> None:
        for query in LISTED:
            self._connection.execute(query).fetchall()
        rows = {
            table: self._connection.execute(
                f"SELECT {columns} FROM {table} WHERE project_id = ?",  # noqa: S608 - names from above
                (project.bytes,),
            ).fetchall()
            for table, columns in PARTS.items()
        }
        self._connection.execute(READINGS, (project.bytes,)).fetchall()
        shown = QScrollArea(self._holder)
        content = QWidget()
        content.setLayout(self._filled(rows))
        shown.setWidget(content)
        shown.setWidgetResizable(True)
        shown.setGeometry(self._holder.rect())
        shown.show()
        painted(self._holder)
        shown.deleteLater()

    def _filled(self, rows: dict[str, list[tuple[object, ...]]]) -> QVBoxLayout:
        column = QVBoxLayout()
        for svg in self._svgs:
            drawing = QSvgWidget()
            drawing.load(QByteArray(svg.encode()))
            drawing.setFixedHeight(150)
            column.addWidget(drawing)
        tables = ("project_measure", "project_hurdle", "milestone", "project_measure")
        for table, count in zip(tables, self._lines, strict=True):
            for row in rows[table][:count]:
                column.addLayout(_line(row))
        for row in rows["stakeholder"]:
            column.addLayout(_line(row))
        for row in rows["lesson"]:
            column.addWidget(QLabel(str(row[0])))
        return column

    def close(self) -> None:
        self._connection.close()


def _line(row: tuple[object, ...]) -> QHBoxLayout:
    line, words = QHBoxLayout(), QVBoxLayout()
    line.addWidget(QCheckBox())
    words.addWidget(QLabel(str(row[0])))
    words.addWidget(QLabel(" · ".join(str(part) for part in row[1:])))
    line.addLayout(words, 1)
    return line


def painted(widget: QWidget) -> None:
    """Everything in ``widget`` is laid out and on the screen."""
    QApplication.processEvents()
    widget.repaint()


def timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def test_the_overview_opens_within_twice_the_raw_queries_and_bare_widgets(
    qtbot: QtBot, path: Path, vault: Vault, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = ShownPage(qtbot, vault, ProjectsPage)
    first = shown.page
    assert isinstance(first, ProjectsPage)
    project = first.view.shown
    assert project is not None
    bare = Bare(path, qtbot, first)
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in range(TURNS + WARM_UP):
        times["bare"].append(timed(partial(bare.open_one, project)))
        page = _unseen(shown)
        times["ours"].append(timed(partial(_open, page, shown)))
        page.hide()
        page.deleteLater()
        QApplication.processEvents()
    bare.close()
    raw, own = (statistics.median(times[name][WARM_UP:]) for name in ("bare", "ours"))
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nproject overview: {own * 1000:.0f} ms, raw and bare {raw * 1000:.0f} ms, ratio {own / raw:.2f}"
        )
    assert own <= raw * AIM


def _unseen(shown: ShownPage) -> ProjectsPage:
    """A page that has not been in sight yet; it was made ahead, as in the window."""
    page = ProjectsPage(shown.desk)
    page.furnish_whole()
    layout = shown.window.layout()
    assert layout is not None
    shown.page.hide()
    layout.addWidget(page)
    page.show()
    painted(shown.window)
    return page


def _open(page: ProjectsPage, shown: ShownPage) -> None:
    page.come_into_sight()
    painted(shown.window)
