# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One key brings an exercise back to its start, the same to the last row, whatever was in the middle of what."""

from datetime import date
from pathlib import Path

from pytestqt.qtbot import QtBot

from mendi_desktop.app.state_shelf import StateShelf
from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.features.consultations.queries import count_consultations, list_consultations
from mendi_desktop.features.council.queries import request_detail
from mendi_desktop.features.seminar.chapters import chapters
from mendi_desktop.gui.council.page import CouncilPage
from mendi_desktop.gui.reports.page import ReportsPage
from mendi_desktop.vault.backups.net import SafetyNet
from tests.pages.doors import dialogs
from tests.pages.exercise import Exercise
from tests.pages.joint import Joint
from tests.pages.program import Program
from tests.pages.reports import wait_for_dialog
from tests.pages.talks import RecordTalk
from tests.support.passing_days import PassingClock


def test_back_at_the_start_nothing_differs(exercise: Exercise) -> None:
    fresh = exercise.content()
    exercise.take_on("Zeder-99")
    assert exercise.content() != fresh
    exercise.reset()
    assert exercise.content() == fresh
    assert exercise.bar().sentence == "Zurück am Anfang von „Mitten im Projekt“"
    assert exercise.program.window.windowTitle().startswith("ÜBUNG")


def test_what_was_done_can_be_brought_back_from_the_bar(exercise: Exercise) -> None:
    exercise.take_on("Zeder-99")
    before = exercise.content()
    exercise.reset()
    assert "Zeder-99" not in exercise.aliases()
    assert exercise.program.menu_text("undo") == "Rückgängig: Zurück an den Anfang"
    exercise.press_undo_in_bar()
    assert exercise.content() == before
    assert not exercise.stage.can_take_back
    assert exercise.program.menu_text("undo") == "Rückgängig", "what came back as a file has no journal"


def test_the_key_of_undo_does_the_same(exercise: Exercise) -> None:
    exercise.take_on("Zeder-99")
    exercise.reset()
    exercise.program.choose("undo")
    exercise.settle()
    assert "Zeder-99" in exercise.aliases()


def test_after_the_next_act_undo_takes_that_back_and_the_menu_still_knows_the_way(exercise: Exercise) -> None:
    exercise.take_on("Zeder-99")
    exercise.reset()
    exercise.take_on("Erle-98")
    exercise.program.choose("undo")
    assert "Erle-98" not in exercise.aliases()
    exercise.program.choose("seminar_back")
    exercise.settle()
    assert "Zeder-99" in exercise.aliases()


def test_in_the_middle_of_a_form(exercise: Exercise) -> None:
    fresh = exercise.content()
    form = RecordTalk(exercise.program)
    form.write("Gesprächsnotiz", "Ein halber Satz über den Stap")
    exercise.reset()
    assert exercise.content() == fresh
    assert RecordTalk(exercise.program).words_in("Gesprächsnotiz") == ""
    exercise.program.choose("seminar_back")
    exercise.settle()
    assert RecordTalk(exercise.program).words_in("Gesprächsnotiz") == "Ein halber Satz über den Stap"


def test_with_an_open_dialog_and_a_report_on_its_way(exercise: Exercise) -> None:
    fresh = exercise.content()
    exercise.program.choose("report")
    exercise.program.qtbot.waitUntil(lambda: bool(dialogs(exercise.program)))
    assert exercise.program.desktop.busy, "the paper is being set"
    exercise.reset()
    assert dialogs(exercise.program) == []
    assert exercise.content() == fresh


def test_with_a_backup_on_its_way_whose_list_is_empty_again(exercise: Exercise) -> None:
    fresh = exercise.content()
    exercise.program.choose("back_up")
    exercise.program.wait_until_idle()
    exercise.take_on("Zeder-99")
    exercise.program.choose("back_up")
    exercise.reset()
    assert exercise.content() == fresh
    net = SafetyNet(exercise.vault, exercise.folder / "backups")
    assert net.backups() == ()
    exercise.program.choose("seminar_back")
    exercise.settle()
    assert len(net.backups()) >= 1, "and what had been saved is there again"


def test_out_of_mitschau(exercise: Exercise) -> None:
    fresh = exercise.content()
    Joint.begin(exercise.program, exercise.vault.read(list_colleagues)[0].id)
    exercise.reset()
    assert exercise.content() == fresh
    assert exercise.program.workbench.place.page == "today"


def test_twice_in_a_row_and_the_undo_journal_is_empty(exercise: Exercise) -> None:
    fresh = exercise.content()
    exercise.take_on("Zeder-99")
    exercise.reset()
    exercise.reset()
    assert exercise.content() == fresh
    assert exercise.vault.unit.undo_label is None
    exercise.program.choose("seminar_back")
    exercise.settle()
    assert exercise.content() == fresh, "the last reset had nothing to put away"


