# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program is, and its keys: two small dialogs of the help menu."""

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.resources import version
from mendi_desktop.gui.kit.actions import ActionSpec, shown_shortcut
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.layout import Item, box, column, row, tall
from mendi_desktop.gui.kit.text import KeyCap, label, prose
from mendi_desktop.gui.kit.tokens import KEYS_DIALOG, S2, S4, S5
from mendi_desktop.gui.shell.menu import ACTIONS, PAGES


def show_about(window: QWidget) -> Dialog:
    """Name, version, licence, and the promise about the network."""
    dialog = Dialog(window, tr("mendi desktop"), tr("Version {version}", version=version()))
    dialog.fill(
        prose(tr("Die Werkbank für Weiterbildungsmentor*innen. Freie Software unter der EUPL-1.2.")),
        prose(tr("Das Programm öffnet keine Netzverbindung und sucht nicht nach neuen Versionen.")),
    )
    return _with_close(dialog)


def show_shortcuts(window: QWidget) -> Dialog:
    """All keys of the window: what can be done at the left, the pages at the right."""
    dialog = Dialog(window, tr("Tasten"), tr("Alles im Programm geht auch ohne Maus."), width=KEYS_DIALOG)
    keyed = [spec for spec in ACTIONS.values() if spec.shortcut]
    acts, places = (column(*_keys(spec for spec in keyed if (spec.id in PAGES) == of_pages)) for of_pages in (0, 1))
    dialog.fill((tall(box(row((acts, 1), S5, (places, 1), gap=0, margins=(0, 0, S4, 0)))), 1))
    return _with_close(dialog)


def _keys(specs: Iterable[ActionSpec]) -> Iterator[Item]:
    for spec in specs:
        yield row(label(tr(spec.text)), None, KeyCap(shown_shortcut(spec.shortcut)), gap=S2)
    yield None


def _with_close(dialog: Dialog) -> Dialog:
    close = button(tr("Schließen"), Kind.PRIMARY)
    close.clicked.connect(dialog.accept)
    dialog.set_acts(close)
    dialog.open_it(close)
    return dialog
