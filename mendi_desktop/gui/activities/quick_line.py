# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line to log an activity in a few keys: minutes, task, Eingabe. The role follows the task."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.commands import AddActivity
from mendi_desktop.features.activities.queries import time_facts
from mendi_desktop.features.activities.rules import usual_role
from mendi_desktop.gui.activities.wording import counted_said
from mendi_desktop.gui.consultations.options import choose_if_offered, options
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.explaining import explain
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.minutes_field import MinutesField
from mendi_desktop.gui.kit.text import KeyCap, Label, label, restyle
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import LIST_PANE, LIST_PANE_NARROW, S1, S2

QUICK = "activities"
"""The name under which a half-typed line is kept."""

_ONE_ROW = LIST_PANE + LIST_PANE_NARROW - S2
_SHARES = {"done_on": 19, "minutes": 15, "kind": 36, "role": 20}
_IN_FIRST = 2  # fields in the first of two rows, where one row is too narrow


class QuickLine(QWidget):
    """``logged`` with the day of what was written down; ``more_asked`` when the whole form is wanted."""

    logged = Signal(object)
    more_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        place = desk.vault.options.workplace_kind
        self.day = DateField(tr("Datum"), desk.vault.clock.today)
        self.minutes = MinutesField(tr("Dauer"))
        self.minutes.setPlaceholderText(tr("Minuten"))
        self.kind = Combo(tr("Tätigkeit"), options("activity_kind", place))
        self.role = Combo(tr("Rolle"), options("mentor_role", place), placeholder=tr("je nach Tätigkeit"))
        self.controls = {"done_on": self.day, "minutes": self.minutes, "kind": self.kind, "role": self.role}
        self._below: Label = label("", "small", "2", wrap=True)
        self._cells = {name: self._cell(name) for name in self.controls}
        self._lines = (row(gap=S2), row(gap=S2))
        self.setLayout(column(*self._lines, self._foot(), gap=S2))
        self._connect()
        self._arrange()
        self.clear()

    def _cell(self, name: str) -> QWidget:
        control = self.controls[name]
        needed = name in ("done_on", "minutes", "kind")
        title = label(f"{control.accessibleName()} *" if needed else control.accessibleName(), "small_strong", "2")
        title.setBuddy(control)
        explain(control, f"activity.{name}")
        cell = QWidget()
        cell.setLayout(column(title, control, gap=S1))
        return cell

    def _foot(self) -> QWidget:
        self.more = button(tr("Mehr …"), Kind.LINK, name=tr("Mehr zu dieser Tätigkeit festhalten"))
        self.record = button(tr("Festhalten"), Kind.LINK)
        foot = QWidget()
        key, says = KeyCap(tr("Eingabe")), label(tr("hält es fest"), "small", "2")
        foot.setLayout(row((self._below, 1), key, says, S2, self.record, S2, self.more, gap=S2))
        return foot

    def _connect(self) -> None:
        self.record.clicked.connect(self._on_record)
        self.more.clicked.connect(self.more_asked)
        self.day.returnPressed.connect(self._on_record)
        self.minutes.returnPressed.connect(self._on_record)
        for combo in (self.kind, self.role):
            edit = combo.lineEdit()
            assert edit is not None  # the combo boxes of the kit can be edited
            edit.returnPressed.connect(self._on_record)
        self.kind.chosen.connect(self._on_kind)
        self.day.changed.connect(self._on_day)
        self.day.troubled.connect(self._on_day_troubled)
        self.minutes.troubled.connect(self._on_minutes_troubled)
        theme.current().changed.connect(self._arrange)

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
            "done_on": self.day.text(),
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
        self._say("")

    @Slot(object)
    def _on_kind(self, code: str | None) -> None:
        """The role follows the task; for what every role does it stays as it is."""
        if code and (role := usual_role(code)):
            self.role.set_code(role)
        self._say("")

    @Slot(object)
    def _on_day(self, _day: object) -> None:
        self.tell_counted()

    def tell_counted(self) -> None:
        """Say what of the day counts by itself, unless there is a trouble to be said."""
        day = self.day.date()
        found = self._desk.vault.read(time_facts, day, day) if day else []
        if self._below.property("ink") != "due":
            self._below.setText(counted_said(found))

    # -- recording ------------------------------------------------------------------------------------

    @Slot()
    def _on_record(self) -> None:
        for combo in (self.kind, self.role):
            combo.settle()
        try:
            day = self._write()
        except UserError as error:
            self._show_trouble(error)
            return
        self.clear()
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.logged.emit(day)

    def _write(self) -> object:
        day, minutes = self.day.checked("done_on"), self.minutes.checked("minutes")
        if day is None:
            raise UserError(tr("Das Datum fehlt noch. „heute“ oder „12.3.“ genügt."), field="done_on")
        if minutes is None:
            raise UserError(tr("Die Dauer fehlt noch. Geschätzte Minuten genügen."), field="minutes")
        activity = AddActivity(done_on=day, minutes=minutes, kind=self.kind.code() or "", role=self.role.code())
        self._desk.dispatcher.run(activity)
        return day

    def _show_trouble(self, error: UserError) -> None:
        """One sentence below the line; its field is marked and gets the keyboard."""
        control = self.controls.get(error.field or "")
        self._say(error.message, control)
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, about: QWidget | None = None) -> None:
        self._below.set_ink("due" if sentence else "2")
        self._below.setText(sentence)
        for control in self.controls.values():
            troubled = bool(sentence) and control is about
            if bool(control.property("troubled")) != troubled:
                restyle(control, troubled=troubled)
            if control.accessibleDescription() != (sentence if troubled else ""):
                control.setAccessibleDescription(sentence if troubled else "")
                QAccessible.updateAccessibility(QAccessibleEvent(control, QAccessible.Event.DescriptionChanged))
        if not sentence:
            self.tell_counted()

    @property
    def says(self) -> str:
        """The sentence shown below, or nothing."""
        return self._below.text()

    @Slot(str)
    def _on_day_troubled(self, sentence: str) -> None:
        self._say(sentence, self.day)

    @Slot(str)
    def _on_minutes_troubled(self, sentence: str) -> None:
        self._say(sentence, self.minutes)

    # -- room -----------------------------------------------------------------------------------------

    @Slot()
    def _arrange(self) -> None:
        """One row where there is room, else two."""
        wide = self.width() >= px(_ONE_ROW)
        for number, (name, share) in enumerate(_SHARES.items()):
            line = self._lines[0 if wide or number < _IN_FIRST else 1]
            if self._cells[name].parentWidget() is None or line.indexOf(self._cells[name]) < 0:
                line.addWidget(self._cells[name], share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
