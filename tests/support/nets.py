# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Vaults with a safety net for tests: a clock that can be set, a root for the backups, and what is in a backup."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.vault.backups.backup import Backup, Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.opened import Vault
from tests.support.vault_files import KEY, SALT
from tests.support.vaults import add_colleague

MORNING = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""A Monday."""


@dataclass
class SettableClock:
    """Shows what it was set to."""

    moment: datetime = MORNING

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def forward(self, **length: float) -> None:
        self.moment += timedelta(**length)


@dataclass
class Netted:
    """An open vault with its net; ``clock`` is the one both use."""

    vault: Vault
    net: SafetyNet
    root: Path
    clock: SettableClock

    def save(self, reason: Reason = Reason.MANUAL) -> Backup:
        """A backup that must not be skipped."""
        made = self.net.back_up(reason)
        assert made is not None
        return made

    def write(self, alias: str) -> None:
        add_colleague(self.vault, alias)

    @property
    def aliases(self) -> list[str]:
        """Of the colleagues in the open vault."""
        return aliases_in(self.vault.file)

    @property
    def shelf(self) -> Path:
        (folder,) = (path for path in self.root.iterdir() if path.is_dir())
        return folder


def aliases_in(file: KeyedFile) -> list[str]:
    connection = file.connect()
    try:
        return sorted(alias for (alias,) in connection.execute("SELECT alias FROM colleague"))
    finally:
        connection.close()


def aliases_in_backup(backup: Backup) -> list[str]:
    return aliases_in(KeyedFile(backup.path, KEY, SALT))


def flip(path: Path, page: int = 5) -> None:
    """Damage one byte in the middle of a page."""
    data = bytearray(path.read_bytes())
    data[page * 4096 + 2000] ^= 1
    path.write_bytes(data)
