# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list and what is chosen in it: side by side with an edge that can be moved, one after the other where it is narrow.

Where there is no room for both, the list comes first; Enter or a click leads to the entry, Esc and Alt+Left lead back.
"""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.memory import ListMemory
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.theme import colour, px
from mendi_desktop.gui.kit.tokens import (
    DETAIL_LEAST,
    LIST_PANE,
    LIST_PANE_LEAST,
    LIST_PANE_NARROW,
    NARROW_WINDOW,
    ONE_PANE_BELOW,
    RING,
    S1,
    S2,
    S4,
    S5,
    SIDEBAR,
)

_GRIP = 7
"""Pixels in which the mouse takes hold of the edge; a hairline is drawn at their right."""
_STEP = S4
_Key = Qt.Key


class _Edge(QSplitterHandle):
    """The edge between the two, also for the keyboard: arrows move it, Enter and a double click put it back."""

    moved_by = Signal(int)
    reset_asked = Signal()

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self.setAccessibleName(tr("Breite der Liste"))
        self.setAccessibleDescription(tr("Mit ← und → breiter oder schmaler, mit Eingabe wie zuvor."))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lined = True
        """Whether it draws the hairline; some panes have one of their own at their left."""

    def paintEvent(self, event: QPaintEvent) -> None:
        held = self.hasFocus() and focus.by_keyboard()
        if held or self.lined:
            width = RING if held else theme.tokens().hair
            ink = colour("accent" if held else "line")
            QPainter(self).fillRect(self.width() - width, 0, width, self.height(), ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {_Key.Key_Left: -_STEP, _Key.Key_Right: _STEP}.get(_Key(event.key()))
        if steps is not None and not event.modifiers():
            self.moved_by.emit(steps)
        elif event.key() in (_Key.Key_Return, _Key.Key_Enter):
            self.reset_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset_asked.emit()


class _Panes(QSplitter):
    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_GRIP)

    def createHandle(self) -> QSplitterHandle:
        return _Edge(self)


class MasterDetail(QFrame):
    """``view`` is the list in ``master``. ``kept`` remembers the width; ``widths``: in wide and narrow windows."""

    def __init__(
        self,
        master: QWidget,
        detail: QWidget,
        view: QAbstractItemView,
        kept: ListMemory,
        widths: tuple[int, int] = (LIST_PANE, LIST_PANE_NARROW),
    ) -> None:
        super().__init__()
        self._master, self._view, self._kept, self._widths = master, view, kept, widths
        self._alone = self._on_detail = False
        self._back = button(tr("Zur Liste"), Kind.QUIET, "chevron-left", tip=tr("Esc oder Alt+←"))
        self._back.clicked.connect(self.show_list)
        self._back_bar = box(column(row(self._back, None, margins=(S5 - S2, S1, S5, S1)), Line(), gap=0))
        self._right = box(column(self._back_bar, (detail, 1), gap=0))
        self._panes = _Panes()
        self._panes.addWidget(master)
        self._panes.addWidget(self._right)
        self._panes.setStretchFactor(0, 0)
        self._panes.setStretchFactor(1, 1)
        self._panes.splitterMoved.connect(self._on_moved)
        edge = self._panes.handle(1)
        assert isinstance(edge, _Edge)
        edge.lined = detail.property("kind") != "pane"
        edge.moved_by.connect(self._on_moved_by)
        edge.reset_asked.connect(self._on_reset)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panes)
        view.clicked.connect(self._on_clicked)
        self._back_key = QShortcut(QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Left), self)
        self._back_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._back_key.activated.connect(self.show_list)
        self._show_panes()
        theme.current().changed.connect(self._arrange)

    # -- one after the other --------------------------------------------------------------------------

    @property
    def alone(self) -> bool:
        """Whether list and entry are shown one after the other."""
        return self._alone

    @property
    def on_detail(self) -> bool:
        """Whether the entry is in sight."""
        return not self._alone or self._on_detail

    def show_detail(self) -> bool:
        """Lead from the list to the entry; False where it is in sight anyway."""
        if not self._alone or self._on_detail:
            return False
        self._on_detail = True
        self._show_panes()
        self._back.setFocus()
        return True

    @Slot()
    def show_list(self) -> None:
        """Lead back from the entry to the list."""
        if self._alone and self._on_detail:
            self._on_detail = False
            self._show_panes()
            self._view.setFocus()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.show_detail()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _Key.Key_Escape and self._alone and self._on_detail:
            self.show_list()
            return
        super().keyPressEvent(event)

    # -- widths ---------------------------------------------------------------------------------------

    @Slot()
    def _arrange(self) -> None:
        alone = self.width() < px(ONE_PANE_BELOW)
        if alone and not self._alone:
            here = QApplication.focusWidget()
            self._on_detail = here is not None and self._right.isAncestorOf(here)
        self._alone = alone
        self._master.setMinimumWidth(0 if alone else px(LIST_PANE_LEAST))
        self._right.setMinimumWidth(0 if alone else px(DETAIL_LEAST))
        self._show_panes()
        if not alone:
            self._set_width(px(self._kept.width or self._widths[self.width() < px(NARROW_WINDOW - SIDEBAR)]))

    def _show_panes(self) -> None:
        self._back_bar.setVisible(self._alone)
        self._back_key.setEnabled(self._alone and self._on_detail)
        self._right.setVisible(self.on_detail)
        self._master.setVisible(not self._alone or not self._on_detail)

    def _set_width(self, width: int) -> None:
        room = max(self.width(), px(LIST_PANE_LEAST) + px(DETAIL_LEAST) + _GRIP) - _GRIP
        width = max(px(LIST_PANE_LEAST), min(width, room - px(DETAIL_LEAST)))
        self._panes.setSizes([width, room - width])

    @Slot(int, int)
    def _on_moved(self, _position: int, _handle: int) -> None:
        if not self._alone:
            self._kept.width = round(self._panes.sizes()[0] * 100 / theme.current().scale)

    @Slot(int)
    def _on_moved_by(self, pixels: int) -> None:
        self._set_width(self._panes.sizes()[0] + px(pixels) if pixels > 0 else self._panes.sizes()[0] - px(-pixels))
        self._on_moved(0, 1)

    @Slot()
    def _on_reset(self) -> None:
        self._kept.width = None
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
