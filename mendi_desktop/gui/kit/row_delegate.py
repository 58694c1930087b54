# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One row of a list: two lines with chips, or a group heading; for any model with these roles."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import (
    CHIP_GAP,
    CHOSEN_BAR,
    PAIR_GAP,
    RADIUS,
    RING,
    ROW,
    ROW_HEADING,
    ROW_WITH_CHIPS,
    S1,
    S2,
    S3,
)

Index: TypeAlias = QModelIndex | QPersistentModelIndex
RowChip: TypeAlias = tuple[str, str]  # words and tone
_Align = Qt.AlignmentFlag
_State = QStyle.StateFlag


class RowRole(IntEnum):
    """What a model answers besides ``DisplayRole`` (the first line; for a heading the group's name)."""

    HEADING = Qt.ItemDataRole.UserRole + 1  # bool: a group heading; its flags should be NoItemFlags
    SECOND = Qt.ItemDataRole.UserRole + 2  # str: the second line
    RIGHT = Qt.ItemDataRole.UserRole + 3  # str: date or count, at the right on the first line's base
    CHIPS = Qt.ItemDataRole.UserRole + 4  # Sequence[RowChip], two are enough
    DONE = Qt.ItemDataRole.UserRole + 5  # bool: struck through
    KEY = Qt.ItemDataRole.UserRole + 6  # what the page knows the row by; never shown
    QUIET = Qt.ItemDataRole.UserRole + 7  # bool: something that is only told here, in lighter type
    WHOLE = Qt.ItemDataRole.UserRole + 8  # RowWords: all of it, so that a long list is asked once a row


@dataclass(frozen=True, slots=True)
class RowWords:
    """What is painted of a row: what the roles of the same names answer."""

    first: str
    second: str = ""
    right: str = ""
    chips: Sequence[RowChip] = ()
    heading: bool = False
    done: bool = False
    quiet: bool = False


_TONES = {
    "due": ("due_soft", "due"),
    "private": ("private", "private_text"),
    "accent": ("accent_soft", "accent_text"),
}


class RowDelegate(QStyledItemDelegate):
    """Nothing overlaps: the right words keep their width, the first line gives way and ends in "…"."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(RowRole.HEADING):
            return QSize(px(ROW), px(ROW_HEADING))
        return QSize(px(ROW), px(ROW_WITH_CHIPS if index.data(RowRole.CHIPS) else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect, words = QRectF(option.rect), _words_of(index)
        if words.heading:
            _paint_heading(painter, rect, words)
        else:
            plane = rect.adjusted(S1, 1, -S1, -1)
            _paint_plane(painter, plane, option.state)
            _paint_words(painter, plane.adjusted(S3, S2 + 1, -S3, -S2), words)
        painter.restore()


def _words_of(index: Index) -> RowWords:
    whole = index.data(RowRole.WHOLE)
    if isinstance(whole, RowWords):
        return whole
    return RowWords(
        first=index.data() or "",
        second=index.data(RowRole.SECOND) or "",
        right=index.data(RowRole.RIGHT) or "",
        chips=index.data(RowRole.CHIPS) or (),
        heading=bool(index.data(RowRole.HEADING)),
        done=bool(index.data(RowRole.DONE)),
        quiet=bool(index.data(RowRole.QUIET)),
    )


@cache
def _face(role: str, _scale: int) -> tuple[QFont, QFontMetricsF]:
    """Made once for each text scale: a row would need half a dozen of them."""
    made = font(role)
    return made, QFontMetricsF(made)


def _paint_heading(painter: QPainter, rect: QRectF, words: RowWords) -> None:
    scale = theme.current().scale
    strong, small = _face("small_strong", scale), _face("small", scale)
    inner = rect.adjusted(S3 + S1, 0, -(S3 + S1), 0)
    base = inner.bottom() - S2 - strong[1].descent()
    width = small[1].horizontalAdvance(words.right)
    _put(painter, QPointF(inner.left(), base), words.first, (*strong, "text_2"), inner.width() - width - S3)
    _put(painter, QPointF(inner.right() - width, base), words.right, (*small, "text_3"), width + 1)


def _paint_plane(painter: QPainter, plane: QRectF, state: QStyle.StateFlag) -> None:
    chosen = bool(state & _State.State_Selected)
    if chosen or state & _State.State_MouseOver:
        edged = chosen and theme.tokens().strong_edges
        painter.setPen(QPen(colour("accent"), RING) if edged else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft" if chosen else "hover"))
        painter.drawRoundedRect(plane, RADIUS, RADIUS)
    if chosen:  # a bar besides, so that the choice is not told by colour alone
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        bar = QRectF(plane.left(), plane.top() + S3, CHOSEN_BAR, plane.height() - 2 * S3)
        painter.drawRoundedRect(bar, CHOSEN_BAR / 2, CHOSEN_BAR / 2)
    if state & _State.State_HasFocus and focus.by_keyboard():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("accent"), RING))
        painter.drawRoundedRect(plane.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)


def _paint_words(painter: QPainter, inner: QRectF, words: RowWords) -> None:
    quiet, scale = words.done or words.quiet, theme.current().scale
    (face, big), small = _face("body" if quiet else "strong", scale), _face("small", scale)
    if words.done:
        face = QFont(face)
        face.setStrikeOut(True)
    fine = small[1]
    width = fine.horizontalAdvance(words.right)
    base = inner.top() + big.ascent()  # both texts of the first line stand on one base
    room = inner.width() - (width + S3 if words.right else 0)
    _put(painter, QPointF(inner.left(), base), words.first, (face, big, "text_2" if quiet else "text"), room)
    _put(painter, QPointF(inner.right() - width, base), words.right, (*small, "text_2"), width + 1)
    second = base + big.descent() + PAIR_GAP + fine.ascent()
    _put(painter, QPointF(inner.left(), second), words.second, (*small, "text_2"), inner.width())
    _paint_chips(painter, QPointF(inner.left(), second + fine.descent() + S1), inner.right(), words.chips)


def _put(painter: QPainter, at: QPointF, words: str, style: tuple[QFont, QFontMetricsF, str], room: float) -> None:
    if not words:
        return
    face, metrics, ink = style
    painter.setFont(face)
    painter.setPen(colour(ink))
    painter.drawText(at, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))


def _paint_chips(painter: QPainter, at: QPointF, end: float, chips: Sequence[RowChip]) -> None:
    """As many chips as fit; the last one that starts may end in "…"."""
    if not chips:
        return
    _, metrics = _face("small", theme.current().scale)
    left, height = at.x(), metrics.height() + S1
    least = metrics.horizontalAdvance("…") * 3 + 2 * S2
    for words, tone in chips:
        width = min(metrics.horizontalAdvance(words) + 2 * S2, end - left)
        if width < least:
            return
        place = QRectF(left, at.y(), width, height)
        _paint_chip(painter, place, metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 2 * S2 + 1), tone)
        left += width + CHIP_GAP


def _paint_chip(painter: QPainter, place: QRectF, words: str, tone: str) -> None:
    plane, ink = _TONES.get(tone, ("", "text_2"))
    # a chosen row is painted in the accent's plane too, and a chip on it would lose its shape
    edged = theme.tokens().strong_edges or plane in ("", "accent_soft")
    edge = colour("edge" if edged else plane)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(colour(plane) if plane else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 2, place.height() / 2)
    painter.setFont(font("small"))
    painter.setPen(colour(ink))
    painter.drawText(place, int(_Align.AlignCenter), words)
