# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds German words of the interface in what is shown or printed while English is in force."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from mendi_desktop.core.i18n import read_catalogue
from mendi_desktop.core.resources import resource
from mendi_desktop.features.codes import code_list, code_lists
from mendi_desktop.gui.kit.combo_field import ComboField
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.safekeeping.spot_view import PathLine
from mendi_desktop.gui.shell.window import MainWindow
from tests.pages.finding import seen

_FIELD = re.compile(r"\{\w*[^}]*\}")
_PARTS = re.compile(r"\s+[·–]\s+|\n")  # facts stand side by side in one label
_WORD = re.compile(r"[^\W\d_]{2,}")
_ITS_OWN_NAME = frozenset(("Deutsch", "Auf Deutsch"))
_LETTERS = 4  # of a text around its fields; with fewer of them anything would look like it


@dataclass(frozen=True)
class Leftovers:
    """German texts whole, German texts with fields as patterns, and what invented data say on purpose."""

    texts: frozenset[str]
    patterns: tuple[re.Pattern[str], ...]
    invented: frozenset[str]
    known: dict[str, bool] = field(default_factory=dict)
    """What was asked before: a window says most of its words on every page."""

    @classmethod
    def of_the_program(cls) -> "Leftovers":
        german, english = _interface()
        own = german - english
        plain = frozenset(text for text in own if not _FIELD.search(text) and re.search(r"\w", text))
        filled = (text for text in own if _FIELD.search(text))
        patterns = tuple(_pattern(text) for text in filled if len(re.sub(r"\W", "", _FIELD.sub("", text))) >= _LETTERS)
        return cls(plain, patterns, frozenset(_invented()))

    def among(self, shown: Iterable[str]) -> list[str]:
        """Those of the texts that are, or hold between their dots, a German text of the interface."""
        return [text for text in dict.fromkeys(shown) if any(self._is_german(part) for part in _parts(text))]

    @staticmethod
    def words_among(shown: Iterable[str]) -> list[str]:
        """Texts with any word that German texts have and English ones have not: for windows without invented data."""
        german = _german_words()
        said = (text for text in dict.fromkeys(shown) if text not in _ITS_OWN_NAME)
        return [text for text in said if german.intersection(_WORD.findall(text))]

    def _is_german(self, part: str) -> bool:
        if part not in self.known:
            looks_german = part in self.texts or any(pattern.fullmatch(part) for pattern in self.patterns)
            self.known[part] = looks_german and part not in self.invented
        return self.known[part]


def words_of(window: QWidget) -> list[str]:
    """Everything that can be read or is read out in a window: labels, buttons, hints, lists, its title."""
    found = [window.windowTitle()]
    for widget in seen(window, QWidget):
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        elif isinstance(widget, PathLine):
            continue  # a path is of no language, and a random one may spell "ab"
        elif isinstance(widget, QLineEdit):
            found += [widget.displayText(), widget.placeholderText()]
        elif isinstance(widget, ComboField):
            found += [option.label for option in widget.options]
        elif isinstance(widget, QAbstractItemView):
            found += _listed(widget)
    return [text for text in found if text]


def menu_words(window: MainWindow) -> list[str]:
    """The titles of the menus and the words of all acts, keys included."""
    menus = [action.text() for action in window.menuBar().actions()]
    acts = window.actions_by_id.values()
    return [*menus, *(action.text() for action in acts), *(action.toolTip() for action in acts)]


def _listed(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    roles = [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, *RowRole]
    for row in range(model.rowCount() if model is not None else 0):
        said = (model.index(row, 0).data(role) for role in roles)
        yield from (text for text in said if isinstance(text, str))


@cache
def _german_words() -> frozenset[str]:
    german, english = (set(_WORD.findall(" ".join(texts))) for texts in _interface())
    return frozenset(german - english)


def _interface() -> tuple[set[str], set[str]]:
    """German and English texts of the catalogue and of the pick lists."""
    catalogue = read_catalogue(resource("i18n", "mendi_en.ts"))
    german, english = set(catalogue), set(catalogue.values())
    for name in code_lists():
        found = code_list(name)
        wordings = [found.wording, *(group.wording for group in found.groups)]
        for code in found.codes:
            wordings += [code.full, code.brief, code.in_office, code.brief_in_office]
        german |= {wording.de for wording in wordings}
        english |= {wording.en for wording in wordings}
    return german, english


def _pattern(text: str) -> re.Pattern[str]:
    """``{n}`` stands for a number everywhere, other fields for any words."""
    literals = map(re.escape, _FIELD.split(text))
    fields = (r"[\d.,]+" if name == "{n}" else ".+" for name in [*_FIELD.findall(text), ""])
    return re.compile("".join(chain.from_iterable(zip(literals, fields, strict=True))).removesuffix(".+"), re.DOTALL)


def _parts(text: str) -> Iterator[str]:
    text = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    yield text
    yield from (part.strip() for part in _PARTS.split(text))


def _invented() -> Iterator[str]:
    for path in sorted(resource("demo").rglob("*.toml")):
        yield from _strings(tomllib.loads(path.read_text("utf-8")))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
