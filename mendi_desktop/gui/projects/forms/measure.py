# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A measure: what is done, by whom, until when, and which barriers of the talks it is meant to lower."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.commands import AddMeasure, ChangeMeasure, RemoveMeasure
from mendi_desktop.features.projects.queries import MeasureRow, ProjectDetail
from mendi_desktop.gui.consultations.options import options
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.due_field import DueField
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.tokens import S4
from mendi_desktop.gui.projects.forms.form import ProjectForm, title_of


class MeasureForm(ProjectForm):
    kind = "measure"
    table = "project_measure"

    def __init__(self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None = None) -> None:
        title, act = title_of(entry is None, (tr("Maßnahme hinzufügen"), tr("Maßnahme bearbeiten")))
        super().__init__(parent, desk, detail, entry, (title, "", act))
        today = desk.vault.clock.today
        self.days = {
            "due_on": DueField(tr("Bis wann"), today, desk.workdays),
            "started_on": DateField(tr("Begonnen am"), today),
            "done_on": DateField(tr("Erledigt am"), today),
        }
        self.put_in("title", TextEdit(tr("Maßnahme")), hint=tr("Zum Beispiel „Sprechstunde in der Frühschicht“."))
        self.put_in("kind", Combo(tr("Art"), options("project_measure_kind", self.place)))
        self.put_in("responsible", TextEdit(tr("Wer macht es?")), hint=tr("Eine Funktion genügt."))
        for name, edit in self.days.items():
            self.put_in(name, edit)
        barriers = MultiCombo(tr("Antwort auf diese Hürden"), options("barrier", self.place))
        self.put_in("barriers", barriers, hint=tr("Hürden aus den Gesprächen, die damit kleiner werden sollen."))
        known = next((row_ for row_ in detail.measures if row_.id == entry), None) if detail else None
        if known is not None:
            self._put_row(known)
        f = self.fields
        self.fill_form(
            f["title"],
            row((f["kind"], 1), (f["responsible"], 1), gap=S4),
            row((f["due_on"], 1), (f["started_on"], 1), (f["done_on"], 1), gap=S4),
            f["barriers"],
        )
        self.close_with_acts(
            *(self.removal(tr("Maßnahme entfernen"), RemoveMeasure(measure_id=entry)) if entry else [])
        )

    def _put_row(self, known: MeasureRow) -> None:
        self.put_typed(
            {
                "title": known.title,
                "kind": known.kind,
                "responsible": known.responsible,
                "barriers": list(known.barriers),
            }
        )
        for name, edit in self.days.items():
            edit.set_date(getattr(known, name))

    def write(self) -> None:
        fields: dict[str, Any] = {name: self.words(name) for name in ("title", "responsible")}
        fields |= {name: self.day(name) for name in self.days}
        fields |= {"kind": self.code("kind"), "barriers": self.codes("barriers")}
        if self.entry is None:
            self.written.emit(self.desk.dispatcher.run(AddMeasure(project_id=self.project_id, **fields)))
            return
        self.desk.dispatcher.run(ChangeMeasure(measure_id=self.entry, **fields))
        self.written.emit(self.entry)
