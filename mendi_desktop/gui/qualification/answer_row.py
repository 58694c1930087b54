# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One point of the self-assessment: what it is about, four steps, and whether it matters."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import Code, code_list
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.gui.kit.choice import MultiChoice, Segments
from mendi_desktop.gui.kit.explaining import explain
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import ITEM_WIDTH, S4

_IMPORTANT = "important"
_MOST = 99  # of the room: what is over after the widest label stays empty


class AnswerRow(QWidget):
    """Arrows choose a step, the digits 1 to 4 too, Entf lets it go. Nothing needs an answer."""

    changed = Signal()

    def __init__(self, code: Code, workplace_kind: str) -> None:
        super().__init__()
        self.item = code.code
        words = code.label(workplace_kind)
        levels = code_list("assessment_level").codes
        self.steps = Segments(words, [Option(level.code, level.label()) for level in levels], None, clearable=True)
        self.important = MultiChoice(tr("{item}: wichtig für mich", item=words), [Option(_IMPORTANT, tr("wichtig"))])
        for chips in (self.steps, self.important):
            chips.chosen.connect(self._on_chosen)
        explain(self.steps, "assessment_item.level")
        explain(self.important, "assessment_item.important")
        said = label(words, wrap=True)
        said.setMaximumWidth(px(ITEM_WIDTH))
        self.setLayout(row((said, _MOST), self.steps, self.important, None, gap=S4))

    @property
    def answer(self) -> Answer:
        return Answer(item=self.item, level=self.steps.code(), important=bool(self.important.codes()))

    def set_answer(self, answer: Answer) -> None:
        """Show an answer without telling anyone."""
        self.steps.set_code(answer.level)
        self.important.set_codes((_IMPORTANT,) if answer.important else ())

    @Slot()
    def _on_chosen(self) -> None:
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = event.key() - Qt.Key.Key_1
        buttons = self.steps.buttons()
        if 0 <= step < len(buttons):
            buttons[step].setFocus(Qt.FocusReason.TabFocusReason)  # Tab goes on from the chosen step
            if not buttons[step].isChecked():
                buttons[step].click()
            return
        super().keyPressEvent(event)
