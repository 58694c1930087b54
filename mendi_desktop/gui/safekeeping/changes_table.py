# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What restoring would change, in numbers: what there is now, and what there would be then."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S2, S5
from mendi_desktop.vault.backups.comparing import Comparison

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WHAT = 0


class ChangesTable(QWidget):
    """What stays is quiet, what changes is strong; one sentence says the same to a screen reader."""

    def __init__(self, comparison: Comparison, today: date) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(S5)
        self._grid.setVerticalSpacing(S2)
        self._grid.setColumnStretch(_WHAT, 1)
        self._put(0, ("", tr("jetzt"), tr("danach")), ("small", "2"))
        unreadable = any(line.now is None for line in comparison.lines)
        told = [(line.label, _number(line.now), str(line.then)) for line in comparison.lines if line.now or line.then]
        newest = [_day(day, today) for day in (comparison.newest_now, comparison.newest_then)]
        if unreadable:
            newest[0] = _number(None)
        told.append((tr("Neuestes Gespräch"), newest[0], newest[1]))
        for number, (what, now, then) in enumerate(told, 1):
            stays = now == then
            self._put(number, (what, now, then), ("body", "2") if stays else ("strong", None))
        self.setAccessibleName("; ".join(tr("{what}: {then} statt {now}", what=w, now=n, then=t) for w, n, t in told))

    def _put(self, number: int, words: tuple[str, str, str], style: tuple[str, str | None]) -> None:
        """What there is now stays quiet in either case."""
        role, ink = style
        quiet = "body" if number else role
        for column, (text, face) in enumerate(zip(words, ((role, ink), (quiet, "2"), (role, ink)), strict=True)):
            cell = label(text, *face)
            if column != _WHAT:
                cell.setAlignment(_RIGHT)
            self._grid.addWidget(cell, number, column)


def _number(count: int | None) -> str:
    return tr("nicht lesbar") if count is None else str(count)


def _day(day: date | None, today: date) -> str:
    return format_day(day, today) if day else "–"
