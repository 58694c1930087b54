# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paints a day of the calendar: its number, then as many quiet lines as there is room for, a holiday's name first."""

from dataclasses import dataclass

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
from mendi_desktop.gui.kit.tokens import CALENDAR_DAY, RADIUS, RING, S1, S2

_State = QStyle.StateFlag
_NUMBER = 24


@dataclass(frozen=True, slots=True)
class _Line:
    """``short``: what is written where the words have no room."""

    words: str
    style: Words
    short: str = ""


class DayCell(QStyledItemDelegate):
    """Today has a filled number, the chosen day a soft plane; free days lie further back, other months are paler."""

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
        inside = day.month == model.month.month
        if inside and not model.is_workday(day):
            painter.fillRect(option.rect, colour("window"))
        self._paint_plane(painter, room, option.state)
        inner = room.adjusted(px(S2), px(S1), -px(S1), -px(S1))
        self._paint_number(painter, inner, str(day.day), "today" if day == model.today else "month" if inside else "")
        lines = _lines(model.facts(day), late=day < model.today, inside=inside)
        if name := model.holiday(day):
            lines.insert(0, _Line(name, Words("small", "text_2" if inside else "text_3")))
        self._paint_lines(painter, inner.adjusted(0, px(_NUMBER), 0, 0), lines)
        painter.restore()

    @staticmethod
    def _paint_number(painter: QPainter, inner: QRectF, number: str, where: str) -> None:
        """On the edge of the lines below; that of today in a filled circle around it."""
        place = QRectF(inner.left(), inner.top(), inner.width(), px(_NUMBER))
        if where != "today":
            put(painter, place, number, Words("body", "text" if where else "text_3"))
            return
        circle = QRectF(inner.left() - px(S1), inner.top(), px(_NUMBER), px(_NUMBER))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawEllipse(circle)
        put(painter, circle, number, Words("strong", "on_accent"), Qt.AlignmentFlag.AlignCenter)

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
    def _paint_lines(painter: QPainter, room: QRectF, lines: list[_Line]) -> None:
        """What has no room is not cut in half but left out; the day's list has all of it."""
        metrics = QFontMetricsF(font("small"))
        high = metrics.height()
        fits = int(room.height() // high)
        if len(lines) > fits > 0:
            left = len(lines) - fits + 1
            lines = [*lines[: fits - 1], _Line(tr("{n} weitere", n=left), Words())]
        for number, line in enumerate(lines[:fits]):
            words = line.words if metrics.horizontalAdvance(line.words) <= room.width() else line.short or line.words
            put(painter, QRectF(room.left(), room.top() + number * high, room.width(), high), words, line.style)


def _lines(facts: DayFacts, *, late: bool, inside: bool) -> list[_Line]:
    """What is due is a number, because titles tell of people; events are public; talks are a quiet number."""
    found: list[_Line] = []
    if facts.open:
        found.append(_Line(said_due(facts.open), Words("small_strong", "due" if late else "accent_text")))
    found += [_Line(event.title, PLAIN if inside else Words()) for event in facts.events]
    if facts.talks:
        found.append(_Line(said_talks(facts.talks), Words("small", "text_3"), tr("{n} Gespr.", n=facts.talks)))
    return found
