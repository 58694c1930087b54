# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every key is unique, stands in one table in the program, and the handbook has the same table."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mendi_desktop import gui
from mendi_desktop.core.i18n import tr, use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.shell.keys.dialog import KeysDialog, all_keys, show_keys
from mendi_desktop.gui.shell.keys.local_keys import LOCAL_KEYS
from mendi_desktop.gui.shell.menu import ACTIONS, IN_PRACTICE, MENUS
from tests.arch.tree import ROOT
from tests.support.typing import press, type_text
from tests.support.windows import open_window

GUI = Path(gui.__file__).parent
SAME_EVERYWHERE = {"F9", "Esc", "Strg+F"}
"""Keys that mean the same in a place as in the window: uncover, close, search."""
NO_KEY_OF_ITS_OWN = {"Alt", "AltGr", "Control", "Shift", "Meta"}
ARROWS = dict.fromkeys(("Up", "Down", "Left", "Right"), ("Pfeiltasten", "↑", "↓"))
WRITTEN = {
    **ARROWS,
    **{"Return": ("Eingabe",), "Enter": ("Eingabe",), "Escape": ("Esc",), "Delete": ("Entf",), "Backspace": ("Entf",)},
    **{"PageUp": ("Bild auf",), "PageDown": ("Bild ab",), "Home": ("Pos1",), "End": ("Ende",), "Space": ("Leertaste",)},
}
"""How a key of Qt's is written in the table."""


@pytest.fixture(params=["de", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_no_key_is_given_away_twice_in_either_language(language: str) -> None:
    use_language(language, resource("i18n"))
    try:
        shown = [shown_shortcut(spec.shortcut) for spec in ACTIONS.values() if spec.shortcut]
        titles = [tr(title) for title, _ in MENUS]
    finally:
        use_language("de", resource("i18n"))
    assert [key for key, times in Counter(shown).items() if times > 1] == []
    assert not [title for title in titles if "&" in title], "letters that are underlined would be keys, too"
    practice = {shown_shortcut(ACTIONS[act].shortcut) for act in IN_PRACTICE}
    normal = set(shown) - practice
    assert not of_places() & normal, "a key of the window would never reach the place"
    assert not of_places(without="Passphrase") & practice, "in an exercise no passphrase is asked for"


def of_places(without: str = "") -> set[str]:
    """Keys that hold in one place only."""
    listed = [each for each in LOCAL_KEYS if each.where != without]
    return {key.strip() for each in listed for key in each.keys.split(",")} - SAME_EVERYWHERE


def test_every_act_with_a_key_stands_in_a_menu() -> None:
    in_menus = {act for _, acts in MENUS for act in acts if act}
    assert {spec.id for spec in ACTIONS.values() if spec.shortcut} <= in_menus


def test_every_key_that_a_part_listens_to_is_told() -> None:
    told = " ".join(f"{keys} " for _, keys, _ in all_keys())
    missing = set()
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                key = node.attr.removeprefix("Key_")
                if key not in NO_KEY_OF_ITS_OWN and not any(way in told for way in WRITTEN.get(key, (key,))):
                    missing.add(f"{path.name}: {key}")
    assert missing == set()


def test_keys_that_mean_something_else_in_a_place_are_told_there() -> None:
    told = {(each.where, key.strip()) for each in LOCAL_KEYS for key in each.keys.split(",")}
    assert {
        ("Liste und Eintrag, wo nur eines Platz hat", "Alt+←"),
        ("Liste und Eintrag, wo nur eines Platz hat", "Esc"),
        ("Kante zwischen Liste und Eintrag", "→"),
        ("Kante zwischen Liste und Eintrag", "Eingabe"),
        ("Gespräch in einer Zeile", "Strg+Eingabe"),
        ("Formular eines Gesprächs", "Eingabe"),
    } <= told


def test_the_handbook_has_the_same_table() -> None:
    text = (ROOT / "docs" / "handbuch" / "tasten.md").read_text("utf-8")
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \|$", text[text.index("## In Formularen") :], re.MULTILINE)
    assert [(where, keys.replace("`", ""), what) for where, keys, what in rows[1:]] == [
        (each.where, each.keys, each.what) for each in LOCAL_KEYS
    ]


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[KeysDialog]:
    window = open_window(qtbot, QMainWindow(), QSize(1000, 700))
    shown = show_keys(window)
    assert isinstance(shown, KeysDialog)
    yield shown
    window.close()


def test_the_list_is_searched_by_typing(dialog: KeysDialog) -> None:
    assert dialog.search.hasFocus()
    assert ("Sperren", "Strg+L", "Menü Tresor") in dialog.table.rows()
    type_text(dialog.search, "menu sperr")
    assert dialog.table.rows() == [("Sperren", "Strg+L", "Menü Tresor")]


def test_a_screen_reader_finds_a_table_with_heads(dialog: KeysDialog) -> None:
    face = QAccessible.queryAccessibleInterface(dialog.table)
    assert (face.role(), face.text(QAccessible.Text.Name)) == (QAccessible.Role.Table, "Tasten")
    heads = [face.child(at) for at in range(1, 4)]  # before them is the corner
    assert [head.text(QAccessible.Text.Name) for head in heads] == ["Was", "Taste", "Wo"]
    assert {head.role() for head in heads} == {QAccessible.Role.ColumnHeader}
    press(dialog.search, Qt.Key.Key_Tab)
    assert dialog.table.hasFocus()
    press(dialog.table, Qt.Key.Key_Tab)
    assert not dialog.table.hasFocus(), "Tab leaves a table"
