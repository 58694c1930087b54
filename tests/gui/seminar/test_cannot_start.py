# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Exercise and normal program start each other; where no process can begin, the one that is there says so."""

import sys
from pathlib import Path

import pytest

from mendi_desktop.app.other_process import start_process
from tests.pages.doors import said
from tests.pages.exercise import Exercise
from tests.pages.finding import press_button
from tests.pages.program import Program

NO_PROGRAM = (
    "Das normale Programm ließ sich nicht starten: bitte dieses Fenster schließen und das Programm wie gewohnt öffnen."
)
NO_EXERCISE = "Die Übung ließ sich nicht starten. Bitte das Programm neu öffnen und noch einmal versuchen."


def test_a_program_that_is_not_there_is_not_started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "weg"))
    assert not start_process([])


@pytest.mark.parametrize("act", ["leave_exercise", "other_vault"])
def test_an_exercise_stays_with_all_that_was_done_and_says_why(exercise: Exercise, act: str) -> None:
    exercise.program.can_start = False
    exercise.take_on("Zeder-99")
    exercise.program.choose(act)
    assert exercise.bar().sentence == NO_PROGRAM
    assert exercise.program.window.isVisible()
    assert "Zeder-99" in exercise.aliases()
    exercise.program.can_start = True
    press_button(exercise.program.workbench, "Übung verlassen")
    assert not exercise.program.window.isVisible(), "and tried again it works"


def test_so_does_the_door_of_an_exercise_that_could_not_be_opened(program: Program) -> None:
    program.can_start = False
    program.start(demo="bergwerk")
    program.wait_until_idle()
    press_button(program.door, "Datei wählen …")
    assert NO_PROGRAM in said(program.door)
    assert program.window.isVisible()
    press_button(program.door, "Ansehen")
    program.wait_until_open()


def test_from_the_welcome_page_an_exercise_that_does_not_start_is_said(program: Program) -> None:
    program.can_start = False
    program.start()
    press_button(program.door, "Ansehen")
    assert NO_EXERCISE in said(program.door)


def test_from_the_menu_too(program: Program, tmp_path: Path) -> None:
    program.can_start = False
    program.start()
    program.create_vault(tmp_path / "werk-nord.mendi")
    program.choose("exercise")
    assert NO_EXERCISE in said(program.workbench)
