# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which rows of one column may be printed, when the rows add up, and how small departments are put together.

Sources: BA Statistik, Regeln der statistischen Geheimhaltung (a hidden cell in a column with a printed sum needs
company); handbook 5.6; the insider rule is the project's own (an insider may know ``KNOWN`` persons completely).
"""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeVar

from mendi_desktop.privacy.policy import KNOWN, Policy

P = TypeVar("P", bound=Collection[int])


def holds_together(sizes: Collection[int], persons: int, policy: Policy) -> bool:
    """A sum over rows that are not shown one by one protects each of them.

    At least two of them are not empty, at least 2k - 1 persons stand behind all, and when an insider knows the largest
    row of one or two persons completely, the small rows among the others still have company and k persons.
    """
    filled = sorted(size for size in sizes if size)
    if len(filled) < 2 or persons < policy.need:
        return False
    known = max((size for size in filled if size <= KNOWN), default=0)
    if not known:
        return True
    others = list(filled)
    others.remove(known)
    return others[0] >= policy.k or (len(others) >= 2 and persons - known >= policy.k)


def merge_units(persons: Mapping[str, int], policy: Policy) -> list[tuple[str, ...]] | None:
    """Groups of departments: those with k persons stay alone, the others become one group (`Übrige Bereiche`, last).

    The smallest of the large ones join until the group holds together. None when fewer than two groups remain.
    """
    small = sorted(unit for unit, size in persons.items() if size < policy.k)
    large = sorted((size, unit) for unit, size in persons.items() if size >= policy.k)
    while small and large and not _holds(small, persons, policy):
        small.append(large.pop(0)[1])
    groups: list[tuple[str, ...]] = [(unit,) for unit in persons if (persons[unit], unit) in large]
    if small and _holds(small, persons, policy):
        groups.append(tuple(sorted(small)))
    elif small:
        return None
    return groups if len(groups) >= 2 else None


def valid_groups(groups: Sequence[tuple[str, ...]], persons: Mapping[str, int], policy: Policy) -> bool:
    """An earlier grouping protects the departments of this period as well."""
    return len(groups) >= 2 and all(
        persons.get(group[0], 0) >= policy.k if len(group) == 1 else _holds(group, persons, policy) for group in groups
    )


def _holds(units: Collection[str], persons: Mapping[str, int], policy: Policy) -> bool:
    sizes = [persons.get(unit, 0) for unit in units]
    return holds_together(sizes, sum(sizes), policy)


def hide_more(
    hidden: set[str], open_rows: Mapping[str, int], people: Mapping[str, P], total: int, policy: Policy
) -> set[str]:
    """Rows of a partition of talks to hide, so that the hidden ones cannot be computed from the printed total.

    ``open_rows``: talks of the rows that could be printed; the smallest are hidden first. ``people``: the persons
    behind each row; ``total``: persons in all. A person may be in several rows, so the rows cover the persons.
    """
    hidden = set(hidden)
    waiting = sorted(open_rows, key=lambda code: (-open_rows[code], code))
    while hidden and waiting and not _safe(hidden, people, total, policy):
        hidden.add(waiting.pop())
    return hidden


def _safe(hidden: set[str], people: Mapping[str, P], total: int, policy: Policy) -> bool:
    behind = set[int]().union(*(people.get(code, ()) for code in hidden))
    sizes = [len(people.get(code, ())) for code in hidden]
    if not holds_together(sizes, len(behind), policy):
        return False
    if any(size >= policy.k for size in sizes):
        return True
    shown = sum(len(rows) for code, rows in people.items() if code not in hidden)
    return total - shown <= (len(hidden) - 1) * (policy.k - 1)  # else the printed rows would prove "not nobody"
