# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last three blocks of the Steckbrief: one line, one bullet."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.commands import SetLessons
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import PlainText
from mendi_desktop.gui.projects.forms.form import ProjectForm, stands
from mendi_desktop.gui.projects.wording import LESSON_TITLES


class LessonsForm(ProjectForm):
    kind = "lessons"
    table = "lesson"

    def __init__(self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None = None) -> None:
        says = tr("Je Zeile ein Punkt. So stehen sie auch im Steckbrief.")
        super().__init__(parent, desk, detail, entry, (tr("Erfahrungen festhalten"), says, tr("Festhalten")))
        for kind, title in LESSON_TITLES.items():
            self.put_in(kind, stands(PlainText(tr(title), lines=3)), stores="lesson.text")
            if detail is not None:
                self.put_typed({kind: "\n".join(detail.bullets_of(kind))})
        self.fill_form(*self.fields.values())
        self.close_with_acts()

    def write(self) -> None:
        lines = {kind: tuple(self.words(kind).splitlines()) for kind in LESSON_TITLES}
        self.desk.dispatcher.run(
            SetLessons(
                project_id=self.project_id,
                went_well=lines["went_well"],
                challenges=lines["challenge"],
                learned=lines["learned"],
            )
        )
        self.written.emit(self.project_id)
