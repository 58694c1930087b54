# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The note of one step, between the pages and the status line: always at the same place, and nothing lies under it."""

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.first_steps.pointer import paint_badge
from mendi_desktop.gui.first_steps.words import Words
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.soon import Soon
from mendi_desktop.gui.kit.tab_order import stops_in
from mendi_desktop.gui.kit.text import Glyph, Label, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S2, S3, S5, STEP_BADGE, STEP_ONE_ROW


class Badge(QWidget):
    """The number that the pointer shows at the control, too; the words say it for those who hear."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self._measure()
        theme.current().changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        self.setFixedSize(px(STEP_BADGE), px(STEP_BADGE))

    def show_number(self, number: int) -> None:
        self._number = number
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_badge(QPainter(self), QRectF(self.rect()), self._number)


class StepNote(QFrame):
    """Never takes the keyboard by itself. ``led``: do what it leads to; ``seconded``: the other act; ``left``: go."""

    led = Signal()
    seconded = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._badge, self._glyph = Badge(), Glyph("sprout", "accent_text", STEP_BADGE)
        self._title: Label = label("", "strong")
        self._aside: Label = label("", "small", "2")
        self._says: Label = label("", wrap=True)
        self.lead = button(" ", Kind.BORDERED)
        self.second = button(" ", Kind.QUIET)
        self.leave = button(" ", Kind.QUIET)
        self.lead.clicked.connect(self.led)
        self.second.clicked.connect(self.seconded)
        self.leave.clicked.connect(self.left)
        head = row(self._title, S2, self._aside, None, gap=0)
        sign = column(self._badge, self._glyph, None, gap=0)
        told = column(head, self._says, None, gap=PAIR_GAP)
        acts = row(self.lead, self.second, self.leave, None, gap=S2)
        self._panes = row((told, 1), acts, gap=S3)
        soft = box(row(sign, (self._panes, 1), gap=S3, margins=(S3, S3, S3, S3)), "soft")
        self.setProperty("kind", "footer")
        self.setLayout(column(soft, margins=(S5, S2, S5, S2)))
        self._words: Words | None = None
        self.read_out_soon = Soon(self, self._read_out).start
        self.take_keyboard_soon = Soon(self, self._take_keyboard).start
        theme.current().changed.connect(self._arrange)
        self.hide()

    def make_face(self) -> Face:
        return Face(self, Role.Grouping)

    @property
    def words(self) -> Words | None:
        """What it says, while it is there."""
        return None if self.isHidden() else self._words

    def show_words(self, words: Words) -> None:
        """Be there with these words. A button that has the keyboard keeps it, whatever it is called now."""
        self._words = words
        self._badge.setVisible(words.number > 0)
        self._badge.show_number(words.number)
        self._glyph.setVisible(words.number == 0)
        self._title.setText(words.title)
        self._aside.setText(words.aside)
        self._says.setText(words.says)
        self.lead.set_words(words.lead)
        self.leave.set_words(words.leave)
        held = self.second.hasFocus() and not words.second
        if words.second:
            self.second.set_words(words.second)
        if held:
            self.lead.setFocus()
        self.second.setVisible(bool(words.second))
        self.setAccessibleName(", ".join((tr("Erste Schritte"), words.aside or words.title)))
        self.setAccessibleDescription(words.says)
        self.show()

    @Slot()
    def _read_out(self) -> None:
        """Once, to whoever cannot see it come up."""
        if self._words is not None and self.isVisible():
            announce(self, self._words.spoken)

    @property
    def has_keyboard(self) -> bool:
        focused = self.focusWidget()
        return focused is not None and focused.hasFocus()

    @Slot()
    def _take_keyboard(self) -> None:
        """Only for somebody who asked for the note."""
        if first := next(iter(stops_in(self)), None):
            first.setFocus()

    @property
    def acts(self) -> list[Button]:
        """The acts that are there, in reading order."""
        return [act for act in (self.lead, self.second, self.leave) if not act.isHidden()]

    @Slot()
    def _arrange(self) -> None:
        """Acts at the right where there is room, else below the words."""
        wide = self.width() >= px(STEP_ONE_ROW)
        directions = QBoxLayout.Direction
        self._panes.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
