# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was ever printed, and what was ever withheld: numbers and keys, no persons.

Two reports can be subtracted from one another, so a new number is checked against the old ones (Wooton and Fraser, ABS
1352.0.55.072). Nothing in a ledger needs to be deleted when a person is: every number stands for at least k persons.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from mendi_desktop.privacy.period import Span
from mendi_desktop.privacy.policy import Audience

COMPANY: Final[tuple[str, ...]] = ()
"""The scope of a number about everybody; other scopes are sorted codes of departments."""
TOTAL: Final = "total"
PERSONS: Final = "persons"
TALKS: Final = "talks"
MINUTES: Final = "minutes"
UNASSIGNED: Final = "talks_without_person"
HEADS: Final = "heads"
_FORMAT: Final = 1


class Key(NamedTuple):
    """One number of one report: what is counted, for whom, when, and in which category (``total``: in none)."""

    unit: str
    scope: tuple[str, ...]
    span: Span
    axis: str = TOTAL
    category: str = ""


@dataclass(frozen=True)
class Ledger:
    """Printed numbers and withheld keys of each audience. ``entry`` of a release is a ledger of that release alone."""

    facts: Mapping[Audience, Mapping[Key, int]] = field(default_factory=dict)
    withheld: Mapping[Audience, frozenset[Key]] = field(default_factory=dict)

    def plus(self, other: "Ledger") -> "Ledger":
        """Both together. A number that was printed first stays as it was, and what was withheld stays withheld."""
        facts = {
            audience: {**other.facts.get(audience, {}), **self.facts.get(audience, {})}
            for audience in Audience
            if audience in self.facts or audience in other.facts
        }
        withheld = {
            audience: self.withheld.get(audience, frozenset()) | other.withheld.get(audience, frozenset())
            for audience in Audience
            if audience in self.withheld or audience in other.withheld
        }
        return Ledger(facts, withheld)

    @classmethod
    def of(cls, entries: Iterable[str]) -> "Ledger":
        """From the stored JSON of every release, oldest first."""
        ledger = cls()
        for entry in entries:
            ledger = ledger.plus(cls.from_json(entry))
        return ledger

    def to_json(self) -> str:
        """Sorted, so that equal ledgers are equal texts."""
        facts = [
            [audience, *_row(key), value] for audience, facts in self.facts.items() for key, value in facts.items()
        ]
        withheld = [[audience, *_row(key)] for audience, keys in self.withheld.items() for key in keys]
        stored = {"format": _FORMAT, "facts": sorted(facts), "withheld": sorted(withheld)}
        return json.dumps(stored, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Ledger":
        """ValueError when the text is not a ledger of this format."""
        stored = json.loads(text)
        if not isinstance(stored, dict) or stored.get("format") != _FORMAT:
            raise ValueError("not a ledger of a known format")
        facts: dict[Audience, dict[Key, int]] = {}
        for audience, *row, value in stored["facts"]:
            facts.setdefault(Audience(audience), {})[_key(row)] = int(value)
        withheld: dict[Audience, set[Key]] = {}
        for audience, *row in stored["withheld"]:
            withheld.setdefault(Audience(audience), set()).add(_key(row))
        return cls(facts, {audience: frozenset(keys) for audience, keys in withheld.items()})

    @cached_property
    def spans(self) -> frozenset[Span]:
        """Periods of which anything was printed, for any audience."""
        return frozenset(key.span for facts in self.facts.values() for key in facts)


def _row(key: Key) -> list[object]:
    return [key.unit, list(key.scope), list(key.span), key.axis, key.category]


def _key(row: list[object]) -> Key:
    match row:
        case [str(unit), list(scope), [int(start), int(end)], str(axis), str(category)]:
            return Key(unit, tuple(map(str, scope)), Span(start, end), axis, category)
    raise ValueError("not the key of a number")
