# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a vault knows about its own safety: inside the vault and encrypted, for paths and keys are nobody's business."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.declared import AboutTable, table_info
from mendi_desktop.storage.types import Json


class SafekeepingRow(Base):
    """The only row of its table; the migration that made the table wrote it."""

    __tablename__ = "safekeeping"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Sicherheit des Tresors")))
    journaled = False  # files outside the vault follow it: undo must not take it back alone

    vault_id: Mapped[str]
    second_target: Mapped[str]
    recovery_sheet: Mapped[str]
    recovery_sheet_on: Mapped[date | None]
    former_keys: Mapped[dict[str, str]] = mapped_column(Json)


@dataclass(frozen=True, slots=True)
class Safekeeping:
    """``vault_id``: 32 hex digits, the same in every backup of this vault.

    ``second_target``: folder for further backups, empty for none. ``recovery_sheet``: the mark of the key
    (:func:`mendi_desktop.vault.keys.key_mark`) the last recovery sheet was made for, empty for none;
    ``recovery_sheet_on``: its day.
    """

    vault_id: str
    second_target: str
    recovery_sheet: str
    recovery_sheet_on: date | None


def safekeeping(session: Session) -> Safekeeping:
    """As it is in force."""
    row = _row(session)
    return Safekeeping(row.vault_id, row.second_target, row.recovery_sheet, row.recovery_sheet_on)


def former_keys(session: Session) -> dict[str, bytes]:
    """Raw keys by their mark, kept only as long as a backup out of reach still needs them."""
    return {mark: bytes.fromhex(key) for mark, key in _row(session).former_keys.items()}


@dataclass(frozen=True, slots=True)
class ChooseSecondTarget(Command[None]):
    """Where further backups go; empty for nowhere."""

    label: ClassVar[str] = QT_TR_NOOP("Zweiten Sicherungsort wählen")

    folder: str

    def execute(self, work: Work) -> None:
        _row(work.session).second_target = self.folder


@dataclass(frozen=True, slots=True)
class NoteRecoverySheet(Command[None]):
    """A recovery sheet was made today for the key with this mark."""

    label: ClassVar[str] = QT_TR_NOOP("Notfallblatt vermerken")

    key_mark: str

    def execute(self, work: Work) -> None:
        row = _row(work.session)
        row.recovery_sheet, row.recovery_sheet_on = self.key_mark, work.today


@dataclass(frozen=True, slots=True)
class KeepFormerKeys(Command[None]):
    """The former keys that are still needed, as hex by their mark; all others are forgotten."""

    label: ClassVar[str] = QT_TR_NOOP("Frühere Schlüssel verwalten")

    keys: dict[str, str]

    def execute(self, work: Work) -> None:
        _row(work.session).former_keys = dict(self.keys)


def _row(session: Session) -> SafekeepingRow:
    """The oldest, should a damaged vault have several; UserError if it has none."""
    found = session.scalars(select(SafekeepingRow).order_by(SafekeepingRow.created_at).limit(1)).one_or_none()
    if found is None:
        raise UserError(
            tr("Der Tresor weiß nicht mehr, welche Sicherungen zu ihm gehören. Bitte die Daten prüfen und reparieren.")
        )
    return found
