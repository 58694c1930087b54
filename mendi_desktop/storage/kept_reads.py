# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Answers of queries that are good until what they read is written: several views ask the same, again and again."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Final, TypeVar

from mendi_desktop.core import i18n
from mendi_desktop.storage.naming import noting

T = TypeVar("T")

_MOST: Final = 48
"""More than the first pages ask for; what was not asked for the longest goes."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """An answer, and all words of the statements it was read with."""

    answer: object
    words: frozenset[str]


class KeptReads:
    """Keeps answers in memory by what was asked, for several threads, until a table they were read from is written.

    An answer is kept only if nothing was written while it was read. Lists are handed out as copies, so that nobody
    can change the answer of somebody else; what is in them has to be frozen. Words in an answer are in the language
    that was spoken: it is part of what was asked.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._written = 0
        self._state: Hashable = None
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def forget(self, tables: frozenset[str] | None = None, state: Hashable = None) -> None:
        """These tables, or where nobody knows which, may have been written: call it before anybody is told of it.

        ``state``: of the file after it, see :meth:`get`.
        """
        with self._lock:
            self._written += 1
            self._state = state
            stale = [asked for asked, kept in self._kept.items() if tables is None or not tables.isdisjoint(kept.words)]
            for asked in stale:
                del self._kept[asked]

    def get(self, asked: Hashable, read: Callable[[], T], state: Hashable = None) -> T:
        """The answer to ``asked``: the one that is kept, else what ``read`` gives. What that raises is not kept.

        ``state``: what is known of the file from outside. Where it is another one than :meth:`forget` was told last,
        somebody else has written, and nothing is kept any more.
        """
        asked = (asked, i18n.language(), i18n.gender_style())
        with self._lock:
            if state != self._state:
                self._written += 1
                self._kept.clear()
                self._state = state
            if asked in self._kept:
                self._kept.move_to_end(asked)
                return _handed_out(self._kept[asked].answer)  # type: ignore[return-value]  # what was asked knows its type
            written = self._written
        with noting() as noted:
            answer = read()
        with self._lock:
            if written == self._written:
                self._kept[asked] = _Kept(_handed_out(answer), noted.words)
                while len(self._kept) > _MOST:
                    self._kept.popitem(last=False)
        return answer


def _handed_out(answer: T) -> T:
    return answer.copy() if isinstance(answer, list) else answer  # type: ignore[return-value]  # a list as well
