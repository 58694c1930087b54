# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes pages while nobody does anything, so that going there later costs no more than reading what is on them."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from mendi_desktop.gui.kit.listening import listen, listen_no_more
from mendi_desktop.gui.shell.idle import SIGNS_OF_LIFE
from mendi_desktop.gui.shell.workbench import Workbench

PAUSE_MS: Final = 1_200
"""So long neither key nor mouse: whoever thinks for a moment is not in the middle of a word."""
_BETWEEN_MS: Final = 150
"""Between two pieces of work, so that a key that comes finds the window free."""
_FIRST: Final = ("record", "consultations")
"""What is gone to most."""


class PagesAhead(QObject):
    """Works as long as ``workbench`` is in sight and pages are left: one is made, later taken into the window, unseen.

    Nothing is read for it beyond what its making needs, the keyboard stays where it is.
    """

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._pause, self._between = PAUSE_MS, _BETWEEN_MS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)

    def start(self) -> None:
        """Wait for the first moment of rest."""
        if app := QCoreApplication.instance():
            listen(app, self)
        self._timer.start(self._pause)

    def stop(self) -> None:
        """The workbench goes, or everything is made."""
        self._timer.stop()
        if app := QCoreApplication.instance():
            listen_no_more(app, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE:
            self._timer.start(self._pause)
        return False

    @Slot()
    def _work(self) -> None:
        """One piece: the next page is made, or the one that was made is taken in, or furnished a bit more."""
        stack = self._workbench.stack
        left = stack.unmade
        if not left:
            self.stop()
            return
        if not self._is_quiet():
            self._timer.start(self._pause)
            return
        page_id = next((each for each in _FIRST if each in left), left[0])
        if not stack.make_ahead(page_id) and not stack.add_ahead(page_id):
            stack.furnish_ahead(page_id)
        self._timer.start(self._between)

    def _is_quiet(self) -> bool:
        """Behind the curtain nothing moves. And beside a worker the window would not answer while a page is made.

        Python lets one thread go on at a time: what takes 100 ms alone took 800 ms beside the making of a report.
        """
        return self._workbench.isVisible() and not self._workbench.is_worked_for
