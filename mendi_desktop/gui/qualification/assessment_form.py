# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All points of the self-assessment under their learning outcomes, and a note. Empty at first, every time."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.gui.kit.fields import Field, PlainText, field
from mendi_desktop.gui.kit.layout import append, column
from mendi_desktop.gui.kit.text import Heading, Line, heading
from mendi_desktop.gui.kit.tokens import S1, S2, S4, S5
from mendi_desktop.gui.qualification.answer_row import AnswerRow


class AssessmentForm(QWidget):
    """``changed`` after every act of the user."""

    changed = Signal()

    def __init__(self, workplace_kind: str) -> None:
        super().__init__()
        self.rows: list[AnswerRow] = []
        self._heads: dict[str, Heading] = {}
        self._workplace_kind = workplace_kind
        self._left = list(code_list("learning_outcome").codes)
        self._parts = column(gap=0, margins=(S5, S4, S5, S5))
        self.note = PlainText(tr("Notiz dazu"), lines=2)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.note.setFixedHeight(self.note.minimumHeight())
        self.note.textChanged.connect(self._on_changed)
        self.setLayout(self._parts)

    def make_part(self) -> bool:
        """Make the points of one more learning outcome, with the last one the note; False if everything is there.

        Before that the form cannot be filled. What is made later is read out later, so nothing is made too early.
        """
        if not self._left:
            return False
        outcome = self._left.pop(0)
        if self._heads:
            append(self._parts, column(S4, Line(), S2, gap=0))
        head = self._heads[outcome.code] = heading(code_label("learning_outcome", outcome.code, self._workplace_kind))
        append(self._parts, head)
        for code in code_list("assessment_item_kind").codes:
            if code.group == outcome.code:
                append(self._parts, S1)
                append(self._parts, self._row(AnswerRow(code, self._workplace_kind)))
        if not self._left:
            append(self._parts, column(S4, Line(), S4, self._note_field(), gap=0))
        return True

    def _note_field(self) -> Field:
        return field(
            tr("Notiz dazu"),
            self.note,
            hint=tr("Was gerade prägt, in einem Satz."),
            stores="self_assessment.note",
        )

    def _row(self, made: AnswerRow) -> AnswerRow:
        made.changed.connect(self._on_changed)
        self.rows.append(made)
        return made

    def answers(self) -> tuple[Answer, ...]:
        """What was said so far; skipped points are left out."""
        given = (each.answer for each in self.rows)
        return tuple(answer for answer in given if answer.level or answer.important)

    def answered(self) -> int:
        return sum(answer.level is not None for answer in self.answers())

    # -- a form that was begun ------------------------------------------------------------------------

    def typed(self) -> dict[str, object]:
        """As a draft keeps it."""
        return {
            "levels": {answer.item: answer.level for answer in self.answers() if answer.level},
            "important": [answer.item for answer in self.answers() if answer.important],
            "note": self.note.text(),
        }

    def put_typed(self, typed: Mapping[str, object]) -> None:
        """Show a draft; what it does not say, or says in a way of another version, is empty."""
        levels, important, note = typed.get("levels"), typed.get("important"), typed.get("note")
        known = levels if isinstance(levels, dict) else {}
        marked = important if isinstance(important, list) else []
        self.blockSignals(True)
        for each in self.rows:
            level = known.get(each.item)
            each.set_answer(
                Answer(item=each.item, level=level if isinstance(level, str) else None, important=each.item in marked)
            )
        self.note.setPlainText(note if isinstance(note, str) else "")
        self.blockSignals(False)
        self._count()

    def clear(self) -> None:
        self.put_typed({})

    @Slot()
    def _on_changed(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        """How much of each part is answered, said only where something is."""
        kinds = code_list("assessment_item_kind")
        for outcome, head in self._heads.items():
            part = [each for each in self.rows if (kind := kinds.find(each.item)) and kind.group == outcome]
            done = sum(each.answer.level is not None for each in part)
            head.set_aside(tr("{done} von {all}", done=done, all=len(part)) if done else "")
