# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opens the forms of this page, one at a time, and puts half-typed ones away when the window locks."""

from collections.abc import Callable, Mapping
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.commands import DropFormDraft, SaveFormDraft
from mendi_desktop.features.consultations.queries import form_draft
from mendi_desktop.features.projects.queries import ProjectDetail, project_detail
from mendi_desktop.gui.kit.desk import Desk
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

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._open: ProjectForm | None = None

    def ask(self, kind: str, detail: ProjectDetail, entry: UUID | None = None) -> None:
        """Open the form ``kind`` for a part of the project: for ``entry``, or for a new one."""
        self._show(_FORMS[kind](self._page, self._desk, detail, entry))

    @Slot()
    def ask_project(self, detail: ProjectDetail | None = None) -> None:
        """Begin a project, or change the one of ``detail``."""
        form = AboutProjectForm(self._page, self._desk, detail)
        if detail is None:
            form.written.connect(self.begun)
        self._show(form)

    # -- what is half-typed ---------------------------------------------------------------------------

    def keep(self) -> None:
        """Put what is typed into the vault, encrypted like everything else."""
        form = self._open
        if form is not None and form.touched:
            self._desk.dispatcher.try_run(SaveFormDraft(form=DRAFT, typed=form.draft()), quietly=True)

    @property
    def has_draft(self) -> bool:
        """Whether a form was interrupted and waits."""
        return self._open is None and self._desk.vault.read(form_draft, DRAFT) is not None

    @Slot()
    def go_on(self) -> None:
        """Open the interrupted form again as it was; if what it was about has gone, that is said."""
        draft = self._desk.vault.read(form_draft, DRAFT)
        self.drop_draft()
        if draft is None:
            return
        try:
            self._reopen(draft)
        except UserError as error:
            self._desk.dispatcher.said.emit(error.message)

    @Slot()
    def drop_draft(self) -> None:
        self._desk.dispatcher.try_run(DropFormDraft(form=DRAFT), quietly=True)

    def _reopen(self, draft: Mapping[str, object]) -> None:
        project, entry = (_as_id(draft.get(name)) for name in ("project", "entry"))
        vault = self._desk.vault
        detail = vault.read(project_detail, project, vault.clock.today()) if project else None
        if draft.get("kind") == AboutProjectForm.kind:
            self.ask_project(detail)
        elif detail is not None and (kind := str(draft.get("kind"))) in _FORMS:
            self.ask(kind, detail, entry)
        typed = draft.get("typed")
        if self._open is not None and isinstance(typed, Mapping):
            self._open.put_typed(typed)

    def _show(self, form: ProjectForm) -> None:
        self._open = form
        form.finished.connect(self._on_finished)
        form.open_it()

    @Slot(bool)
    def _on_finished(self, _done: bool) -> None:
        self._open = None


def _as_id(value: object) -> UUID | None:
    return UUID(value) if isinstance(value, str) else None
