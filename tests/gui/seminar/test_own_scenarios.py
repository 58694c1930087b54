# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A trainer keeps the state of an exercise as a file, and opens it on another day as if it had been saved then."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.demo.own_scenario import save_scenario
from mendi_desktop.features.consultations.queries import list_consultations
from mendi_desktop.features.demo_vault import make_state
from mendi_desktop.features.seminar.chapters import OWN
from mendi_desktop.features.seminar.states import states
from mendi_desktop.vault.session import create_vault, open_vault
from tests.pages.doors import said
from tests.pages.exercise import Exercise
from tests.pages.finding import press_button
from tests.pages.program import PASSPHRASE, Program
from tests.pages.seminar import Seminar

TODAY = date(2026, 11, 23)
LATER = TODAY + timedelta(days=17)


@pytest.fixture
def file(exercise: Exercise, tmp_path: Path) -> Path:
    """Saved with somebody in it whom no chapter knows, then changed."""
    exercise.take_on("Zeder-99")
    exercise.program.files.to_save = tmp_path / "Mein Seminar.mendi-uebung"
    exercise.program.choose("seminar_save")
    assert exercise.program.files.suggested == ["Nordhafen Metall GmbH.mendi-uebung"]
    assert exercise.bar().sentence == "Gespeichert. Ohne Passphrase öffnet sich „Mein Seminar.mendi-uebung“."
    exercise.take_on("Erle-98")
    return tmp_path / "Mein Seminar.mendi-uebung"


def days(exercise: Exercise) -> list[date]:
    return sorted(row.held_on for row in exercise.vault.read(list_consultations))


def test_saved_and_opened_again_it_is_the_state_of_then(exercise: Exercise, file: Path) -> None:
    exercise.program.files.to_open = file
    exercise.program.choose("seminar_open")
    exercise.settle()
    assert exercise.stage.chapter == OWN
    assert exercise.stage.chapters[0].title == "Mein Seminar"
    assert "Zeder-99" in exercise.aliases()
    assert "Erle-98" not in exercise.aliases()
    fresh = exercise.content()
    exercise.take_on("Linde-97")
    exercise.reset()
    assert exercise.content() == fresh, "its start is the file"
    exercise.jump("first-day")
    assert exercise.aliases() == set()
    exercise.jump(OWN)
    assert exercise.content() == fresh


def test_taken_back_another_scenario_leaves_chapters_and_start_as_they_were(exercise: Exercise, file: Path) -> None:
    program, second = exercise.program, file.with_name("Zweites.mendi-uebung")
    program.files.to_save, program.files.to_open = second, file
    program.choose("seminar_save")
    program.choose("seminar_open")
    exercise.settle()
    fresh = exercise.content()
    exercise.take_on("Linde-97")
    program.files.to_open = second
    program.choose("seminar_open")
    exercise.settle()
    assert "Erle-98" in exercise.aliases()
    program.choose("seminar_back")
    exercise.settle()
    assert exercise.stage.chapters[0].title == "Mein Seminar"
    assert "Linde-97" in exercise.aliases()
    exercise.reset()
    assert exercise.content() == fresh


def test_taken_back_an_administration_leaves_the_chapters_of_the_company(exercise: Exercise, tmp_path: Path) -> None:
    fresh, file = exercise.content(), tmp_path / "Amt.mendi-uebung"
    with closing(make_state(tmp_path / "amt.mendi", "verwaltung", states()["first-day"], TODAY)) as office:
        save_scenario(office, file)
    exercise.program.files.to_open = file
    exercise.program.choose("seminar_open")
    exercise.settle()
    assert exercise.vault.options.workplace_kind == "public_office"
    exercise.press_undo_in_bar()
    assert [each.id for each in exercise.stage.chapters if each.id == OWN] == []
    exercise.reset()
    exercise.settle()
    assert exercise.content() == fresh


def test_on_another_day_another_program_opens_it_moved_by_whole_weeks(
    qtbot: QtBot, exercise: Exercise, file: Path, tmp_path: Path
) -> None:
    then = days(exercise)
    exercise.program.close()
    program = Program(qtbot, tmp_path / "anderswo", FixedClock.on(LATER))
    again = Exercise(program, str(file))
    assert again.stage.chapter == OWN
    assert days(again) == [day + timedelta(days=14) for day in then]
    assert program.window.windowTitle().startswith("ÜBUNG – Mein Seminar")
    program.close()


