# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""After a new passphrase the old sheet is void: a new one is offered before the workbench opens."""

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import CARD_CREATE
from mendi_desktop.gui.safekeeping.sheet.step import SheetStep
from mendi_desktop.gui.shell.views import CurtainView, centred, door_card


class NewSheetView(CurtainView):
    def __init__(self, step: SheetStep) -> None:
        super().__init__()
        self._step = step
        card: QWidget = door_card(
            CARD_CREATE,
            label(tr("Neues Notfallblatt"), "title"),
            step,
        )
        self.setLayout(column((centred(card), 1)))

    def focus_start(self) -> None:
        self._step.focus_start()

    def set_busy(self, words: str) -> None:
        self.setEnabled(False)

    def show_trouble(self, error: UserError) -> None:
        self.setEnabled(True)
