# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How large the letters are: the size somebody works with is kept, the one for a beamer holds until it is put back."""

import contextlib

from PySide6.QtCore import QObject, Slot

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.settings import TEXT_SCALE, SettingsFile
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.tokens import SCALES, WINDOW_LEAST
from mendi_desktop.gui.shell.window import MainWindow

_LEAST_FOR_BEAMER = 125


class TextSize(QObject):
    """The beamer is on while the size in force is not the one that is kept: nothing else has to be remembered.

    So the next start is as it was at the desk, and steps taken beside the beamer are not kept either.
    """

    def __init__(self, window: MainWindow, settings: SettingsFile) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        theme.current().changed.connect(self._show_state)

    @property
    def beamer_is_on(self) -> bool:
        return theme.current().scale != self._settings.get(TEXT_SCALE)

    def make_larger(self) -> None:
        self._step(+1)

    def make_smaller(self) -> None:
        self._step(-1)

    def turn_beamer(self) -> None:
        """On: the largest size in which the window still has room for its panes. Off: the size of before."""
        kept = self._settings.get(TEXT_SCALE)
        wanted = kept if self.beamer_is_on else max(kept, self._largest())
        theme.current().apply(theme.current().choice, wanted)
        self._show_state()
        announce(self._window, tr("Schrift {n} %", n=wanted))

    def _largest(self) -> int:
        """At 1024 pixels that is 125 %, from 1350 on 150 %."""
        least = WINDOW_LEAST[0] / 100
        fitting = [scale for scale in SCALES if scale * least <= self._window.width()]
        return max(_LEAST_FOR_BEAMER, *fitting)

    def _step(self, step: int) -> None:
        current, at_beamer = theme.current(), self.beamer_is_on
        wanted = SCALES[max(0, min(len(SCALES) - 1, SCALES.index(current.scale) + step))]
        current.apply(current.choice, wanted)
        if not at_beamer:
            with contextlib.suppress(OSError):
                self._settings.set(TEXT_SCALE, wanted)
        self._show_state()
        announce(self._window, tr("Schrift {n} %", n=wanted))

    @Slot()
    def _show_state(self) -> None:
        self._window.actions_by_id["beamer"].setChecked(self.beamer_is_on)
