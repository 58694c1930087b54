# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sealed tables of a report, made from what was decided and from nothing else."""

from collections.abc import Sequence
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.privacy.departments import Group, groups_of
from mendi_desktop.privacy.ledger import HEADS, MINUTES, PERSONS, TALKS, UNASSIGNED, Key
from mendi_desktop.privacy.request import BLANK, Axis
from mendi_desktop.privacy.safe_table import _SEAL, SafeCount, SafeTable
from mendi_desktop.privacy.sheet import Sheet
from mendi_desktop.privacy.tally import group_axis

OTHER_UNITS: Final = "other_units"
"""Id of the row or column of departments put together."""
NO_CODE: Final = "none"
"""Id of the row of talks without a code."""


def totals(sheet: Sheet) -> tuple[SafeCount, ...]:
    """Always the same five, in the same order."""
    named = (
        (PERSONS, tr("Personen"), "persons"),
        (TALKS, tr("Gespräche"), "talks"),
        (MINUTES, tr("Beratungszeit"), "minutes"),
        (UNASSIGNED, tr("Gespräche ohne Personenbezug"), "talks"),
        (HEADS, tr("In Gruppen und an Infoständen Erreichte"), "contacts"),
    )
    return tuple(
        SafeCount(id=id, label=label, value=sheet.value(sheet.key(id)), unit=unit, seal=_SEAL)
        for id, label, unit in named
    )


def tables(sheet: Sheet) -> tuple[SafeTable, ...]:
    """One table for each axis; its groups and its departments follow it, the departments themselves come last.

    Departments that may not be shown have no table at all: their bare names could tell where somebody came from.
    """
    found = []
    units = sheet.request.org_units
    for axis in sheet.request.axes:
        rows = [(category.code, category.label) for category in axis.categories]
        found.append(_one_way(sheet, axis.id, axis.title, rows + ([(BLANK, axis.blank)] if axis.blank else [])))
        if axis.groups:
            found.append(_one_way(sheet, group_axis(axis), axis.group_title, axis.groups))
        if axis.crossed and units is not None:
            found.extend(_crossed(sheet, axis, units))
    if units is not None and sheet.scopes():
        found.append(_departments(sheet, units))
    return tuple(found)


def _one_way(sheet: Sheet, axis: str, title: str, rows: Sequence[tuple[str, str]]) -> SafeTable:
    keys = [[sheet.key(unit, axis, code) for unit in (PERSONS, TALKS)] for code, _ in rows]
    return _counts(sheet, axis, title, [(code or NO_CODE, label) for code, label in rows], keys)


def _departments(sheet: Sheet, units: Axis) -> SafeTable:
    """Every department has a row of its own or is part of the last one."""
    scopes = groups_of(sheet, units)
    rows = [(_name(scope), _label(scope, units)) for scope in scopes]
    keys = [[sheet.key(unit, scope=scope) for unit in (PERSONS, TALKS)] for scope in scopes]
    return _counts(sheet, units.id, units.title, rows, keys)


def _counts(sheet: Sheet, id: str, title: str, rows: Sequence[tuple[str, str]], keys: list[list[Key]]) -> SafeTable:
    return SafeTable(
        id=id,
        title=title,
        row_ids=tuple(code for code, _ in rows),
        rows=tuple(label for _, label in rows),
        column_ids=(PERSONS, TALKS),
        columns=(tr("Personen"), tr("Gespräche")),
        cells=tuple(tuple(map(sheet.value, row)) for row in keys),
        row_totals=None,
        column_totals=(sheet.value(sheet.key(PERSONS)), sheet.value(sheet.key(TALKS))),
        total=None,
        notes=(),
        seal=_SEAL,
    )


def _crossed(sheet: Sheet, axis: Axis, units: Axis) -> list[SafeTable]:
    """Only rows whose total is printed: the others, small or empty, are left out alike. Nothing without departments."""
    groups = groups_of(sheet, units)
    labels = {category.code: category.label for category in axis.categories}
    row_keys = {code: sheet.key(PERSONS, axis.id, code) for code in labels}
    rows = [code for code, key in row_keys.items() if sheet.value(key) is not None]
    if not groups or not rows:
        return []
    cells = [[sheet.value(sheet.key(PERSONS, axis.id, code, group)) for group in groups] for code in rows]
    table = SafeTable(
        id=f"{axis.id}_by_{units.id}",
        title=axis.crossed_title,
        row_ids=tuple(rows),
        rows=tuple(labels[code] for code in rows),
        column_ids=tuple(map(_name, groups)),
        columns=tuple(_label(group, units) for group in groups),
        cells=tuple(map(tuple, cells)),
        row_totals=tuple(sheet.value(row_keys[code]) for code in rows),
        column_totals=tuple(sheet.value(sheet.key(PERSONS, scope=group)) for group in groups),
        total=sheet.value(sheet.key(PERSONS)),
        notes=(),
        seal=_SEAL,
    )
    return [table]


def _name(group: Group) -> str:
    return OTHER_UNITS if len(group) > 1 else group[0] or NO_CODE


def _label(group: Group, units: Axis) -> str:
    if len(group) > 1:
        return tr("Übrige Bereiche")
    labels = {category.code: category.label for category in units.categories}
    return labels.get(group[0]) or units.blank or tr("Ohne Angabe")
