# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the law gives a works council or staff council in training: short, in own words, with source and Stand."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

from mendi_desktop.core.i18n import SOURCE_LANGUAGE, language
from mendi_desktop.core.resources import resource


@dataclass(frozen=True, slots=True)
class Right:
    """One rule: its paragraph, what it says in own words, the act, and where the act can be read."""

    paragraph: str
    says: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Rights:
    """All rules of one kind of workplace; ``checked`` is the day of the last comparison with the acts."""

    checked: date
    rules: tuple[Right, ...]


def council_rights(workplace_kind: str) -> Rights:
    """Rules for a ``company`` (BetrVG) or a ``public_office`` (BPersVG), worded in the language in force."""
    return _read(workplace_kind, "" if language() == SOURCE_LANGUAGE else f"_{language()}")


@cache
def _read(workplace_kind: str, suffix: str) -> Rights:
    data = tomllib.loads(resource("knowledge", "council_rights.toml").read_text("utf-8"))
    return Rights(data["checked"], tuple(_right(entry, suffix) for entry in data[workplace_kind]))


def _right(entry: dict[str, str], suffix: str) -> Right:
    paragraph, says, source = (entry[name + suffix] for name in ("paragraph", "says", "source"))
    return Right(paragraph, says, source, entry["target"])
