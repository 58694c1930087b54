# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far a seminar is: what was tried in the state in sight, and what before that in other chapters. Pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Progress:
    """``chapter`` is in force. ``now``: tasks done in its state; ``kept``: by chapter what was done there before.

    A task that was done once stays tried when another chapter begins, although its traces are gone with the state.
    """

    chapter: str
    now: frozenset[str] = frozenset()
    kept: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def tried(self) -> frozenset[str]:
        """All tasks that were done, in whatever chapter."""
        return self.now.union(*self.kept.values())


def seen(progress: Progress, done: Collection[str]) -> Progress:
    """The state in sight shows ``done`` just now; what was undone is open again."""
    return replace(progress, now=frozenset(done))


def began(progress: Progress, chapter: str) -> Progress:
    """A chapter begins. The same one anew: its tasks are open again. Another one: what was tried stays tried."""
    kept = {each: done for each, done in progress.kept.items() if each != progress.chapter}
    if chapter != progress.chapter:
        kept[progress.chapter] = progress.now | progress.kept.get(progress.chapter, frozenset())
    return Progress(chapter, kept=kept)


def begun_anew(progress: Progress) -> Progress:
    """Another group: nothing was tried before. What the state in sight shows is looked at again."""
    return Progress(progress.chapter)


def next_open(order: Sequence[str], tried: Collection[str], at: str) -> str:
    """The next open task after ``at``, round the end to the first; ``at`` itself if no other is open."""
    place = order.index(at)
    around = (*order[place + 1 :], *order[:place])
    return next((task for task in around if task not in tried), at)
