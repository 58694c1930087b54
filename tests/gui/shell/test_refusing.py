# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A program that cannot begin says so in a window, and ends when that was read."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from mendi_desktop.app.refusing import refuse
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.shell.about import show_about
from mendi_desktop.gui.shell.window import MainWindow
from tests.pages.finding import press_button, seen
from tests.pages.program import Program

SENTENCE = "In „mendi-Daten“ neben dem Programm lässt sich nicht schreiben."


def test_the_sentence_stands_in_a_window_until_it_is_put_away(qapp: QApplication) -> None:
    read: list[str] = []

    def put_away() -> None:
        window = next(
            each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()
        )
        (dialog,) = seen(window, Dialog)
        read.extend(label.text() for label in seen(dialog, QLabel))
        press_button(dialog, "Schließen")

    QTimer.singleShot(0, put_away)
    refuse(qapp, SENTENCE)
    assert any(SENTENCE in words for words in read)


def test_about_says_the_version_and_that_none_is_looked_for(program: Program) -> None:
    program.start()
    words = "\n".join(label.text() for label in seen(show_about(program.window), QLabel))
    assert "Version 0." in words or "Version 1." in words
    assert "sucht nie nach neuen Versionen" in words
    assert "wer das Programm weitergegeben hat" in words
