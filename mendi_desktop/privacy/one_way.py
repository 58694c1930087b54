# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tables with the columns persons and talks, for the whole company.

Both columns are decided together: talks are at least persons, and no talks means no persons, so talks are hidden
wherever persons are. Sources: BA Statistik (minimum number, dominance); handbook 5.6 (persons, not contacts).
"""

from collections.abc import Iterable
from typing import Final

from mendi_desktop.privacy.axes import hide_more
from mendi_desktop.privacy.ledger import MINUTES, PERSONS, TALKS
from mendi_desktop.privacy.minutes import minutes_tell
from mendi_desktop.privacy.request import BLANK, Axis, Kind
from mendi_desktop.privacy.sheet import Sheet
from mendi_desktop.privacy.tally import AxisTally, Tally, group_axis

Shown = dict[str, set[str]]
"""The codes of the rows to print, for each column."""
NOTHING: Final[Shown] = {PERSONS: set(), TALKS: set()}


def decide_axis(sheet: Sheet, axis: Axis) -> None:
    """Decide every row of the table; a table that the ledger holds stays as it is."""
    if sheet.decided(axis.id):
        return
    counts = sheet.tally.of(axis)
    rows = rows_of(axis, counts)
    shown = NOTHING if sheet.changed else _fitting(sheet, axis, counts, rows)
    if axis.kind is Kind.PARTITION and not sheet.changed:
        shown = _in_company(sheet, axis, counts, rows, shown)
    minutes = sheet.value(sheet.key(MINUTES))
    if minutes is not None and minutes_tell(sheet.tally, axis, shown[TALKS], sheet.policy, minutes):
        shown = NOTHING  # the minutes were printed in an earlier edition; they would give a hidden class away
    _put(sheet, axis.id, counts, rows, shown)


def rows_of(axis: Axis, counts: AxisTally) -> list[str]:
    """Codes of the rows, in the order of the pick list; the blank one where it is shown or where talks stand in it."""
    blank = bool(axis.blank) or counts.talks.get(BLANK, 0) > 0
    return [category.code for category in axis.categories] + ([BLANK] if blank else [])


def decide_groups(sheet: Sheet, axis: Axis) -> None:
    """The table "by group". A group is hidden when it would prove that somebody stands in a hidden row of it.

    The persons of a group are at most the sum of its rows. So the printed rows, with all hidden ones but one as large
    as a hidden row can be, must be able to make up the group; then each hidden row may still be nobody.
    """
    name = group_axis(axis)
    if not axis.groups or sheet.decided(name):
        return
    counts = sheet.tally.by_group(axis)
    rows = [code for code, _ in axis.groups]
    shown = NOTHING if sheet.changed else _fitting(sheet, axis, counts, rows, name)
    members = {group: [c.code for c in axis.categories if c.group == group] for group in rows}
    provable = {
        group
        for group in rows
        if _proves_somebody(sheet, axis, counts.persons(group), members[group])
        or _proves_talks(sheet, axis, counts.talks.get(group, 0), members[group])
    }
    _put(sheet, name, counts, rows, {unit: codes - provable for unit, codes in shown.items()})


def _proves_somebody(sheet: Sheet, axis: Axis, persons: int, members: list[str]) -> bool:
    printed = [sheet.value(sheet.key(PERSONS, axis.id, code)) for code in members]
    hidden = printed.count(None)
    return hidden > 0 and persons > sum(n or 0 for n in printed) + (hidden - 1) * (sheet.policy.k - 1)


def _proves_talks(sheet: Sheet, axis: Axis, talks: int, members: list[str]) -> bool:
    printed = [sheet.value(sheet.key(TALKS, axis.id, code)) for code in members]
    return printed.count(None) == 1 and talks > sum(n or 0 for n in printed)


def _fitting(sheet: Sheet, axis: Axis, counts: AxisTally, rows: Iterable[str], name: str = "") -> Shown:
    """Rows that may be printed on their own account: enough persons, not nearly everybody, nothing given away."""
    name = name or axis.id
    events = {category.code for category in axis.categories if category.event}
    shown: Shown = {PERSONS: set(), TALKS: set()}
    for code in rows:
        if code in events:
            if sheet.guard.printed(sheet.key(TALKS, name, code)) in (None, counts.talks.get(code, 0)):
                shown[TALKS].add(code)
            continue
        persons, talks = counts.persons(code), counts.talks.get(code, 0)
        enough = persons >= sheet.policy.k
        nearly_all = axis.sensitive and sheet.persons - persons < sheet.policy.gap

        def behind(other: Tally, code: str = code) -> int:
            row = other.of(axis) if name == axis.id else other.by_group(axis)
            return 0 if row.dominated(code) else row.persons(code)

        if enough and not nearly_all and sheet.fits(sheet.key(PERSONS, name, code), persons, behind):
            shown[PERSONS].add(code)
            free = sheet.shows_talks and not counts.dominated(code)
            if free and sheet.fits(sheet.key(TALKS, name, code), talks, behind):
                shown[TALKS].add(code)
    return shown


def _in_company(sheet: Sheet, axis: Axis, counts: AxisTally, rows: list[str], shown: Shown) -> Shown:
    """Rows that add up to the printed total: a row is printed whole or not at all, and hidden rows get company."""
    events = {category.code for category in axis.categories if category.event}
    countable = [code for code in rows if code not in events]
    whole = shown[PERSONS] & shown[TALKS] if sheet.shows_talks else shown[PERSONS]
    new = {
        code: counts.talks.get(code, 0)
        for code in whole - events
        if not any(sheet.guard.seen(sheet.key(unit, axis.id, code)) for unit in (PERSONS, TALKS))
    }
    people = {code: counts.by_person.get(code, {}) for code in countable}
    hidden = hide_more(set(countable) - whole, new, people, sheet.persons, sheet.policy)
    return {unit: codes - hidden for unit, codes in shown.items()}


def _put(sheet: Sheet, name: str, counts: AxisTally, rows: list[str], shown: Shown) -> None:
    for code in rows:
        persons = counts.persons(code) if code in shown[PERSONS] else None
        talks = counts.talks.get(code, 0) if code in shown[TALKS] else None
        sheet.put(sheet.key(PERSONS, name, code), persons)
        sheet.put(sheet.key(TALKS, name, code), talks)
