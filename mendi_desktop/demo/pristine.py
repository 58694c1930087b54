# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A finished state of invented data, kept beside the exercise: nobody writes into it, all begin with copies of it."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mendi_desktop.storage.copying import KeyedFile, copy_database
from mendi_desktop.vault.exchange import exchange
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.opened import Vault


@dataclass(frozen=True, slots=True)
class Pristine:
    """A closed file and its key. A copy has the same key: nothing is derived for it, so it takes no time."""

    path: Path
    key: FileKey

    @classmethod
    def of(cls, file: KeyedFile) -> "Pristine":
        """A closed file that is finished."""
        return cls(file.path, FileKey(file.key, file.salt))

    @property
    def _file(self) -> KeyedFile:
        return KeyedFile(self.path, self.key.raw, self.key.salt)

    def copy_to(self, place: Path) -> None:
        """A whole copy at ``place``, where nothing may be. Raises as ``copy_database``."""
        copy_database(self._file, KeyedFile(place, self.key.raw, self.key.salt))

    def take_over(self, vault: Vault, label: str) -> None:
        """Put a copy into the place of the open ``vault``, which goes on with it; undo is emptied. UserError.

        ``label``: what the views are told to read everything anew for.
        """
        exchange(vault, self.key, lambda waiting: self._write(waiting.path), label)

    def _write(self, waiting: Path) -> None:
        self.copy_to(waiting)

    def forget(self) -> None:
        """Remove the file."""
        with suppress(OSError):
            self.path.unlink()


def keep_state(vault: Vault, place: Path) -> Pristine:
    """What the open ``vault`` holds just now, at ``place``; what was there before goes. Raises as ``copy_database``."""
    place.unlink(missing_ok=True)
    kept = Pristine(place, vault.key)
    copy_database(vault.file, KeyedFile(place, vault.key.raw, vault.key.salt))
    return kept


def close_as_pristine(vault: Vault) -> Pristine:
    """Close a vault that is finished."""
    kept = Pristine(vault.path, vault.key)
    vault.close()
    return kept
