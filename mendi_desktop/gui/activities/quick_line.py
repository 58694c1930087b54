# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line to log an activity in a few keys: minutes, task, Eingabe. The role follows the task."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.commands import AddActivity
from mendi_desktop.features.activities.queries import time_facts
from mendi_desktop.features.activities.rules import usual_role
from mendi_desktop.gui.activities.wording import counted_said
from mendi_desktop.gui.consultations.options import choose_if_offered, options
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.field_line import Cell, FieldLine
from mendi_desktop.gui.kit.minutes_field import MinutesField
from mendi_desktop.gui.kit.tokens import LIST_PANE, LIST_PANE_NARROW, S2

QUICK = "activities"
"""The name under which a half-typed line is kept."""

_ONE_ROW = LIST_PANE + LIST_PANE_NARROW - S2
_IN_FIRST = 2  # fields in the first of two rows, where one row is too narrow


class QuickLine(FieldLine):
    """``logged`` with the day of what was written down; ``more_asked`` when the whole form is wanted."""

    logged = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._logged: date | None = None
        place = desk.vault.options.workplace_kind
        self.day = DateField(tr("Datum"), desk.vault.clock.today)
        self.minutes = MinutesField(tr("Dauer"))
        self.minutes.setPlaceholderText(tr("Minuten"))
        self.kind = Combo(tr("Tätigkeit"), options("activity_kind", place))
        self.role = Combo(tr("Rolle"), options("mentor_role", place), placeholder=tr("je nach Tätigkeit"))
        cells = {
            "done_on": Cell(self.day, 23, "activity.done_on", needed=True),
            "minutes": Cell(self.minutes, 15, "activity.minutes", needed=True),
            "kind": Cell(self.kind, 36, "activity.kind", needed=True),
            "role": Cell(self.role, 20, "activity.role"),
        }
        more = tr("Mehr zu dieser Tätigkeit festhalten")
        super().__init__(cells, one_row=_ONE_ROW, in_first=_IN_FIRST, start="minutes", more=more)
        self.kind.chosen.connect(self._on_kind)
        self.day.changed.connect(self._on_day)
        self.clear()

    # -- what stands in it ----------------------------------------------------------------------------

    def clear(self) -> None:
        """An empty line for today."""
        self.put_typed({})
        self.day.set_date(self._desk.vault.clock.today())
        self.tell_counted()

    @property
    def is_empty(self) -> bool:
        """Nothing was typed beyond the day that stands there by itself."""
        return not self.minutes.text().strip() and not self.kind.code() and not self.role.code()

    def typed(self) -> dict[str, object]:
        """What stands in the line, understood or not."""
        return {
            "done_on": self.day.typed(),
            "minutes": self.minutes.text(),
            "kind": self.kind.code(),
            "role": self.role.code(),
        }

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        """Bring back what :meth:`typed` gave."""
        self.day.setText(typed.get("done_on", ""))
        self.minutes.setText(typed.get("minutes", ""))
        self.day.read()
        self.minutes.read()
        choose_if_offered(self.kind, typed.get("kind"))
        choose_if_offered(self.role, typed.get("role"))
        self.say("")

    @Slot(object)
    def _on_kind(self, code: str | None) -> None:
        """The role follows the task; for what every role does it stays as it is."""
        if code and (role := usual_role(code)):
            self.role.set_code(role)
        self.say("")

    @Slot(object)
    def _on_day(self, _day: object) -> None:
        self.tell_counted()

    def tell_counted(self) -> None:
        """Say what of the day counts by itself, unless there is a trouble to be said."""
        day = self.day.date()
        found = self._desk.vault.read(time_facts, day, day) if day else []
        self.tell(counted_said(found))

    def write(self) -> None:
        day, minutes = self.day.checked("done_on"), self.minutes.checked("minutes")
        if day is None:
            raise UserError(tr("Das Datum fehlt noch. „heute“ oder „12.3.“ genügt."), field="done_on")
        if minutes is None:
            raise UserError(tr("Die Dauer fehlt noch. Geschätzte Minuten genügen."), field="minutes")
        activity = AddActivity(done_on=day, minutes=minutes, kind=self.kind.code() or "", role=self.role.code())
        self._desk.dispatcher.run(activity)
        self._logged = day

    def recorded(self) -> None:
        self.logged.emit(self._logged)

    def say(self, trouble: str, about: QWidget | None = None) -> None:
        super().say(trouble, about)
        if not trouble:
            self.tell_counted()
