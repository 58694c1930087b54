# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every label of every place has room: in German, in English, and in a language that is a third longer.

Each text is measured against its rectangle. The whole walk is long (``-m torture``); every day goes a part of it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.core.gender_style import SLASH, STAR
from mendi_desktop.core.i18n import use_gender_style, use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.navigator import Place
from tests.arch.tree import ROOT
from tests.pages.joint import Joint
from tests.pages.measuring import misfits_of
from tests.pages.places import AT_THE_BEGINNING, DOORS, FIRST_STEPS, PLACES, Way, close_dialogs, dialog, page
from tests.pages.program import Program
from tests.support.german import menu_words, words_of
from tests.support.pseudo import pseudo, pseudo_language, untranslated

SMALL = (1024, 768)
DOUBLED = (960, 540)
"""What is left of 1920x1080 at 200 %, in the pixels of the program."""
LANGUAGES = ("de", "en", "slash", "pseudo")
EVERY_DAY = ("Heute", "Gespräche", "Gespräch festhalten", "Zeit und Rollen", "Gremium", "Wiederherstellen")
PAGES = ("Heute", "Gespräche", "Kolleg*innen", "Projekt", "Netzwerk", "Qualifizierung", "Hürden", "Gremium", "Berichte")
OWN_NAMES = frozenset(("Werk", "Nord", "Montag", "November"))
"""What somebody wrote, and the words of dates, which have a table of their own."""
_LOOKS = 3
_PASSES = 4  # words wrap in the width they get, and only then is the height known


@pytest.fixture
def words() -> Iterator[ExitStack]:
    """Whatever language a test asks for, the next one hears German."""
    with ExitStack() as undo:
        yield undo
    use_language("de", resource("i18n"))
    use_gender_style(STAR)


def speak(language: str, words: ExitStack) -> None:
    use_language("en" if language == "en" else "de", resource("i18n"))
    if language == "slash":
        use_gender_style(SLASH)
    if language == "pseudo":
        words.enter_context(pseudo_language())


def someone(program: Program) -> UUID:
    return program.page.desk.vault.read(list_colleagues)[0].id  # type: ignore[attr-defined,no-any-return]


def before_talk(program: Program) -> None:
    close_dialogs(program)
    program.workbench.go(Place("before", about=someone(program)))


def joint(program: Program) -> None:
    Joint.begin(program, someone(program))


MORE: dict[str, Way] = {
    "Kalender": page("calendar"),
    "Vor dem Gespräch": page("before"),
    "Gespräch in einer Zeile": dialog("quick_line"),
    "Finden und tun": dialog("palette"),
    "Was ist neu": dialog("news"),
    "Vor dem Gespräch mit jemandem": before_talk,
    "Mitschau": joint,
}
"""Places that are walked to here only."""


def walk(program: Program, places: dict[str, Way], size: tuple[int, int]) -> list[str]:
    """What has too little room anywhere, with the place."""
    program.window.setMinimumSize(1, 1)
    program.window.resize(*size)
    found = []
    for place, go in places.items():
        go(program)
        program.settle()
        found += [f"{place}: {fault}" for fault in lasting_misfits(program)]
    return found


def lasting_misfits(program: Program) -> list[str]:
    """A history that is still being built makes room for itself at the next turn of the event loop."""
    for _ in range(_LOOKS):
        for _ in range(_PASSES):
            QApplication.processEvents()
        if not (found := misfits_of(program.window)):
            break
    return found


def at_work(qtbot: QtBot, home: Path) -> Program:
    program = Program(qtbot, home)
    program.start(demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    return program


def test_longer_words_fit_where_most_time_is_spent(qtbot: QtBot, tmp_path: Path, words: ExitStack) -> None:
    speak("pseudo", words)
    program = at_work(qtbot, tmp_path)
    found = walk(program, {place: PLACES[place] for place in EVERY_DAY}, SMALL)
    program.close()
    assert found == []


def test_no_word_passes_by_the_translation(qtbot: QtBot, tmp_path: Path, words: ExitStack, empty_vault: Path) -> None:
    speak("pseudo", words)
    program = Program(qtbot, tmp_path)
    program.start(Path(shutil.copy(empty_vault, tmp_path / "w.mendi")))
    program.unlock()
    program.wait_until_open()
    said: list[str] = []
    for place in PAGES:
        AT_THE_BEGINNING[place](program)
        program.settle()
        said += words_of(program.page)
    said += menu_words(program.window)
    program.close()
    assert "\n".join(untranslated(said, OWN_NAMES)) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notes_of_the_first_steps(
    qtbot: QtBot, tmp_path: Path, words: ExitStack, empty_vault: Path, language: str
) -> None:
    speak(language, words)
    program = Program(qtbot, tmp_path)
    program.open_copy(empty_vault, tmp_path / "w.mendi")
    found = walk(program, FIRST_STEPS, SMALL)
    program.close()
    assert found == []


@pytest.mark.torture
@pytest.mark.timeout(300)
@pytest.mark.parametrize("size", [SMALL, DOUBLED], ids=["1024", "960"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_program(
    qtbot: QtBot, tmp_path: Path, words: ExitStack, language: str, size: tuple[int, int]
) -> None:
    speak(language, words)
    program = Program(qtbot, tmp_path)
    program.start()
    found = walk(program, DOORS, size)
    program.start(demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    found += walk(program, PLACES | MORE, size)
    program.close()
    assert found == []


@pytest.mark.torture
@pytest.mark.timeout(300)
def test_the_whole_program_at_200_per_cent() -> None:
    """In a process of its own: the scale is settled before the first window."""
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "torture", "-k", "960-de or de-960"]
    scaled = {**os.environ, "QT_SCALE_FACTOR": "2"}
    done = subprocess.run([*words, __file__], check=False, cwd=ROOT, env=scaled, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-6000:]


def test_the_measure_sees_what_has_no_room(qtbot: QtBot) -> None:
    page, low = QWidget(), QWidget()
    narrow, button = QLabel("viel zu lange Worte"), QPushButton("viel zu lange Worte")
    narrow.setFixedWidth(20)
    button.setFixedWidth(40)
    wrapped = QLabel("viele Worte, die auf eine Zeile nicht passen und darum umbrechen")
    wrapped.setWordWrap(True)
    wrapped.setFixedSize(120, 20)
    fine = QLabel("passt")
    page.setLayout(column(narrow, button, wrapped, fine, low))
    out = QLabel("draußen", low)
    out.move(0, 500)
    qtbot.addWidget(page)
    page.resize(300, 300)
    page.show()
    found = misfits_of(page)
    assert [sum(words in fault for fault in found) for words in ("zu lange", "umbrechen", "draußen", "passt“")] == [
        2,
        1,
        1,
        0,
    ]


def test_the_longer_language() -> None:
    assert pseudo("Heute") == "[Hëütë~]"
    assert pseudo("Noch {n} Gespräche, {name}").count("{n}") == 1
    long = "Ein Satz, der lang genug ist, um an mehreren Stellen umzubrechen."
    assert len(pseudo(long)) >= 1.35 * len(long)
    assert pseudo("12 · 3") == "12 · 3"
    assert untranslated(["[Hëütë~]", "[Nöçh 3 [Tägë~]~]", "Heute", "Werk 3"], ["Werk"]) == ["Heute"]
