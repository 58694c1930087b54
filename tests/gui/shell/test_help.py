# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Help in the whole program: the handbook beside the window, the line after an update, and the switch."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from mendi_desktop.core.resources import handbook, version
from mendi_desktop.core.settings import EXPLANATIONS, SEEN_VERSION
from mendi_desktop.gui.kit import explaining, theme
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.kit.text import Label
from mendi_desktop.gui.shell.handbook.book import Book
from mendi_desktop.gui.shell.handbook.pictures import picture, shown_file
from mendi_desktop.gui.shell.handbook.window import HandbookWindow
from mendi_desktop.gui.shell.news_view import NewsLine
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program
from tests.pages.walking import misfits, unnamed
from tests.support.typing import press, type_text
from tests.support.windows import open_window


def opened(qtbot: QtBot) -> HandbookWindow:
    return open_window(qtbot, HandbookWindow(Book(handbook())))


def title(window: HandbookWindow) -> str:
    assert window.reader.chapter is not None
    return window.reader.chapter.title


def place(window: HandbookWindow) -> str:
    """The heading at the top of what is in sight."""
    return window.reader.textCursor().block().text()


def test_going_through_the_handbook_and_back(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.show_place("heute.md")
    assert [*unnamed(window), *misfits(window)] == []
    assert not window.back.isEnabled()
    window.reader.link_chosen.emit("zeit-und-rollen.md#zeitbudget")
    assert (title(window), place(window)) == ("Zeit und Rollen", "Zeitbudget")
    assert window.contents.entries()[window.contents.currentIndex().row()].title == "Zeitbudget"
    window.back.click()
    assert title(window) == "Heute und Wiedervorlagen"
    QTest.keyClick(window.reader, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert place(window) == "Zeitbudget"
    window.reader.link_chosen.emit("gibt-es-nicht.md")
    assert title(window) == "Zeit und Rollen"


def test_searching_leads_to_the_words_and_marks_them(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.show_place("heute.md")
    type_text(window.search, "loeschen kolleginnen")
    assert window.hits.isVisible()
    press(window.search, Qt.Key.Key_Return)
    chosen = window.hits.currentIndex()
    assert place(window) == chosen.data()
    assert chosen.data(RowRole.SECOND)
    assert len(window.reader.extraSelections()) >= 2
    press(window.search, Qt.Key.Key_Escape)
    assert (window.isVisible(), window.contents.isVisible(), window.reader.extraSelections()) == (True, True, [])
    type_text(window.search, "gibtesnicht")
    assert "Nichts gefunden." in [each.text() for each in seen(window, Label)]


def test_headings_are_reached_by_key(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.show_place("heute.md")
    window.reader.setFocus()
    QTest.keyClick(window.reader, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert place(window) == "Was hier wartet"
    QTest.keyClick(window.reader, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert place(window) == "Heute und Wiedervorlagen"


def test_pictures_follow_the_look_of_the_window_and_its_width(qtbot: QtBot) -> None:
    folder = handbook()
    light = shown_file(folder, "bilder/heute-light.png", as_it_is=False)
    theme.current().apply("dark")
    dark = shown_file(folder, "bilder/heute-light.png", as_it_is=False)
    assert (light.name, dark.name) == ("heute-light.png", "heute-dark.png")
    assert shown_file(folder, "bilder/heute-light.png", as_it_is=True) == light
    made: QImage = picture(dark, 400, 2.0)
    assert (made.width(), made.devicePixelRatio()) == (800, 2.0)
    window = opened(qtbot)
    window.resize(700, 600)
    window.show_place("heute.md")
    shown = window.reader
    assert shown.document().size().width() <= shown.viewport().width()


@pytest.mark.qt_log_ignore("raise", "propagateSizeHints", extend=True)  # no window is in front of another here
def test_before_a_vault_is_open_and_at_every_page_f1_opens_the_fitting_chapter(program: Program) -> None:
    program.start()
    press_button(program.door, "Handbuch")
    shown = program.desktop._help.handbook
    assert shown is not None
    assert title(shown) == "In zehn Minuten"
    press_button(program.door, "Ansehen")
    assert program.started == [["--demo", "--lang", "de"]]
    program.start(demo="metall")
    program.wait_until_open()
    program.workbench.go(Place("reports"))
    program.choose("handbook")
    assert program.desktop._help.handbook is shown
    assert title(shown) == "Berichte"
    QTest.keyClick(shown.reader, Qt.Key.Key_F9)
    assert program.window.curtain.is_down  # somebody comes in while the handbook has the keyboard
    program.choose("handbook")  # and nothing opens behind the curtain
    assert title(shown) == "Berichte"
    program.choose("curtain")
    program.close()
    assert not shown.isVisible()


def test_the_first_start_says_nothing_and_an_update_says_it_once(program: Program) -> None:
    settings = program.context.settings
    program.start(demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    assert seen(program.window, NewsLine) == []
    assert settings.get(SEEN_VERSION) == version()
    settings.set(SEEN_VERSION, "0.0.9")
    program.desktop._help.greet()
    QApplication.processEvents()
    (line,) = seen(program.window, NewsLine)
    press_button(line, "Was ist neu")
    (dialog,) = seen(program.window, Dialog)
    assert dialog.accessibleName() == "Was ist neu"
    named(dialog, QAbstractButton, "Schließen").click()
    program.desktop._help.greet()
    assert seen(program.window, NewsLine) == []


def test_explanations_are_switched_on_for_good(program: Program) -> None:
    program.start(demo="metall")
    program.wait_until_open()
    program.workbench.go(Place("record"))
    program.choose("explanations")
    try:
        assert explaining.current().shown
        assert program.window.actions_by_id["explanations"].isChecked()
        assert program.context.settings.get(EXPLANATIONS) == "shown"
        told = explaining.current().told("consultation.minutes")
        assert told is not None
        assert any(told.sentence == label.text() for label in seen(program.page, Label))
    finally:
        program.choose("explanations")
    assert program.context.settings.get(EXPLANATIONS) == "hidden"
