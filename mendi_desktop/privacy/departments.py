# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Numbers about departments: the table of departments, and the tables of persons by category and department.

Departments are decided once: they appear only in periods that do not overlap (rule S3), whole, in groups that lie
inside or beside all earlier groups (rule S2). So no number about a department can be subtracted from another one.
"""

from mendi_desktop.privacy.axes import merge_units, valid_groups
from mendi_desktop.privacy.flow import Cell, TwoWay
from mendi_desktop.privacy.ledger import COMPANY, PERSONS, TALKS, TOTAL, Key, Ledger
from mendi_desktop.privacy.period import Span
from mendi_desktop.privacy.request import BLANK, Axis
from mendi_desktop.privacy.sheet import Sheet
from mendi_desktop.privacy.table import Undecided, hidden_cells
from mendi_desktop.privacy.tally import dominated

Group = tuple[str, ...]


def shown_elsewhere(sheet: Sheet) -> Span | None:
    """An overlapping period whose report has shown departments already, None when they may be shown."""
    if sheet.scopes():
        return None
    spans = {key.span for key in _about_departments(sheet.ledger)}
    return min((span for span in spans if span.meets(sheet.span)), default=None)


def decide_units(sheet: Sheet, units: Axis) -> None:
    """The departments, small ones put together, all printed or none; talks only when no one dominates a group."""
    if sheet.decided(TOTAL, by_unit=True):
        return
    counts = sheet.tally.by_unit(units)
    by_unit = counts.by_person
    codes = [*(category.code for category in units.categories), BLANK]
    groups = _grouping(sheet, {code: len(by_unit.get(code, ())) for code in codes})
    if sheet.changed or shown_elsewhere(sheet) or not groups:
        for code in codes:
            sheet.put(sheet.key(PERSONS, scope=(code,)), None)
        return
    members = {group: [share for code in group for share in by_unit.get(code, {}).values()] for group in groups}
    with_talks = sheet.shows_talks and not any(map(dominated, members.values()))
    for group in groups:
        sheet.put(sheet.key(PERSONS, scope=group), len(members[group]))
        held = sum(counts.talks.get(code, 0) for code in group)
        sheet.put(sheet.key(TALKS, scope=group), held if with_talks else None)


def decide_crossed(sheet: Sheet, axis: Axis, units: Axis) -> None:
    """Persons by category and group of departments, given the totals that are printed already."""
    groups = groups_of(sheet, units)
    if not groups or sheet.decided(axis.id, by_unit=True):
        return
    rows = [c.code for c in axis.categories if sheet.value(sheet.key(PERSONS, axis.id, c.code)) is not None]
    table = None if sheet.changed else _as_printed(sheet, axis, units, rows, groups)
    hidden = frozenset[Cell]() if table is None else _hidden(table, sheet)
    for row, code in enumerate(rows):
        for column, group in enumerate(groups):
            cell = Cell(row, column)
            key = sheet.key(PERSONS, axis.id, code, group)
            sheet.put(key, None if table is None or cell in hidden else table.value(cell))


def _as_printed(sheet: Sheet, axis: Axis, units: Axis, rows: list[str], groups: list[Group]) -> TwoWay | None:
    """The table whose totals are the printed ones; None when the talks of today no longer give these totals."""
    counts, by_unit = sheet.tally.of(axis), sheet.tally.by_unit(units).by_person
    unit_of = sheet.tally.by_unit(units).unit_of
    column_of = {code: column for column, group in enumerate(groups) for code in group}
    if not column_of.keys() >= by_unit.keys():
        return None
    cells = []
    for code in rows:
        row = [0] * len(groups)
        for person in counts.by_person.get(code, ()):
            row[column_of[unit_of[person]]] += 1
        cells.append(tuple(row))
    totals = tuple(sum(len(by_unit.get(code, ())) for code in group) for group in groups)
    row_totals = tuple(map(sum, cells))
    if totals != tuple(sheet.value(sheet.key(PERSONS, scope=group)) for group in groups):
        return None
    if row_totals != tuple(sheet.value(sheet.key(PERSONS, axis.id, code)) for code in rows):
        return None
    return TwoWay(tuple(cells), row_totals, totals, axis.sensitive)


def _hidden(table: TwoWay, sheet: Sheet) -> frozenset[Cell]:
    """One step down, never up: when no pattern can be shown to be safe, only the totals are printed."""
    try:
        return hidden_cells(table, sheet.policy)
    except Undecided:
        return frozenset(table.all_cells)


def groups_of(sheet: Sheet, units: Axis) -> list[Group]:
    """The printed groups of departments in the order of the pick list, several departments together last."""
    order = {category.code: place for place, category in enumerate(units.categories)}
    return sorted(sheet.scopes(), key=lambda group: (len(group) > 1, order.get(group[0], len(order)), group))


def _grouping(sheet: Sheet, persons: dict[str, int]) -> list[Group] | None:
    """The grouping of this period, or the latest earlier one that fits; None when there is none."""
    earlier: dict[Span, set[Group]] = {}
    for key in _about_departments(sheet.ledger):
        if key.axis == TOTAL and key.unit == PERSONS:
            earlier.setdefault(key.span, set()).add(key.scope)
    used = {frozenset(group) for groups in earlier.values() for group in groups}
    own = merge_units(persons, sheet.policy)
    whole = [sorted(groups) for _, groups in sorted(earlier.items(), reverse=True) if _partition(groups, persons)]
    for groups in ([own] if own else []) + whole:
        beside = not any(_crosses(frozenset(group), old) for group in groups for old in used)
        if beside and (groups is own or valid_groups(groups, persons, sheet.policy)):
            return groups
    return None


def _partition(groups: set[Group], persons: dict[str, int]) -> bool:
    return sorted(code for group in groups for code in group) == sorted(persons)


def _crosses(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one & other) and not one <= other and not other <= one


def _about_departments(ledger: Ledger) -> set[Key]:
    return {key for facts in ledger.facts.values() for key in facts if key.scope != COMPANY}
