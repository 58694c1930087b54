# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line of a section: what it is, a quiet line of facts, at the right when or how; a press opens it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import ElidedLabel, chip
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.kit.tokens import S2, S3

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Line:
    """What a row shows. ``chips``: words and tone. ``tick`` is what ticking it off is called; empty: no tick."""

    kind: str
    id: UUID
    title: str
    facts: str = ""
    chips: tuple[tuple[str, str], ...] = ()
    tick: str = ""
    done: bool = False


class PartRow(QFrame):
    """``opened`` by a click or Eingabe on the title, ``ticked`` with the new state, ``moved`` by Up and Down."""

    opened = Signal()
    ticked = Signal(bool)
    moved = Signal(int)

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.line = line
        self.title = TextButton(line.title, done=line.done and bool(line.tick))
        self.title.setAccessibleDescription(", ".join(part for part in (line.facts, *_spoken(line.chips)) if part))
        self.title.clicked.connect(self.opened)
        self.title.installEventFilter(self)
        self.tick: Tick | None = None
        before: list[QWidget] = []
        if line.tick:
            self.tick = Tick(line.tick, done=line.done)
            self.tick.clicked.connect(self.ticked)
            self.tick.installEventFilter(self)
            before.append(self.tick)
        words = column(self.title, gap=0)
        if line.facts:
            words.addWidget(ElidedLabel(line.facts, "small", "2"))
        chips = [chip(text, tone) for text, tone in line.chips]
        self.setLayout(row(*before, (words, 1), *chips, gap=S3, margins=(S2, S2, S2, S2)))

    def focused_part(self) -> str:
        """ "title" or "tick" where the keyboard is in this row."""
        if self.title.hasFocus():
            return "title"
        return "tick" if self.tick is not None and self.tick.hasFocus() else ""

    def focus_part(self, part: str) -> None:
        """Put the keyboard into this row."""
        target = self.tick if part == "tick" and self.tick is not None else self.title
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.moved.emit(step)
                return True
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()


def _spoken(chips: Sequence[tuple[str, str]]) -> list[str]:
    return [words for words, _ in chips]
