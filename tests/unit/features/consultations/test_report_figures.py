# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A summer with 30 persons in four departments: what the council may read is true, and nobody can work out the rest."""

import json
from dataclasses import replace
from datetime import date
from itertools import chain

import pytest

from mendi_desktop.features.consultations.reports import ASSEMBLY, WORKS_COUNCIL
from mendi_desktop.features.issuing import issue_report, prepare_report
from mendi_desktop.privacy.safe_table import SafeTable
from mendi_desktop.reports.document import CountTable
from mendi_desktop.reports.options import ReportKind, parse_options
from mendi_desktop.vault.session import Vault
from tests.support.attacker import adding_up_ranges, gives_away, grouped_ranges, settled_unions, two_way_ranges
from tests.support.printed import Figures, contract_faults, rows_of, small_or_untrue
from tests.support.vaults import TODAY
from tests.support.workplace import ALIASES, BARRIER_GROUPS, CLASSES, EVENTS, Told, counted, told

SUMMER, FIRST, LAST = "2026-Q3", date(2026, 7, 1), date(2026, 9, 30)


def report(vault: Vault, kind: ReportKind = WORKS_COUNCIL, **given: str) -> Figures:
    issued = issue_report(vault, kind, parse_options(kind.options, given), TODAY, "json")
    figures: Figures = json.loads(issued.data)
    assert contract_faults(figures) == []
    return figures


def tables(vault: Vault, **given: str) -> dict[str, SafeTable]:
    """The tables as they stand in the report that was handed out."""
    prepared = prepare_report(vault, WORKS_COUNCIL, parse_options(WORKS_COUNCIL.options, given), TODAY)
    assert prepared.is_known
    return {block.table.id: block.table for block in prepared.document.blocks if isinstance(block, CountTable)}


def test_every_printed_number_is_the_one_counted_in_plain_sql(summer: Vault) -> None:
    figures = report(summer, period=SUMMER, units="ja", groups="ja")
    assert small_or_untrue(figures, told(summer, FIRST, LAST)) == []


def test_what_may_be_read_is_printed(summer: Vault) -> None:
    """Counted by hand from tests/support/workplace.py."""
    figures = report(summer, period=SUMMER, units="ja", groups="ja")
    totals = rows_of(figures, "key_figures")
    assert totals["persons"] == [30]  # Kiebitz-01 to Kiebitz-30
    assert totals["talks"] == [63]  # twice each, two stands, one with somebody unknown
    assert totals["heads"] == [79]  # 31 + 48
    concerns = rows_of(figures, "concern")
    assert concerns["promotion"] == [20, 40]  # 1 to 9, 13 to 18, 22 to 26
    assert concerns["funding"] == [17, 34]  # 7 to 12, 17 to 21, 25 to 30
    assert concerns["vocational_degree"] == [9, 18]  # 1 to 5, 13 to 15, 30
    assert concerns["digital"] == [6, 12]  # 10 to 12, 19 to 21
    assert concerns["language"] == [None, None]  # 27 to 30 are four
    assert concerns["recognition"] == [None, None]  # 29
    barriers = rows_of(figures, "barrier")
    assert barriers["no_time_work"] == [10, 20]
    assert barriers["costs"] == [10, 20]
    assert barriers["shift_schedule"] == [7, 14]
    assert barriers["fear_of_failure"] == [6, 12]
    assert barriers["funding_unknown"] == [None, None]  # 3 to 6 are four
    assert barriers["too_old"] == [None, None]  # 26
    assert rows_of(figures, "funding")["sgb3_82"] == [13, 26]  # 8 to 20
    assert rows_of(figures, "target_group")["aged_45_plus"] == [10, 20]  # every third
    assert rows_of(figures, "referral")["hr_department"] == [6, 12]  # 1, 2, 3, 15, 16, 17
    units = rows_of(figures, "org_unit")
    assert {name: cells[0] for name, cells in units.items()} == {"Montage": 12, "Lager": 9, "other_units": 9}
    assert rows_of(figures, "contact_kind")["office_hour"][0] == 30  # 1 to 16 first, 15 to 30 later


def attacked(found: dict[str, SafeTable], talks: list[Told], minutes: int | None) -> list[str]:
    """What somebody with all tables of one report can prove about small numbers."""
    facts, proved = counted(talks), []
    for axis in {"contact_kind", "channel", "duration", "outcome"} & found.keys():
        bounds = CLASSES if axis == "duration" else None
        ranges = adding_up_ranges(found[axis], EVENTS, bounds, minutes if bounds else None)
        for (row, unit), values in ranges.items():
            truth = facts[axis].get(row, (0, 0))
            assert values[0] <= truth[unit == "talks"] <= values[1], "the attacker reads the table rightly"
            if truth[0] < 5 and row not in EVENTS and gives_away(values, 5):
                proved.append(f"{axis} {row} {unit} {values}")
    if {"barrier", "barrier_by_group"} <= found.keys():
        members: dict[str, list[str]] = {group: [] for group in set(BARRIER_GROUPS.values())}
        for code, group in BARRIER_GROUPS.items():
            members[group].append(code)
        for (row, unit), values in grouped_ranges(found["barrier"], found["barrier_by_group"], members, 5).items():
            if facts["barrier"].get(row, (0, 0))[0] < 5 and values[0] > 0:
                proved.append(f"barrier {row} {unit} {values}")
    if "concern_by_org_unit" in found:
        crossed = found["concern_by_org_unit"]
        proved += [
            f"{crossed.rows[row]} in {crossed.columns[column]} {values}"
            for (row, column), values in two_way_ranges(crossed, believes=False).items()
            if values[0] == values[1] or values[1] < 5
        ]
    return proved


