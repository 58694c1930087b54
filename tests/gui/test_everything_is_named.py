# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Walks every page and dialog of the program on invented data: all is named, all fits its role, no word is cut."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import theme
from tests.pages.explained import unexplained
from tests.pages.finding import named
from tests.pages.places import DOORS, FIRST_STEPS, PLACES, passphrase_dialog, whole_form
from tests.pages.program import Program
from tests.pages.reaching import troubles
from tests.pages.walking import Flashes, cut_off, misfits, spoken, tab_round, tab_stops, too_loud, unnamed

SIZES = {"1366x768": (1366, 768, 100), "1024x768": (1024, 768, 100), "150 %": (1366, 768, 150)}


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    yield program
    program.close()


@pytest.fixture(
    params=["1366x768", *(pytest.param(each, marks=pytest.mark.torture) for each in ("1024x768", "150 %"))],
    ids=list(SIZES),
)
def size(request: pytest.FixtureRequest) -> tuple[int, int, int]:
    """Every day the one that is also walked by Tab; the small window is measured in English every day."""
    return SIZES[request.param]


def faults(program: Program, place: str) -> list[str]:
    looked_at: QWidget = program.window
    found = [
        *unnamed(looked_at),
        *misfits(looked_at),
        *cut_off(looked_at),
        *unexplained(looked_at),
        *too_loud(looked_at),
    ]
    return [f"{place}: {fault}" for fault in found]


def running() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def look(program: Program, size: tuple[int, int, int], places: dict[str, Callable[[Program], object]]) -> list[str]:
    """What is wrong on the way; on one of the three walks also what flashed up as a window of its own."""
    watched = Flashes(running()) if size == SIZES["1366x768"] else None
    found = walk(program, size, places, reached=watched is not None and places is PLACES)
    if watched is not None:
        watched.stop()
        found += [f"flashed up: {seen}" for seen in watched.seen]
    return found


def walk(
    program: Program, size: tuple[int, int, int], places: dict[str, Callable[[Program], object]], *, reached: bool
) -> list[str]:
    """``reached``: also what cannot be got to by Tab, or not in the order in which one reads."""
    width, height, scale = size
    theme.current().apply("light", scale)
    program.window.setMinimumSize(1, 1)
    program.window.resize(width, height)
    found = []
    for name, go in places.items():
        go(program)
        program.settle()
        found += faults(program, name)
        if reached:
            found += [f"{name}: {trouble}" for trouble in troubles(program)]
    return found


def test_pages_and_dialogs_of_an_open_vault(program: Program, size: tuple[int, int, int]) -> None:
    program.start(demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    assert look(program, size, PLACES) == []


def test_ways_into_a_vault(program: Program, size: tuple[int, int, int]) -> None:
    program.start()
    assert look(program, size, DOORS) == []


def test_changing_the_passphrase(
    program: Program, size: tuple[int, int, int], tmp_path: Path, empty_vault: Path
) -> None:
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    assert look(program, size, {"Passphrase ändern": passphrase_dialog}) == []


def test_the_notes_of_the_first_steps(
    program: Program, size: tuple[int, int, int], tmp_path: Path, empty_vault: Path
) -> None:
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    assert look(program, size, FIRST_STEPS) == []


def test_tab_meets_every_control_of_the_form_once_and_comes_back(program: Program) -> None:
    program.start(demo="metall")
    program.wait_until_open()
    whole_form(program)
    program.settle()
    start = named(program.page, QLineEdit, "Dauer")
    met = [stop for stop in tab_round(start) if program.page.isAncestorOf(stop)]
    assert len(met) == len(set(met))
    assert {spoken(stop) for stop in tab_stops(program.page)} == {spoken(stop) for stop in met}
    assert {"Gesprächsnotiz", "nur für mich", "Festhalten"} <= {spoken(stop) for stop in met}


def test_the_walk_sees_what_is_wrong(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    nameless, cut = QPushButton(page), QLabel("viel zu lange Worte", page)
    named_by_icon = QPushButton("trash-2", page)
    cut.setFixedWidth(20)
    out = QLabel("draußen", page)
    out.move(1000, 0)
    page.resize(300, 100)
    page.show()
    assert len(unnamed(page)) == 2, (nameless, named_by_icon)
    assert any("viel zu lange" in fault for fault in cut_off(page))
    assert any("draußen" in fault for fault in cut_off(page))
