# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The backups as rows, newest first; one that lies in two places is one row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.moments import short_moment
from mendi_desktop.features.safekeeping.sizes import said_size
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.safekeeping.wording import said_reason, said_targets
from mendi_desktop.vault.backups.backup import Backup

_ROOT = QModelIndex()
_ONE_ACT = timedelta(minutes=10)  # a slow stick
_NEAR = 2


@dataclass(frozen=True, slots=True)
class BackupRow:
    """``backup`` is the copy to restore from: on this machine where there is one that is intact."""

    backup: Backup
    targets: tuple[str, ...]


def merged(backups: Sequence[Backup]) -> list[BackupRow]:
    """``backups`` (newest first) with one row for copies of one act, which every place numbers on its own."""
    rows: list[list[Backup]] = []
    for backup in backups:
        same = next((copies for copies in rows[-_NEAR:] if _is_copy(backup, copies)), None)
        if same is None:
            rows.append([backup])
        else:
            same.append(backup)
    return [_row(copies) for copies in rows]


def _is_copy(backup: Backup, copies: Sequence[Backup]) -> bool:
    """Whether ``backup`` was made by the act that made ``copies``, one place after the other."""
    return all(
        copy.target != backup.target and copy.reason == backup.reason and abs(copy.made_at - backup.made_at) < _ONE_ACT
        for copy in copies
    )


def _row(copies: Sequence[Backup]) -> BackupRow:
    best = min(copies, key=lambda copy: (not copy.intact, copy.target))
    there = {copy.target for copy in copies if copy.intact}
    return BackupRow(best, tuple(sorted(there or {best.target})))


class BackupModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[BackupRow] = []
        self._day: date | None = None
        self._now = datetime.now(UTC)

    def show_backups(self, backups: Sequence[Backup], now: datetime) -> bool:
        """Show other rows; False if they are the same as before, so that nobody loses their place."""
        rows = merged(backups)
        if rows == self._rows and now.date() == self._day:
            return False
        self.beginResetModel()
        self._rows, self._now, self._day = rows, now, now.date()
        self.endResetModel()
        return True

    def row_of(self, path: Path) -> int:
        """Where the backup in this file stands; 0 if it has gone."""
        return next((at for at, row in enumerate(self._rows) if row.backup.path == path), 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        first, second, chips = self._first(row), self._second(row), self._chips(row)
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: first,
            RowRole.SECOND: second,
            RowRole.RIGHT: said_size(row.backup.size),
            RowRole.CHIPS: chips,
            RowRole.KEY: row.backup,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join([first, second, *(words for words, _ in chips)]),
        }
        return said.get(role)

    def _first(self, row: BackupRow) -> str:
        return short_moment(row.backup.made_at, self._now)

    def _second(self, row: BackupRow) -> str:
        return f"{said_reason(row.backup.reason)} · {said_targets(row.targets)}"

    def _chips(self, row: BackupRow) -> tuple[tuple[str, str], ...]:
        if not row.backup.intact:
            return ((tr("fehlt oder ist beschädigt"), "due"),)
        return ((tr("wird aufgehoben"), "accent"),) if row.backup.pinned else ()