def test_nobody_can_work_out_what_is_behind_the_dots(summer: Vault) -> None:
    figures = report(summer, period=SUMMER, units="ja", groups="ja")
    found = tables(summer, period=SUMMER, units="ja", groups="ja")
    assert {"contact_kind", "duration", "barrier", "barrier_by_group", "concern_by_org_unit"} <= found.keys()
    (minutes,) = rows_of(figures, "key_figures")["minutes"]
    assert any(None in row for row in found["concern_by_org_unit"].cells)
    assert attacked(found, told(summer, FIRST, LAST), minutes) == []


def test_with_all_dots_of_a_row_printed_but_one_that_one_is_known(summer: Vault) -> None:
    """The attacker is no paper tiger."""
    report(summer, period=SUMMER, units="ja")
    crossed = tables(summer, period=SUMMER, units="ja")["concern_by_org_unit"]
    row, last = next((n, len(cells) - 1) for n, cells in enumerate(crossed.cells) if cells[-1] is None)
    talks = told(summer, FIRST, LAST)
    true = tuple(counted_in(talks, crossed.row_ids[row], name) for name in crossed.column_ids)
    cells = [(*true[:last], None) if n == row else cells for n, cells in enumerate(crossed.cells)]
    known = two_way_ranges(replace(crossed, cells=tuple(cells)), believes=False)
    assert known[row, last] == (true[last], true[last])


def counted_in(talks: list[Told], concern: str, column: str) -> int:
    home: dict[str, str] = {}
    for talk in sorted(talks, key=lambda talk: talk.day):
        if talk.person:
            home[talk.person] = talk.unit or ""
    mine = {"other_units": {"Verwaltung", "Versand"}}.get(column, {column})
    return len({t.person for t in talks if t.person and concern in t.codes["concern"] and home[t.person] in mine})


def test_a_quarter_and_the_year_around_it_cannot_be_subtracted(summer: Vault) -> None:
    quarter, year = report(summer, period=SUMMER), report(summer, period="2026")
    assert rows_of(year, "key_figures")["persons"] == [42]
    assert small_or_untrue(year, told(summer, date(2026, 1, 1), date(2026, 12, 31))) == []
    shared = 0
    for table in ("key_figures", "concern", "barrier", "funding", "target_group", "outcome", "channel"):
        for row, cells in rows_of(quarter, table).items():
            longer = rows_of(year, table).get(row)
            if row in ("talks", "minutes", "heads") or cells[0] is None or longer is None or longer[0] is None:
                continue
            shared += 1
            ranges = settled_unions({frozenset({0}): cells[0], frozenset({0, 1}): longer[0]}, 2)
            low, high = ranges[frozenset({1})]
            assert not gives_away((int(low), int(high)), 5), (table, row)
    assert shared >= 1, "some numbers stand in both"


def test_a_report_without_departments_does_not_speak_of_them(summer: Vault) -> None:
    with_units, without = (report(summer, period=SUMMER, units=units) for units in ("ja", "nein"))
    assert any("Übrige Bereiche" in note for note in with_units["notes"])
    assert not any("Bereiche" in note for note in without["notes"])


def test_an_assembly_after_the_council_hears_from_ten_persons_and_nothing_else(summer: Vault) -> None:
    council = report(summer, period=SUMMER, units="ja")
    assembly = report(summer, ASSEMBLY, period=SUMMER)
    assert small_or_untrue(assembly, told(summer, FIRST, LAST)) == []
    assert assembly["k"] == 10
    assert rows_of(assembly, "concern")["promotion"] == [20, 40]
    assert rows_of(assembly, "concern")["vocational_degree"] == [None, None]  # nine persons
    heard = {(table["id"], row) for table in assembly["tables"] for row in rows_of(assembly, table["id"])}
    for table, row in heard:
        one, other = rows_of(assembly, table)[row], rows_of(council, table).get(row)
        if other is not None:
            assert all(a in (None, b) for a, b in zip(one, other, strict=True)), "never more, never another number"
    assert not {"org_unit", "concern_by_org_unit"} & {table for table, _ in heard}


@pytest.mark.parametrize("form", ["pdf", "html", "json"])
def test_no_alias_and_no_note_is_in_any_form(summer: Vault, form: str) -> None:
    options = parse_options(WORKS_COUNCIL.options, {"period": SUMMER, "units": "ja", "groups": "ja"})
    data = issue_report(summer, WORKS_COUNCIL, options, TODAY, form).data  # type: ignore[arg-type]
    for word in chain(ALIASES, ("Meisterkurs", "Schwägerin", "weinte")):
        assert not any(word.encode(code) in data for code in ("utf-8", "utf-16-be", "utf-16-le")), word
