# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program is, and its keys: two small dialogs of the help menu."""

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.resources import version
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.text import KeyCap, label, prose
from mendi_desktop.gui.kit.tokens import S1, S2
from mendi_desktop.gui.shell.menu import ACTIONS


def show_about(window: QWidget) -> Dialog:
    """Name, version, licence, and the promise about the network."""
    dialog = Dialog(window, tr("mendi desktop"), tr("Version {version}", version=version()))
    dialog.fill(
        prose(tr("Die Werkbank für Weiterbildungsmentor*innen. Freie Software unter der EUPL-1.2.")),
        prose(tr("Das Programm öffnet keine Netzverbindung und sucht nicht nach neuen Versionen.")),
    )
    return _with_close(dialog)


def show_shortcuts(window: QWidget) -> Dialog:
    """All keys of the window."""
    dialog = Dialog(window, tr("Tasten"), tr("Alles im Programm geht auch ohne Maus."))
    for spec in ACTIONS.values():
        if spec.shortcut:
            dialog.fill(row(label(tr(spec.text)), None, KeyCap(shown_shortcut(spec.shortcut)), gap=S2), S1)
    return _with_close(dialog)


def _with_close(dialog: Dialog) -> Dialog:
    close = button(tr("Schließen"), Kind.PRIMARY)
    close.clicked.connect(dialog.accept)
    dialog.set_acts(close)
    dialog.open_it(close)
    return dialog
