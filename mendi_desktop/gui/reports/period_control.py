# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which days a report covers: likely periods as chips, all others in a list, own days where the report allows them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.fields import Field, field
from mendi_desktop.gui.kit.layout import Item, column, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import S1, S2

_CHIPS = 4


class PeriodControl(QWidget):
    """``today`` lets any days be chosen, up to that day or beyond it; None keeps to the periods that are offered."""

    changed = Signal()

    def __init__(self, name: str, offered: Sequence[Option], start: str, today: date | None) -> None:
        super().__init__()
        self.chips = Choice(name, offered[:_CHIPS])
        self.more = Combo(tr("Anderer Zeitraum"), offered, placeholder=tr("anderer Zeitraum"))
        self.first: DateField | None = None
        self.last: DateField | None = None
        self._code = start
        self.chips.set_code(start)
        if self.chips.code() is None and start in {option.code for option in offered}:
            self.more.set_code(start)
        self.chips.chosen.connect(self._on_chip)
        self.more.chosen.connect(self._on_more)
        self.setFocusProxy(self.chips)
        items: list[Item] = [self.chips, self.more]
        if today is not None:
            items.append(self._own_days(today))
        self.setLayout(column(*items, gap=S1))

    def _own_days(self, today: date) -> QWidget:
        self.first, self.last = DateField(tr("Von"), lambda: today), DateField(tr("Bis"), lambda: today)
        self._below: Field = field(tr("Bis"), self.last)
        before = field(tr("Von"), self.first)
        for edit, shown in ((self.first, before), (self.last, self._below)):
            edit.changed.connect(self._on_day)
            edit.troubled.connect(shown.set_error)
        days = QWidget()
        days.setLayout(row((before, 1), (self._below, 1), gap=S2))
        return days

    def code(self) -> str:
        """A period as :func:`mendi_desktop.reports.period.parse_period` reads it."""
        return self._code

    def _take(self, code: str) -> None:
        self._code = code
        for edit in (self.first, self.last):
            if edit is not None and ".." not in code:
                edit.set_date(None)
        self.changed.emit()

    @Slot(object)
    def _on_chip(self, code: str | None) -> None:
        if code:
            self.more.set_code(None)
            self._take(code)

    @Slot(object)
    def _on_more(self, code: str | None) -> None:
        if code:
            self.chips.set_code(code)
            self._take(code)

    @Slot(object)
    def _on_day(self, _day: object) -> None:
        """Own days hold as soon as there are both, the first before the last."""
        if self.first is None or self.last is None:
            return
        first, last = self.first.date(), self.last.date()
        if first is None or last is None:
            return
        crossed = last < first
        self._below.set_error(tr("Das Ende liegt vor dem Anfang.") if crossed else "")
        if not crossed:
            self.chips.set_code(None)
            self.more.set_code(None)
            self._take(f"{first.isoformat()}..{last.isoformat()}")
