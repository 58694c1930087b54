# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the project stands today: phase, status, what was reached, what was counted. One act, one undo."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.commands.standing import ReadingInput, RecordStanding
from mendi_desktop.features.projects.queries import IndicatorRow, MilestoneRow, ProjectDetail
from mendi_desktop.features.projects.wording import indicator_title
from mendi_desktop.gui.consultations.options import options
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.explaining import explain
from mendi_desktop.gui.kit.layout import Item, row
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import S4
from mendi_desktop.gui.projects.forms.form import ProjectForm
from mendi_desktop.gui.projects.forms.number_field import NumberField

_VALUES_A_ROW = 2
_REACHED = "reached"


class StandingForm(ProjectForm):
    kind = "standing"
    table = "company_project"

    def __init__(self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None = None) -> None:
        says = tr("Was sich geändert hat. Alles andere bleibt, wie es ist.")
        super().__init__(parent, desk, detail, entry, (tr("Stand festhalten"), says, tr("Festhalten")))
        self._checks: dict[UUID, Check] = {}
        self.as_of = DateField(tr("Tag"), desk.vault.clock.today)
        self.as_of.set_date(desk.vault.clock.today())
        self.put_in("phase", Combo(tr("Phase"), options("project_phase", self.place)))
        self.put_in("status", Combo(tr("Status"), options("project_status", self.place)))
        self.put_in("as_of", self.as_of, stores="indicator_reading.read_on")
        if detail is not None:
            self.put_typed({"phase": detail.phase, "status": detail.status})
        f = self.fields
        self.waiting = [row_ for row_ in detail.milestones if row_.state != "reached"] if detail else []
        self.counted = list(detail.indicators) if detail else []
        self.fill_form(
            row((f["phase"], 1), (f["status"], 1), (f["as_of"], 1), gap=S4),
            *self._values(),
            *self._milestones(),
        )
        self.close_with_acts()

    def _values(self) -> list[Item]:
        made = [self._value(indicator) for indicator in self.counted]
        pairs = [made[start : start + _VALUES_A_ROW] for start in range(0, len(made), _VALUES_A_ROW)]
        return [row(*((each, 1) for each in pair), *([] if len(pair) > 1 else [None]), gap=S4) for pair in pairs]

    def _value(self, indicator: IndicatorRow) -> QWidget:
        name = indicator_title(indicator.kind, indicator.title, self.place)
        control = NumberField(tr("{what}, neuer Wert", what=name))
        return self.put_in(_value_of(indicator), control, hint=indicator.unit, stores="indicator_reading.value")

    def _milestones(self) -> list[Item]:
        if not self.waiting:
            return []
        return [label(tr("Erreicht ist"), "small_strong", "2"), *(self._check(row_) for row_ in self.waiting)]

    def _check(self, milestone: MilestoneRow) -> QWidget:
        words = tr("{title} (geplant: {when})", title=milestone.title, when=milestone.when)
        check = Check(words)
        explain(check, "milestone.reached_on")
        self._checks[milestone.id] = check
        return check

    def typed(self) -> dict[str, object]:
        return super().typed() | {_REACHED: [str(entry) for entry in self._reached()]}

    def put_typed(self, typed: Mapping[str, object]) -> None:
        super().put_typed(typed)
        ticked = typed.get(_REACHED)
        for entry, check in self._checks.items():
            check.setChecked(isinstance(ticked, list) and str(entry) in ticked)

    def _reached(self) -> tuple[UUID, ...]:
        return tuple(entry for entry, check in self._checks.items() if check.isChecked())

    def write(self) -> None:
        readings = []
        for indicator in self.counted:
            name = _value_of(indicator)
            control = self.fields[name].control
            value = control.checked(name) if isinstance(control, NumberField) else None
            if value is not None:
                source = indicator.readings[-1].source if indicator.readings else ""
                readings.append(ReadingInput(indicator_id=indicator.id, value=value, source=source))
        detail = self.detail
        self.desk.dispatcher.run(
            RecordStanding(
                project_id=self.project_id,
                phase=self.code("phase") or (detail.phase if detail else ""),
                status=self.code("status"),
                as_of=self.day("as_of"),
                reached=self._reached(),
                readings=tuple(readings),
            )
        )
        self.written.emit(self.project_id)


def _value_of(indicator: IndicatorRow) -> str:
    return f"value {indicator.id}"
