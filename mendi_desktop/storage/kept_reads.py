# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Answers of queries that are good until something is written: several views ask the same when a vault is opened."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final, TypeVar

from mendi_desktop.core import i18n

T = TypeVar("T")

_MOST: Final = 48
"""More than the first pages ask for; what was not asked for the longest goes."""


class KeptReads:
    """Keeps answers in memory by what was asked, for several threads. Every write forgets all of them.

    An answer is kept only if nothing was written while it was read. Lists are handed out as copies, so that nobody
    can change the answer of somebody else; what is in them has to be frozen. Words in an answer are in the language
    that was spoken: it is part of what was asked.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._written = 0
        self._kept: OrderedDict[Hashable, object] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def forget(self) -> None:
        """Something was, or may have been, written: call it before anybody is told of it."""
        with self._lock:
            self._written += 1
            self._kept.clear()

    def get(self, asked: Hashable, read: Callable[[], T]) -> T:
        """The answer to ``asked``: the one that is kept, else what ``read`` gives. What that raises is not kept."""
        asked = (asked, i18n.language(), i18n.gender_style())
        with self._lock:
            if asked in self._kept:
                self._kept.move_to_end(asked)
                return _handed_out(self._kept[asked])  # type: ignore[return-value]  # what was asked knows its type
            written = self._written
        answer = read()
        with self._lock:
            if written == self._written:
                self._kept[asked] = _handed_out(answer)
                while len(self._kept) > _MOST:
                    self._kept.popitem(last=False)
        return answer


def _handed_out(answer: T) -> T:
    return answer.copy() if isinstance(answer, list) else answer  # type: ignore[return-value]  # a list as well
