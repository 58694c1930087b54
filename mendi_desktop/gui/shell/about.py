# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program is: a small dialog of the help menu."""

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.resources import version
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.text import prose
from mendi_desktop.gui.shell.licences import show_licences


def show_about(window: QWidget) -> Dialog:
    """Name, version, licence, the promise about the network, and the way to the licences of what is inside."""
    dialog = Dialog(window, tr("mendi desktop"), tr("Version {version}", version=version()))
    dialog.fill(
        prose(tr("Die Werkbank für Weiterbildungsmentor*innen. Freie Software unter der EUPL-1.2.")),
        prose(tr("Das Programm öffnet keine Netzverbindung und sucht nie nach neuen Versionen.")),
        prose(tr("Ob es eine gibt, weiß, wer das Programm weitergegeben hat. Wie sie sich prüfen lässt: im Handbuch.")),
    )
    licences, close = button(tr("Lizenzen"), Kind.QUIET), button(tr("Schließen"), Kind.PRIMARY)
    licences.clicked.connect(dialog.accept)
    licences.clicked.connect(lambda: show_licences(window))
    close.clicked.connect(dialog.accept)
    dialog.set_acts(licences, close)
    dialog.open_it(close)
    return dialog
