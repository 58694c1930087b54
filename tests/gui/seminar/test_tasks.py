# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tasks stand beside the real pages, and say by themselves what is there and what is missing."""

from PySide6.QtCore import Qt

from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.seminar.tasks import tasks
from mendi_desktop.gui.kit.buttons import Button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.text import Heading
from mendi_desktop.gui.seminar.task_strip import TaskStrip
from mendi_desktop.gui.seminar.words import Lead
from tests.pages.doors import said
from tests.pages.exercise import Exercise
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program
from tests.pages.seminar import Seminar
from tests.pages.talks import RecordTalk
from tests.support.desks import stops_without_name
from tests.support.typing import press


def test_the_note_comes_by_its_key_stays_while_pages_change_and_goes(exercise: Exercise) -> None:
    seminar = Seminar(exercise)
    assert seminar.note is None, "nobody has asked for it"
    seminar.ask()
    assert seminar.words.aside == f"Aufgabe 1 von {len(tasks())}"
    assert seminar.note is not None
    assert seminar.note.has_keyboard
    assert seminar.spoken_name() == f"Aufgaben, Aufgabe 1 von {len(tasks())}"
    assert stops_without_name(seminar.note) == []
    for page in ("consultations", "projects", "record", "today"):
        exercise.program.choose(page)
        assert seminar.note.isVisible()
    seminar.ask()
    assert exercise.program.window.focusWidget() is seminar.note.lead
    press(seminar.note.lead, Qt.Key.Key_Escape)
    assert seminar.note is None
    assert exercise.page.isAncestorOf(exercise.program.window.focusWidget())


def test_a_talk_in_the_corridor_from_the_form(exercise: Exercise) -> None:
    seminar = Seminar(exercise)
    seminar.show("corridor")
    assert "Sobald etwas davon da ist" in seminar.words.found
    seminar.press("Hinweis")
    assert "„Ort“" in seminar.words.hint
    seminar.press("Dorthin gehen")
    form = RecordTalk(exercise.program)
    form.type_into("Dauer", "15")
    form.choose_kind("Tür-und-Angel")
    form.save()
    seminar.settle()
    assert seminar.words.found == "Das Gespräch ist da, als Ort steht noch nichts."
    assert seminar.words.lead is Lead.THERE
    today = exercise.vault.clock.today()
    seminar.run(RecordConsultation(held_on=today, minutes=15, contact_kind="informal_chat", place="corridor"))
    assert seminar.words.done
    assert seminar.note is not None
    assert seminar.words.found in seminar.note.accessibleDescription()
    exercise.program.choose("undo")
    seminar.settle()
    assert not seminar.words.done, "what is undone is open again"
    exercise.program.choose("redo")
    seminar.settle()
    seminar.press("Nächste Aufgabe")
    assert seminar.course.task.id == "one-line"


def test_a_task_of_a_later_chapter_leads_there_and_what_was_tried_stays(exercise: Exercise) -> None:
    seminar = Seminar(exercise)
    exercise.jump("first-day")
    seminar.show("curtain")
    seminar.raise_curtain()
    assert seminar.tried == {"curtain"}
    seminar.show("milestone")
    assert seminar.words.lead is Lead.CHAPTER
    assert "anderes Kapitel" in seminar.words.found
    seminar.press("„Mitten im Projekt“ beginnen")
    assert exercise.stage.chapter == "half-way"
    assert seminar.note is not None, "it is there over the state that came"
    assert seminar.words.lead_words == "Dorthin gehen"
    assert seminar.tried == {"curtain"}


def test_under_a_dialog_the_task_can_still_be_read(exercise: Exercise) -> None:
    seminar = Seminar(exercise)
    seminar.show("corridor")
    exercise.program.choose("quick_line")
    (strip,) = seen(exercise.program.window, TaskStrip)
    assert {seminar.course.task.title, "Aufgabe 3 von 15", seminar.course.task.asks} <= set(said(strip))
    top = strip.mapToGlobal(strip.rect().topLeft()).y()
    assert all(button.mapToGlobal(button.rect().bottomLeft()).y() < top for button in in_dialog(exercise))
    today = exercise.vault.clock.today()
    seminar.run(RecordConsultation(held_on=today, minutes=15, contact_kind="informal_chat"))
    assert "Das Gespräch ist da, als Ort steht noch nichts." in said(strip), "while the dialog is open"
    press(in_dialog(exercise)[0], Qt.Key.Key_Escape)
    assert seminar.note is not None
    assert seen(exercise.program.window, TaskStrip) == []
    press(seminar.note.lead, Qt.Key.Key_Escape)
    exercise.program.choose("quick_line")
    assert seen(exercise.program.window, TaskStrip) == [], "whoever closed the note wants to read nothing"


def in_dialog(exercise: Exercise) -> list[Button]:
    (dialog,) = seen(exercise.program.window, Dialog)
    return seen(dialog, Button)


def test_the_page_of_the_seminar(exercise: Exercise) -> None:
    seminar = Seminar(exercise)
    seminar.raise_curtain()
    page = seminar.open_page()
    assert page.header.facts == "Kapitel „Mitten im Projekt“"
    assert named(page, Heading, f"Aufgaben 1 von {len(tasks())} probiert")
    assert stops_without_name(page) == []
    names = [button.accessibleName() for button in page.tasks.buttons.values()]
    assert names[0] == "Den Bildschirm verdecken und zurückholen, probiert"
    assert all(name.endswith(", offen") for name in names[1:])
    page.tasks.buttons["report"].click()
    seminar.settle()
    assert seminar.words.title == "Den Bericht für das Gremium herausgeben"
    exercise.take_on("Zeder-99")
    seminar.settle()
    assert seminar.tried == {"curtain", "alias"}
    press_button(page, "Rückblick leeren")
    seminar.settle()
    assert seminar.tried == {"curtain", "alias"}, "what the state in sight shows is looked at again"
    press_button(page, "Zurück an den Anfang")
    seminar.settle()
    assert seminar.tried == set()


def test_elsewhere_there_is_neither_page_nor_task(program: Program) -> None:
    program.start()
    assert not program.window.actions_by_id["seminar_tasks"].isEnabled()
    assert not program.window.actions_by_id["seminar"].isEnabled()
