# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Starts the program in this process, opens the last vault and ends when the list of talks is painted.

As a program (``python -m tests.support.first_list``) it types :data:`PASSPHRASE` as fast as a quick typist and presses
"Öffnen". It prints the seconds from there to the painted list, and the longest silence of the window while the
passphrase was typed, as JSON; before that, the time of ``time.monotonic`` when the first window was painted. Keys are
cheap: deriving one costs what it shall cost.
"""

import json
import os
import time

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from mendi_desktop.app import gui_main
from mendi_desktop.gui.shell.views import CurtainView
from mendi_desktop.gui.shell.window import MainWindow

PASSPHRASE = "vier Wörter nur hier"  # noqa: S105 - of invented vaults
KEY_MS, PULSE_MS = 150, 2


class Typist:
    """Begins when the first window is painted."""

    def __init__(self) -> None:
        print(time.monotonic(), flush=True)  # noqa: T201 - the answer of this program
        self._left, self._asked, self._silence = list(PASSPHRASE), 0.0, 0.0
        self._last = self._key_at = time.monotonic()
        self.timer = QTimer()
        self.timer.timeout.connect(self._on_pulse)
        self.timer.start(PULSE_MS)

    def _on_pulse(self) -> None:
        now = time.monotonic()
        if self._asked:
            self._look()
        elif now - self._key_at >= KEY_MS / 1000:
            self._silence = max(self._silence, now - self._last)
            self._key_at = now
            self._type()
        else:
            self._silence = max(self._silence, now - self._last)
        self._last = time.monotonic()

    def _type(self) -> None:
        view = _window().view
        assert view is not None
        if self._left:
            line = next(edit for edit in view.findChildren(QLineEdit) if edit.accessibleName() == "Passphrase")
            letter = self._left.pop(0)
            QTest.keyClicks(line, letter) if letter.isascii() else line.insert(letter)
            return
        from tests.support.vault_files import use_cheap_keys  # as late as the program itself loads these modules

        use_cheap_keys()
        self._asked = time.monotonic()
        next(each for each in view.findChildren(QPushButton) if each.text() == "Öffnen").click()

    def _look(self) -> None:
        from mendi_desktop.gui.shell.workbench import Workbench

        window = _window()
        if not isinstance(window.view, Workbench):
            return
        window.actions_by_id["consultations"].trigger()
        listed = window.view.page.list  # type: ignore[attr-defined]
        assert listed.model().rowCount()
        listed.repaint()
        took = time.monotonic() - self._asked
        print(json.dumps([took, self._silence]), flush=True)  # noqa: T201 - the answer of this program
        os._exit(0)


def _window() -> MainWindow:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))


def main() -> None:
    paint, typists = CurtainView.paintEvent, list[Typist]()

    def painted(view: CurtainView, event: object) -> None:
        paint(view, event)  # type: ignore[arg-type]
        if not typists:
            QTimer.singleShot(0, lambda: None if typists else typists.append(Typist()))

    CurtainView.paintEvent = painted  # type: ignore[method-assign, assignment]
    gui_main.main([])


if __name__ == "__main__":
    main()
