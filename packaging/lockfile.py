# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads ``requirements.lock``: what is shipped, in which version, and the hashes of every file that may be taken."""

import re
from dataclasses import dataclass
from pathlib import Path

LOCK = Path(__file__).resolve().parent / "requirements.lock"
_HEAD = re.compile(r"^([\w.-]+)==(\S+?)(?:\s*;\s*(.+?))?\s*\\?$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Locked:
    """One distribution: normalised name, version, environment marker (or ""), SHA-256 of its files as hex."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def requirement(self) -> str:
        return f"{self.name}=={self.version}" + (f" ; {self.marker}" if self.marker else "")


def normalised(name: str) -> str:
    """The one spelling of a distribution's name (PyPA, "Names and normalization")."""
    return re.sub(r"[-_.]+", "-", name).lower()


def read_lock(path: Path = LOCK) -> tuple[Locked, ...]:
    """All distributions of a lock file, in its order; a line that is not understood raises ``ValueError``."""
    entries: list[tuple[str, str, str, list[str]]] = []
    for line in path.read_text("utf-8").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if found := _HASH.search(line):
            entries[-1][3].append(found.group(1))
        elif head := _HEAD.match(line):
            entries.append((normalised(head.group(1)), head.group(2), head.group(3) or "", []))
        else:
            raise ValueError(f"{path.name}: {line}")
    return tuple(Locked(name, version, marker, tuple(sorted(hashes))) for name, version, marker, hashes in entries)
