# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The chapters of the seminar mode: a prepared state of the invented workplace and where in the window it begins.

They stand in ``resources/seminar/chapters.toml``.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from mendi_desktop.core.i18n import SOURCE_LANGUAGE, language, written
from mendi_desktop.core.resources import resource

HALF_WAY: Final = "half-way"
"""The chapter with which an exercise opens."""

OWN: Final = "own"
"""The chapter of somebody's own scenario: the file that was opened."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """``title`` and ``tells`` are in the language in force. ``state``: the id of a prepared state.

    It begins at ``page`` with ``word``, as in the places of the window; ``entry`` names the rule by which an entry is
    chosen there, empty for none.
    """

    id: str
    title: str
    tells: str
    state: str
    page: str
    word: str = ""
    entry: str = ""


def chapters() -> tuple[Chapter, ...]:
    """All chapters in the order in which a seminar takes them."""
    return tuple(map(_said, _read()["chapter"]))


def chapter(chapter_id: str) -> Chapter:
    """The chapter of this id; KeyError if there is none."""
    return {each.id: each for each in chapters()}[chapter_id]


def _said(told: Mapping[str, str]) -> Chapter:
    suffix = "" if language() == SOURCE_LANGUAGE else f"_{language()}"
    return Chapter(
        id=told["id"],
        title=written(told[f"title{suffix}"]),
        tells=written(told[f"tells{suffix}"]),
        state=told["state"],
        page=told["page"],
        word=told.get("word", ""),
        entry=told.get("entry", ""),
    )


@cache
def _read() -> dict[str, Any]:
    return tomllib.loads(resource("seminar", "chapters.toml").read_text("utf-8"))
