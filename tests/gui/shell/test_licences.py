# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The licences of what is inside are read inside the program, from "Über mendi desktop"."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.shell.about import show_about
from mendi_desktop.gui.shell.licences import LicencesDialog
from tests.pages.finding import press_button
from tests.pages.walking import misfits, unnamed
from tests.support.typing import type_text
from tests.support.windows import open_window


def test_from_about_to_the_licence_of_a_part(qtbot: QtBot) -> None:
    window = open_window(qtbot, QWidget(), QSize(1024, 768))
    press_button(show_about(window), "Lizenzen")
    dialog = window.findChild(LicencesDialog)
    assert isinstance(dialog, LicencesDialog)
    assert [*unnamed(dialog), *misfits(dialog)] == []
    assert "ersetzen" in dialog.text.toPlainText(), "how to exchange parts comes first"
    type_text(dialog.part, "sqlcipher 4")
    QTest.keyClick(dialog.part, Qt.Key.Key_Return)
    assert dialog.text.toPlainText().startswith("Lizenz: BSD-3-Clause")
    assert "ZETETIC LLC" in dialog.text.toPlainText()
    assert dialog.text.isReadOnly()
    assert dialog.text.verticalScrollBar().value() == 0
