# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The seminars as a model: what is planned first, then what was attended, under their own headings."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.qualification.queries import SeminarRow
from mendi_desktop.features.qualification.wording import days_said
from mendi_desktop.gui.kit.rows import RowChip, RowRole

_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class SeminarListModel(QAbstractListModel):
    """Rows are seminars or, as the seminars below it, a heading."""

    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[SeminarRow | tuple[SeminarRow, ...]] = []

    def show_seminars(self, seminars: Sequence[SeminarRow]) -> None:
        planned = tuple(seminar for seminar in seminars if seminar.done_on is None)
        attended = tuple(seminar for seminar in seminars if seminar.done_on is not None)
        self.beginResetModel()
        self._rows = []
        for part in (planned, attended):
            self._rows += [part, *part] if part else []
        self.endResetModel()

    def row_of(self, seminar_id: UUID | None) -> int:
        """The row of a seminar, else of the first one, -1 without any."""
        found = [at for at, row in enumerate(self._rows) if isinstance(row, SeminarRow)]
        return next(
            (at for at in found if self.index(at, 0).data(RowRole.KEY) == seminar_id), found[0] if found else -1
        )

    def seminar(self, index: Index) -> SeminarRow | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, SeminarRow) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.seminar(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return (self._seminar(row) if isinstance(row, SeminarRow) else self._heading(row)).get(role)

    def _heading(self, below: tuple[SeminarRow, ...]) -> dict[int, object]:
        words = tr("Geplant") if below[0].done_on is None else tr("Besucht")
        half_days = sum(seminar.half_days or 0 for seminar in below)
        right = days_said(half_days) if half_days else ""
        return {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(part for part in (words, right) if part),
            RowRole.HEADING: True,
            RowRole.RIGHT: right,
        }

    def _seminar(self, seminar: SeminarRow) -> dict[int, object]:
        day = format_day(seminar.starts_on, self._today()) if seminar.starts_on else tr("offen")
        second = " · ".join(part for part in (seminar.module, seminar.provider) if part)
        chips = self._chips(seminar)
        spoken = (seminar.title, second, day, *(words for words, _ in chips))
        return {
            Qt.ItemDataRole.DisplayRole: seminar.title,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(part for part in spoken if part),
            RowRole.SECOND: second or tr("ohne Anbieter"),
            RowRole.RIGHT: day,
            RowRole.CHIPS: chips,
            RowRole.KEY: seminar.id,
        }

    def _chips(self, seminar: SeminarRow) -> list[RowChip]:
        """What is still to do, or what is in hand."""
        if seminar.done_on is not None:
            return [(short_label("seminar_proof", seminar.proof), "" if seminar.proof == "pending" else "accent")]
        if seminar.registered_on is not None:
            return [(tr("angemeldet"), "accent")]
        if seminar.registration_until is None:
            return []
        words = tr("anmelden bis {day}", day=format_day(seminar.registration_until, self._today()))
        return [(words, "due" if seminar.registration_until < self._today() else "")]
