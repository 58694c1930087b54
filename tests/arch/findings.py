# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Compares what a check found with the listed exceptions, in both directions."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def unexcused(found: Iterable[tuple[K, str]], allowed: Mapping[K, str]) -> list[str]:
    """Texts of the findings whose key is not allowed, and one line for every exception that nothing needs any more."""
    found = list(found)
    unneeded = [f"the exception for {key} is not needed any more" for key in allowed if key not in dict(found)]
    return [text for key, text in found if key not in allowed] + unneeded
