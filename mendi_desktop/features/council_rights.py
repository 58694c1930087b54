# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the law gives a works council or staff council in training: short, in own words, with source and Stand."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

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


@cache
def council_rights(workplace_kind: str) -> Rights:
    """Rules for a ``company`` (BetrVG) or a ``public_office`` (BPersVG)."""
    data = tomllib.loads(resource("knowledge", "council_rights.toml").read_text("utf-8"))
    return Rights(data["checked"], tuple(Right(**entry) for entry in data[workplace_kind]))
