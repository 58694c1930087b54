# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Puts another file in the place of an open vault, made from its very last state."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.pages import journal_of
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.opened import Vault

_TURNS: Final = 2


def beside(vault: Path) -> Path:
    """Where a file waits that shall take the vault's place: in its folder, so that renaming is one act."""
    return vault.with_name(f".{vault.name}.part")


def clear_beside(vault: Path) -> None:
    """Take away what a killed program was about to put into the vault's place, its journal first. OSError."""
    waiting = beside(vault)
    for left in (journal_of(waiting), waiting):
        left.unlink(missing_ok=True)


def exchange(vault: Vault, key: FileKey, make: Callable[[KeyedFile], None], label: str) -> None:
    """Let ``make`` write a whole file under ``key``, and put it into the vault's place.

    Nobody is kept waiting while it is made. If somebody wrote meanwhile, it is made again, in the end with nobody else
    at work. ``label``: as for :meth:`Vault.exchange`. Raises what ``make`` raises, UserError if the place cannot be
    taken; the vault is as it was then.
    """
    waiting = KeyedFile(beside(vault.path), key.raw, key.salt)
    for last in (*[False] * _TURNS, True):
        with ExitStack() as stack:
            if last:
                stack.enter_context(vault.unit.alone())
            before = vault.version()
            clear_beside(vault.path)  # also what the turn before made
            make(waiting)
            stack.enter_context(vault.unit.alone())
            if vault.version() == before:
                vault.exchange(waiting.path, key, label)
                return
