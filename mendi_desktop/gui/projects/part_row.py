# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line of a section: what it is, a quiet line of facts, at the right when or how; a press opens it."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.painted import QUIET, Words, put
from mendi_desktop.gui.kit.text import chip
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.theme import colour, px
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.kit.tokens import S2, S3, SECOND_LINE

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LATE = Words("small_strong", "due")


@dataclass(frozen=True, slots=True)
class Line:
    """What a row shows. ``when`` opens the second line, in the ink of what is due if ``late``.

    ``chip``: words and tone of a state. ``tick`` is what ticking it off is called; empty: no tick.
    """

    kind: str
    id: UUID
    title: str
    facts: str = ""
    when: str = ""
    late: bool = False
    chip: tuple[str, str] | None = None
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
        self._first = True
        self.title = TextButton(line.title)
        self.title.setAccessibleDescription(", ".join(part for part in (line.when, line.facts, _state(line)) if part))
        self.title.clicked.connect(self.opened)
        self.title.installEventFilter(self)
        self.tick: Tick | None = None
        before: list[QWidget] = []
        if line.tick:
            self.tick = Tick(line.tick, done=line.done)
            self.tick.clicked.connect(self.ticked)
            self.tick.installEventFilter(self)
            before.append(self.tick)
        self._words = column(self.title, gap=0)
        chips = [chip(*line.chip)] if line.chip else []
        self.setLayout(row(*before, (self._words, 1), *chips, gap=S3, margins=(S2, S2, S2, S2)))
        self._measure()
        theme.current().changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        """Room for the second line, which is painted: a page has many rows, and each widget less is seen in time."""
        is_there = bool(self.line.when or self.line.facts)
        self._words.setContentsMargins(0, 0, 0, px(SECOND_LINE) if is_there else 0)

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

    def set_first(self, first: bool) -> None:
        """All rows but the first have a hairline above them, which starts under the words."""
        self._first = first

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if not self._first:
            left = self.title.x()
            painter.fillRect(left, 0, self.width() - left - S2, theme.tokens().hair, colour("line"))
        if self.line.when or self.line.facts:
            self._paint_second(painter)

    def _paint_second(self, painter: QPainter) -> None:
        """When, then the facts, which give way. The title says the same to a screen reader."""
        line, title = self.line, self.title.geometry()
        place = QRectF(title.left(), title.bottom() + 1, title.width(), px(SECOND_LINE))
        put(painter, place, line.when, _LATE if line.late else QUIET)
        if line.when and line.facts:
            place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(line.when))
        put(painter, place, f" · {line.facts}" if line.when and line.facts else line.facts)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()


def _state(line: Line) -> str:
    return line.chip[0] if line.chip else ""
