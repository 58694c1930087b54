# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A milestone: when it is planned, whether it was reached and how one can see that."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.german_dates import Towards
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.commands import AddMilestone, ChangeMilestone, RemoveMilestone
from mendi_desktop.features.projects.queries import MilestoneRow, ProjectDetail
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.tokens import S4
from mendi_desktop.gui.projects.forms.form import ProjectForm, title_of
from mendi_desktop.gui.projects.forms.when_field import WhenField


class MilestoneForm(ProjectForm):
    """Both days may be a month or a year; the one that was reached says how exactly the milestone is meant."""

    kind = "milestone"
    table = "milestone"

    def __init__(self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None = None) -> None:
        title, act = title_of(entry is None, (tr("Meilenstein hinzufügen"), tr("Meilenstein bearbeiten")))
        super().__init__(parent, desk, detail, entry, (title, "", act))
        today = desk.vault.clock.today
        self.planned = WhenField(tr("Geplant für"), today, Towards.FUTURE)
        self.reached = WhenField(tr("Erreicht am"), today, Towards.PAST)
        self.put_in("title", TextEdit(tr("Meilenstein")), hint=tr("Zum Beispiel „Pilot Halle 2 läuft“."))
        self.put_in("planned_on", self.planned, hint=tr("„14.4.2027“, „Juni 2027“ oder „2027“."))
        self.put_in("reached_on", self.reached, hint=tr("Leer, solange es noch nicht so weit ist."))
        evidence = TextEdit(tr("Woran man es sieht"))
        self.put_in("evidence", evidence, hint=tr("Zum Beispiel „Protokoll vom 14.4.“."))
        self.put_in("remark", TextEdit(tr("Notiz")))
        known = next((row_ for row_ in detail.milestones if row_.id == entry), None) if detail else None
        if known is not None:
            self._put_row(known)
        f = self.fields
        self.fill_form(f["title"], row((f["planned_on"], 1), (f["reached_on"], 1), gap=S4), f["evidence"], f["remark"])
        self.close_with_acts(
            *(self.removal(tr("Meilenstein entfernen"), RemoveMilestone(milestone_id=entry)) if entry else [])
        )

    def _put_row(self, known: MilestoneRow) -> None:
        self.put_typed({"title": known.title, "evidence": known.evidence, "remark": known.remark})
        self.planned.set_when(known.planned_on, known.precision)
        self.reached.set_when(known.reached_on, known.precision)

    def write(self) -> None:
        planned, reached = self.planned.checked("planned_on"), self.reached.checked("reached_on")
        meant = reached or planned
        fields: dict[str, Any] = {
            **{name: self.words(name) for name in ("title", "evidence", "remark")},
            "precision": meant.precision if meant else "day",
        }
        fields |= {"planned_on": planned.day if planned else None, "reached_on": reached.day if reached else None}
        if self.entry is None:
            self.written.emit(self.desk.dispatcher.run(AddMilestone(project_id=self.project_id, **fields)))
            return
        self.desk.dispatcher.run(ChangeMilestone(milestone_id=self.entry, **fields))
        self.written.emit(self.entry)
