# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""In English no German word of the interface is left, and no English one is cut; invented texts stay German."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource
from tests.pages.finding import named, press_button
from tests.pages.places import AT_THE_BEGINNING, DOORS, PLACES, Way, passphrase_dialog
from tests.pages.program import Program
from tests.pages.talks import RecordTalk
from tests.pages.walking import cut_off
from tests.support.german import Leftovers, menu_words, words_of
from tests.support.ready_made import _ready_made, _templates
from tests.support.screenshots import take_window

__all__ = ["_ready_made", "_templates"]

SIZES = {"1366x768": (1366, 768), "1024x768": (1024, 768)}


@pytest.fixture(params=[pytest.param("1366x768", marks=pytest.mark.torture), "1024x768"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """Every day the small window: the words are the same in both, and what has room here has room in the large one."""
    return SIZES[request.param]


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    use_language("en", resource("i18n"))
    program = Program(qtbot, tmp_path)
    yield program
    program.close()
    use_language("de", resource("i18n"))


def at_work(program: Program) -> Program:
    program.start(demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    return program


def walk(program: Program, size: tuple[int, int], places: dict[str, Way], *, invented: bool = False) -> list[str]:
    """What is wrong anywhere: German words and cut words, with the place. ``invented`` data are German on purpose."""
    leftovers, found = Leftovers.of_the_program(), []
    program.window.setMinimumSize(1, 1)
    program.window.resize(*size)
    for place, go in places.items():
        go(program)
        program.settle()
        take_window(program.window, f"en-{size[0]}-{place}")
        said = [*words_of(program.window), *menu_words(program.window)]
        wrong = [*leftovers.among(said), *cut_off(program.window)]
        if not invented:
            wrong += Leftovers.words_among(said)
        found += [f"{place}, {size[0]} px: {fault}" for fault in wrong]
    return found


def test_pages_dialogs_and_menus_are_english(program: Program, size: tuple[int, int]) -> None:
    assert walk(at_work(program), size, PLACES, invented=True) == []


def test_ways_into_a_vault_are_english(program: Program, size: tuple[int, int]) -> None:
    program.start()
    assert walk(program, size, DOORS) == []


def test_an_empty_vault_is_english(program: Program, size: tuple[int, int], tmp_path: Path) -> None:
    program.start()
    program.create_vault(tmp_path / "north.mendi", "North Works")
    program.wait_until_idle()
    places = AT_THE_BEGINNING | {"Passphrase ändern": passphrase_dialog}
    with_names = {place: places.pop(place) for place in ("Öffentliche Stellen", "Qualifizierung", "Seminar eintragen")}
    assert walk(program, size, places) == []
    assert walk(program, size, with_names, invented=True) == [], "of offices and projects, which have German names only"


def test_what_is_done_and_refused_is_told_in_english(program: Program) -> None:
    leftovers = Leftovers.of_the_program()
    form = RecordTalk(at_work(program))
    form.save()
    said = words_of(program.window)
    assert any("duration is still missing" in words for words in said)
    assert leftovers.among(said) == []
    form.type_into("Dauer", "15")
    form.choose_kind("Office hour")
    form.save()
    program.settle()
    assert program.menu_text("undo") == "Undo: Record talk"
    assert leftovers.among([*words_of(program.window), *menu_words(program.window)]) == []


def test_dates_are_written_the_english_way(program: Program) -> None:
    form = RecordTalk(at_work(program))
    form.type_into("Datum", "yesterday")
    assert named(form.page, QLineEdit, "Datum").text().endswith("Sun, 22 Nov")
    assert named(program.window, QAbstractButton, "Festhalten").text() == "Record"
    press_button(form.page, "Verwerfen")
    assert program.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_german_words_are_noticed() -> None:
    leftovers = Leftovers.of_the_program()
    german = ("Festhalten", "3 Gespräche", "15 min · ohne Zuordnung", "Tür-und-Angel", "&Hilfe")
    assert leftovers.among(german) == list(german)
    assert Leftovers.words_among(["Datei", "Nicht so wichtig", "Record talk"]) == ["Datei", "Nicht so wichtig"]
    assert leftovers.among(["Record", "3 talks", "Ahorn-7 · 15 min", "Termine erfragen", "2026"]) == []
