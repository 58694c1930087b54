# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The month that is shown, and the ways to the one before and after it."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.activities.wording import month_said
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S1, S2


class MonthBar(QWidget):
    """``moved`` by so many months (0: back to the running one); ``opened`` when the chosen entry is wanted."""

    moved = Signal(int)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", "section")
        self.before = glyph_button("chevron-left", tr("Voriger Monat"))
        self.after = glyph_button("chevron-right", tr("Nächster Monat"))
        self.running = button(tr("Zum laufenden Monat"), Kind.LINK)
        self.open = button(tr("Ansehen"), Kind.LINK)
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.running.clicked.connect(self._on_running)
        self.open.clicked.connect(self.opened)
        self._month = row(self._words, S1, self.before, self.after, None, gap=0)
        self._acts = row(self.running, None, self.open, gap=S2)
        self._both = row((self._month, 1), self._acts, gap=0)
        self.setLayout(self._both)

    def minimumSizeHint(self) -> QSize:
        parts = (self._month.minimumSize(), self._acts.minimumSize())
        return QSize(max(part.width() for part in parts), self._both.minimumSize().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """The acts stand below the month where there is no room beside it."""
        wish = self._month.sizeHint().width() + S2 + self._acts.sizeHint().width()
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if wish <= self.width() else directions.TopToBottom)

    def show_month(self, month: date, today: date) -> None:
        """No month that is still to come: nothing was done there."""
        self._words.setText(month_said(month))
        is_running = (month.year, month.month) == (today.year, today.month)
        if is_running and self.after.hasFocus():
            self.before.setFocus()
        self.after.setEnabled(not is_running)
        self.running.setVisible(not is_running)

    def offer(self, act: str) -> None:
        """What can be done with the chosen entry; nothing hides the act."""
        self.open.set_words(act)
        self.open.setVisible(bool(act))

    @Slot()
    def _on_before(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _on_after(self) -> None:
        self.moved.emit(1)

    @Slot()
    def _on_running(self) -> None:
        self.moved.emit(0)
