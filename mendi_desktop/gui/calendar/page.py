# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The calendar: a month of all areas at once, and the chosen day beside it."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.calendar_days import days_between, talks_on
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.due import DueQuery
from mendi_desktop.gui.calendar.day_pane import TALKS, DayPane
from mendi_desktop.gui.calendar.grid import MonthGrid
from mendi_desktop.gui.calendar.model import MonthTable, weeks_of
from mendi_desktop.gui.calendar.wording import said_month, said_sum
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button
from mendi_desktop.gui.kit.calendar import in_month
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Label, Line, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import (
    CALENDAR_NARROW,
    CALENDAR_SIDE,
    CALENDAR_SIDE_NARROW,
    CALENDAR_STACK,
    S2,
    S3,
    S5,
)

_EXPORT: Final = "calendar-file"


class CalendarPage(Page):
    """``dues``: what waits, of all areas."""

    def __init__(self, desk: Desk, dues: Sequence[DueQuery]) -> None:
        super().__init__(desk)
        self._dues = tuple(dues)
        self._day = self._shown_today = desk.vault.clock.today()
        self.table = MonthTable(self._day, self)
        self.grid = MonthGrid(self.table)
        self.pane = DayPane(desk)
        self.back = glyph_button("chevron-left", tr("Voriger Monat"))
        self.forth = glyph_button("chevron-right", tr("Nächster Monat"))
        self.today = button(tr("Heute"), tip=tr("T"))
        self.export = button(tr("Als Kalenderdatei …"), Kind.QUIET)
        self.header = Header("", "", self.export, self.back, self.today, self.forth)
        self._region: Label = label("", "small", "2")
        self.settle = button(tr("Bundesland wählen"), Kind.SMALL_LINK)
        self._body = Adaptive(self._main(), self.pane, CALENDAR_SIDE, CALENDAR_STACK)
        self.setLayout(column(self.header, Line(), (self._body, 1), gap=0))
        self._connect()

    def _main(self) -> QFrame:
        feet = row(self._region, self.settle, None, gap=S2)
        return box(column((self.grid, 1), S2, feet, gap=0, margins=(S5, S2, S5, S3)))

    def _connect(self) -> None:
        self.grid.moved.connect(self.go_to_day)
        self.grid.opened.connect(self.pane.take_keyboard)
        self.pane.left.connect(self.grid.setFocus)
        self.back.clicked.connect(self._on_back)
        self.forth.clicked.connect(self._on_forth)
        self.today.clicked.connect(self._on_today)
        self.export.clicked.connect(self._on_export)
        self.settle.clicked.connect(self._on_settle)

    # -- what is shown --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the weeks of the month; at a new day the calendar goes on with it, if it stood on the one before."""
        vault, today = self.desk.vault, self.desk.vault.clock.today()
        if self._day == self._shown_today:
            self._day = today
        self._shown_today = today
        facts = vault.read(days_between, self._dues, *weeks_of(self._day), today)
        workdays = self.desk.workdays()
        self.table.show_month(self._day, facts, today, workdays)
        inside = [each for day, each in facts.items() if day.month == self._day.month]
        self.header.set_title(said_month(self._day))
        self.header.set_facts(said_sum(inside) or tr("Hier erscheint, was fällig wird, Veranstaltungen und Gespräche."))
        known = workdays.region
        self._region.setText(
            tr("Feiertage: {region}", region=code_label("region", known))
            if known
            else tr("Feiertage: nur die bundesweiten.")
        )
        self.settle.setVisible(not known)
        self.grid.choose(self._day)
        self._show_day()

    def _show_day(self) -> None:
        facts = self.table.facts(self._day)
        talks = self.desk.vault.read(talks_on, self._day, TALKS) if facts.talks else []
        self.pane.show_day(facts, talks, self.table.holiday(self._day))

    @Slot(object)
    def go_to_day(self, day: date) -> None:
        """Choose a day; in another month the calendar turns to that."""
        turned = day.replace(day=1) != self._day.replace(day=1)
        self._day = day
        if turned:
            self.refresh()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, self.header.title))
        else:
            self.grid.choose(day)
            self._show_day()

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    def focus_start(self) -> None:
        self.grid.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < px(CALENDAR_NARROW)
        self._body.set_side(CALENDAR_SIDE_NARROW if narrow else CALENDAR_SIDE)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from the day's list back to the month."""
        if event.key() == Qt.Key.Key_Escape and not self.grid.hasFocus():
            self.grid.setFocus()
            return
        super().keyPressEvent(event)

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_back(self) -> None:
        self.go_to_day(in_month(self._day, -1))

    @Slot()
    def _on_forth(self) -> None:
        self.go_to_day(in_month(self._day, 1))

    @Slot()
    def _on_today(self) -> None:
        self.go_to_day(self.desk.vault.clock.today())

    @Slot()
    def _on_export(self) -> None:
        self.desk.navigator.go("network", word=_EXPORT)

    @Slot()
    def _on_settle(self) -> None:
        self.desk.navigator.go("settings")
