# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is new in which version, as it is shipped with the program: nothing is fetched from anywhere."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mendi_desktop.core.i18n import language, written


@dataclass(frozen=True, slots=True)
class Version:
    """``items``: a sentence each, in German and English."""

    number: str
    day: date
    items: tuple[tuple[str, str], ...]

    def sentences(self) -> tuple[str, ...]:
        """In the language in force."""
        at = 0 if language() == "de" else 1
        return tuple(written(item[at]) for item in self.items)


def read_versions(path: Path) -> tuple[Version, ...]:
    """Newest first, as they stand in the file."""
    told = tomllib.loads(path.read_text("utf-8"))["version"]
    return tuple(
        Version(str(each["number"]), each["day"], tuple((item["de"], item["en"]) for item in each["item"]))
        for each in told
    )


def is_update(seen: str, current: str) -> bool:
    """Whether there is something to say: an older version was here before. The very first start is no update."""
    return bool(seen) and _numbers(seen) < _numbers(current)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())
