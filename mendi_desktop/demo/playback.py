# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Plays a planned story into a vault, day by day, through the same commands as the window."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from random import Random
from typing import Any, ClassVar
from uuid import UUID

from mendi_desktop.core.clock import Clock
from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.core.ids import IdSource, ids_from, uuid7
from mendi_desktop.demo.day_work import Rows, one_day
from mendi_desktop.demo.stage import Stage
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.vault.session import Vault

_END_OF_WORK = time(14, 30, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_EVERY_DAY = 2000
_DAYS_TOGETHER = 31

Made = dict[str, UUID]
"""Ids of what was made so far, by the keys of the events that made it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One command on one day. ``make`` builds it when its turn comes; its result is kept in ``Made`` under ``key``."""

    on: date
    make: Callable[[Made], Command[Any]]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What an area adds: its events for a stage. On the same day they keep the order in which they are handed over."""

    name: str
    events: Callable[[Stage], Iterable[Event]]


class StoryClock:
    """Stands on the day that is told, until it is handed over to ``after``, the clock of the reader's present."""

    def __init__(self, begin: date, after: Clock) -> None:
        self._after = after
        self._moment: datetime | None = datetime.combine(begin, _END_OF_WORK)

    def tell(self, day: date) -> None:
        self._moment = datetime.combine(day, _END_OF_WORK)

    def hand_over(self) -> None:
        self._moment = None

    def now(self) -> datetime:
        return self._moment or self._after.now()

    def today(self) -> date:
        return self._moment.date() if self._moment else self._after.today()

    @contextmanager
    def ids(self, chance: Random) -> Iterator[None]:
        """Let all ids inside the block come from the told moment and ``chance``, each a millisecond after the last."""
        with ids_from(_ids(self, chance)):
            yield


@dataclass(frozen=True, slots=True)
class PlayDays(Command[None]):
    """Everything that happened on one day or on a few, in one transaction."""

    undoable: ClassVar[bool] = False
    label: ClassVar[str] = QT_TR_NOOP("Übungsdaten schreiben")

    events: Sequence[Event]
    made: Made
    rows: Rows

    def execute(self, work: Work) -> None:
        with one_day(work, self.rows) as day:
            for event in self.events:
                result = event.make(self.made).execute(day)
                if event.key:
                    self.made[event.key] = result


def play(
    vault: Vault,
    clock: StoryClock,
    stage: Stage,
    contributions: Sequence[Contribution],
    still: Callable[[], None] = lambda: None,
) -> None:
    """Write all events of ``contributions`` into ``vault``, whose clock is ``clock``; nothing of it can be undone.

    Only the last commit waits for the disk, and brings the story with it. ``still`` is called before every day and may
    raise to stop.
    """
    events = [event for contribution in contributions for event in contribution.events(stage)]
    if not events:
        return
    events.sort(key=lambda event: event.on)
    made: Made = {}
    rows: Rows = {}
    with clock.ids(stage.chance("ids")):
        *before, last = [PlayDays(together, made, rows) for together in _transactions(events, stage)]
        with vault.in_haste():
            for days in before:
                still()
                _tell(vault, clock, days)
        _tell(vault, clock, last)
    vault.unit.forget()


def _tell(vault: Vault, clock: StoryClock, days: PlayDays) -> None:
    clock.tell(days.events[-1].on)
    vault.execute(days)


def _transactions(events: Sequence[Event], stage: Stage) -> Iterator[Sequence[Event]]:
    """The events of each day; in a large vault those of several days, because a commit costs more in a larger file."""
    days = 1 if stage.meetings <= _EVERY_DAY else _DAYS_TOGETHER
    for _, together in groupby(events, key=lambda event: (event.on - stage.first_day).days // days):
        yield tuple(together)


def _ids(clock: Clock, chance: Random) -> IdSource:
    last = clock.now()

    def next_id() -> UUID:
        nonlocal last
        last = max(last + _MILLISECOND, clock.now())
        return uuid7(round(last.timestamp() * 1000), chance.getrandbits(74))

    return next_id
