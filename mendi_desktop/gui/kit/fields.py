# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields of a form: a label above, the control, a line below that holds the hint or one sentence that helps."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from mendi_desktop.gui.kit import explaining, theme
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.layout import Item, append, column
from mendi_desktop.gui.kit.lead_edit import LeadEdit
from mendi_desktop.gui.kit.text import Label, label, plain_tip, restyle
from mendi_desktop.gui.kit.theme import font, px
from mendi_desktop.gui.kit.tokens import CHIP_GAP, PAIR_GAP, S1, S4, TEXT_AREA

_Policy = QSizePolicy.Policy
_TAKES_ROOM = QSizePolicy.PolicyFlag.ExpandFlag.value | QSizePolicy.PolicyFlag.IgnoreFlag.value


class TextEdit(LeadEdit):
    """One line to write in. ``big`` is for the quick line; ``icon`` stands before the words."""

    def __init__(self, name: str, *, placeholder: str = "", icon: str = "", big: bool = False) -> None:
        super().__init__(name, icon)
        self.setPlaceholderText(placeholder)
        if big:
            self.setProperty("big", True)  # "size" would hit QWidget's own property


class PlainText(QPlainTextEdit):
    """Several lines of plain text. Tab leaves it, Eingabe makes a new line, Strg+Eingabe is ``submitted``."""

    submitted = Signal()

    def __init__(self, name: str, *, placeholder: str = "", lines: int = 3) -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        # a styled text field shows an idle bar; and a margin of the document would break the left edge
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        # a scroll area asks for the wish (192 px), not for the least height, and the form would scroll for nothing
        self.setSizePolicy(_Policy.Expanding, _Policy.Ignored)
        self._measure()
        theme.current().changed.connect(self._measure)

    def text(self) -> str:
        """What is written, without white space at the ends."""
        return self.toPlainText().strip()

    @Slot()
    def _measure(self) -> None:
        self.setFont(font("body"))
        line = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(max(px(TEXT_AREA), line * self._lines + S4) if self._lines > 1 else line + S4)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)


class Field(QWidget):
    """Label, control, further controls such as quick chips, and the line below.

    ``required`` shows a star; only date, duration and kind of a talk have one. An error takes the place of the hint.
    ``stores`` names the column that the control is for, such as "consultation.minutes"; the field says what it is for.
    """

    def __init__(
        self, name: str, control: QWidget, *more: QWidget, hint: str = "", required: bool = False, stores: str = ""
    ) -> None:
        super().__init__()
        self._control, self._hint = control, hint
        self._sentence = explaining.explain(control, stores) if stores else ""
        self._told: Label | None = None
        self._title = label(f"{name} *" if required else name, "small_strong", "2")
        self._title.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(name)
        self._below: Label | None = None
        layout = column(self._title, S1, control, gap=0)
        for each in more:
            each.setProperty(explaining.STORES, stores)
            append(layout, CHIP_GAP)
            append(layout, each)
        layout.addSpacing(PAIR_GAP)
        self._column, self._foot = layout, layout.count()
        if not control.sizePolicy().verticalPolicy().value & _TAKES_ROOM:
            layout.setAlignment(Qt.AlignmentFlag.AlignTop)  # fields of a row stand at one height
        self.setLayout(layout)
        self._error = ""
        self._show()
        if self._sentence:
            self._title.setToolTip(plain_tip(self._sentence))
            explaining.current().changed.connect(self._tell)
            self._tell()

    @property
    def control(self) -> QWidget:
        """The control the label belongs to."""
        return self._control

    @property
    def error(self) -> str:
        """The sentence shown, or nothing."""
        return self._error

    @Slot(str)
    def set_error(self, sentence: str) -> None:
        """Show one sentence that helps, or nothing, in place of the hint. It is read out too."""
        if sentence == self._error:
            return
        self._error = sentence
        self._show()
        if self._control.property("troubled") != bool(sentence):
            restyle(self._control, troubled=bool(sentence))
        if sentence:
            announce(self._control, sentence)

    def set_hint(self, hint: str) -> None:
        """Change the line below."""
        self._hint = hint
        self._show()

    def _show(self) -> None:
        words = self._error or self._hint
        if self._below is None and words:
            self._below = label("", "small", "3", wrap=True)
            self._column.insertWidget(self._foot, self._below)
        if self._below is not None:
            self._below.setText(words)
            self._below.set_ink("due" if self._error else "3")
            self._below.setVisible(bool(words))
        explaining.describe(self._control, f"{words} {self._sentence}".strip())

    # -- what it is for -------------------------------------------------------------------------------

    @Slot()
    def _tell(self) -> None:
        """Say below, or no more, what it is for."""
        shown = explaining.current().shown
        if self._told is None and shown:
            self._told = label(self._sentence, "small", "3", wrap=True)
            self._column.addSpacing(PAIR_GAP)
            self._column.addWidget(self._told)
        if self._told is not None:
            self._told.setVisible(shown)

    @property
    def title_line(self) -> QRect:
        """Where the words of the title stand; behind them is room."""
        place = self._title.geometry()
        place.setWidth(self._title.sizeHint().width())
        return place

    def enterEvent(self, event: QEnterEvent) -> None:
        if self._sentence:
            explaining.current().entered.emit(self)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._sentence:
            explaining.current().left.emit(self)
        super().leaveEvent(event)


def field(
    name: str, control: QWidget, *more: QWidget, hint: str = "", required: bool = False, stores: str = ""
) -> Field:
    """Make a :class:`Field`."""
    return Field(name, control, *more, hint=hint, required=required, stores=stores)


def form(*items: Item) -> QWidget:
    """Fields one below the other, with the distance between groups."""
    holder = QWidget()
    holder.setLayout(column(*items, gap=S4))
    return holder
