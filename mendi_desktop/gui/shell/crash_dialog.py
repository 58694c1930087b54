# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What nobody caught, in one sentence: a mistake of the program with the file that helps to mend it, or a trouble."""

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.text import prose


class UncaughtDialog(Dialog):
    """One at a time: what fails in a view fails anew each time it is painted, also below this dialog."""


def is_shown(window: QWidget) -> bool:
    """Whether one is open in ``window``."""
    return any(dialog.is_open for dialog in window.findChildren(UncaughtDialog))


def show_crash(window: QWidget, sentence: str) -> Dialog:
    """``sentence`` comes from the crash report and holds nothing personal."""
    says = tr("Alles Festgehaltene ist gespeichert.")
    return _shown(UncaughtDialog(window, tr("Da ist etwas schiefgegangen"), says), sentence)


def show_trouble(window: QWidget, sentence: str) -> Dialog:
    """``sentence`` says what a disk or a file did, and what to do: that is no mistake of the program."""
    return _shown(UncaughtDialog(window, tr("Das ging gerade nicht")), sentence)


def _shown(dialog: Dialog, sentence: str) -> Dialog:
    dialog.fill(prose(sentence))
    close = button(tr("Weiterarbeiten"), Kind.PRIMARY)
    close.clicked.connect(dialog.accept)
    dialog.set_acts(close)
    dialog.open_it(close)
    return dialog
