# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The field of a combo box: which option is chosen and what stands in it. The list is :mod:`combo`'s."""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QStyle, QStyleOptionComboBox

from mendi_desktop.core.folding import fold
from mendi_desktop.gui.kit import icons
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import ICON_SMALL, PAD_FIELD

_LEAST_WIDTH: Final = 6  # characters
_ICON_GAP, _ABOVE_AND_BELOW = 4, 2  # pixels, as Qt has them

Offered: TypeAlias = Sequence[Option] | Callable[[], Sequence[Option]]
"""Options, or what gets them when they are looked at for the first time: a long list that most never open."""


class ComboField(QComboBox):
    """A combo box to Qt and to the screen reader, whose arrow is painted: a sheet cannot tint one.

    Qt's own list, which the screen reader reads, is filled when the keyboard comes here: with the first entry Qt makes
    seven widgets for it, and a form has five of these fields.
    """

    chosen = Signal(object)  # the new code (str) or None; only for acts of the user

    def __init__(self, name: str) -> None:
        super().__init__()
        self._offered: Offered = ()
        self._listed = False
        self._code: str | None = None
        self._words = ""
        self.setLineEdit(QLineEdit(self))  # setEditable would also style Qt's own list, which is never shown
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt's own would open a second list
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edit.setAccessibleName(name)

    @property
    def _edit(self) -> QLineEdit:
        edit = self.lineEdit()
        assert edit is not None  # an editable combo box has one
        return edit

    @property
    def options(self) -> Sequence[Option]:
        """What is offered."""
        if callable(self._offered):
            self._offered = tuple(self._offered())
        return self._offered

    def set_options(self, options: Offered) -> None:
        """Offer these options; the choice stays if it is among them, and so does what somebody is just typing."""
        half_typed, cursor = self._half_typed(), self._edit.cursorPosition()
        self._offered = options if callable(options) else tuple(options)
        self._list(full=self._listed and self.hasFocus())
        if self._option(self._code) is None:
            self._code = None
        self._show()
        if half_typed:
            self._edit.setText(half_typed)
            self._edit.setModified(True)
            self._edit.setCursorPosition(cursor)

    def _list(self, *, full: bool) -> None:
        """Fill Qt's own list, or empty it until the keyboard comes."""
        if not full and not self._listed:
            return
        self._listed = full
        self.blockSignals(True)
        self.clear()
        self.addItems([option.label for option in self.options] if full else [])
        self.blockSignals(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self._listed:
            self._list(full=True)
            self._show()
        super().focusInEvent(event)

    def _half_typed(self) -> str:
        typed = self._edit.text()
        return typed if self.hasFocus() and self._edit.isModified() and typed != self.words() else ""

    def code(self) -> str | None:
        """The chosen code."""
        return self._code

    def words(self) -> str:
        """What stands in the field: the label of the choice, or free words."""
        chosen = self._option(self._code)
        return chosen.label if chosen else self._words

    def set_code(self, code: str | None) -> None:
        """Choose without telling anyone. A code that is not offered raises KeyError."""
        if code is not None and self._option(code) is None:
            raise KeyError(code)
        self._code, self._words = code, ""
        self._show()

    def set_words(self, words: str) -> None:
        """Put free words into the field without telling anyone."""
        self._code, self._words = None, words
        self._show()

    def selectAll(self) -> None:
        """Select the words, so that typing replaces them."""
        self._edit.selectAll()

    def _option(self, code: str | None) -> Option | None:
        return None if code is None else next((option for option in self.options if option.code == code), None)

    def _show(self) -> None:
        if self._listed:
            self.setCurrentIndex(
                next((row for row, option in enumerate(self.options) if option.code == self._code), -1)
            )
        self.setEditText(self.words())
        self._edit.setCursorPosition(0)

    def _choose(self, code: str | None) -> None:
        differs = code != self._code
        self.set_code(code)
        if differs:
            self.chosen.emit(code)

    def _named(self, words: str) -> Option | None:
        """The option that is written out in full, whatever the case and the umlauts."""
        return next((option for option in self.options if fold(option.label) == fold(words.strip())), None)

    def sizeHint(self) -> QSize:
        """Room for a few characters, whatever is offered. Asking Qt for that makes its list."""
        metrics, icon, option = self.fontMetrics(), self.iconSize(), QStyleOptionComboBox()
        wide = _LEAST_WIDTH * metrics.horizontalAdvance("X") + icon.width() + _ICON_GAP
        inner = QSize(wide, max(metrics.height(), icon.height()) + _ABOVE_AND_BELOW)
        self.initStyleOption(option)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, inner, self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = px(ICON_SMALL)
        place = QRectF(self.width() - side - px(PAD_FIELD), (self.height() - side) / 2, side, side)
        icons.draw(QPainter(self), "chevron-down", place, "text_2" if self.isEnabled() else "text_3")
