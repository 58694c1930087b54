# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything about one activity, for a new one or one to change."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.commands import AddActivity, ChangeActivity, RemoveActivity
from mendi_desktop.features.activities.queries import ActivityRow
from mendi_desktop.features.activities.rules import usual_role
from mendi_desktop.features.codes import code_list
from mendi_desktop.gui.consultations.options import choose_if_offered, options
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import Field, PlainText, field
from mendi_desktop.gui.kit.kept_form import KeptForm
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.minutes_field import MinutesField
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import CARD_CREATE, S4

USUAL = "usual"
"""The entry of the list that leaves the basis to the month."""


class ActivityDialog(KeptForm):
    """``written`` with the day. ``typed``: what stood in the quick line."""

    kind = "activity"
    written = Signal(object)

    def __init__(
        self, parent: QWidget, desk: Desk, activity: ActivityRow | None = None, typed: Mapping[str, Any] | None = None
    ) -> None:
        title = tr("Tätigkeit ändern") if activity else tr("Tätigkeit festhalten")
        says = tr("Gespräche und Veranstaltungen zählen von selbst mit.")
        super().__init__(parent, desk, title, says, tr("Ändern") if activity else tr("Festhalten"), CARD_CREATE)
        self._activity, self.entry = activity, activity.id if activity else None
        self._make_controls(desk.vault.options.workplace_kind)
        self.fields = self._make_fields()
        if activity is not None:
            self._put(activity)
        else:
            self._put_typed(typed or {})
        f = self.fields
        self.fill_form(
            row((f["done_on"], 1), (f["minutes"], 1), gap=S4),
            f["kind"],
            f["role"],
            f["time_basis"],
            f["note"],
        )
        self.close_with_acts(*self._removal())

    def _make_controls(self, place: str) -> None:
        self.day = DateField(tr("Datum"), self.desk.vault.clock.today)
        self.minutes = MinutesField(tr("Dauer"))
        self.what = Combo(tr("Tätigkeit"), options("activity_kind", place))
        roles = [Option(code.code, code.label(place)) for code in code_list("mentor_role").codes]
        self.role = Choice(tr("Rolle"), roles)
        bases = [Option(USUAL, tr("wie üblich")), *options("time_basis", place)]
        self.basis = Combo(tr("Zeitgrundlage"), bases)
        self.note = PlainText(tr("Notiz"), lines=2)
        # a dialog grows with its content, so this field says its height like all others
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.note.setFixedHeight(self.note.minimumHeight())
        self.what.chosen.connect(self._on_kind)
        for edit in (self.day, self.minutes):
            edit.returnPressed.connect(self.try_write)

    def _make_fields(self) -> dict[str, Field]:
        made = {
            "done_on": field(tr("Datum"), self.day, required=True, stores="activity.done_on"),
            "minutes": field(tr("Dauer"), self.minutes, required=True, stores="activity.minutes"),
            "kind": field(tr("Tätigkeit"), self.what, required=True, stores="activity.kind"),
            "role": field(tr("Rolle"), self.role, stores="activity.role"),
            "time_basis": field(
                tr("Zeitgrundlage"),
                self.basis,
                hint=tr("Wie beim Zeitbudget vereinbart, oder anders."),
                stores="activity.time_basis",
            ),
            "note": field(
                tr("Notiz"),
                self.note,
                hint=tr("Nur für mich. Steht in keinem Nachweis und keinem Bericht."),
                stores="activity.note",
            ),
        }
        self.day.troubled.connect(made["done_on"].set_error)
        self.minutes.troubled.connect(made["minutes"].set_error)
        return made

    def _put(self, activity: ActivityRow) -> None:
        self.day.set_date(activity.done_on)
        self.minutes.set_minutes(activity.minutes)
        choose_if_offered(self.what, activity.kind)
        self.role.set_code(activity.role)
        choose_if_offered(self.basis, activity.time_basis or USUAL)
        self.note.setPlainText(activity.note)

    def _put_typed(self, typed: Mapping[str, Any]) -> None:
        self.day.set_date(self.desk.vault.clock.today())
        self.day.setText(typed.get("done_on") or self.day.text())
        self.minutes.setText(typed.get("minutes", ""))
        self.day.read()
        self.minutes.read()
        choose_if_offered(self.what, typed.get("kind"))
        self.role.set_code(typed.get("role"))
        self.basis.set_code(USUAL)

    def _removal(self) -> list[QWidget]:
        if self._activity is None:
            return []
        remove = button(tr("Entfernen"), Kind.QUIET, "trash-2", name=tr("Tätigkeit entfernen"))
        remove.clicked.connect(self._on_remove)
        return [remove]

    def write(self) -> None:
        day, minutes = self.day.checked("done_on"), self.minutes.checked("minutes")
        if day is None:
            raise UserError(tr("Das Datum fehlt noch. „heute“ oder „12.3.“ genügt."), field="done_on")
        if minutes is None:
            raise UserError(tr("Die Dauer fehlt noch. Geschätzte Minuten genügen."), field="minutes")
        self.what.settle()
        self.basis.settle()
        basis = self.basis.code()
        given: dict[str, Any] = {
            "done_on": day,
            "minutes": minutes,
            "kind": self.what.code() or "",
            "role": self.role.code(),
            "time_basis": None if basis == USUAL else basis,
            "note": self.note.text(),
        }
        self._run(given)
        self.written.emit(day)

    def _run(self, given: dict[str, Any]) -> None:
        if self._activity is None:
            self.desk.dispatcher.run(AddActivity(**given))
        else:
            self.desk.dispatcher.run(ChangeActivity(activity_id=self._activity.id, **given))

    @Slot(object)
    def _on_kind(self, code: str | None) -> None:
        if code and (role := usual_role(code)):
            self.role.set_code(role)

    @Slot()
    def _on_remove(self) -> None:
        if self._activity is not None:
            self.desk.dispatcher.try_run(RemoveActivity(activity_id=self._activity.id))
            self.accept()


def day_of(value: object) -> date | None:
    """What ``written`` and ``logged`` carry."""
    return value if isinstance(value, date) else None
