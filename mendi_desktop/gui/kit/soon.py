# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Does something when the event loop comes round."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Soon(QTimer):
    """``start`` it, also many times: ``slot`` of ``owner`` is called once, and never after the owner has gone.

    ``QTimer.singleShot`` with a method of a receiver that goes first is let go of by nobody: PySide keeps the method,
    the method its object, and that whatever it knows, beyond a lock.
    """

    def __init__(self, owner: QObject, slot: Callable[[], object]) -> None:
        super().__init__(owner)
        self.setSingleShot(True)
        self.setInterval(0)
        self.timeout.connect(slot)