def test_a_chapter_is_where_it_says(exercise: Exercise) -> None:
    counts = {}
    for chapter in chapters():
        exercise.jump(chapter.id)
        exercise.program.wait_until_idle()
        assert exercise.stage.chapter == chapter.id
        assert exercise.program.workbench.place.page == chapter.page
        counts[chapter.id] = exercise.vault.read(count_consultations)
        if chapter.id == "report":
            assert isinstance(exercise.page, ReportsPage)
            wait_for_dialog(exercise.page, exercise.program.qtbot)
        if chapter.id == "council":
            assert isinstance(exercise.page, CouncilPage)
            shown = exercise.program.workbench.place.id
            assert shown is not None
            assert exercise.vault.read(request_detail, shown).row.state == "asked"
    assert counts == {"first-day": 0, "first-talks": 12, "half-way": 150, "report": 150, "council": 150}


def test_the_start_of_the_chapter_is_the_one_that_is_in_force(exercise: Exercise) -> None:
    exercise.jump("first-talks")
    exercise.program.wait_until_idle()
    fresh = exercise.content()
    exercise.take_on("Zeder-99")
    exercise.reset()
    assert exercise.content() == fresh
    assert exercise.vault.read(count_consultations) == 12


def test_states_are_made_ahead_while_nobody_works(exercise: Exercise) -> None:
    shelf = exercise.stage._shelf
    assert isinstance(shelf, StateShelf)
    exercise.program.qtbot.waitUntil(lambda: shelf.missing() == (), timeout=20_000)
    heard: list[str] = []
    exercise.stage.changed.connect(heard.append)
    exercise.stage.jump("first-day")
    assert heard == ["first-day"]
    assert exercise.aliases() == set()


def test_until_a_chapter_is_prepared_the_window_says_so_and_answers(exercise: Exercise) -> None:
    exercise.stage.jump("first-day")
    assert exercise.bar().sentence == "„Der erste Tag“ wird vorbereitet und beginnt gleich …"
    assert exercise.stage.chapter == "half-way", "nothing has gone yet"
    exercise.program.choose("colleagues")
    exercise.take_on("Zeder-99")
    exercise.settle()
    assert exercise.stage.chapter == "first-day"
    assert exercise.aliases() == set()
    assert exercise.program.workbench.place.page == "today"
    assert exercise.bar().sentence == "Kapitel „Der erste Tag“ beginnt"
    exercise.press_undo_in_bar()
    assert "Zeder-99" in exercise.aliases(), "what was done while it was prepared is not lost"


def test_a_reset_waits_for_no_chapter_that_is_being_prepared(exercise: Exercise) -> None:
    fresh = exercise.content()
    exercise.stage.jump("first-talks")
    exercise.take_on("Zeder-99")
    exercise.program.choose("seminar_reset")
    assert exercise.bar().sentence == "Zurück am Anfang von „Mitten im Projekt“"
    assert not exercise.stage.is_preparing
    assert exercise.content() == fresh
    exercise.program.qtbot.waitUntil(lambda: exercise.stage._shelf.missing() == (), timeout=20_000)
    assert exercise.stage.chapter == "half-way", "what was begun instead stays"


def test_of_two_chapters_that_were_asked_for_the_last_begins(exercise: Exercise) -> None:
    exercise.stage.jump("first-talks")
    exercise.stage.jump("first-day")
    exercise.settle()
    assert exercise.stage.chapter == "first-day"
    assert exercise.aliases() == set()


def test_a_chapter_that_gets_ready_behind_the_curtain_does_not_lift_it(exercise: Exercise) -> None:
    exercise.stage.jump("first-day")
    exercise.program.choose("curtain")
    exercise.settle()
    assert exercise.program.window.curtain.is_down
    exercise.program.choose("curtain")
    assert exercise.stage.chapter == "half-way"
    assert exercise.bar().sentence == "„Der erste Tag“ ist vorbereitet."


def test_after_midnight_a_reset_makes_the_state_of_the_new_day_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    clock = PassingClock(date(2026, 11, 23), "23:59")
    program = Program(qtbot, tmp_path, clock)
    exercise = Exercise(program)
    before = max(row.held_on for row in exercise.vault.read(list_consultations))
    clock.go_to(date(2026, 11, 25), "0:01")
    program.choose("seminar_reset")
    assert exercise.bar().sentence == "„Mitten im Projekt“ wird vorbereitet und beginnt gleich …"
    exercise.settle()
    after = max(row.held_on for row in exercise.vault.read(list_consultations))
    assert before < date(2026, 11, 23) <= after, "the story goes on to the day before"
    program.close()


def test_the_seminar_menu_is_only_there(program: Program) -> None:
    program.start()
    shown = [action.text() for action in program.window.menuBar().actions() if action.isVisible()]
    assert "Seminar" not in shown
    assert not program.window.actions_by_id["seminar_reset"].isEnabled()
    assert program.window.actions_by_id["exercise"].isVisible()


def test_in_an_exercise_it_is(exercise: Exercise) -> None:
    shown = [action.text() for action in exercise.program.window.menuBar().actions() if action.isVisible()]
    assert "Seminar" in shown
    assert exercise.program.window.actions_by_id["seminar_reset"].shortcut().toString() == "F5"
    assert not exercise.program.window.actions_by_id["exercise"].isVisible()
