# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says on every screen that the data are invented. A frame of its own and a word, never colour alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.text import ElidedLabel, chip
from mendi_desktop.gui.kit.tokens import S1, S3, S5


class DemoBanner(QFrame):
    leave_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        leave = button(tr("Übung verlassen"), Kind.LINK)
        leave.clicked.connect(self.leave_asked)
        says = ElidedLabel(tr("Erfundener Betrieb zum Ausprobieren. Keine Person darin gibt es wirklich."), "small")
        self.setLayout(row(chip(tr("ÜBUNG"), "due"), (says, 1), leave, gap=S3, margins=(S5, S1, S5, S1)))