def test_a_week_later_at_an_earlier_hour_nothing_counts_as_done(
    qtbot: QtBot, exercise: Exercise, file: Path, tmp_path: Path
) -> None:
    seminar = Seminar(exercise)
    assert "alias" in seminar.tried, "in the exercise in which it was done it counts"
    exercise.program.close()
    program = Program(qtbot, tmp_path / "anderswo", FixedClock.on(TODAY + timedelta(weeks=1), hour=7))
    again = Exercise(program, str(file))
    seminar = Seminar(again)
    assert "Zeder-99" in again.aliases()
    assert seminar.tried == set()
    again.take_on("Linde-97")
    seminar.settle()
    assert seminar.tried == {"alias"}
    program.close()


def test_a_file_that_is_none_is_one_sentence_and_nothing_changes(exercise: Exercise, tmp_path: Path) -> None:
    before = exercise.content()
    letter = tmp_path / "brief.mendi-uebung"
    letter.write_text("Liebe Kolleg*innen, " * 500, "utf-8")
    exercise.program.files.to_open = letter
    exercise.program.choose("seminar_open")
    assert "kein Tresor von mendi desktop, sondern ein Text" in exercise.bar().sentence
    assert exercise.content() == before
    assert exercise.stage.chapter == "half-way"


def test_an_exercise_asked_for_by_a_file_that_is_none_offers_another_way(program: Program, tmp_path: Path) -> None:
    letter = tmp_path / "brief.mendi-uebung"
    letter.write_text("Liebe Kolleg*innen, " * 500, "utf-8")
    program.start(demo=str(letter))
    program.wait_until_idle()
    assert any("sondern ein Text" in words for words in said(program.door))
    press_button(program.door, "Ansehen")
    program.wait_until_open()
    assert program.window.windowTitle().startswith("ÜBUNG – metall")


def test_from_an_exercise_own_vaults_are_a_matter_of_the_normal_program(program: Program, tmp_path: Path) -> None:
    program.start(demo="bergwerk")
    program.wait_until_idle()
    assert any("Die Übungsdaten „bergwerk“ gibt es nicht." in words for words in said(program.door))
    press_button(program.door, "Datei wählen …")
    assert program.started == [[]], "the normal program is started, and this one ends"
    assert not program.window.isVisible()


def test_not_even_the_file_dialog_leads_to_a_real_vault(program: Program, empty_vault: Path) -> None:
    program.start(demo="bergwerk")
    program.wait_until_idle()
    program.files.to_open = empty_vault
    program.desktop._doors.choose_file()
    assert any("Die Übung öffnet nur erfundene Daten" in words for words in said(program.door))
    assert "leer" not in program.window.windowTitle()


def test_leaving_ends_the_exercise_with_all_its_files(exercise: Exercise) -> None:
    folder = exercise.folder
    press_button(exercise.program.workbench, "Übung verlassen")
    assert exercise.program.started == [[]]
    assert not exercise.program.window.isVisible()
    assert not folder.exists()


def test_another_vault_is_not_for_an_exercise(exercise: Exercise) -> None:
    exercise.program.choose("other_vault")
    assert exercise.program.started == [[]]
    assert not exercise.program.window.isVisible()


def test_from_a_normal_window_the_menu_starts_another_process(program: Program, tmp_path: Path) -> None:
    program.start()
    program.create_vault(tmp_path / "werk-nord.mendi")
    program.choose("exercise")
    assert program.started == [["--demo", "--lang", "de"]]
    assert program.desktop.workbench is not None, "the vault stays open"


@pytest.mark.parametrize(("shown", "other"), [("metall", "verwaltung"), ("verwaltung", "metall")])
def test_the_other_workplace_needs_no_command_line(program: Program, shown: str, other: str) -> None:
    exercise = Exercise(program, shown)
    program.choose("other_exercise")
    assert program.started == [["--demo", other, "--lang", "de"]]
    assert "in einem eigenen Fenster" in exercise.bar().sentence
    assert program.window.isVisible()


def test_after_a_lock_the_chapter_goes_on(exercise: Exercise) -> None:
    exercise.jump("first-talks")
    exercise.program.choose("lock")
    press_button(exercise.program.door, "Öffnen")
    exercise.program.wait_until_open()
    exercise.program.wait_until_idle()
    exercise.take_on("Zeder-99")
    exercise.reset()
    assert "Zeder-99" not in exercise.aliases()
    assert exercise.stage.chapter == "first-talks"


def test_while_it_runs_the_process_opens_no_real_vault(exercise: Exercise, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Die Übung öffnet nur erfundene Daten"):
        create_vault(tmp_path / "werk-nord.mendi", PASSPHRASE)
    assert not (tmp_path / "werk-nord.mendi").exists()
    with pytest.raises(UserError):
        open_vault(tmp_path / "werk-nord.mendi", PASSPHRASE)
