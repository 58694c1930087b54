# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What all forms of this page share: fields by name, and taking away."""

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.due_field import DueField
from mendi_desktop.gui.kit.fields import Field, PlainText, field
from mendi_desktop.gui.kit.kept_form import KeptForm
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit
from mendi_desktop.gui.kit.tokens import PROJECT_FORM
from mendi_desktop.storage.command import Command


class ProjectForm(KeptForm):
    """A form over ``detail`` (None: a project that is begun). ``entry`` is the part it is about; None adds one.

    ``written`` carries the id of what was written.
    """

    written = Signal(object)
    table: ClassVar[str] = ""
    """Where it is stored what the form asks for."""

    def __init__(
        self, parent: QWidget, desk: Desk, detail: ProjectDetail | None, entry: UUID | None, head: tuple[str, str, str]
    ) -> None:
        title, says, act = head
        super().__init__(parent, desk, title, says, act, PROJECT_FORM)
        self.detail, self.entry = detail, entry
        self.place = desk.vault.options.workplace_kind

    @property
    def project_id(self) -> UUID:
        """Of a form that is about a project that is there."""
        if self.detail is None:
            raise LookupError("this form begins a project")
        return self.detail.id

    # -- fields ---------------------------------------------------------------------------------------

    def put_in(self, name: str, control: QWidget, *, hint: str = "", required: bool = False, stores: str = "") -> Field:
        """Make the field of ``control``, for the column of that name unless ``stores`` names another.

        Eingabe in a line writes the form.
        """
        more = (control.hint,) if isinstance(control, DueField) else ()
        column = stores or f"{self.table}.{name}"
        made = field(control.accessibleName(), control, *more, hint=hint, required=required, stores=column)
        self.fields[name] = made
        if isinstance(control, ParsedEdit):
            control.troubled.connect(made.set_error)
        if isinstance(control, QLineEdit):
            control.returnPressed.connect(self.try_write)
        return made

    def day(self, name: str) -> Any:
        """The day in the field ``name``; UserError where it is not understood."""
        control = self.fields[name].control
        return control.checked(name) if isinstance(control, DateField) else None

    def words(self, name: str) -> str:
        control = self.fields[name].control
        return control.text() if isinstance(control, QLineEdit | PlainText) else ""

    def code(self, name: str) -> str | None:
        control = self.fields[name].control
        if not isinstance(control, Combo):
            return None
        control.settle()
        return control.code()

    def codes(self, name: str) -> tuple[str, ...]:
        control = self.fields[name].control
        return control.codes() if isinstance(control, MultiCombo) else ()

    # -- acts -----------------------------------------------------------------------------------------

    def removal(self, words: str, command: Command[None]) -> list[QWidget]:
        """The quiet act that takes the entry away; undo brings it back."""
        self._removal = command
        remove = button(words, Kind.QUIET, "trash-2")
        remove.clicked.connect(self._on_remove)
        return [remove]

    @Slot()
    def _on_remove(self) -> None:
        try:
            self.desk.dispatcher.run(self._removal)
        except UserError as error:
            next(iter(self.fields.values())).set_error(error.message)
            return
        self.accept()

    def about(self) -> dict[str, object]:
        return {**super().about(), "project": str(self.detail.id) if self.detail else None}


def stands(text: PlainText) -> PlainText:
    """A dialog grows with its content, so a text field in it says its height like all others."""
    text.setSizePolicy(text.sizePolicy().horizontalPolicy(), text.sizePolicy().Policy.Fixed)
    text.setFixedHeight(text.minimumHeight())
    return text


def title_of(adds: bool, words: Sequence[str]) -> tuple[str, str]:
    """Title and act of a form that adds or changes: ``words`` are both titles, adding first."""
    return (words[0], tr("Hinzufügen")) if adds else (words[1], tr("Ändern"))
