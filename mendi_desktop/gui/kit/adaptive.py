# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two panes side by side while there is room, one above the other where there is not."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.layout import append, row, see_through
from mendi_desktop.gui.kit.text import restyle
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import NARROW_WINDOW, S5, SIDE_PANE, STACK_BELOW

_NO_LIMIT = 16777215  # Qt's QWIDGETSIZE_MAX


class Adaptive(QScrollArea):
    """Main pane and side pane; below ``limit`` the side pane moves under the main one and one bar scrolls both."""

    def __init__(
        self,
        main: QWidget,
        side: QFrame,
        width: int = SIDE_PANE,
        limit: int = STACK_BELOW,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._side, self._width, self._limit = side, width, limit
        inner = side.layout()
        self._left_edge = inner.contentsMargins().left() if inner else 0
        content = QWidget()
        self.setWidget(content)
        self.setWidgetResizable(True)
        self._panes = row(gap=0)
        content.setLayout(self._panes)
        append(self._panes, (main, 1))  # last of all: Qt styles everything in a pane anew each time it moves
        append(self._panes, side)
        see_through(self)
        self._arrange()
        theme.current().changed.connect(self._arrange)

    @property
    def stacked(self) -> bool:
        """Whether the side pane stands under the main pane."""
        return self._panes.direction() == QBoxLayout.Direction.TopToBottom

    def set_side(self, width: int) -> None:
        """Give the side pane another width."""
        if width != self._width:
            self._width = width
            self._arrange()

    @Slot()
    def _arrange(self) -> None:
        wide = self.width() >= px(self._limit)
        directions = QBoxLayout.Direction
        self._panes.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._side.setMinimumWidth(px(self._width) if wide else 0)
        self._side.setMaximumWidth(px(self._width) if wide else _NO_LIMIT)
        if inner := self._side.layout():
            margins = inner.contentsMargins()
            margins.setLeft(self._left_edge if wide else S5)
            inner.setContentsMargins(margins)
        if self._side.property("stacked") != (not wide):
            restyle(self._side, stacked=not wide)  # the hairline turns from left to top

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)


class TwoWidths(QFrame):
    """A sidebar or a list that draws in while the window is narrow."""

    def __init__(self, wide: int, narrow: int, kind: str | None = None) -> None:
        super().__init__()
        self._widths = (wide, narrow)
        if kind:
            self.setProperty("kind", kind)
        self.fit(NARROW_WINDOW)
        theme.current().changed.connect(self._on_theme_changed)

    def fit(self, window_width: int) -> None:
        """Take the width that belongs to a window of ``window_width`` pixels."""
        self._window_width = window_width
        self.setFixedWidth(px(self._widths[window_width < px(NARROW_WINDOW)]))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.fit(self._window_width)
