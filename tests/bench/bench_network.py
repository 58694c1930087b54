# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opening the lists of the network in a large vault against raw SQL and a bare view over the same rows.

Run it with ``pytest -m bench tests/bench/bench_network.py``. 5,000 contacts, 500 events, 50 projects, 500
organisations. Both read all rows, fill a list and paint the window, turn by turn in one run; medians are compared. The
bare side is a QListView over strings: one line a row, no groups, no chips, nothing to read beside it. Both are in sight
and empty before the clock starts.
"""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QSize, QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.gui.kit.tokens import LIST_PANE
from mendi_desktop.gui.network.page import NetworkPage
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault.filelock import FileLock
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.opened import Vault
from tests.bench.bare import bare_window
from tests.support.big_network import TODAY, big_network
from tests.support.desks import PAGE, ShownPage
from tests.support.qt_fixtures import qapp
from tests.support.vault_files import KEY, SALT, open_file

__all__ = ["qapp"]

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600), pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]
CONTACTS, EVENTS, PROJECTS = 5_000, 500, 50
TURNS, WARM_UP, AIM = 25, 3, 2.0

RAW = {
    "contacts": (
        "SELECT c.id, c.name, c.function, c.organisation_id, o.name, o.kind, o.side, c.phone, c.email, c.topic,"
        " c.last_contact_on, c.next_step, c.next_step_on, c.next_step_done_on, c.active, c.active_checked_on,"
        " c.ask_active_on, c.folded, o.name_key FROM contact c LEFT JOIN organisation o ON o.id = c.organisation_id"
        " ORDER BY c.name_key = '', c.name_key, c.id"
    ),
    "organisations": (
        "SELECT o.id, o.name, o.kind, o.side, o.region, o.offers, o.active, o.active_checked_on, o.ask_active_on,"
        " o.ended_on, o.checked_on, o.starter_key, o.folded, count(c.id), max(c.last_contact_on),"
        " min(CASE WHEN c.next_step <> '' AND c.next_step_done_on IS NULL THEN c.next_step_on END),"
        " (SELECT count(*) FROM event e WHERE e.organiser_id = o.id)"
        " FROM organisation o LEFT JOIN contact c ON c.organisation_id = o.id GROUP BY o.id"
        " ORDER BY o.name_key, o.region, o.id"
    ),
    "events": (
        "SELECT e.id, e.title, e.kind, e.starts_on, e.ends_on, e.starts_at, e.ends_at, e.place, e.online,"
        " e.organiser_id, coalesce(o.name, e.organiser), e.registration_until, e.registered_on, e.own_role, e.minutes,"
        " e.attended, e.project_id, p.title, e.folded,"
        " (SELECT count(*) FROM event_contact x WHERE x.event_id = e.id),"
        " (SELECT count(*) FROM event_task t WHERE t.event_id = e.id AND t.done_on IS NULL)"
        " FROM event e LEFT JOIN organisation o ON o.id = e.organiser_id"
        " LEFT JOIN company_project p ON p.id = e.project_id ORDER BY e.starts_on DESC, e.id DESC"
    ),
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return big_network(tmp_path_factory.mktemp("gross") / "tresor.mendi", CONTACTS, EVENTS, PROJECTS)


@pytest.fixture(scope="module")
def vault(path: Path) -> Iterator[Vault]:
    engine = open_engine(path, KEY, SALT)
    opened = Vault(path, FileKey(KEY, SALT), engine, FileLock(path), FixedClock.on(TODAY))
    yield opened
    opened.close()


def painted(widget: QWidget) -> None:
    """Everything in ``widget`` is laid out and on the screen."""
    QApplication.processEvents()
    widget.repaint()


def test_the_long_list_opens_within_twice_the_raw_query_and_a_bare_view(
    qtbot: QtBot, path: Path, vault: Vault, capsys: pytest.CaptureFixture[str]
) -> None:
    """The short ones are told beside it: there the entry to read costs more than the list."""
    shown = ShownPage(qtbot, vault, lambda desk: NetworkPage(desk, ()))
    connection = open_file(path)
    holder = bare_window(qtbot, QSize(LIST_PANE, PAGE.height()))
    bare: dict[str, list[float]] = {view: [] for view in RAW}
    ours: dict[str, list[float]] = {view: [] for view in RAW}
    for turn in range(TURNS + WARM_UP):
        for view, query in RAW.items():
            alone, own = _bare(holder, connection, query), _ours(shown, view)
            if turn >= WARM_UP:
                bare[view].append(alone)
                ours[view].append(own)
    connection.close()
    for view in RAW:
        own, alone = (statistics.median(times[view]) for times in (ours, bare))
        with capsys.disabled():
            print(  # noqa: T201 - the line for the closing note
                f"\n{view}: {own * 1000:.0f} ms, raw and bare {alone * 1000:.0f} ms, ratio {own / alone:.2f}"
            )
    assert statistics.median(ours["contacts"]) <= AIM * statistics.median(bare["contacts"])
    assert statistics.median(ours["events"]) <= statistics.median(ours["contacts"])


def _bare(holder: QWidget, connection: driver.Connection, query: str) -> float:
    listed = QListView(holder)
    listed.setGeometry(holder.rect())
    listed.show()
    painted(holder)
    began = time.perf_counter()
    rows = connection.execute(query).fetchall()
    listed.setModel(QStringListModel([f"{row[1]} {row[4]} {row[10]}" for row in rows], listed))
    painted(holder)
    took = time.perf_counter() - began
    _drop(listed)
    return took


def _ours(shown: ShownPage, view: str) -> float:
    page = _page_on(shown, view)
    began = time.perf_counter()
    page.come_into_sight()
    painted(shown.window)
    took = time.perf_counter() - began
    _drop(page)
    return took


def _drop(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
    QApplication.processEvents()


def _page_on(shown: ShownPage, view: str) -> NetworkPage:
    """A page that has not been in sight yet, on one of its views."""
    page = NetworkPage(shown.desk, ())
    page.views.filters.show_view(view)
    assert page.views.body.view.code == view  # made now, as the bare view is
    layout = shown.window.layout()
    assert layout is not None
    shown.page.hide()
    layout.addWidget(page)
    page.show()
    painted(shown.window)
    return page
