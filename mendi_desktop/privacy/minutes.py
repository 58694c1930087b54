# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Could the total of minutes give a hidden duration class away?

Each class has a shortest and a longest talk, so the minutes limit how many talks a hidden class can hold.
"""

from collections.abc import Collection

from mendi_desktop.privacy.policy import Policy
from mendi_desktop.privacy.request import Axis, Category
from mendi_desktop.privacy.tally import Tally

Bounds = tuple[int, float]


def minutes_tell(tally: Tally, axis: Axis, shown: Collection[str], policy: Policy, minutes: int) -> bool:
    """True when the minutes exclude that some hidden class is empty, or that it holds 2k - 1 talks.

    ``shown``: the classes whose talks are printed. False for an axis that is not made of duration classes, and when no
    class is printed: then the minutes tell no more than they do in a report without the table.
    """
    classes = [category for category in axis.categories if category.minutes is not None]
    talks = tally.of(axis).talks
    hidden = [category for category in classes if category.code not in shown]
    rest = sum(talks.get(category.code, 0) for category in hidden)
    if not rest or len(hidden) == len(classes):
        return False
    fixed = [_times(_bounds(category), talks.get(category.code, 0)) for category in classes if category.code in shown]
    printed: Bounds = (sum(low for low, _ in fixed), sum(high for _, high in fixed))
    return any(
        not _possible(printed, one, [other for other in hidden if other != one], (held, rest - held), minutes)
        for one in hidden
        for held in (0, min(rest, policy.need))
    )


def _possible(printed: Bounds, one: Category, others: list[Category], split: tuple[int, int], minutes: int) -> bool:
    """``split``: talks in the class ``one``, talks spread over the other hidden classes."""
    held, left = split
    bounds = [_bounds(other) for other in others] or ([(0, 0.0)] if left == 0 else [])
    if not bounds:
        return False
    own = _times(_bounds(one), held)
    spread = _times((min(low for low, _ in bounds), max(high for _, high in bounds)), left)
    return printed[0] + own[0] + spread[0] <= minutes <= printed[1] + own[1] + spread[1]


def _bounds(category: Category) -> Bounds:
    low, high = category.minutes or (0, None)
    return low, float("inf") if high is None else high


def _times(bounds: Bounds, number: int) -> Bounds:
    return (bounds[0] * number, bounds[1] * number) if number else (0, 0)
