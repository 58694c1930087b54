# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What makes one of the three views: its query, its words, its groups, its filters."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mendi_desktop.core.folding import spellings
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.network.list_model import Group, RowWords
from mendi_desktop.gui.network.row_words import DayWords


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing to filter by. ``title`` is marked with QT_TR_NOOP; ``passes`` gets a row, the chosen code and today."""

    name: str
    title: str
    options: Callable[[str], list[Option]]
    passes: Callable[[Any, str, date], bool]


@dataclass(frozen=True, slots=True)
class Order:
    """One order of the rows under each heading. ``title`` is marked with QT_TR_NOOP; without ``place``: as read."""

    title: str
    place: Callable[[Any], Any] | None = None


@dataclass(frozen=True, slots=True)
class View:
    """Texts are marked with QT_TR_NOOP. ``groups`` gets the rows that are shown and today.

    ``orders``: by code, the first one holds until another is chosen.
    """

    code: str
    title: str
    add: str
    empty: tuple[str, str]
    icon: str
    read: Callable[[Any], Sequence[Any]]
    words: Callable[[DayWords], RowWords]
    groups: Callable[[Sequence[Any], date], list[Group]]
    filters: tuple[Filter, ...]
    orders: Mapping[str, Order]

    def groups_in(self, order: str, rows: Sequence[Any], today: date) -> list[Group]:
        """The groups with their rows in one of the orders."""
        groups, place = self.groups(rows, today), self.orders[order].place
        return [Group(group.title, sorted(group.rows, key=place)) for group in groups] if place else groups


def wanted_rows(view: View, rows: Sequence[Any], typed: str, chosen: Mapping[str, str], today: date) -> list[Any]:
    """The rows in which every word typed occurs (umlauts folded) and that pass the chosen filters."""
    filters = [(each.passes, chosen[each.name]) for each in view.filters if each.name in chosen]
    found = [row for row in rows if all(passes(row, code, today) for passes, code in filters)]
    for word in typed.split():
        spelled = spellings(word)
        found = [row for row in found if any(spelling in row.searchable for spelling in spelled)]
    return found
