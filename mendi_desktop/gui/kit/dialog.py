# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A dialog inside its window: a scrim behind, the focus kept in, Esc closes, the focus goes back after."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QWidget
from shiboken6 import isValid

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.beside_dialogs import made_beside
from mendi_desktop.gui.kit.faces import DialogFace
from mendi_desktop.gui.kit.layout import Item, append, box, column, row, settle_layouts
from mendi_desktop.gui.kit.practice_marks import WORD
from mendi_desktop.gui.kit.tab_order import step, stops_in
from mendi_desktop.gui.kit.text import chip, label
from mendi_desktop.gui.kit.theme import colour, px
from mendi_desktop.gui.kit.tokens import DIALOG, DIALOG_MARGIN, S2, S3, S4, S5, SCRIM_ALPHA
from mendi_desktop.vault.practice import is_practice_only

_LAYOUT = QEvent.Type.LayoutRequest
_PASSES = 3  # at most: words wrap in the width they get, and only then is the height known


class Dialog(QWidget):
    """Covers its window. ``finished`` says whether it was accepted; it lets itself go afterwards.

    What stays to be read beside it (:mod:`mendi_desktop.gui.kit.beside_dialogs`) stands below it while there is room.
    Put content in with :meth:`fill` and acts with :meth:`set_acts` (quiet ones first, the primary one last).
    """

    finished = Signal(bool)

    def __init__(self, window: QWidget, title: str, says: str = "", *, width: int = DIALOG, height: int = 0) -> None:
        super().__init__(window.window())
        self._width, self._height = width, height
        self._was: QWidget | None = QApplication.focusWidget()
        self.setAccessibleName(title)
        self.setAccessibleDescription(says)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head = column(_head_line(title), gap=0)
        if says:
            append(self._head, label(says, "small", "2", wrap=True))
        self._body = column(gap=0)
        self._acts = row(gap=S2, margins=(S5, S3, S5, S3))
        self._frame = QFrame(self)
        self._frame.setProperty("kind", "dialog")
        self._frame.setLayout(self._arranged())
        self._beside: QWidget | None = None
        self._settling = self._open = False
        self._frame.installEventFilter(self)
        window.window().installEventFilter(self)
        theme.current().changed.connect(self._settle)
        self.hide()

    def make_face(self) -> DialogFace:
        return DialogFace(self)

    def _arranged(self) -> QLayout:
        """Head, content and foot."""
        inner = column(self._head, S4, (self._body, 1), gap=0, margins=(S5, S5, S5, S4))
        return column((inner, 1), box(self._acts, "dialogfoot"), gap=0, margins=(1, 1, 1, 1))

    def _top(self, height: int, within: int) -> int:
        """Where a frame of this height begins: in the middle of as much of the window as is free, from its top."""
        return (within - height) // 2

    def fill(self, *items: Item) -> None:
        """Put content in, as for a column."""
        for item in items:
            append(self._body, item)

    def set_acts(self, *acts: QWidget, says: str = "") -> None:
        """The buttons at the bottom right, and quiet words at the left of them."""
        if says:
            self._acts.addWidget(label(says, "small", "2", wrap=True), 1)
        else:
            self._acts.addStretch(1)
        for act in acts:
            self._acts.addWidget(act)

    def open_it(self, start: QWidget | None = None) -> None:
        """Show it and put the keyboard on ``start``, else on the first control."""
        self._open = True
        self._beside = made_beside(self.window())
        if self._beside is not None:
            self._beside.setParent(self)
            self._beside.installEventFilter(self)
        self.show_again()
        target = start or next(iter(stops_in(self)), None)
        if target:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer, also while the curtain hides it."""
        return self._open

    def show_again(self) -> None:
        """Come into sight above the window."""
        self._settle()
        self.show()
        self.raise_()

    @Slot()
    def accept(self) -> None:
        """Close it as done."""
        self._close(True)

    @Slot()
    def reject(self) -> None:
        """Close it as put off; Esc does the same."""
        self._close(False)

    def give_up(self) -> None:
        """Close whatever is going on, also where :meth:`reject` would wait: the window shows something else."""
        self._close(False)

    def _close(self, accepted: bool) -> None:
        if not self._open:
            return
        self._open = False
        self.hide()
        if self._was is not None and isValid(self._was) and self._was.isVisible():
            self._was.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finished.emit(accepted)
        self.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the dialog, as it is read."""
        step(self, forward=forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        # nothing reaches the window behind

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._settle()
        elif watched in (self._frame, self._beside) and event.type() == _LAYOUT and not self._settling:
            self._settle()  # a sentence came up, or the text scale changed
        return False

    @Slot()
    def _settle(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        self._settling = True
        if self._beside is None or not self._settle_frame(self._settle_beside(self._beside)):
            self._settle_frame(self.height())
            if self._beside is not None:
                self._beside.hide()  # the dialog itself comes first where both have no room
        self._settling = False

    def _settle_frame(self, within: int) -> bool:
        """Put the frame into the upper ``within`` pixels; False if it has no room there."""
        width = min(px(self._width), self.width() - 2 * DIALOG_MARGIN)
        before = QRect()
        for _ in range(_PASSES):
            wish = self._frame.sizeHint().expandedTo(self._frame.minimumSizeHint()).height()
            height = min(max(px(self._height), wish), within - 2 * DIALOG_MARGIN)
            place = QRect((self.width() - width) // 2, self._top(height, within), width, height)
            if place == before:
                break
            self._frame.setGeometry(place)
            settle_layouts(self._frame)
            before = place
        return self._frame.minimumSizeHint().height() <= within - 2 * DIALOG_MARGIN

    def _settle_beside(self, beside: QWidget) -> int:
        """Put what is read beside the dialog at the bottom; returns how much of the window is left above it."""
        width = self.width() - 2 * DIALOG_MARGIN
        beside.show()
        beside.resize(width, beside.height())
        settle_layouts(beside)
        height = max(beside.heightForWidth(width), beside.minimumSizeHint().height())
        beside.setGeometry(DIALOG_MARGIN, self.height() - S4 - height, width, height)
        return beside.y() + DIALOG_MARGIN - S3  # a narrower gap here than at the edges of the window

    def paintEvent(self, event: QPaintEvent) -> None:
        dim = colour("scrim")
        dim.setAlpha(SCRIM_ALPHA)
        QPainter(self).fillRect(self.rect(), dim)


def _head_line(title: str) -> Item:
    """The title; in a practice process with the word at its right, because the scrim lies over that of the window."""
    words = label(title, "title", wrap=True)
    return row((words, 1), chip(tr(WORD), "due"), gap=S3) if is_practice_only() else words
