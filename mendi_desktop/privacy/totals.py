# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The totals of a report: persons, talks, minutes, talks without a person, people reached by tallies."""

from collections.abc import Sequence

from mendi_desktop.privacy.ledger import HEADS, MINUTES, PERSONS, TALKS, TOTAL, UNASSIGNED, Key
from mendi_desktop.privacy.minutes import minutes_tell
from mendi_desktop.privacy.period import Span
from mendi_desktop.privacy.request import Axis
from mendi_desktop.privacy.sheet import Sheet
from mendi_desktop.privacy.tally import Tally


def decide_persons_and_talks(sheet: Sheet) -> Span | None:
    """Decide N and T. Returns the earlier period from which the persons may not be told apart, None when all is well.

    What another audience has read of this period is repeated as it was printed there.
    """
    tally = sheet.tally
    persons, talks = sheet.key(PERSONS), sheet.key(TALKS)
    number, changed_number = _settled(sheet, persons, tally.persons)
    held, changed_talks = _settled(sheet, talks, tally.talks)
    sheet.changed = changed_number or changed_talks
    if sheet.decided(TOTAL):
        return None
    if number < sheet.policy.need:
        return None
    conflict = sheet.guard.conflict(persons, number, lambda other: other.persons)
    if conflict is not None:
        return conflict
    sheet.put(persons, number)
    fits = sheet.fits(talks, held, lambda other: 0 if other.talks_dominated else other.persons)
    usable = sheet.guard.printed(talks) is not None or not (sheet.changed or tally.talks_dominated)
    sheet.put(talks, held if fits and usable else None)
    return None


def _settled(sheet: Sheet, key: Key, now: int) -> tuple[int, bool]:
    """The number as any audience already knows it, or as it is now; and whether it has changed since."""
    before = sheet.guard.printed(key)
    return (now, False) if before is None else (before, before != now)


def decide_other_totals(sheet: Sheet, axes: Sequence[Axis]) -> None:
    """Minutes, talks without a person, people reached. After the tables, since minutes could give classes away.

    No person stands behind the last two, but an unknown person may: below k they are withheld like persons. How few
    talks without a person there are at most follows from talks less persons; that is accepted.
    """
    if sheet.decided(TOTAL):
        return
    tally = sheet.tally
    sheet.put(sheet.key(MINUTES), None if sheet.changed or not _minutes_fit(sheet, axes) else tally.minutes)
    for unit, number in ((UNASSIGNED, tally.unassigned), (HEADS, tally.heads)):
        key = sheet.key(unit)
        fits = number >= sheet.policy.k and not sheet.changed and sheet.fits(key, number, _nobody)
        sheet.put(key, number if fits else None)


def _minutes_fit(sheet: Sheet, axes: Sequence[Axis]) -> bool:
    tally = sheet.tally
    tells = any(
        minutes_tell(tally, axis, _shown_classes(sheet, axis), sheet.policy, tally.minutes)
        for axis in axes
        if sheet.shows_talks
    )
    fits = sheet.fits(sheet.key(MINUTES), tally.minutes, lambda other: 0 if other.minutes_dominated else other.persons)
    return fits and not tells and not tally.minutes_dominated


def _shown_classes(sheet: Sheet, axis: Axis) -> set[str]:
    return {c.code for c in axis.categories if sheet.value(sheet.key(TALKS, axis.id, c.code)) is not None}


def _nobody(_: Tally) -> int:
    """Not asked: these numbers are compared themselves."""
    return 0
