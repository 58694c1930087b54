# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paints a day of the calendar: its number, the holiday's name, then as many quiet lines as there is room for."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.calendar_days import DayFacts
from mendi_desktop.gui.calendar.model import MonthTable
from mendi_desktop.gui.calendar.wording import said_due, said_talks
from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.painted import PLAIN, Words, put
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import CALENDAR_DAY, RADIUS, RING, S1

_State = QStyle.StateFlag
_NUMBER = 24


class DayCell(QStyledItemDelegate):
    """Today has a filled number, the chosen day a soft plane; days of other months are paler."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(CALENDAR_DAY), px(CALENDAR_DAY))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, MonthTable)
        day = model.day(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect).adjusted(1, 1, -1, -1)
        self._paint_plane(painter, room, option.state)
        inside, is_today = day.month == model.month.month, day == model.today
        inner = room.adjusted(px(S1), px(S1), -px(S1), -px(S1))
        number = QRectF(inner.left(), inner.top(), px(_NUMBER), px(_NUMBER))
        if is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawEllipse(number)
        ink = "on_accent" if is_today else "text" if inside else "text_3"
        put(painter, number, str(day.day), Words("strong" if is_today else "body", ink), Qt.AlignmentFlag.AlignCenter)
        beside = QRectF(number.right() + px(S1), number.top(), inner.right() - number.right() - px(S1), number.height())
        put(painter, beside, model.holiday(day) or "", Words("small", "text_2" if inside else "text_3"))
        below = inner.adjusted(px(S1), number.height() + px(2), 0, 0)
        self._paint_lines(painter, below, _lines(model.facts(day), late=day < model.today, inside=inside))
        painter.restore()

    @staticmethod
    def _paint_plane(painter: QPainter, room: QRectF, state: QStyle.StateFlag) -> None:
        chosen = bool(state & _State.State_Selected)
        if chosen or state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(room, RADIUS, RADIUS)
        focused = state & _State.State_HasFocus and focus.by_keyboard()
        if focused or (chosen and theme.tokens().strong_edges):
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2), RADIUS, RADIUS)

    @staticmethod
    def _paint_lines(painter: QPainter, room: QRectF, lines: list[tuple[str, Words]]) -> None:
        """What has no room is not cut in half but left out; the day's list has all of it."""
        high = QFontMetricsF(font("small")).height()
        fits = int(room.height() // high)
        if len(lines) > fits > 0:
            left = len(lines) - fits + 1
            lines = [*lines[: fits - 1], (tr("{n} weitere", n=left), Words())]
        for number, (words, style) in enumerate(lines[:fits]):
            put(painter, QRectF(room.left(), room.top() + number * high, room.width(), high), words, style)


def _lines(facts: DayFacts, *, late: bool, inside: bool) -> list[tuple[str, Words]]:
    """What is due is a number, because titles tell of people; events are public; talks are a quiet number."""
    found: list[tuple[str, Words]] = []
    if facts.open:
        found.append((said_due(facts.open), Words("small_strong", "due" if late else "accent_text")))
    found += [(event.title, PLAIN if inside else Words()) for event in facts.events]
    if facts.talks:
        found.append((said_talks(facts.talks), Words("small", "text_3")))
    return found
