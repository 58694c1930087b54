# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program cannot begin: one sentence in a window, because a windowed program has no other place for it."""

from PySide6.QtWidgets import QApplication

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import focus
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.text import prose
from mendi_desktop.gui.shell.window import MainWindow


def refuse(app: QApplication, sentence: str) -> None:
    """Show ``sentence`` and come back when it was put away."""
    focus.install(app)
    window = MainWindow(furnished=False)
    dialog = Dialog(window, tr("So kann das Programm nicht anfangen"))
    dialog.fill(prose(sentence))
    close = button(tr("Schließen"), Kind.PRIMARY)
    close.clicked.connect(dialog.accept)
    dialog.set_acts(close)
    dialog.finished.connect(window.close)
    window.show()
    dialog.open_it(close)
    app.exec()
