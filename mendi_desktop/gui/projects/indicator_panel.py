# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One indicator: its curve with the target, when it was counted last, and the way to the next value."""

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.queries import IndicatorRow
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.drawing_view import DrawingView
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import ElidedLabel, heading, label
from mendi_desktop.gui.kit.tokens import S1, S3
from mendi_desktop.gui.projects.charts import curve_of
from mendi_desktop.gui.projects.wording import Wording


class IndicatorPanel(QWidget):
    """``reading_asked`` and ``change_asked`` carry the indicator's id; without one ``add_asked`` asks for the first."""

    add_asked = Signal()
    reading_asked = Signal(object)
    change_asked = Signal(object)

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._id: UUID | None = None
        self.act = button(tr("Hinzufügen"), Kind.LINK)
        self.act.clicked.connect(self._on_act)
        self.change = button(tr("Bearbeiten"), Kind.SMALL_LINK)
        self.change.clicked.connect(self._on_change)
        self._heading = heading("", action=self.act)
        self._empty = label("", "small", "2", wrap=True)
        self.drawing = DrawingView()
        self._facts = ElidedLabel("", "small", "2")
        below = row((self._facts, 1), self.change, gap=S3)
        self.setLayout(column(self._heading, S1, self._empty, self.drawing, S1, below, None, gap=0))
        self.show_indicator(None)

    def show_indicator(self, indicator: IndicatorRow | None) -> None:
        """Show this one; None says that a project can count something."""
        self._id = indicator.id if indicator else None
        title = self._words.indicator(indicator) if indicator else tr("Kennzahl")
        self._heading.setText(title)
        self._heading.set_aside(indicator.unit if indicator else "")
        self.act.set_words(tr("Messwert") if indicator else tr("Hinzufügen"))
        self.act.setAccessibleName(
            tr("Messwert festhalten: {what}", what=title) if indicator else tr("Kennzahl hinzufügen")
        )
        curve = curve_of(indicator, self._words.place) if indicator else None
        self.drawing.show_chart(curve)
        self._empty.setText(
            tr("Noch kein Messwert. Der erste genügt für einen Anfang.")
            if indicator
            else tr("Was das Projekt zählt, zum Beispiel Teilnahmen: mit Ziel und Verlauf.")
        )
        self._empty.setVisible(curve is None)
        facts = self._words.indicator_facts(indicator) if indicator else ""
        self._facts.setText(facts)
        self.change.setAccessibleName(tr("Kennzahl bearbeiten: {what}", what=title))
        self.change.setVisible(indicator is not None)

    def come_after(self, stop: QWidget) -> None:
        """Tab comes here after ``stop``. To be said when a chart is shown: Qt passes over what is no stop."""
        for each in (self.act, self.drawing, self.change):
            QWidget.setTabOrder(stop, each)
            stop = each

    @Slot()
    def _on_act(self) -> None:
        if self._id is None:
            self.add_asked.emit()
        else:
            self.reading_asked.emit(self._id)

    @Slot()
    def _on_change(self) -> None:
        self.change_asked.emit(self._id)
