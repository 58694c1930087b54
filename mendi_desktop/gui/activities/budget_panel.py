# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The month against what was agreed: a figure, a bar, a few words. More than agreed is told, never blamed."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.queries import MonthView
from mendi_desktop.features.activities.wording import clock
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.gui.activities.wording import free_said
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.painted import Painted
from mendi_desktop.gui.kit.text import heading, label
from mendi_desktop.gui.kit.theme import colour
from mendi_desktop.gui.kit.tokens import BUDGET_BAR, S1, S2

_PEN = 2.0


class BudgetBar(Painted):
    """Used minutes as a bar on a track as long as what was agreed; beyond it the end of the agreed time is marked."""

    def __init__(self) -> None:
        super().__init__("", BUDGET_BAR)
        self._used = self._agreed = 0

    def show_use(self, used: int, agreed: int, says: str) -> None:
        self._used, self._agreed = used, agreed
        self.setAccessibleName(says)
        self.update()

    def draw(self, painter: QPainter) -> None:
        most = max(self._used, self._agreed) or 1
        width, height = float(self.width()), float(self.height())
        thick = height * 2 / 3
        track = QRectF(0, (height - thick) / 2, width, thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("hover"))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        if self._used:
            painter.setBrush(colour("accent"))
            filled = QRectF(track)
            filled.setWidth(max(thick, width * self._used / most))
            painter.drawRoundedRect(filled, thick / 2, thick / 2)
        if self._used > self._agreed:  # a line through the bar, in the plane's colour inside it and longer than it
            at = width * self._agreed / most
            painter.setPen(QPen(colour("surface"), 3 * _PEN))
            painter.drawLine(int(at), 0, int(at), int(height))
            painter.setPen(QPen(colour("text"), _PEN))
            painter.drawLine(int(at), 0, int(at), int(height))


class BudgetPanel(QWidget):
    """``change_asked`` when something else was agreed."""

    change_asked = Signal()

    def __init__(self, workplace_kind: str) -> None:
        super().__init__()
        self._kind = workplace_kind
        self.change = button(tr("Ändern"), Kind.LINK, name=tr("Zeitbudget ändern"))
        self.change.clicked.connect(self.change_asked)
        self.used = label("", "figure")
        self._of = label("", "small", "2")
        self.bar = BudgetBar()
        self.free = label("", "small_strong", "2")
        self._basis = label("", "small", "2", wrap=True)
        self.setLayout(
            column(
                heading(tr("Zeitbudget"), action=self.change),
                S1,
                row(self.used, (self._of, 1), gap=S2),
                self.bar,
                S1,
                self.free,
                self._basis,
                gap=0,
            )
        )

    def show_month(self, view: MonthView) -> None:
        agreed = view.agreed.minutes if view.agreed else None
        self.used.setText(clock(view.used))
        self._of.setText(tr("von {hours} Stunden", hours=clock(agreed)) if agreed else tr("Stunden"))
        self.bar.setVisible(agreed is not None)
        free = free_said(view.free) if view.free is not None else tr("Noch nichts vereinbart.")
        self.free.setText(free)
        self.bar.show_use(view.used, agreed or 0, f"{clock(view.used)} {self._of.text()}, {free}")
        self.change.set_words(tr("Ändern") if view.agreed else tr("Vereinbaren"))
        self.change.setAccessibleName(tr("Zeitbudget ändern"))
        basis = view.agreed.time_basis if view.agreed else None
        parts = [code_label("time_basis", basis, self._kind)] if basis else []
        parts += [tr("dazu {hours} in der Freizeit", hours=clock(view.leisure))] if view.leisure else []
        self._basis.setText(" · ".join(parts))
        self._basis.setVisible(bool(parts))
