# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a package brings along that is not the program's own: ``bundled.toml`` and the lock, joined.

Notices, the bill of materials and the check of a built folder are made from this and from nothing else.
"""

import tomllib
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Final

from lockfile import Locked, read_lock

HERE: Final = Path(__file__).resolve().parent
TABLE: Final = HERE / "bundled.toml"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing with a licence, or several ``pieces`` (name -> licence) that share their texts.

    ``licence`` is an SPDX expression, ``taken`` the alternative that is used where the expression leaves a choice,
    ``inside`` the distributions that carry it (else ``where`` says where it lies), ``locked`` its entry in the lock if
    it is a distribution itself.
    """

    name: str
    licence: str = ""
    pieces: dict[str, str] = field(default_factory=dict)
    taken: str = ""
    version: str = ""
    use: str = ""
    inside: tuple[str, ...] = ()
    where: str = "der Ordner des Programms"
    systems: tuple[str, ...] = ()
    copyright: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    locked: Locked | None = field(default=None, repr=False)

    @property
    def licences(self) -> dict[str, str]:
        """Each thing in it with its licence."""
        return self.pieces or {self.name: self.licence}

    def speaks_for(self, file: str) -> bool:
        """Is ``file`` (a path in a built folder, with slashes) covered by this part's patterns?"""
        return any(fnmatch(file, pattern) or fnmatch(file, f"*/{pattern}") for pattern in self.files)


def distributions(table: Path = TABLE) -> tuple[Part, ...]:
    """Every locked distribution; ``ValueError`` names one that has no entry, or an entry that is not locked."""
    entries = tomllib.loads(table.read_text("utf-8"))["distribution"]
    locked = read_lock()
    unknown = {one.name for one in locked} ^ set(entries)
    if unknown:
        raise ValueError(f"locked without a licence in {table.name}, or not locked any more: {sorted(unknown)}")
    return tuple(
        Part(one.name, version=one.version, locked=one, **_tuples(entries[one.name]))  # type: ignore[arg-type]
        for one in locked
    )


def other_parts(table: Path = TABLE) -> tuple[Part, ...]:
    """What no Python metadata names: libraries inside wheels, the interpreter, fonts, icons, word lists."""
    return tuple(Part(**_tuples(entry)) for entry in tomllib.loads(table.read_text("utf-8"))["part"])  # type: ignore[arg-type]


def _tuples(entry: dict[str, object]) -> dict[str, object]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
