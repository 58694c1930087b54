# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says of every page of a closed file whether it is as SQLCipher wrote it, without opening it as a database.

SQLCipher 4 ends each page with a random start value (16 bytes) and an HMAC-SHA512 (64 bytes) over the encrypted
content, the start value and the page's number; the key of the HMAC is derived from the file's key over the salt with
every bit of 0x3a flipped, two rounds. Source: https://www.zetetic.net/sqlcipher/design/ ("Database Key Derivation",
"HMAC"). The rollback journal holds pages of the same shape between a header and a checksum each. Source:
https://sqlite.org/fileformat2.html#the_rollback_journal.

Only for files that no connection of this process has open: on POSIX, closing a file drops SQLite's locks on it.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PAGE: Final = 4096
SALT_LENGTH: Final = 16
"""A file begins with its salt, in the clear, in place of SQLite's own first bytes."""

_HMAC = 64
_JOURNAL_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")
_JOURNAL_HEADER: Final = struct.Struct(">8s5I")
_COUNT_BY_SIZE = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Census:
    """Pages of a file, and the numbers (from 1) of those that are not as they were written."""

    pages: int
    damaged: tuple[int, ...]


class Authenticator:
    """Knows the pages of one file by its raw 32-byte key and its own 16-byte salt."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)

    def knows(self, number: int, page: bytes) -> bool:
        """Whether ``page`` (4096 bytes) was written under this key as page ``number``, counted from 1."""
        if len(page) != PAGE:
            return False
        covered = page[SALT_LENGTH if number == 1 else 0 : -_HMAC] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(self._key, covered, "sha512"), page[-_HMAC:])

    def knows_page_of(self, path: Path, number: int) -> bool:
        with path.open("rb") as file:
            file.seek((number - 1) * PAGE)
            return self.knows(number, file.read(PAGE))

    def knows_any_of(self, path: Path) -> bool:
        """Whether this key wrote any page: then it is the right one, however damaged the rest is."""
        return any(self.knows(number, page) for number, page in _pages(path))

    def census(self, path: Path) -> Census:
        """Look at every page; half a page at the end counts as a damaged one. About 0.3 s for 100 MB."""
        count, damaged = 0, []
        for number, page in _pages(path):
            count = number
            if not self.knows(number, page):
                damaged.append(number)
        return Census(count, tuple(damaged))

    def knows_sample_of(self, path: Path, size: int = 8) -> bool:
        """Whether the first, the last and some pages between are well: half-copied files end in nothing."""
        last = path.stat().st_size // PAGE
        numbers = {1 + (last - 1) * step // (size - 1) for step in range(size)} if last else set()
        return all(self.knows_page_of(path, number) for number in numbers)

    def finds_journal_foreign_to(self, path: Path) -> bool:
        """Whether the rollback journal beside ``path`` has something to play back, and not one page of this key."""
        pages = list(_journal_pages(journal_of(path)))
        return bool(pages) and not any(self.knows(number, page) for number, page in pages)


def journal_of(path: Path) -> Path:
    """Where SQLite keeps the rollback journal of ``path``."""
    return path.with_name(f"{path.name}-journal")


def _pages(path: Path) -> Iterator[tuple[int, bytes]]:
    with path.open("rb") as file:
        number = 0
        while page := file.read(PAGE):
            number += 1
            yield number, page


def _journal_pages(journal: Path) -> Iterator[tuple[int, bytes]]:
    """The pages of the first part that SQLite would play back: as many as the header says, up to a wrong checksum."""
    if not journal.exists():
        return
    with journal.open("rb") as file:
        head = file.read(_JOURNAL_HEADER.size)
        if len(head) < _JOURNAL_HEADER.size or not head.startswith(_JOURNAL_MAGIC):
            return
        _, count, nonce, _, sector, page_size = _JOURNAL_HEADER.unpack(head)
        if page_size != PAGE:
            yield 0, b""  # a journal of some other kind of file
            return
        if count == _COUNT_BY_SIZE:
            count = (journal.stat().st_size - sector) // (PAGE + 8)
        file.seek(sector)
        for _ in range(count):
            record = file.read(PAGE + 8)
            if len(record) < PAGE + 8:
                return
            number, page, checksum = struct.unpack(f">I{PAGE}sI", record)
            if _checksum(nonce, page) != checksum:
                return
            yield number, page


def _checksum(nonce: int, page: bytes) -> int:
    """SQLite adds up every 200th byte from the end, without the first."""
    return (nonce + sum(page[place] for place in range(PAGE - 200, 0, -200))) & 0xFFFFFFFF
