# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words on the page. What a user wrote is plain text everywhere: it can never become markup."""

from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mendi_desktop.gui.kit import icons, theme
from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import CHIP, HEADING, ICON, KEY_CAP, LINE_SPACING, MEASURE, PARAGRAPH_GAP, S1, S2

_Policy = QSizePolicy.Policy
_HEADINGS = ("display", "title", "section")
_LONG_TIP = 60  # characters; a tip of plain text is never broken into lines


class Label(QLabel):
    """A line of words: ``role`` is a key of :data:`tokens.TYPE`, ``ink`` one of 2, 3, accent, due, danger, private …"""

    def __init__(self, text: str, role: str = "body", ink: str | None = None, *, wrap: bool = False) -> None:
        super().__init__(text)
        self._role = role
        self.setProperty("role", role)
        if ink:
            self.setProperty("ink", ink)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(_Policy.Preferred, _Policy.Fixed)
        if wrap:
            keep_own_height(self)
        self._measure()
        theme.current().changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        # never overridden: PySide keeps calling an overridden slot after the widget has gone
        self._measure()

    def make_face(self) -> Face | None:
        """Titles are headings, between which a screen reader can jump."""
        return Face(self, Role.Heading) if self._role in _HEADINGS else None

    def _measure(self) -> None:
        self.setFont(font(self._role))  # the sheet sets it too; this keeps the hint right before polishing
        fit_height(self)

    def setText(self, text: str) -> None:
        super().setText(text)
        fit_height(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # fitting changes the height, which changes nothing again
            fit_height(self)

    def set_ink(self, ink: str | None) -> None:
        """Change the ink; ``None`` is plain text."""
        restyle(self, ink=ink)

    def set_role(self, role: str) -> None:
        """Change size and weight."""
        self._role = role
        restyle(self, role=role)
        self._measure()


def keep_own_height(words: QLabel) -> None:
    """Let a wrapping label fix its own height whenever its width changes.

    Qt's height for width gets lost in nested layouts: they give such labels too much room or too little.
    """
    words.setWordWrap(True)
    policy = QSizePolicy(_Policy.Preferred, _Policy.Fixed)
    policy.setHeightForWidth(False)
    words.setSizePolicy(policy)


def fit_height(words: QLabel) -> None:
    """See :func:`keep_own_height`; does nothing for a label of one line."""
    if not words.wordWrap():
        return
    words.setMinimumHeight(0)  # Qt never answers less than the least height of before
    words.setFixedHeight(max(1, words.heightForWidth(words.width())))


def label(text: str, role: str = "body", ink: str | None = None, *, wrap: bool = False) -> Label:
    """Make a :class:`Label`."""
    return Label(text, role, ink, wrap=wrap)


def restyle(widget: QWidget, **properties: object) -> None:
    """Set style properties and let the sheet look again, which it does not do by itself.

    It looks at a widget that has not been seen yet anyway, and nothing is to be done where nothing changes.
    """
    changed = {name: value for name, value in properties.items() if widget.property(name) != value}
    for name, value in changed.items():
        widget.setProperty(name, value)
    if not changed or not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class ElidedLabel(Label):
    """One line that ends in "…" instead of being cut or pushing the page wide; the tooltip has all of it."""

    def __init__(self, text: str, role: str = "body", ink: str | None = None) -> None:
        super().__init__(text, role, ink)
        self.setSizePolicy(_Policy.Preferred, _Policy.Fixed)
        self.setMinimumWidth(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(S2), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        room = self.contentsRect()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


def plain_tip(text: str) -> str:
    """A tooltip that shows ``text`` as it is: Qt guesses markup in tooltips.

    Short words stay as they are, because a screen reader is given the tip too, and would read the markup out.
    """
    short = len(text) <= _LONG_TIP and "<" not in text
    return text if short else f"<span>{escape(text)}</span>"


class Prose(QLabel):
    """Running text with air between the lines, at most 90 characters wide, to select with mouse and keyboard."""

    def __init__(self, text: str, ink: str | None = None) -> None:
        super().__init__()
        self._said = ""
        self.setProperty("role", "body")
        if ink:
            self.setProperty("ink", ink)
        keep_own_height(self)
        self.setTextFormat(Qt.TextFormat.RichText)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # reading text is no stop on the way of Tab
        self._measure()
        self.set_said(text)  # last: words are laid out anew for each font and width
        theme.current().changed.connect(self._measure)

    def said(self) -> str:
        """The text without markup."""
        return self._said

    def set_said(self, text: str) -> None:
        """Show ``text``; lines become paragraphs, everything in it is shown as written."""
        self._said = text
        self.setAccessibleName(text)
        style = f"line-height:{LINE_SPACING}%; margin:0 0 {PARAGRAPH_GAP}px 0"
        self.setText("".join(f'<p style="{style}">{escape(line) or "&nbsp;"}</p>' for line in text.split("\n")))
        fit_height(self)

    @Slot()
    def _measure(self) -> None:
        self.setFont(font("body"))
        self.setMaximumWidth(QFontMetrics(font("body")).averageCharWidth() * MEASURE)
        fit_height(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # fitting changes the height, which changes nothing again
            fit_height(self)


def prose(text: str, ink: str | None = None) -> Prose:
    """Make a :class:`Prose`."""
    return Prose(text, ink)


class Chip(Label):
    """Flat: it tells a state. ``tone`` is neutral, accent, due, private or outline."""

    def __init__(self, text: str, tone: str = "neutral") -> None:
        super().__init__(text, "small")
        self.setProperty("chip", tone)
        self.setSizePolicy(_Policy.Fixed, _Policy.Fixed)

    @Slot()
    def _measure(self) -> None:
        super()._measure()
        self.setFixedHeight(px(CHIP))  # a radius above half the height makes Qt draw square corners


def chip(text: str, tone: str = "neutral") -> Chip:
    """Make a :class:`Chip`."""
    return Chip(text, tone)


class KeyCap(Label):
    """A key as it is written on the keyboard, shown where it helps at once."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "small")
        self.setProperty("keycap", True)
        self.setSizePolicy(_Policy.Fixed, _Policy.Fixed)

    @Slot()
    def _measure(self) -> None:
        super()._measure()
        self.setFixedHeight(px(KEY_CAP))


class Glyph(QWidget):
    """An icon beside words that say the same, so it is not read out; painted, so it follows the theme."""

    def __init__(self, name: str, ink: str = "text_2", size: int = ICON) -> None:
        super().__init__()
        self._name, self._ink, self._size = name, ink, size
        self._measure()
        theme.current().changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        self.setFixedSize(px(self._size), px(self._size))

    def set_glyph(self, name: str, ink: str) -> None:
        self._name, self._ink = name, ink
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = px(self._size)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.draw(QPainter(self), self._name, place, self._ink)


class Line(QFrame):
    """A hairline; with an inset it starts under the words, so that ticks before it read as one column."""

    def __init__(self, inset: int = 0, after: int = 0) -> None:
        super().__init__()
        self._inset, self._after = inset, after
        self._measure()
        theme.current().changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(theme.tokens().hair)

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.rect().adjusted(px(self._inset), 0, -px(self._after), 0)
        QPainter(self).fillRect(room, colour("line"))


class Heading(QLabel):
    """Section title and its quiet aside on one baseline, which two labels in a row never share; an act at the right."""

    def __init__(self, text: str, aside: str = "", action: QWidget | None = None, inset: int = 0) -> None:
        super().__init__(text)
        self._aside, self._inset, self._action = aside, inset, action
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_aside(aside)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        if action:
            line.addWidget(action)
        self._measure()
        theme.current().changed.connect(self._measure)

    def make_face(self) -> Face:
        return Face(self, Role.Heading)

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(px(HEADING))

    def set_aside(self, aside: str) -> None:
        """Change the quiet words behind the title, such as a count."""
        self._aside = aside
        self.setAccessibleName(f"{self.text()} {aside}".strip())
        self.update()

    def minimumSizeHint(self) -> QSize:
        action = self._action.sizeHint().width() + S2 if self._action else 0
        return QSize(
            QFontMetrics(font("section")).horizontalAdvance(self.text()) + px(self._inset) + action, px(HEADING)
        )

    def sizeHint(self) -> QSize:
        aside = QFontMetrics(font("small")).horizontalAdvance(self._aside)
        return self.minimumSizeHint() + QSize(px(S2) + aside if aside else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        big, small = QFontMetrics(font("section")), QFontMetrics(font("small"))
        base = (self.height() + big.ascent() - big.descent()) / 2
        right = self._action.x() - S2 if self._action else self.width()
        left = float(px(self._inset))
        for text, role, ink, metrics in (
            (self.text(), "section", "text", big),
            (self._aside, "small", "text_2", small),
        ):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(right - left)))
            painter.setFont(font(role))
            painter.setPen(colour(ink))
            painter.drawText(QPointF(left, base), shown)
            left += metrics.horizontalAdvance(shown) + px(S1) + S1


def heading(text: str, aside: str = "", action: QWidget | None = None, inset: int = 0) -> Heading:
    """Make a :class:`Heading`."""
    return Heading(text, aside, action, inset)
