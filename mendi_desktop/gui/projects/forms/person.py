# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody who has a say in the project: a function is enough, a name stays with the mentor."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.commands import AddStakeholder, ChangeStakeholder, RemoveStakeholder
from mendi_desktop.features.projects.queries import ProjectDetail, StakeholderRow
from mendi_desktop.gui.consultations.options import options
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.due_field import DueField
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.tokens import S4
from mendi_desktop.gui.projects.forms.form import ProjectForm, title_of

_LINES = ("function", "name", "interest", "next_step")
_CHOICES = {"side": "internal", "attitude": "neutral", "influence": "medium"}


class PersonForm(ProjectForm):
    kind = "stakeholder"
    table = "stakeholder"

    def __init__(self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None = None) -> None:
        title, act = title_of(entry is None, (tr("Beteiligte hinzufügen"), tr("Beteiligte bearbeiten")))
        says = tr("Eine Funktion wie „Werkleitung“ genügt. Namen und Haltung kommen in keinen Bericht.")
        super().__init__(parent, desk, detail, entry, (title, says, act))
        self.step_on = DueField(tr("Bis wann"), desk.vault.clock.today, desk.workdays)
        self.put_in("function", TextEdit(tr("Funktion")))
        self.put_in("name", TextEdit(tr("Name")), hint=tr("Darf leer bleiben."))
        self.put_in("side", Combo(tr("Wo"), options("side", self.place)))
        self.put_in("attitude", Combo(tr("Haltung"), options("attitude", self.place)))
        self.put_in("influence", Combo(tr("Einfluss"), options("influence", self.place)))
        self.put_in(
            "interest",
            TextEdit(tr("Interesse")),
            hint=tr("Was an dem Projekt wichtig ist, zum Beispiel „Anlagen sollen laufen“."),
        )
        self.put_in("next_step", TextEdit(tr("Nächster Schritt")))
        self.put_in("next_step_on", self.step_on)
        known = next((row_ for row_ in detail.stakeholders if row_.id == entry), None) if detail else None
        self.put_typed(dict(_CHOICES))
        if known is not None:
            self._put_row(known)
        f = self.fields
        self.fill_form(
            row((f["function"], 1), (f["name"], 1), gap=S4),
            row((f["side"], 1), (f["attitude"], 1), (f["influence"], 1), gap=S4),
            f["interest"],
            row((f["next_step"], 3), (f["next_step_on"], 2), gap=S4),
        )
        self.close_with_acts(
            *(self.removal(tr("Beteiligte entfernen"), RemoveStakeholder(stakeholder_id=entry)) if entry else [])
        )

    def _put_row(self, known: StakeholderRow) -> None:
        self.put_typed({name: getattr(known, name) for name in (*_LINES, *_CHOICES)})
        self.step_on.set_date(known.next_step_on)

    def write(self) -> None:
        lines = {name: self.words(name) for name in _LINES}
        codes = {name: self.code(name) or usual for name, usual in _CHOICES.items()}
        step_on = self.day("next_step_on")
        if self.entry is None:
            command = AddStakeholder(project_id=self.project_id, next_step_on=step_on, **lines, **codes)
            self.written.emit(self.desk.dispatcher.run(command))
            return
        self.desk.dispatcher.run(ChangeStakeholder(stakeholder_id=self.entry, next_step_on=step_on, **lines, **codes))
        self.written.emit(self.entry)
