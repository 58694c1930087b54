# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Choosing from long lists by typing, with the keyboard and with the mouse."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.option_list import OptionList, matches
from mendi_desktop.gui.kit.popover import Popover
from tests.support.screenshots import settle
from tests.support.typing import press, type_text
from tests.support.windows import open_window

Key = Qt.Key
CONCERNS = [
    Option("certificate", "Schein/Sachkunde", "Qualifizieren"),
    Option("exam", "Prüfungsvorbereitung", "Qualifizieren"),
    Option("german", "Deutsch/Sprachkurs", "Grundlagen"),
    Option("abroad", "Anerkennung ausländischer Abschluss", "Wege"),
    Option("street", "Großhandel/Straße", "Wege"),
]
SIZE = QSize(500, 600)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a combo box between two fields."""
    parts = (TextEdit("davor"), Combo("Anliegen", CONCERNS), TextEdit("danach"))
    opened = open_window(qtbot, box(column(*parts, None)), SIZE)
    parts[0].setFocus()
    return opened


def combo_of(window: QWidget) -> Combo:
    combo = window.findChild(Combo)
    assert isinstance(combo, Combo)
    combo.setFocus()
    return combo


def heard_of(combo: Combo) -> list[object]:
    heard: list[object] = []
    combo.chosen.connect(heard.append)
    return heard


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("pruf", ["Prüfungsvorbereitung"]),
        ("prüf", ["Prüfungsvorbereitung"]),
        ("pruef", ["Prüfungsvorbereitung"]),
        ("PRÜF", ["Prüfungsvorbereitung"]),
        ("strasse", ["Großhandel/Straße"]),
        ("Straße", ["Großhandel/Straße"]),
        ("auslandisch", ["Anerkennung ausländischer Abschluss"]),
        ("anerk absch", ["Anerkennung ausländischer Abschluss"]),
        ("grundlagen", ["Deutsch/Sprachkurs"]),
        ("sch", ["Schein/Sachkunde", "Deutsch/Sprachkurs", "Anerkennung ausländischer Abschluss"]),
        ("xyz", []),
    ],
)
def test_typing_filters_whatever_way_umlauts_are_written(window: QWidget, typed: str, left: list[str]) -> None:
    combo = combo_of(window)
    type_text(combo, typed)
    assert combo.is_open
    assert combo.offered() == left


def test_enter_takes_the_first_that_is_left(window: QWidget) -> None:
    combo = combo_of(window)
    heard = heard_of(combo)
    type_text(combo, "prüf")
    press(combo, Key.Key_Return)
    assert (combo.code(), combo.words(), heard) == ("exam", "Prüfungsvorbereitung", ["exam"])
    assert not combo.is_open


def test_arrows_move_over_headings_and_stay_inside(window: QWidget) -> None:
    combo = combo_of(window)
    press(combo, Key.Key_Down)
    assert combo.is_open
    press(combo, Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert combo.code() == "german"
    press(combo, Key.Key_F4, Key.Key_PageDown, Key.Key_PageDown, Key.Key_Return)
    assert combo.code() == "street"


def test_the_list_opens_at_what_is_chosen_and_shows_everything(window: QWidget) -> None:
    combo = combo_of(window)
    combo.set_code("german")
    press(combo, Key.Key_Down)
    assert len(combo.offered()) == len(CONCERNS)
    press(combo, Key.Key_Down, Key.Key_Return)
    assert combo.code() == "abroad"


def test_esc_puts_back_what_was_chosen_and_closes_nothing_else(window: QWidget) -> None:
    combo = combo_of(window)
    combo.set_code("german")
    heard = heard_of(combo)
    combo.selectAll()
    type_text(combo, "prüf")
    press(combo, Key.Key_Escape)
    assert (combo.words(), combo.currentText(), heard) == ("Deutsch/Sprachkurs", "Deutsch/Sprachkurs", [])
    assert window.isVisible()


@pytest.mark.parametrize(
    ("typed", "code"),
    [("prüf", "exam"), ("deutsch/sprachkurs", "german"), ("sch", "certificate"), ("", None)],
)
def test_leaving_the_field_makes_sense_of_what_was_typed(window: QWidget, typed: str, code: str | None) -> None:
    combo = combo_of(window)
    combo.set_code("certificate")
    combo.selectAll()
    press(combo, Key.Key_Delete)
    type_text(combo, typed)
    press(combo, Key.Key_Tab)
    assert combo.code() == code
    assert combo.currentText() == combo.words()
    assert not combo.is_open


def test_tab_goes_to_the_next_field(window: QWidget) -> None:
    press(combo_of(window), Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "danach"


def test_a_click_opens_and_a_click_on_an_entry_chooses(window: QWidget) -> None:
    combo = combo_of(window)
    QTest.mouseClick(combo, Qt.MouseButton.LeftButton, pos=QPoint(combo.width() - 5, 10))
    assert combo.is_open
    settle()
    listing = window.findChild(OptionList)
    assert isinstance(listing, OptionList)
    place = listing.visualRect(listing.rows.index(1, 0)).center()
    QTest.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (combo.code(), combo.is_open) == ("certificate", False)


def test_a_click_elsewhere_closes_the_list(window: QWidget) -> None:
    combo = combo_of(window)
    combo.showPopup()
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, SIZE.height() - 5))
    assert not combo.is_open


def test_the_wheel_of_a_scrolling_page_changes_nothing(window: QWidget) -> None:
    combo = combo_of(window)
    combo.set_code("german")
    middle = QPointF(combo.rect().center())
    turn = QWheelEvent(
        middle,
        combo.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turn)
    assert combo.code() == "german"
    assert not turn.isAccepted()


def test_the_list_stays_inside_the_window(qtbot: QtBot) -> None:
    combo = Combo("Anliegen", CONCERNS)
    window = open_window(qtbot, box(column(None, combo)), SIZE)
    settle()
    combo.showPopup()
    popover = window.findChild(Popover)
    assert isinstance(popover, Popover)
    assert window.rect().contains(popover.geometry())
    assert popover.geometry().bottom() <= combo.geometry().top()


def test_new_words_stand_where_they_are_allowed(qtbot: QtBot) -> None:
    combo = Combo("Kolleg*in", [Option("1", "Ahorn-7"), Option("2", "Ahorn-9")], free=True)
    window = open_window(qtbot, box(column(combo, TextEdit("danach"), None)), SIZE)
    typed: list[str] = []
    combo.typed.connect(typed.append)
    combo.setFocus()
    type_text(combo, "Überlinger-3")
    assert combo.offered() == ["Neu: Überlinger-3"]
    press(combo, Key.Key_Return)
    assert (combo.code(), combo.words(), typed) == (None, "Überlinger-3", ["Überlinger-3"])
    combo.selectAll()
    type_text(combo, "ahorn-7")
    press(combo, Key.Key_Tab)
    assert (combo.code(), combo.words()) == ("1", "Ahorn-7")
    assert window.isVisible()


def test_a_choice_survives_new_options_only_if_it_is_among_them(qtbot: QtBot) -> None:
    combo = Combo("Anliegen", CONCERNS)
    qtbot.addWidget(combo)
    combo.set_code("exam")
    combo.set_options(CONCERNS[:2])
    assert combo.code() == "exam"
    combo.set_options(CONCERNS[2:])
    assert (combo.code(), combo.words()) == (None, "")
    with pytest.raises(KeyError):
        combo.set_code("exam")


def test_a_long_list_is_got_when_somebody_looks_for_an_entry_and_anew_after_a_change(window: QWidget) -> None:
    combo = window.findChild(Combo)
    assert isinstance(combo, Combo)
    asked: list[str] = []

    def people(*names: str) -> list[Option]:
        asked.append(names[-1])
        return [Option(name, name) for name in names]

    combo.set_options(lambda: people("Ahorn-7"))
    assert (combo.code(), combo.words(), asked) == (None, "", [])
    combo.showPopup()
    assert (combo.offered(), asked) == (["Ahorn-7"], ["Ahorn-7"])
    combo.set_options(lambda: people("Ahorn-7", "Erle-3"))
    assert combo.offered() == ["Ahorn-7", "Erle-3"]
    combo.set_code("Erle-3")
    combo.set_options(lambda: people("Ahorn-7", "Birke-2"))
    assert (combo.code(), combo.words()) == (None, "")


def test_a_screen_reader_finds_the_options_where_the_keyboard_is(window: QWidget) -> None:
    combo = combo_of(window)

    def listed() -> list[str]:
        return [combo.itemText(place) for place in range(combo.count())]

    combo.set_code("exam")
    assert (listed(), combo.currentIndex()) == ([option.label for option in CONCERNS], 1)
    combo.set_options(CONCERNS[1:])
    assert (listed(), combo.currentIndex()) == ([option.label for option in CONCERNS[1:]], 0)
    press(combo, Key.Key_Tab)
    combo.set_options(CONCERNS[:2])
    combo_of(window)
    assert (listed(), combo.currentIndex(), combo.words()) == (
        ["Schein/Sachkunde", "Prüfungsvorbereitung"],
        1,
        "Prüfungsvorbereitung",
    )


def test_a_screen_reader_meets_a_combo_box(qtbot: QtBot) -> None:
    combo = Combo("Anliegen", CONCERNS)
    shown = field("Anliegen", combo, hint="Worum ging es?")
    qtbot.addWidget(shown)
    combo.set_code("exam")
    said = QAccessible.queryAccessibleInterface(combo)
    assert said.role() == QAccessible.Role.ComboBox
    assert said.text(QAccessible.Text.Value) == "Prüfungsvorbereitung"
    assert said.text(QAccessible.Text.Description) == "Worum ging es?"
    # on Linux Qt names an editable combo box by its label, not by its accessible name
    assert [other.text(QAccessible.Text.Name) for other, _ in said.relations()] == ["Anliegen"]
    assert combo.accessibleName() == "Anliegen"


@pytest.fixture
def several(qtbot: QtBot) -> MultiCombo:
    """A field for several concerns in its own window."""
    return open_window(qtbot, MultiCombo("Anliegen", CONCERNS), SIZE)


def test_several_are_chosen_one_after_the_other(several: MultiCombo) -> None:
    heard: list[object] = []
    several.changed.connect(heard.append)
    several.combo.setFocus()
    for typed in ("prüf", "deutsch"):
        type_text(several.combo, typed)
        press(several.combo, Key.Key_Return)
    assert heard == [("exam",), ("exam", "german")]
    assert [chip.words() for chip in several.chips()] == ["Prüfungsvorbereitung", "Deutsch/Sprachkurs"]
    assert several.combo.currentText() == ""
    several.combo.showPopup()
    assert "Prüfungsvorbereitung" not in several.combo.offered()


def test_chosen_ones_are_taken_away_by_keyboard(several: MultiCombo) -> None:
    several.set_codes(["exam", "german", "street"])
    heard: list[object] = []
    several.changed.connect(heard.append)
    several.combo.setFocus()
    press(several.combo, Key.Key_Tab)
    assert QApplication.focusWidget() is several.chips()[0]
    press(several.chips()[0], Key.Key_Right)
    press(several.chips()[1], Key.Key_Delete)
    assert several.codes() == ("exam", "street")
    assert QApplication.focusWidget() is several.chips()[1]
    press(several.chips()[1], Key.Key_Space)
    several.combo.setFocus()
    press(several.combo, Key.Key_Backspace)
    assert heard == [("exam", "street"), ("exam",), ()]


def test_each_chip_says_what_pressing_it_does(several: MultiCombo) -> None:
    several.set_codes(["exam", "unbekannt"])
    assert [chip.accessibleName() for chip in several.chips()] == ["Prüfungsvorbereitung entfernen"]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [("Ahorn-1", ["Ahorn-1"]), ("Ahorn-12", ["Ahorn-12"]), ("Ahorn", ["Ahorn-1", "Ahorn-12"]), ("Ahorn-2", [])],
)
def test_a_number_is_matched_whole_so_that_nobody_is_mistaken(typed: str, offered: list[str]) -> None:
    people = [Option("1", "Ahorn-1"), Option("12", "Ahorn-12")]
    assert [person.label for person in people if matches(person, typed)] == offered


def test_what_is_half_typed_stays_when_other_entries_are_offered(qtbot: QtBot) -> None:
    combo = Combo("Kolleg*in", [Option("a", "Ahorn-7")], free=True)
    open_window(qtbot, combo, QSize(300, 200))
    combo.set_code("a")
    combo.setFocus()
    combo.selectAll()
    type_text(combo, "Birk")
    combo.set_options([Option("a", "Ahorn-7"), Option("e", "Erle-3")])
    type_text(combo, "e-2")
    combo.settle()
    assert (combo.code(), combo.words()) == (None, "Birke-2")
