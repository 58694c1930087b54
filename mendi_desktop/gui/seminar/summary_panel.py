# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was tried, by area: no grades, no names. Something to look back on together at the end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.seminar.summary import Summary
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import clear, column, show_now
from mendi_desktop.gui.kit.text import heading, label
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S2


class SummaryPanel(QWidget):
    """``anew_asked``: another group begins, and nothing was tried yet."""

    anew_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.anew = button(tr("Rückblick leeren"), Kind.LINK)
        self.anew.clicked.connect(self.anew_asked)
        self._heading = heading(tr("Rückblick"), action=self.anew)
        self._lines = column(gap=PAIR_GAP)
        self._shown: Summary | None = None
        self.setLayout(column(self._heading, self._lines, gap=PAIR_GAP))

    def show_summary(self, summary: Summary) -> None:
        if summary == self._shown:
            return
        self._shown = summary
        self.anew.setVisible(bool(summary.tried))
        clear(self._lines)
        for area in summary.areas:
            if area.tried:
                self._lines.addWidget(label(area.title, "small_strong", "2"))
                self._lines.addWidget(label(" · ".join(area.tried), wrap=True))
                self._lines.addSpacing(S2)
        untried = [area.title for area in summary.areas if not area.tried]
        self._lines.addWidget(label(_said_open(summary, untried), "small", "2", wrap=True))
        show_now(self._lines)


def _said_open(summary: Summary, untried: list[str]) -> str:
    """What there is to discover yet."""
    if not summary.tried:
        return tr("Was probiert wurde, sammelt sich hier nach Bereichen. Es ist keine Prüfung.")
    left = summary.all - summary.tried
    if not left:
        return tr("Alles einmal probiert.")
    rest = plural(left, QT_TR_NOOP("{n} Aufgabe ist noch offen."), QT_TR_NOOP("{n} Aufgaben sind noch offen."))
    if not untried:
        return rest
    return tr("{rest} Noch nicht besucht: {areas}.", rest=rest, areas=", ".join(untried))
