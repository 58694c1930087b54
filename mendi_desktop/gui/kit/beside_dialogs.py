# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stays readable while a dialog dims its window: words that speak of the very dialog."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


class BesideDialogs(QObject):
    """A child of ``window``. ``make`` is asked each time a dialog opens there; None while there is nothing to read."""

    def __init__(self, window: QWidget, make: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self.make = make

    def end(self) -> None:
        """No dialog shows anything of it from now on."""
        self.setParent(None)
        self.deleteLater()


def made_beside(window: QWidget) -> QWidget | None:
    """A widget without acts, to stand under a dialog of ``window``; it goes with the dialog."""
    found = window.findChild(BesideDialogs, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found.make() if found is not None else None
