# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Flips a byte of a vault and says what came of it."""

from enum import StrEnum
from pathlib import Path

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.checkup import Part, check_vault
from mendi_desktop.vault.session import Vault, open_vault
from tests.support.vault_files import everything

Content = dict[str, set[tuple[object, ...]]]


class Outcome(StrEnum):
    """``LIE``: something else was read than was written, and nobody said so. ``UNNOTICED``: it was read rightly, but a
    look through the file did not find the flip."""

    SENTENCE = "sentence"
    TRUTH_AND_FOUND = "truth, and found by a check"
    UNNOTICED = "unnoticed"
    LIE = "lie"


def flipped(path: Path, place: int) -> None:
    """Turn one bit of the byte at ``place`` around."""
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 0x10]))


def everything_in(path: Path, word: str) -> Content:
    vault = open_vault(path, word)
    try:
        return _content(vault)
    finally:
        vault.close()


def _content(vault: Vault) -> Content:
    def read(session: object) -> Content:
        connection = session.connection().connection.driver_connection  # type: ignore[attr-defined]
        return dict(everything(connection))

    return vault.read(read)


def opened_after(path: Path, whole: bytes, place: int, word: str, truth: Content) -> Outcome:
    """Open the vault with one bit of the byte at ``place`` turned around, and read all of it. Any other exception than
    a :class:`UserError` gets out."""
    path.write_bytes(whole)
    flipped(path, place)
    try:
        vault = open_vault(path, word)
    except UserError:
        return Outcome.SENTENCE
    try:
        read = _content(vault)
        if read != truth:
            return Outcome.LIE
        found = any(finding.part is Part.PAGES for finding in check_vault(vault))
        return Outcome.TRUTH_AND_FOUND if found else Outcome.UNNOTICED
    except UserError:
        return Outcome.SENTENCE
    finally:
        vault.close()
