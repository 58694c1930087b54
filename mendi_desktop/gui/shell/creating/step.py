# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One step of making a vault, and the line that says which one it is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.text import Label, label, restyle
from mendi_desktop.gui.kit.tokens import S2


class Step(QWidget):
    """What was filled in stays while it is out of sight. ``passed`` comes once :meth:`go_on` found nothing missing."""

    passed = Signal()

    @Slot()
    def go_on(self) -> None:
        """See whether all is there; else say what is missing, at its place, with the keyboard there."""
        raise NotImplementedError

    def show_trouble(self, error: UserError) -> None:
        """Say at its place what came up later."""
        raise NotImplementedError

    def focus_start(self) -> None:
        raise NotImplementedError


class StepLine(QWidget):
    """All steps by name, the present one in ink; read out as "Schritt 2 von 4: Angaben"."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = names
        self._labels: list[Label] = []
        line = row(gap=S2)
        for number, name in enumerate(names, 1):
            if number > 1:
                line.addWidget(label("·", "small", "3"))
            self._labels.append(label(tr("{n} {step}", n=number, step=name), "small", "3"))
            line.addWidget(self._labels[-1])
        line.addStretch(1)
        self.setLayout(line)
        self.set_step(0)

    def set_step(self, at: int) -> None:
        """``at``: which step, from 0."""
        for number, words in enumerate(self._labels):
            here = number == at
            words.set_role("small_strong" if here else "small")
            restyle(words, ink="accent" if here else "3")
        said = tr("Schritt {n} von {all}: {step}", n=at + 1, all=len(self._names), step=self._names[at])
        if self.accessibleName():  # the first one is where reading begins anyway
            announce(self, said)
        self.setAccessibleName(said)
