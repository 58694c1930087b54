# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the way of the project, and whether it still does."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.commands import AddHurdle, ChangeHurdle, RemoveHurdle
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.consultations.options import options
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.tokens import S4
from mendi_desktop.gui.projects.forms.form import ProjectForm, title_of


class HurdleForm(ProjectForm):
    kind = "hurdle"
    table = "project_hurdle"

    def __init__(self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None = None) -> None:
        title, act = title_of(entry is None, (tr("Hürde hinzufügen"), tr("Hürde bearbeiten")))
        super().__init__(parent, desk, detail, entry, (title, "", act))
        self.solved_on = DateField(tr("Gelöst am"), desk.vault.clock.today)
        self.put_in("kind", Combo(tr("Was steht im Weg?"), options("project_hurdle", self.place)))
        self.put_in("text", TextEdit(tr("In eigenen Worten")), hint=tr("Ohne Namen. Darf leer bleiben."))
        self.put_in("state", Combo(tr("Stand"), options("hurdle_state", self.place)))
        self.put_in("solved_on", self.solved_on, hint=tr("Zählt nur mit „gelöst“; leer heißt heute."))
        known = next((row_ for row_ in detail.hurdles if row_.id == entry), None) if detail else None
        self.put_typed({"state": "open"})
        if known is not None:
            self.put_typed({"kind": known.kind, "text": known.text, "state": known.state})
            self.solved_on.set_date(known.solved_on)
        f = self.fields
        self.fill_form(f["kind"], f["text"], row((f["state"], 1), (f["solved_on"], 1), gap=S4))
        self.close_with_acts(*(self.removal(tr("Hürde entfernen"), RemoveHurdle(hurdle_id=entry)) if entry else []))

    def write(self) -> None:
        kind, text, state = self.code("kind"), self.words("text"), self.code("state") or "open"
        solved_on = self.day("solved_on")
        if self.entry is None:
            command = AddHurdle(project_id=self.project_id, kind=kind, text=text, state=state, solved_on=solved_on)
            self.written.emit(self.desk.dispatcher.run(command))
            return
        self.desk.dispatcher.run(
            ChangeHurdle(hurdle_id=self.entry, kind=kind, text=text, state=state, solved_on=solved_on)
        )
        self.written.emit(self.entry)
