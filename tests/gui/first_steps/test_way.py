# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a new vault to the first own talk: each step is behind one by doing it, in whatever way it is done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.gui.kit.dialog import Dialog
from tests.pages.finding import named, press_button, seen
from tests.pages.first_steps import FirstSteps
from tests.pages.program import Program
from tests.pages.start import QuickLine
from tests.pages.talks import RecordTalk
from tests.support.typing import press, type_text
from tests.support.vaults import TODAY, record_talk

CURTAIN, ALIAS, WHERE, TALK = (f"Schritt {n} von 4" for n in range(1, 5))
END = "Schön, der Anfang ist gemacht"


def here() -> str:
    focused = QApplication.focusWidget()
    assert focused is not None, "the keyboard is nowhere"
    return focused.accessibleName()


def to_the_talk(steps: FirstSteps) -> None:
    """The first three steps, done as they are told."""
    steps.press("Jetzt verdecken")
    steps.program.choose("curtain")
    steps.program.settle()
    steps.press("Kürzel aufnehmen")
    press_button(steps.program.window, "Aufnehmen")
    steps.program.settle()
    steps.press("Zum Feld „nur für mich“")
    steps.ask_why()


def test_the_whole_way_by_the_notes_own_buttons(begun: FirstSteps) -> None:
    met = [begun.at]
    begun.press("Jetzt verdecken")
    assert begun.note is None, "the curtain hides the note, too"
    begun.program.choose("curtain")
    begun.program.settle()
    met.append(begun.at)
    begun.press("Kürzel aufnehmen")
    press_button(begun.program.window, "Aufnehmen")
    begun.program.settle()
    met.append(begun.at)
    begun.press("Zum Feld „nur für mich“")
    assert here() == "nur für mich"
    begun.ask_why()
    met.append(begun.at)
    assert met == [CURTAIN, ALIAS, WHERE, TALK]
    begun.program.choose("today")
    begun.press("Zur Zeile")
    assert here() == "Dauer"
    QuickLine(begun.program.page).record_quickly("20", "tür")
    assert begun.title == END
    assert "Das erste eigene Gespräch ist festgehalten." in begun.says
    assert "Notfallblatt" in begun.says
    begun.press("Zu den Berichten")
    begun.press("Zur Sicherheit")
    assert begun.program.workbench.place.page == "safety"
    begun.press("Fertig")
    assert begun.note is None


def test_the_form_finishes_it_as_well(begun: FirstSteps) -> None:
    to_the_talk(begun)
    assert begun.acts() == ["Zum Anfang des Formulars", "Später weiter"]
    begun.press("Zum Anfang des Formulars")
    assert here() == "Dauer"
    form = RecordTalk(begun.program)
    form.type_into("Dauer", "20")
    form.choose_kind("Tür-und-Angel")
    form.put_aside()
    begun.program.settle()
    assert begun.at == TALK, "a draft is not recorded yet"
    begun.record_in_form()
    assert begun.title == END


def test_a_talk_in_one_line_finishes_it_from_any_step(begun: FirstSteps) -> None:
    begun.program.choose("quick_line")
    asked = seen(seen(begun.program.window, Dialog)[-1], QLineEdit)[0]
    type_text(asked, "20 min Flur\n")
    begun.program.settle()
    assert begun.title == END


def test_undoing_the_talk_brings_the_step_back(begun: FirstSteps) -> None:
    to_the_talk(begun)
    begun.program.choose("today")
    QuickLine(begun.program.page).record_quickly("20", "tür")
    begun.program.choose("undo")
    begun.program.settle()
    assert begun.at == TALK


def test_locking_is_a_way_of_hiding_too(begun: FirstSteps) -> None:
    begun.program.choose("lock")
    assert begun.note is None
    begun.program.unlock()
    begun.program.wait_until_open()
    begun.program.settle()
    assert begun.at == ALIAS


def test_an_alias_typed_elsewhere_counts(begun: FirstSteps) -> None:
    begun.cover_and_come_back()
    begun.add_alias()
    assert begun.at == WHERE


def test_any_field_that_says_why_will_do(begun: FirstSteps) -> None:
    begun.press("Auslassen")
    begun.press("Auslassen")
    begun.program.choose("today")
    named(begun.program.page, QLineEdit, "Dauer").setFocus()
    begun.program.choose("why")
    begun.program.settle()
    assert begun.at == WHERE, "as long as the answer is being read nothing moves"
    press(named(begun.program.page, QLineEdit, "Dauer"), Qt.Key.Key_Escape)
    begun.program.settle()
    assert begun.at == TALK


def test_what_comes_later_does_not_count_before_its_turn(begun: FirstSteps) -> None:
    begun.program.choose("record")
    begun.program.settle()
    begun.ask_why()
    assert begun.at == CURTAIN


def test_every_step_but_the_last_can_be_left_out(begun: FirstSteps) -> None:
    acts = []
    while "Auslassen" in begun.acts():
        acts.append(begun.acts()[0])
        begun.press("Auslassen")
    assert acts == ["Jetzt verdecken", "Kürzel aufnehmen", "Zum Feld „nur für mich“"]
    assert (begun.at, begun.acts()) == (TALK, ["Zur Zeile", "Später weiter"])


# -- offered, left, resumed, begun anew -------------------------------------------------------------------


def test_it_is_offered_once_after_a_vault_was_made(program: Program, tmp_path: Path) -> None:
    program.start()
    program.create_vault(tmp_path / "werk-nord.mendi")
    program.settle()
    steps = FirstSteps(program)
    assert (steps.title, steps.acts()) == ("Erste Schritte", ["Anfangen", "Später"])
    assert here() == "Dauer", "the offer takes the keyboard from nobody"
    program.choose("lock")
    program.unlock()
    program.wait_until_open()
    program.settle()
    assert steps.note is None, "asked once, also where nobody answered"


