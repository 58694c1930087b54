# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program has to say: one undo bar, a note inside the page, an empty page that helps to begin."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import icons, theme
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Button, Kind, glyph_button
from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.layout import Item, column, row, widgets_in
from mendi_desktop.gui.kit.painted import Painted
from mendi_desktop.gui.kit.text import ElidedLabel, Glyph, Label, fit_height, label
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import DRAWING_HEIGHT, DRAWING_WIDTH, LINK, S1, S2, S3, S4, S5, S6, S7, SENTENCE

_Align = Qt.AlignmentFlag
_DONE, _WAITING = "check", "clock"


class UndoBar(QFrame):
    """Dark, bottom centre of its page, one sentence and "Rückgängig". Stays until the next act or Esc, above a foot.

    It never takes the focus away: Strg+Z does the same as its button.
    """

    undo_asked = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setProperty("kind", "bar")
        self._glyph = Glyph(_DONE, "canvas")
        self._words = ElidedLabel("", "body", "inverse")
        self.undo_button = Button(tr("Rückgängig"), Kind.INVERSE, tip=tr("Strg+Z"))
        self.undo_button.clicked.connect(self._on_undo)
        self.close_button = glyph_button("x", tr("Hinweis schließen"), Kind.INVERSE)
        self.close_button.clicked.connect(self.close_it)
        self.setLayout(
            row(
                self._glyph,
                (self._words, 1),
                S3,
                self.undo_button,
                self.close_button,
                gap=S2,
                margins=(S4, S1, S1, S1),
            )
        )
        self._foot: QWidget | None = None
        page.installEventFilter(self)
        theme.current().changed.connect(self._settle)
        self.hide()

    def stand_above(self, foot: QWidget | None) -> None:
        """``foot``: the acts at the bottom of what is in sight now; None if it has none there."""
        if self._foot is not None and isValid(self._foot):
            self._foot.removeEventFilter(self)
        self._foot = foot
        if foot is not None:
            foot.installEventFilter(self)
        self._settle()

    @property
    def sentence(self) -> str:
        """What it says, while it is open."""
        return self._words.text() if not self.isHidden() else ""

    def say(self, sentence: str, *, undoable: bool = True, waiting: bool = False) -> None:
        """Open with a sentence; it is read out too. ``waiting``: it is on its way, not done."""
        self._glyph.set_glyph(_WAITING if waiting else _DONE, "canvas")
        self._words.setText(sentence)
        self.undo_button.setVisible(undoable)
        self.setAccessibleName(sentence)
        self.show()
        self._settle()
        announce(self, sentence)

    def make_face(self) -> Face:
        return Face(self, Role.Notification)

    @Slot()
    def close_it(self) -> None:
        """Close."""
        self.hide()

    @Slot()
    def _on_undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    @Slot()
    def _settle(self) -> None:
        page = self.parentWidget()
        if page is None or self.isHidden():
            return
        inner = self.layout()
        if inner:
            inner.activate()
        width = min(self.sizeHint().width(), page.width() - 2 * S5)
        height = self.sizeHint().height()
        foot = self._foot
        floor = page.height() if foot is None or not isValid(foot) else foot.mapTo(page, QPoint()).y()
        self.setGeometry((page.width() - width) // 2, floor - height - S4, width, height)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._settle()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)


class Note(QFrame):
    """A note inside the page: an icon, one sentence, at most one act. One at a time, and no exclamation marks."""

    acted = Signal()

    def __init__(self, sentence: str, *, icon: str = "info", action: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "soft")
        self._words: Label = label(sentence, wrap=True)
        self._glyph = Glyph(icon, "accent_text")
        line = row(self._glyph, (self._words, 1), gap=S3, margins=(S3, S2, S3, S2))
        self.button: Button | None = None
        if action:
            self.button = Button(action, Kind.LINK)
            self.button.clicked.connect(self.acted)
            line.addWidget(self.button)
        self.setLayout(line)
        for part in widgets_in(line):
            line.setAlignment(part, _Align.AlignTop)
        self._measure()
        theme.current().changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        """Icon, first line and link share their middle."""
        line = QFontMetrics(font("body")).lineSpacing()
        first = px(LINK) if self.button else line
        self._glyph.setFixedHeight(first)
        self._words.setContentsMargins(0, (first - line) // 2, 0, 0)
        fit_height(self._words)

    def set_sentence(self, sentence: str) -> None:
        """Say something else; it is read out too."""
        if sentence != self._words.text() and self.isVisible():
            announce(self, sentence)
        self._words.setText(sentence)


def note(sentence: str, *, icon: str = "info", action: str = "") -> Note:
    """Make a :class:`Note`."""
    return Note(sentence, icon=icon, action=action)


class Drawing(Painted):
    """Three calm plants on a line; ``icon`` is what grows."""

    def __init__(self, icon: str = "sprout") -> None:
        self._icon = icon
        super().__init__("", DRAWING_HEIGHT)

    def make_face(self) -> None:
        """Nothing to tell: it only makes the page friendlier."""

    @Slot()
    def _measure(self) -> None:
        super()._measure()
        self.setFixedWidth(px(DRAWING_WIDTH))

    def draw(self, painter: QPainter) -> None:
        width, height = self.width(), self.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft"))
        painter.drawEllipse(QRectF((width - height) / 2, 0, height, height))
        ground = height * 0.86
        for middle, side in ((0.23, 0.37), (0.5, 0.54), (0.77, 0.37)):
            size = height * side  # the icons' own ground lies at 21 of 24 parts of their height
            place = QRectF(width * middle - size / 2, ground - size * 21 / 24, size, size)
            icons.draw(painter, self._icon, place, "accent_text", 1.4)
        painter.setPen(QPen(colour("accent_text"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(width * 0.08, ground), QPointF(width * 0.92, ground))


class EmptyState(QWidget):
    """A page with nothing on it yet: what it is for, the easiest first act, and perhaps another."""

    def __init__(
        self, title: str, sentence: str, *acts: Button, link: Button | None = None, icon: str = "sprout"
    ) -> None:
        super().__init__()
        words = label(sentence, "body", "2", wrap=True)
        words.setAlignment(_Align.AlignHCenter)
        words.setFixedWidth(px(SENTENCE))
        parts: list[Item] = [row(None, Drawing(icon), None), S4, row(None, label(title, "section"), None), S1]
        parts += [row(None, words, None), S4, row(None, *acts, None)]
        if link:
            parts += [S3, row(None, link, None)]
        self.setLayout(column(None, *parts, None, S6, gap=0, margins=(S7, S5, S7, S5)))
