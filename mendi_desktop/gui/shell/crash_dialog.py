# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says that the program made a mistake, in one sentence, with the file that helps to mend it."""

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.text import prose


def show_crash(window: QWidget, sentence: str) -> Dialog:
    """``sentence`` comes from the crash report and holds nothing personal."""
    dialog = Dialog(window, tr("Da ist etwas schiefgegangen"), tr("Alles Festgehaltene ist gespeichert."))
    dialog.fill(prose(sentence))
    close = button(tr("Weiterarbeiten"), Kind.PRIMARY)
    close.clicked.connect(dialog.accept)
    dialog.set_acts(close)
    dialog.open_it(close)
    return dialog
