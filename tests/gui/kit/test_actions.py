# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts by name, and the port to the system's file dialogs."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.gui.kit.actions import ActionSpec, build, doubled, shown_shortcut
from mendi_desktop.gui.kit.file_dialogs import FileKind, with_suffix
from tests.support.typing import press
from tests.support.windows import open_window

ACTS = (
    ActionSpec("record", QT_TR_NOOP("Gespräch festhalten"), "plus", "Ctrl+N"),
    ActionSpec("undo", QT_TR_NOOP("Rückgängig"), "undo-2", "Ctrl+Z"),
    ActionSpec("about", QT_TR_NOOP("Über mendi desktop")),
)


def test_a_key_does_what_its_act_does(qtbot: QtBot) -> None:
    heard: list[str] = []
    window = open_window(qtbot, QWidget(), QSize(200, 100))
    acts = build(window, ACTS, {spec.id: lambda id_=spec.id: heard.append(id_) for spec in ACTS})  # type: ignore[misc]
    press(window, Qt.Key.Key_N, modifier=Qt.KeyboardModifier.ControlModifier)
    acts["about"].trigger()
    assert heard == ["record", "about"]
    assert acts["record"].text() == "Gespräch festhalten"
    assert not acts["record"].icon().isNull()


def test_an_act_without_a_slot_is_a_bug(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(KeyError, match="record"):
        build(window, ACTS, {})


def test_a_key_given_away_twice_is_found() -> None:
    assert doubled(ACTS) == []
    assert doubled([*ACTS, ActionSpec("next", "Weiter", shortcut="Ctrl+N"), ActionSpec("undo", "Zurück")]) == [
        "undo",
        "Ctrl+N",
    ]


@pytest.mark.parametrize(
    ("shortcut", "shown"), [("Ctrl+Shift+A", "Strg+Umschalt+A"), ("F4", "F4"), ("Ctrl+Return", "Strg+Eingabe")]
)
def test_keys_are_written_as_on_the_keyboard(shortcut: str, shown: str) -> None:
    assert shown_shortcut(shortcut) == shown


@pytest.mark.parametrize(
    ("chosen", "saved"),
    [("Bericht", "Bericht.pdf"), ("Bericht.PDF", "Bericht.PDF"), ("Stand 3.11", "Stand 3.11.pdf")],
)
def test_a_saved_file_has_its_ending(chosen: str, saved: str) -> None:
    assert with_suffix(Path("Ablage") / chosen, FileKind("PDF", "pdf")) == Path("Ablage") / saved
