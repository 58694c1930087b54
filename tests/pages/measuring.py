# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures whether every word in a window has room: each text against its rectangle, each control against its pane."""

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any, Final

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from mendi_desktop.gui.kit.layout import widgets_in
from mendi_desktop.gui.kit.nav import NavView
from mendi_desktop.gui.kit.text import ElidedLabel, Heading, Prose
from mendi_desktop.gui.kit.theme import font, px
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.kit.tokens import ICON, PAD_FIELD
from tests.pages.walking import place_of, spoken, visible

_ROUNDING = 1
_LEADING = 2
_ELIDED = 1.35
"""How much longer than its line a placeholder may be."""


def misfits_of(window: QWidget) -> list[str]:
    """Every text that has too little room, and every control that overlaps another or reaches out of its pane."""
    found = []
    for widget in visible(window):
        found += [f"{fault} ({place_of(widget)})" for fault in _faults(widget)]
    return found


def _faults(widget: QWidget) -> Iterator[str]:
    measure = next((measure for kind, measure in _MEASURES if isinstance(widget, kind)), None)
    if measure is not None:
        yield from measure(widget)
    yield from _out(widget)
    if (layout := widget.layout()) is not None:
        yield from _overlapping(layout)


def _elided(label: ElidedLabel) -> Iterator[str]:
    if spoken(label) != label.text():
        yield f"elided, and not told whole: „{label.text()}“"


def _nothing(_widget: QWidget) -> Iterator[str]:
    yield from ()  # a ring; its words are for those who hear them


def _label(label: QLabel) -> Iterator[str]:
    text, room, metrics = label.text(), label.contentsRect(), label.fontMetrics()
    if not text or label.textFormat() == Qt.TextFormat.RichText:
        return
    if label.wordWrap():
        needed = metrics.boundingRect(QRect(0, 0, room.width(), 100_000), int(Qt.TextFlag.TextWordWrap), text)
        if needed.height() > room.height() + _LEADING:
            yield f"„{text}“ needs {needed.height()} px of height and has {room.height()}"
        if needed.width() > room.width() + _ROUNDING:
            yield f"a word of „{text}“ needs {needed.width()} px and has {room.width()}"
        return
    needed_width = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
    if needed_width > room.width() + _ROUNDING:
        yield f"„{text}“ needs {needed_width} px and has {room.width()}"
    if metrics.height() > label.height() + _LEADING:
        yield f"„{text}“ is {metrics.height()} px high and has {label.height()}"


def _rich(label: QLabel) -> Iterator[str]:
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    document.setHtml(label.text())
    document.setTextWidth(label.contentsRect().width())
    drawn: QAbstractTextDocumentLayout = document.documentLayout()
    if drawn.documentSize().height() > label.contentsRect().height() + 2 * _LEADING:
        yield f"„{spoken(label)}“ needs {drawn.documentSize().height()} px of height and has {label.height()}"


def _heading(heading: Heading) -> Iterator[str]:
    if heading.minimumSizeHint().width() > heading.width() + _ROUNDING:
        yield f"heading „{heading.text()}“ needs {heading.minimumSizeHint().width()} px and has {heading.width()}"


def _width_of_button(button: QPushButton) -> int:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    frame = (
        option.rect.width()
        - button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()
    )
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    return button.fontMetrics().horizontalAdvance(button.text().replace("&&", "&")) + icon + frame


def _button(button: QPushButton) -> Iterator[str]:
    yield from _wider(button, _width_of_button(button))


def _check(check: QCheckBox) -> Iterator[str]:
    yield from _wider(check, check.sizeHint().width())


def _wider(button: QAbstractButton, needed: int) -> Iterator[str]:
    if button.text() and needed > button.width() + _ROUNDING:
        yield f"button „{button.text()}“ needs {needed} px and has {button.width()}"


def _line(line: QLineEdit) -> Iterator[str]:
    """Its placeholder; Qt ends a longer one in "…", and the name of the line is told anyway."""
    room = line.width() if isinstance(line.parentWidget(), QComboBox) else line.width() - 2 * px(PAD_FIELD)
    needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
    if needed > room * _ELIDED:
        yield f"placeholder „{line.placeholderText()}“ of „{spoken(line)}“ needs {needed} px and has {room}"


def _nav(view: NavView) -> Iterator[str]:
    """What ends in "…" has a tooltip there, so it is wrong only if it does not know that it is cut."""
    metrics, model = QFontMetrics(font("strong")), view.model()
    room = view.viewport().width() - 2 * PAD_FIELD - px(ICON)
    for row in range(model.rowCount()):
        text = model.index(row, 0).data() or ""
        if metrics.horizontalAdvance(text) > room and not view.is_cut(model.index(row, 0)):
            yield f"entry „{text}“ needs {metrics.horizontalAdvance(text)} px and has {room}"


def _out(widget: QWidget) -> Iterator[str]:
    """Beyond the box that holds it: sideways anywhere, up and down where nothing scrolls."""
    if not isinstance(widget, QPushButton | QLabel | QLineEdit | QComboBox | QCheckBox) or not spoken(widget):
        return
    parent = widget.parentWidget()
    while parent is not None:
        at, scrolls = widget.mapTo(parent, QPoint()), isinstance(parent.parentWidget(), QAbstractScrollArea)
        if at.x() < -_ROUNDING or at.x() + widget.width() > parent.width() + _ROUNDING:
            yield f"„{spoken(widget)[:60]}“ reaches out of {type(parent).__name__} sideways"
            return
        if not scrolls and (at.y() < -_ROUNDING or at.y() + widget.height() > parent.height() + _LEADING):
            yield f"„{spoken(widget)[:60]}“ reaches out of {type(parent).__name__} up or down"
            return
        if scrolls or parent.isWindow():
            return
        parent = parent.parentWidget()


def _overlapping(layout: QLayout) -> Iterator[str]:
    if isinstance(layout, QStackedLayout):
        return
    shown = [widget for widget in widgets_in(layout) if widget.isVisible()]
    for first, second in combinations(shown, 2):
        both = first.geometry().intersected(second.geometry())
        if both.width() > _ROUNDING and both.height() > _ROUNDING:
            yield f"„{spoken(first)[:40]}“ and „{spoken(second)[:40]}“ overlap by {both.width()}x{both.height()} px"


_MEASURES: Final[tuple[tuple[type, Callable[[Any], Iterator[str]]], ...]] = (
    (ElidedLabel, _elided),
    (Heading, _heading),
    (Prose, _rich),
    (QLabel, _label),
    (Tick, _nothing),
    (QCheckBox, _check),
    (QPushButton, _button),
    (QLineEdit, _line),
    (NavView, _nav),
)
"""The first that fits is asked."""
