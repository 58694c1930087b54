# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the texts of the papers, in the language in force and in the way in which words for people are written."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from mendi_desktop.core.i18n import QT_TR_NOOP, SOURCE_LANGUAGE, language, tr, written
from mendi_desktop.core.resources import resource
from mendi_desktop.reports.document import TextTable

Told = Mapping[str, Any]
"""A table of one of the files: texts by name, those in English with ``_en`` behind it."""

_HELD_DOWN: Final = {"Ctrl": QT_TR_NOOP("Strg"), "Shift": QT_TR_NOOP("Umschalt")}


def guide_texts() -> Told:
    """``resources/seminar/guide.toml``."""
    return _read("guide")


def sheet_texts() -> Told:
    """``resources/seminar/sheets.toml``."""
    return _read("sheets")


def said(told: Told, name: str) -> str:
    """The text of this name; KeyError if it is missing in the language in force."""
    return written(told[_named(name)])


def said_list(told: Told, name: str) -> tuple[str, ...]:
    """As :func:`said`, of a list."""
    return tuple(written(text) for text in told[_named(name)])


def said_rows(told: Told, name: str) -> tuple[tuple[str, ...], ...]:
    """As :func:`said`, of a list of lists."""
    return tuple(tuple(written(text) for text in row) for row in told[_named(name)])


def key_of(act: str) -> str:
    """How the key of this act of the menus is written on the keyboard: "Strg+N"; empty if the papers name none."""
    parts = _read("keys").get(act, "").split("+")
    return "+".join(tr(_HELD_DOWN[part]) if part in _HELD_DOWN else part for part in parts)


def key_table(rows: Iterable[tuple[str, str]]) -> TextTable:
    """``rows``: the id of an act and what its key does."""
    return TextTable(
        (tr("Taste"), tr("Was sie tut")), tuple((key_of(act), does) for act, does in rows), shares=(28, 72)
    )


def _named(name: str) -> str:
    return name if language() == SOURCE_LANGUAGE else f"{name}_{language()}"


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("seminar", f"{name}.toml").read_text("utf-8"))
