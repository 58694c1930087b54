# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""In which order a list stands: a quiet word above it, and a menu of the orders there are."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Button, Kind


class OrderButton(Button):
    """``orders``: codes and what they are called (marked with QT_TR_NOOP); the first holds until another is chosen."""

    chosen = Signal(str)

    def __init__(self, orders: Mapping[str, str], code: str = "") -> None:
        super().__init__("", Kind.QUIET, "chevron-down", name=tr("Reihenfolge"))
        self.setProperty("small", True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the word
        self.set_glyph("chevron-down")
        self._orders = orders
        self._code = next(iter(orders))
        self.set_code(code)
        self.clicked.connect(self._open)

    def code(self) -> str:
        """The order in force."""
        return self._code

    def set_code(self, code: str) -> None:
        """Choose without telling anyone; an order that is not there changes nothing."""
        if code in self._orders:
            self._code = code
        words = tr(self._orders[self._code])
        self.set_words(words)
        self.setAccessibleName(tr("Reihenfolge: {order}", order=words))

    @Slot()
    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        group = QActionGroup(menu)
        for code, words in self._orders.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(code == self._code)
            group.addAction(action)
            action.triggered.connect(partial(self._on_triggered, code))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _on_triggered(self, code: str, _checked: bool = False) -> None:
        if code != self._code:
            self.set_code(code)
            self.chosen.emit(code)
