# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The project itself: title and goal are enough to begin, the rest is for the Steckbrief and can wait."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.german_dates import Towards
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.commands import AddProject, ChangeProject, RemoveProject
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.consultations.options import choose_if_offered, options
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import PlainText, TextEdit
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.tokens import S4
from mendi_desktop.gui.projects.forms.form import ProjectForm, stands


class AboutProjectForm(ProjectForm):
    """Begins a project, or changes the one of ``detail``."""

    kind = "project"
    table = "company_project"

    def __init__(self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None = None) -> None:
        begins = detail is None
        title = tr("Projekt anlegen") if begins else tr("Projekt bearbeiten")
        says = tr("Titel und Ziel genügen für den Anfang. Ohne Angaben zu einzelnen Kolleg*innen.")
        super().__init__(parent, desk, detail, entry, (title, says, tr("Anlegen") if begins else tr("Ändern")))
        self._make_fields()
        if detail is not None:
            self._put_detail(detail)
        else:
            choose_if_offered(self.phase, "idea")
            choose_if_offered(self.status, "idea")
        f = self.fields
        self.fill_form(
            f["title"],
            f["goal"],
            row((f["phase"], 1), (f["status"], 1), gap=S4),
            row((f["started_on"], 1), (f["ends_on"], 1), gap=S4),
            f["theme"],
            f["topics"],
            f["reasons"],
            f["client"],
            f["planning"],
        )
        self.close_with_acts(
            *(self.removal(tr("Projekt entfernen"), RemoveProject(project_id=detail.id)) if detail else [])
        )

    def _make_fields(self) -> None:
        today = self.desk.vault.clock.today
        self.phase = Combo(tr("Phase"), options("project_phase", self.place))
        self.status = Combo(tr("Status"), options("project_status", self.place))
        self.put_in("title", TextEdit(tr("Titel")), hint=tr("Ein kurzer Satz, wie er auf dem Steckbrief steht."))
        goal = TextEdit(tr("Das ist unser Ziel"))
        self.put_in("goal", goal, hint=tr("Ein Satz, der sich messen lässt: „60 Kolleg*innen nutzen bis Juni 2027 …“."))
        self.put_in("phase", self.phase)
        self.put_in("status", self.status)
        self.put_in("started_on", DateField(tr("Beginn"), today))
        self.put_in("ends_on", DateField(tr("Ende"), today, Towards.FUTURE))
        self.put_in("theme", stands(PlainText(tr("Thema"), lines=3)), hint=tr("Je Zeile ein Punkt für den Steckbrief."))
        self.put_in("topics", MultiCombo(tr("Themenfelder"), options("project_topic", self.place)))
        self.put_in("reasons", MultiCombo(tr("Anlass"), options("project_reason", self.place)))
        client = TextEdit(tr("Auftrag von"))
        self.put_in("client", client, hint=tr("Zum Beispiel „Betriebsrat“. Eine Funktion, kein Name."))
        planning = stands(PlainText(tr("Planung"), lines=2))
        self.put_in("planning", planning, hint=tr("Für die zweite Seite: Umfeld, Aufwand, Risiken."))

    def _put_detail(self, detail: ProjectDetail) -> None:
        self.put_typed(
            {
                "title": detail.title,
                "goal": detail.goal,
                "phase": detail.phase,
                "status": detail.status,
                "theme": detail.theme,
                "topics": list(detail.topics),
                "reasons": list(detail.reasons),
                "client": detail.client,
                "planning": detail.planning,
            }
        )
        goal = self.fields["goal"].control
        if isinstance(goal, TextEdit):
            goal.setCursorPosition(0)  # a long sentence is read from its beginning
        for name, day in (("started_on", detail.started_on), ("ends_on", detail.ends_on)):
            control = self.fields[name].control
            if isinstance(control, DateField):
                control.set_date(day)

    def write(self) -> None:
        known = self.detail
        fields: dict[str, Any] = {name: self.words(name) for name in ("title", "goal", "theme", "client", "planning")}
        fields |= {name: self.codes(name) for name in ("topics", "reasons")}
        fields |= {name: self.day(name) for name in ("started_on", "ends_on")}
        fields["phase"] = self.code("phase") or (known.phase if known else "idea")
        fields["status"] = self.code("status") or (known.status if known else "idea")
        if known is None:
            self.written.emit(self.desk.dispatcher.run(AddProject(**fields)))
            return
        self.desk.dispatcher.run(ChangeProject(project_id=known.id, **fields))
        self.written.emit(known.id)
