# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the law gives a works council or staff council in training: short, in own words, with source and Stand."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from mendi_desktop.core.i18n import SOURCE_LANGUAGE, gender_style, language, written
from mendi_desktop.core.resources import resource

_KINDS = ("company", "public_office")


@dataclass(frozen=True, slots=True)
class Right:
    """One rule: its paragraph, what it says in own words, the act, and where the act can be read.

    ``code`` is of the pick list ``council_right``. ``answers``: what the act says about the answer to a request;
    ``answer_weeks``: within how many weeks it should come, 0 where the act names none. ``checked``: the Stand.
    """

    code: str
    paragraph: str
    says: str
    answers: str
    answer_weeks: int
    source: str
    target: str
    checked: date
    in_report: bool


@dataclass(frozen=True, slots=True)
class Rights:
    """Rules of one kind of workplace; ``checked`` is the day of the last comparison with the acts."""

    checked: date
    rules: tuple[Right, ...]


def council_rights(workplace_kind: str) -> Rights:
    """The rules that a report recalls, for a ``company`` (BetrVG) or a ``public_office`` (BPersVG).

    Worded in the language in force.
    """
    every = _read(workplace_kind, _suffix(), gender_style())
    return Rights(every.checked, tuple(right for right in every.rules if right.in_report))


def right_of(code: str | None) -> Right | None:
    """The rule behind an entry of the pick list ``council_right``; None where there is none to recall."""
    every = (right for kind in _KINDS for right in _read(kind, _suffix(), gender_style()).rules)
    return next((right for right in every if right.code == code), None)


def _suffix() -> str:
    return "" if language() == SOURCE_LANGUAGE else f"_{language()}"


@cache
def _read(workplace_kind: str, suffix: str, _style: str) -> Rights:
    """Once for each way in which it is worded."""
    data = tomllib.loads(resource("knowledge", "council_rights.toml").read_text("utf-8"))
    checked = data["checked"]
    return Rights(checked, tuple(_right(entry, suffix, checked) for entry in data[workplace_kind]))


def _right(entry: dict[str, Any], suffix: str, checked: date) -> Right:
    paragraph, source = entry["paragraph" + suffix], entry["source" + suffix]
    return Right(
        code=entry["code"],
        paragraph=paragraph,
        says=written(entry["says" + suffix]),
        answers=written(entry["answers" + suffix]),
        answer_weeks=entry.get("answer_weeks", 0),
        source=source,
        target=entry["target"],
        checked=entry.get("checked", checked),
        in_report=entry["report"],
    )
