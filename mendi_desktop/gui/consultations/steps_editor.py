# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Agreed steps as lines of a form: what, who, until when. There is always one empty line to write in."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.consultations.options import choose_if_offered, options
from mendi_desktop.gui.kit.buttons import Button, Kind, button, glyph_button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.due_field import DueField
from mendi_desktop.gui.kit.explaining import explain
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S2, STEP_DATE, STEP_WHO

_WHO: Final = "mentor"
"""Who does a step as long as nobody says so."""


class StepLine(QWidget):
    """One step; ``id`` and ``done_on`` of an existing one are kept."""

    changed = Signal()
    remove_asked = Signal()

    def __init__(self, today: Callable[[], date], workplace_kind: str, workdays: Callable[[], Workdays]) -> None:
        super().__init__()
        self._id: UUID | None = None
        self._done_on: date | None = None
        self.text = TextEdit("", placeholder=tr("Was ist vereinbart?"))
        self.who = Combo("", options("step_responsible", workplace_kind))
        self.due = DueField("", today, workdays)
        self.due.setPlaceholderText(tr("bis wann"))
        self.who.setFixedWidth(px(STEP_WHO))
        self.due.setFixedWidth(px(STEP_DATE))
        self.remove = glyph_button("x", tr("Schritt entfernen"))
        self.remove.clicked.connect(self.remove_asked)
        self.text.textEdited.connect(self.changed)
        self.who.chosen.connect(self.changed)
        self.due.changed.connect(self.changed)
        self.who.set_code(_WHO)
        line = row((self.text, 1), self.who, self.due, self.remove, gap=S2)
        self.setLayout(column(line, row(None, self.due.hint), gap=0))

    def set_number(self, number: int) -> None:
        """Be read out as the step at this place."""
        self.text.setAccessibleName(tr("Schritt {n}", n=number))
        for part in (self.who, *self.who.findChildren(QLineEdit)):
            part.setAccessibleName(tr("Wer macht Schritt {n}?", n=number))
        self.due.setAccessibleName(tr("Schritt {n} bis wann?", n=number))
        for part, column_ in ((self.text, "text"), (self.who, "responsible"), (self.due, "due_on")):
            explain(part, f"agreed_step.{column_}")
        self.remove.setAccessibleName(tr("Schritt {n} entfernen", n=number))

    @property
    def is_fresh(self) -> bool:
        """Whether it is as it was made."""
        nothing = not (self.text.text() or self.due.text() or self.due.error() or self._id or self._done_on)
        return nothing and self.who.code() == _WHO

    def put(self, step: StepInput) -> None:
        self._id, self._done_on = step.id, step.done_on
        self.text.setText(step.text)
        choose_if_offered(self.who, step.responsible)
        self.due.set_date(step.due_on)

    def value(self) -> StepInput | None:
        """The step; None while nothing is written. UserError (field ``steps``) for a day that is not understood."""
        text = self.text.text().strip()
        if not text:
            return None
        return StepInput(
            text=text,
            responsible=self.who.code() or _WHO,
            due_on=self.due.checked("steps"),
            done_on=self._done_on,
            id=self._id,
        )

    def typed(self) -> dict[str, object]:
        done, step_id = self._done_on, self._id
        return {
            "text": self.text.text(),
            "who": self.who.code(),
            "due": self.due.typed(),
            "done_on": done.isoformat() if done else None,
            "id": str(step_id) if step_id else None,
        }

    def put_typed(self, typed: dict[str, Any]) -> None:
        done, step_id = typed.get("done_on"), typed.get("id")
        self._done_on = date.fromisoformat(done) if done else None
        self._id = UUID(step_id) if step_id else None
        self.text.setText(typed.get("text", ""))
        choose_if_offered(self.who, typed.get("who"))
        self.due.setText(typed.get("due", ""))
        self.due.read()


class StepsEditor(QWidget):
    changed = Signal()

    def __init__(self, today: Callable[[], date], workplace_kind: str, workdays: Callable[[], Workdays]) -> None:
        super().__init__()
        self._today, self._kind_of_place, self._workdays = today, workplace_kind, workdays
        self._lines: list[StepLine] = []
        self._column = column(gap=S2)
        self._add: Button = button(tr("Schritt hinzufügen"), Kind.LINK, "plus")
        self._add.clicked.connect(self._on_add)
        self._trouble: Label = label("", "small", "due", wrap=True)
        self._trouble.hide()
        self.setLayout(column(self._column, self._trouble, row(self._add, None), gap=S2))
        self.put(())

    def put(self, steps: Sequence[StepInput]) -> None:
        """Show these steps and one empty line if there is none."""
        self._empty(keep_one=not steps)
        for step in steps:
            self._append().put(step)

    def values(self) -> tuple[StepInput, ...]:
        return tuple(value for line in self._lines if (value := line.value()) is not None)

    @property
    def control(self) -> QWidget:
        """Where the keyboard belongs when something is wrong: the day that is not understood, else the first line."""
        return next((line.due for line in self._lines if line.due.error()), self._lines[0].text)

    @Slot(str)
    def set_error(self, sentence: str) -> None:
        """Show one sentence that helps below the lines, or nothing."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        for line in self._lines:
            line.due.setAccessibleDescription(line.due.error())

    def typed(self) -> list[dict[str, object]]:
        return [line.typed() for line in self._lines if line.text.text()]

    def put_typed(self, typed: Sequence[dict[str, Any]]) -> None:
        self._empty(keep_one=not typed)
        for each in typed:
            self._append().put_typed(each)

    def summary(self) -> str:
        """For the closed fold: how many steps."""
        count = sum(bool(line.text.text().strip()) for line in self._lines)
        if count == 0:
            return ""
        return tr("1 Schritt") if count == 1 else tr("{n} Schritte", n=count)

    def _append(self) -> StepLine:
        line = StepLine(self._today, self._kind_of_place, self._workdays)
        line.changed.connect(self.changed)
        line.due.troubled.connect(self.set_error)
        line.remove_asked.connect(self._on_remove)
        self._lines.append(line)
        self._column.addWidget(line)
        self._number()
        return line

    def _number(self) -> None:
        for at, line in enumerate(self._lines):
            line.set_number(at + 1)

    def _empty(self, *, keep_one: bool) -> None:
        """Let all lines go. ``keep_one``: for an empty one, which is the same that stands there most of the time."""
        if keep_one and len(self._lines) == 1 and self._lines[0].is_fresh:
            return
        for line in self._lines:
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self._lines = []
        if keep_one:
            self._append()

    @Slot()
    def _on_add(self) -> None:
        line = self._append()
        line.show()  # a layout shows what is new a moment later, and what is hidden takes no keyboard
        line.text.setFocus()

    @Slot()
    def _on_remove(self) -> None:
        line = self.sender()
        if isinstance(line, StepLine):
            at = self._lines.index(line)
            self._lines.remove(line)
            line.hide()
            line.setParent(None)
            line.deleteLater()
            if not self._lines:
                self._append()
            self._number()
            self._lines[min(at, len(self._lines) - 1)].text.setFocus()
            self.changed.emit()
