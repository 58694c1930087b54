# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What helps in the first talk with somebody, with its source and the day it was looked up."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from mendi_desktop.core.i18n import SOURCE_LANGUAGE, language, written
from mendi_desktop.core.resources import resource


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a talk and what is useful to ask in it, in the language of the program."""

    title: str
    ask: str


@dataclass(frozen=True, slots=True)
class FirstTalk:
    """The phases in their order; ``checked``: when ``source`` was read."""

    phases: tuple[Phase, ...]
    source: str
    checked: date


def first_talk() -> FirstTalk:
    """The advice in the language of the program."""
    data = _read()
    suffix = "" if language() == SOURCE_LANGUAGE else f"_{language()}"
    phases = tuple(Phase(written(phase[f"title{suffix}"]), written(phase[f"ask{suffix}"])) for phase in data["phase"])
    return FirstTalk(phases, written(data[f"source{suffix}"]), data["checked"])


@cache
def _read() -> dict[str, Any]:
    return tomllib.loads(resource("knowledge", "first_talk.toml").read_text("utf-8"))
