# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The words of the field: labels of the pick lists and ``resources/words/quick_line.toml``."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from mendi_desktop.core.resources import resource
from mendi_desktop.features.codes import Code, code_list
from mendi_desktop.features.consultations.quick_text.tokens import key_of


@dataclass(frozen=True, slots=True)
class Meaning:
    """A code of a pick list."""

    list_name: str
    code: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Keys (see :func:`key_of`) of words and what they say."""

    meanings: Mapping[str, tuple[Meaning, ...]]
    unclear: Mapping[str, tuple[Meaning, ...]]
    again: frozenset[str]
    strict: frozenset[str]
    mentor_acts: frozenset[str]
    colleague_acts: frozenset[str]
    split_acts: Mapping[str, Mapping[str, str]]
    glue: frozenset[str]
    negations: frozenset[str]
    dismissals: frozenset[str]
    everyday: frozenset[str]

    def knows(self, key: str) -> bool:
        """Whether this is a word of the field or a little word, and so hardly an alias."""
        acts = self.again | self.mentor_acts | self.colleague_acts | self.glue | self.negations
        return key in self.meanings or key in self.unclear or key in acts


@cache
def lexicon() -> Lexicon:
    """The one lexicon; labels of both languages and both kinds of workplace are in it."""
    data = tomllib.loads(resource("words", "quick_line.toml").read_text("utf-8"))
    return Lexicon(
        meanings=_meanings(data),
        unclear={key_of(word): tuple(map(_meaning, said)) for word, said in data["unclear"].items()},
        again=_keys(data["follow_up"]["again"]),
        strict=_keys(data["follow_up"]["strict"]),
        mentor_acts=_keys(data["follow_up"]["mentor"]),
        colleague_acts=_keys(data["follow_up"]["colleague"]),
        split_acts=_split(data["follow_up"]["split"]),
        glue=_keys(data["small"]["glue"]),
        negations=_keys(data["small"]["negations"]),
        dismissals=_keys(data["small"]["dismissals"]),
        everyday=_keys(data["small"]["everyday"]),
    )


def _split(acts: Mapping[str, Iterable[str]]) -> dict[str, dict[str, str]]:
    """ "ruft an" with a day in between: first word to second word to who does it."""
    found: dict[str, dict[str, str]] = {}
    for who, phrases in acts.items():
        for phrase in phrases:
            verb, _, particle = phrase.partition(" ")
            found.setdefault(key_of(verb), {})[key_of(particle)] = who
    return found


def _meanings(data: Mapping[str, Any]) -> dict[str, tuple[Meaning, ...]]:
    """Words of the file mean all that they stand for; a label that is no such word, what comes first."""
    found: dict[str, tuple[Meaning, ...]] = {}
    for list_name in data["precedence"]:
        for code, words in data["words"][list_name].items():
            for key in _keys(words):
                found[key] = (*found.get(key, ()), Meaning(list_name, code))
    passed_over = _keys(data["unlisted"]["labels"]) | {key_of(word) for word in data["unclear"]}
    for list_name in data["precedence"]:
        for entry in code_list(list_name).codes:
            for key in _label_keys(entry) - passed_over:
                found.setdefault(key, (Meaning(list_name, entry.code),))
    return found


def _label_keys(entry: Code) -> set[str]:
    """The key of every label, and of its parts where it is a list of plain words."""
    labels = entry.all_labels()
    parts = (part for label in labels if "(" not in label for part in label.split(","))
    if entry.code == "other":
        return set()
    return {key for key in map(key_of, (*labels, *parts)) if len(key) > 1 and not key.isdecimal()}


def _meaning(said: str) -> Meaning:
    list_name, _, code = said.partition("/")
    return Meaning(list_name, code)


def _keys(words: Iterable[str]) -> frozenset[str]:
    """Without those of which only a number is left ("45+"): that would be an amount."""
    return frozenset(key for key in map(key_of, words) if not key.isdecimal())