def test_the_next_start_does_not_offer_it_again(steps: FirstSteps, tmp_path: Path) -> None:
    steps.press("Später")
    steps.program.close()
    again = Program(steps.program.qtbot, tmp_path)
    again.start(tmp_path / "werk-nord.mendi")
    again.unlock()
    again.wait_until_open()
    again.settle()
    assert FirstSteps(again).note is None
    again.close()


def test_whoever_begins_alone_is_not_asked(steps: FirstSteps) -> None:
    QuickLine(steps.program.page).record_quickly("20", "tür")
    assert steps.note is None


def test_a_vault_with_talks_is_not_asked(program: Program, empty_vault: Path, tmp_path: Path) -> None:
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    record_talk(program.workbench._desk.vault, TODAY)
    program.settle()
    program.workbench._desk.memory.put("first_steps", None)
    program.choose("lock")
    program.unlock()
    program.wait_until_open()
    program.settle()
    assert FirstSteps(program).note is None
    program.choose("first_steps")
    program.settle()
    assert FirstSteps(program).at == CURTAIN, "who asks for it gets it"


def test_invented_data_have_none(program: Program) -> None:
    program.start(demo="metall")
    program.wait_until_open()
    program.settle()
    steps = FirstSteps(program)
    assert steps.note is None
    steps.begin()
    assert steps.note is None


@pytest.mark.parametrize("way", ["menu", "page"])
def test_it_goes_on_where_it_was_left(begun: FirstSteps, way: str) -> None:
    begun.cover_and_come_back()
    begun.press("Später weiter")
    assert begun.note is None
    begun.program.choose("lock")
    begun.program.unlock()
    begun.program.wait_until_open()
    begun.program.settle()
    assert begun.note is None, "who has left is left alone"
    if way == "menu":
        begun.begin()
    else:
        press_button(begun.program.page, "Erste Schritte: weiter mit Schritt 2")
        begun.program.settle()
    assert begun.at == ALIAS
    assert here() == "Kürzel aufnehmen", "who asks for the note gets it under the keyboard"


def test_a_lock_in_the_middle_forgets_nothing(begun: FirstSteps) -> None:
    begun.cover_and_come_back()
    begun.add_alias()
    begun.program.choose("lock")
    begun.program.unlock()
    begun.program.wait_until_open()
    begun.program.settle()
    assert begun.at == WHERE


def test_after_the_end_it_can_begin_anew(begun: FirstSteps) -> None:
    begun.record_in_form()
    begun.press("Fertig")
    begun.begin()
    assert begun.at == CURTAIN
    for _ in range(3):
        begun.press("Auslassen")
    assert begun.title == "Ein Gespräch festhalten"
    begun.record_in_form()
    assert begun.says.startswith("Festgehalten.")


def test_an_end_that_was_seen_is_not_told_again(begun: FirstSteps) -> None:
    begun.record_in_form()
    begun.program.choose("lock")
    begun.program.unlock()
    begun.program.wait_until_open()
    begun.program.settle()
    assert begun.note is None


# -- everything else goes on ------------------------------------------------------------------------------


def test_esc_leaves_it_and_nothing_that_is_typed(begun: FirstSteps) -> None:
    minutes = named(begun.program.page, QLineEdit, "Dauer")
    minutes.setFocus()
    type_text(minutes, "25")
    press(minutes, Qt.Key.Key_Escape)
    begun.program.settle()
    assert begun.note is None
    assert (here(), minutes.text()) == ("Dauer", "25")


def test_esc_closes_a_form_before_it_leaves_the_way(begun: FirstSteps) -> None:
    form = RecordTalk(begun.program)
    begun.program.settle()
    press(named(form.page, QLineEdit, "Dauer"), Qt.Key.Key_Escape)
    begun.program.settle()
    assert begun.program.workbench.place.page == "consultations"
    assert begun.at == CURTAIN


def test_leaving_from_the_note_gives_the_keyboard_back_to_the_page(begun: FirstSteps) -> None:
    begun.begin()
    assert here() == "Jetzt verdecken"
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)  # type: ignore[arg-type]  # asked for just before
    assert here() == "Dauer"


def test_a_step_that_comes_up_leaves_the_keyboard_to_whoever_types(begun: FirstSteps) -> None:
    begun.cover_and_come_back()
    minutes = named(begun.program.page, QLineEdit, "Dauer")
    minutes.setFocus()
    type_text(minutes, "2")
    begun.program.workbench._desk.vault.execute(AddColleague(alias="Ahorn-7"))
    begun.program.settle()
    assert begun.at == WHERE
    assert here() == "Dauer"
    type_text(QApplication.focusWidget(), "5")  # type: ignore[arg-type]  # asked for just before
    assert minutes.text() == "25"


def test_nothing_but_the_memory_of_the_desk_is_written(steps: FirstSteps) -> None:
    written: list[ChangeSet] = []
    steps.program.workbench._desk.vault.feed.subscribe(written.append)
    steps.press("Anfangen")
    doing: list[Callable[[], object]] = [steps.cover_and_come_back, lambda: steps.press("Auslassen")]
    for do in doing:
        do()
    steps.press("Zum Feld „nur für mich“")
    steps.ask_why()
    steps.press("Später weiter")
    steps.program.choose("lock")
    assert {change.kind for changes in written for change in changes.changes} <= {"desk_memory"}
