# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens the forms of this page, one at a time."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.features.projects.queries import ProjectDetail, project_detail
from mendi_desktop.gui.consultations.kept_forms import Draft, KeptForms, id_in
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.projects.forms.about_project import AboutProjectForm
from mendi_desktop.gui.projects.forms.form import ProjectForm
from mendi_desktop.gui.projects.forms.hurdle import HurdleForm
from mendi_desktop.gui.projects.forms.indicator import IndicatorForm, ReadingForm
from mendi_desktop.gui.projects.forms.lessons import LessonsForm
from mendi_desktop.gui.projects.forms.measure import MeasureForm
from mendi_desktop.gui.projects.forms.milestone import MilestoneForm
from mendi_desktop.gui.projects.forms.person import PersonForm
from mendi_desktop.gui.projects.forms.standing import StandingForm

MakeForm = Callable[[QWidget, Desk, ProjectDetail | None, UUID | None], ProjectForm]

DRAFT: Final = "projects"
"""The form under which half-typed input of this page is kept."""

_FORMS: Final[dict[str, MakeForm]] = {
    HurdleForm.kind: HurdleForm,
    IndicatorForm.kind: IndicatorForm,
    LessonsForm.kind: LessonsForm,
    MeasureForm.kind: MeasureForm,
    MilestoneForm.kind: MilestoneForm,
    PersonForm.kind: PersonForm,
    ReadingForm.kind: ReadingForm,
    StandingForm.kind: StandingForm,
}


class Asking(QObject):
    """``begun`` carries the id of a project that was just begun."""

    begun = Signal(object)

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.kept = KeptForms(desk, page, DRAFT, self._reopen)

    def ask(self, kind: str, detail: ProjectDetail, entry: UUID | None = None) -> None:
        """Open the form ``kind`` for a part of the project: for ``entry``, or for a new one."""
        self.kept.open_form(_FORMS[kind](self._page, self._desk, detail, entry))

    @Slot()
    def ask_project(self, detail: ProjectDetail | None = None) -> None:
        """Begin a project, or change the one of ``detail``."""
        form = AboutProjectForm(self._page, self._desk, detail)
        if detail is None:
            form.written.connect(self.begun)
        self.kept.open_form(form)

    def _reopen(self, draft: Draft) -> None:
        project, kind, vault = id_in(draft, "project"), str(draft.get("kind")), self._desk.vault
        detail = vault.read(project_detail, project, vault.clock.today()) if project else None
        if kind == AboutProjectForm.kind:
            self.ask_project(detail)
        elif detail is not None and kind in _FORMS:
            self.ask(kind, detail, id_in(draft))
