# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Language and gender style change while the window is open, there and back, and nothing half-typed is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mendi_desktop.core import i18n
from mendi_desktop.core.gender_style import STAR
from mendi_desktop.core.i18n import tr, use_gender_style, use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.core.settings import GENDER_STYLE, LANGUAGE
from tests.gui.settings.conftest import write
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program
from tests.pages.talks import RecordTalk
from tests.support.german import words_of


@pytest.fixture(autouse=True)
def _german_again() -> Iterator[None]:
    yield
    use_language("de", resource("i18n"))
    use_gender_style(STAR)


def at(program: Program, choice: str) -> QAbstractButton:
    """A choice on the page of the settings; languages are called by their own names."""
    words = (choice, tr(choice))
    return next(button for button in seen(program.page, QAbstractButton) if button.accessibleName() in words)


def change(program: Program, choice: str) -> None:
    """Press a choice on the page of the settings and wait until everything is made anew."""
    before = program.workbench
    at(program, choice).click()
    program.qtbot.waitUntil(lambda: program.desktop.workbench not in (None, before))
    program.settle()


def context_menu(program: Program) -> list[str]:
    """Qt's own words at a line."""
    menu = named(program.page, QLineEdit, "Name des Tresors").createStandardContextMenu()
    words = [action.text().split("\t")[0] for action in menu.actions()]
    menu.deleteLater()
    return words


def test_english_and_german_hold_at_once(settings: Program) -> None:
    form = RecordTalk(settings)
    form.write("Gesprächsnotiz", "Mag Maschinen, fragt nach dem Staplerschein.")
    form.type_into("Dauer", "45")
    settings.choose("settings")
    write(settings, "Name des Tresors", "Werk Süd")
    settings.choose("today")
    settings.choose("settings")

    change(settings, "English")
    assert i18n.language() == settings.context.settings.get(LANGUAGE) == "en"
    assert settings.page.isVisible()
    assert at(settings, "English").hasFocus(), "the keyboard is where it was"
    assert settings.menu_text("record") == "Record talk"
    assert settings.window.menuBar().actions()[0].text() == "Vault"
    assert {"Settings", "Language", "Safety"} <= set(words_of(settings.workbench))
    assert "Select All" in context_menu(settings)
    assert settings.menu_text("undo") == "Undo: Change the vault’s details"
    settings.choose("undo")
    settings.settle()
    assert named(settings.page, QLineEdit, "Name des Tresors").text() == "Werk Nord"

    form = RecordTalk(settings)
    assert "Staplerschein" in form.words_in("Gesprächsnotiz")
    assert form.line("Dauer").startswith("45")
    settings.choose("settings")
    change(settings, "Deutsch")
    assert settings.menu_text("record") == "Gespräch festhalten"
    assert settings.window.menuBar().actions()[0].text() == "Tresor"
    assert "Alles auswählen" in context_menu(settings)
    assert QApplication.focusWidget() is at(settings, "Deutsch")
    assert "Staplerschein" in RecordTalk(settings).words_in("Gesprächsnotiz")


def test_the_first_page_offers_the_other_language(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.start()
    press_button(program.door, "In English")
    qtbot.waitUntil(lambda: "Welcome to mendi desktop" in words_of(program.window))
    assert program.context.settings.get(LANGUAGE) == "en"
    press_button(program.door, "Auf Deutsch")
    qtbot.waitUntil(lambda: "Willkommen bei mendi desktop" in words_of(program.window))
    program.close()


def test_the_gender_style_holds_at_once(settings: Program) -> None:
    for choice, style, people in (
        ("Doppelpunkt", "colon", "Kolleg:innen"),
        ("Schrägstrich", "slash", "Kolleginnen/Kollegen"),
        ("Stern", "star", "Kolleg*innen"),
    ):
        change(settings, choice)
        assert settings.context.settings.get(GENDER_STYLE) == style
        assert settings.menu_text("colleagues") == people
        assert any(people in words for words in words_of(settings.workbench))
        assert at(settings, choice).hasFocus()
