# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One month to point at. It has no focus of its own: the field it belongs to hands it the keys."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mendi_desktop.core.german_dates import format_long, month_name, weekday_short
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import glyph_button
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import CALENDAR_CELL, RADIUS, S1, S2

_Key = Qt.Key
_DAYS: dict[int, int] = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -7, _Key.Key_Down: 7}
_MONTHS: dict[int, int] = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1}
_WEEKS = 6
_MARK = (12, 2)
"""The bar under the number of a holiday, in px."""


def in_month(day: date, months: int) -> date:
    """``day`` some months later or earlier; a day that is missing there becomes the last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


class _Days(QWidget):
    """The painted days of a month, Monday first, with the neighbours' days in quiet ink."""

    picked = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.day = today()
        self.workdays: Workdays | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        cell = px(CALENDAR_CELL)
        return QSize(7 * cell, (_WEEKS + 1) * cell)

    def _first(self) -> date:
        start = self.day.replace(day=1)
        return start - timedelta(days=start.weekday())

    def cell(self, number: int) -> QRect:
        """The place of a day, counted from the first one shown."""
        side = px(CALENDAR_CELL)
        return QRect(number % 7 * side, (number // 7 + 1) * side, side, side)

    def day_at(self, point: QPointF) -> date | None:
        """The day under a point."""
        for number in range(7 * _WEEKS):
            if QRectF(self.cell(number)).contains(point):
                return self._first() + timedelta(days=number)
        return None

    def holiday(self, day: date) -> str:
        """The name of a holiday, or nothing."""
        return (self.workdays.holiday(day) if self.workdays else None) or ""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.holiday(day) if day else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day:
            self.picked.emit(day)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, today = self._first(), self._today()
        painter.setFont(font("small"))
        painter.setPen(colour("text_2"))
        for number in range(7):
            head = self.cell(number).translated(0, -px(CALENDAR_CELL))
            painter.drawText(head, int(Qt.AlignmentFlag.AlignCenter), weekday_short(first + timedelta(days=number)))
        for number in range(7 * _WEEKS):
            self._paint_day(painter, self.cell(number), first + timedelta(days=number), today)

    def _paint_day(self, painter: QPainter, cell: QRect, day: date, today: date) -> None:
        plane = QRectF(cell).adjusted(2, 2, -2, -2)
        chosen = day == self.day
        painter.setPen(QPen(colour("accent"), theme.tokens().hair) if day == today else Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent") if chosen else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(plane, RADIUS, RADIUS)
        painter.setFont(font("strong" if chosen or day == today else "body"))
        inside = day.month == self.day.month
        painter.setPen(colour("on_accent" if chosen else "text" if inside else "text_3"))
        painter.drawText(plane, int(Qt.AlignmentFlag.AlignCenter), str(day.day))
        if self.holiday(day):
            wide, high = px(_MARK[0]), px(_MARK[1])
            bar = QRectF(plane.center().x() - wide / 2, plane.bottom() - 2 * high, wide, high)
            painter.fillRect(bar, painter.pen().color())


class Calendar(QWidget):
    """Month, arrows, days. Arrow keys move by days and weeks, Bild auf and ab by months, Eingabe picks."""

    picked = Signal(object)
    """A date."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Kalender"))
        self._days = _Days(today)
        self._days.picked.connect(self.picked)
        self._title = label("", "strong")
        self._named: Label = label("", "small", "2")
        back, on = (
            glyph_button("chevron-left", tr("Voriger Monat")),
            glyph_button("chevron-right", tr("Nächster Monat")),
        )
        for arrow, slot in ((back, self._on_back), (on, self._on_forth)):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            arrow.clicked.connect(slot)
        self.setLayout(
            column(row(self._title, None, back, on, gap=0, margins=(S2, 0, 0, 0)), self._days, self._named, gap=S1)
        )
        self._named.setContentsMargins(px(S2), 0, px(S2), px(S1))
        self._named.hide()

    def day(self) -> date:
        """The day the keyboard is on."""
        return self._days.day

    def set_workdays(self, workdays: Workdays) -> None:
        """Holidays have a bar under their number and their name below the month; call it before it is shown."""
        self._days.workdays = workdays
        self._named.show()

    def show_day(self, day: date) -> None:
        """Turn to the month of ``day`` and mark it."""
        self._days.day = day
        self._title.setText(f"{month_name(day.month)} {day.year}")
        self._named.setText(self._days.holiday(day))
        self._days.setAccessibleName(self._said(day))
        self._days.update()

    def _said(self, day: date) -> str:
        return ", ".join(part for part in (format_long(day), self._days.holiday(day)) if part)

    def take_key(self, key: int) -> bool:
        """Take a key of the field; whether it was one of the calendar's."""
        if key in _DAYS:
            self.show_day(self.day() + timedelta(days=_DAYS[key]))
        elif key in _MONTHS:
            self.show_day(in_month(self.day(), _MONTHS[key]))
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self.picked.emit(self.day())
            return True
        else:
            return False
        announce(self, self._said(self.day()))
        return True

    @Slot()
    def _on_back(self) -> None:
        self.show_day(in_month(self.day(), -1))

    @Slot()
    def _on_forth(self) -> None:
        self.show_day(in_month(self.day(), 1))
