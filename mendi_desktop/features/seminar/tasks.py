# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tasks for the participants of a seminar, as ``resources/seminar/tasks.toml`` has them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from mendi_desktop.core.i18n import QT_TR_NOOP, SOURCE_LANGUAGE, language, tr, written
from mendi_desktop.core.resources import resource
from mendi_desktop.features.seminar.chapters import chapters

_AREAS: Final[Mapping[str, str]] = {
    "safety": QT_TR_NOOP("Sicherheit"),
    "colleagues": QT_TR_NOOP("Kolleg*innen"),
    "consultations": QT_TR_NOOP("Gespräche"),
    "projects": QT_TR_NOOP("Projekt"),
    "network": QT_TR_NOOP("Netzwerk"),
    "activities": QT_TR_NOOP("Zeit und Rollen"),
    "qualification": QT_TR_NOOP("Qualifizierung"),
    "reports": QT_TR_NOOP("Berichte"),
    "council": QT_TR_NOOP("Gremium"),
}
"""The areas in which there is something to try, as the window calls them."""


@dataclass(frozen=True, slots=True)
class Task:
    """``title``, ``asks`` and ``hint`` are in the language in force. ``chapter``: the first one that has all it needs.

    It is done at ``page`` (with ``word``, as in the places of the window), or by ``act``, the id of an act of the menus
    where ``page`` is empty; with a page the act is the key that leads there, too. ``check``: a name of ``checks``.
    """

    id: str
    title: str
    asks: str
    hint: str
    chapter: str
    area: str
    check: str
    page: str = ""
    word: str = ""
    act: str = ""

    @property
    def area_title(self) -> str:
        """What the window calls the area."""
        return tr(_AREAS[self.area])


def tasks() -> tuple[Task, ...]:
    """All tasks in the order of a seminar."""
    return tuple(map(_said, _read()["task"]))


def fits(task: Task, chapter_id: str) -> bool:
    """Whether the chapter has all that ``task`` needs: every one with the same state has, or a later one has.

    So may an own scenario.
    """
    states = {chapter.id: chapter.state for chapter in chapters()}
    order = list(dict.fromkeys(states.values()))
    return chapter_id not in states or order.index(states[chapter_id]) >= order.index(states[task.chapter])


def _said(told: Mapping[str, str]) -> Task:
    suffix = "" if language() == SOURCE_LANGUAGE else f"_{language()}"
    words = {name: written(told[f"{name}{suffix}"]) for name in ("title", "asks", "hint")}
    plain = {name: told.get(name, "") for name in ("id", "chapter", "area", "check", "page", "word", "act")}
    return Task(**words, **plain)


@cache
def _read() -> dict[str, Any]:
    return tomllib.loads(resource("seminar", "tasks.toml").read_text("utf-8"))
