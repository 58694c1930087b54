# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes texts from templates with slots, and says no sentence twice as long as it can help it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from random import Random
from string import Formatter
from typing import Final

_TRIES: Final = 14
_TRIES_WHEN_LARGE: Final = 3

_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+")


class Phrasebook:
    """Templates are plain texts with ``{slots}``.

    A slot is drawn from the list of its name; ``{name_upper}`` begins with a capital letter, ``{name2}`` is another
    value of the same list. Values may hold slots themselves. Without ``strict`` sentences may come again once nothing
    new is found quickly: a large vault is made to measure, not to read.
    """

    def __init__(self, slots: Mapping[str, Sequence[str]], *, strict: bool = True) -> None:
        self._slots = slots
        self._strict = strict
        self._said: set[str] = set()

    def say(self, templates: Sequence[str], rng: Random, **known: str) -> str | None:
        """One filled template of which no sentence was said before; None if there is none left."""
        text = None
        for template in _in_any_order(templates, _TRIES if self._strict else _TRIES_WHEN_LARGE, rng):
            text = self.fill(template, rng, **known)
            sentences = _SENTENCE_END.split(text)
            if self._said.isdisjoint(sentences):
                self._said.update(sentences)
                return text
        return None if self._strict else text

    def fill(self, template: str, rng: Random, **known: str) -> str:
        """Fill the slots of ``template``; ``known`` values come first."""
        values: dict[str, str] = {}
        for slot in _slots_of(template):
            values[slot] = self._value(slot, rng, values, known)
        return template.format_map(values) if values else template

    def _value(self, slot: str, rng: Random, taken: Mapping[str, str], known: Mapping[str, str]) -> str:
        name = slot.removesuffix("_upper").rstrip("0123456789")
        value = known[name] if name in known else self._draw(name, rng, taken, known)
        return value[:1].upper() + value[1:] if slot.endswith("_upper") else value

    def _draw(self, name: str, rng: Random, taken: Mapping[str, str], known: Mapping[str, str]) -> str:
        used = {value.casefold() for value in taken.values()}
        fresh = [value for value in self._slots[name] if value.casefold() not in used]
        return self.fill(rng.choice(fresh or self._slots[name]), rng, **known)


def _in_any_order(templates: Sequence[str], tries: int, rng: Random) -> Iterator[str]:
    """Each template in turn, several rounds, because other slots make another sentence of it."""
    order = list(templates)
    rng.shuffle(order)
    for number in range(tries if order else 0):
        yield order[number % len(order)]


@lru_cache(maxsize=4096)
def _slots_of(template: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for _, name, _, _ in Formatter().parse(template) if name))
