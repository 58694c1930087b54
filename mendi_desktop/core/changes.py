# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a committed command touched. Views refresh from this message and from nothing else."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from mendi_desktop.core.logs import Word
from mendi_desktop.core.trace import places

_log = logging.getLogger(__name__)


class Op(StrEnum):
    ADDED = "added"
    UPDATED = "updated"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One row: ``kind`` is the table's name."""

    kind: str
    id: UUID
    op: Op


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All rows one transaction touched, under the label of its command."""

    label: str
    changes: frozenset[Change]

    def touches(self, *kinds: str) -> bool:
        return any(change.kind in kinds for change in self.changes)

    def ids(self, kind: str, op: Op | None = None) -> frozenset[UUID]:
        return frozenset(c.id for c in self.changes if c.kind == kind and op in (None, c.op))


Subscriber = Callable[[ChangeSet], None]


class ChangeFeed:
    """Hands every change set to all subscribers, in the thread that committed."""

    def __init__(self) -> None:
        self._subscribers: list[Subscriber] = []

    def subscribe(self, subscriber: Subscriber) -> Callable[[], None]:
        """Add ``subscriber``; the returned function removes it again (twice does no harm)."""
        self._subscribers.append(subscriber)

        def leave() -> None:
            if subscriber in self._subscribers:
                self._subscribers.remove(subscriber)

        return leave

    def publish(self, changes: ChangeSet) -> None:
        """The transaction is on disk: a failing view may not hide that from the others."""
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(changes)
            except Exception as error:
                _log.error("a view could not take a change set:\n%s", Word("\n".join(places(error))))
