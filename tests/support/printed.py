# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the figures of a report (``--format json``) as the contract promises them; checks them against raw talks."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from mendi_desktop.features.consultations.reports import WORKS_COUNCIL
from mendi_desktop.features.issuing import Format, Issued, issue_report
from mendi_desktop.reports.ledger import LedgerRow, list_reports
from mendi_desktop.reports.options import ReportKind, parse_options
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY
from tests.support.workplace import EVENTS, Told, counted, in_departments

Figures = dict[str, Any]


def hand_out(vault: Vault, given: Mapping[str, str], **more: Any) -> Issued:
    """Hand out the council's figures as a mentor would; ``more``: another ``kind``, ``form`` or ``today``."""
    kind: ReportKind = more.get("kind", WORKS_COUNCIL)
    form: Format = more.get("form", "json")
    return issue_report(vault, kind, parse_options(kind.options, given), more.get("today", TODAY), form)


def figures(issued: Issued) -> Figures:
    found: Figures = json.loads(issued.data)
    return found


def handed_out(vault: Vault) -> list[LedgerRow]:
    return vault.read(list_reports)


def contract_faults(figures: Figures) -> list[str]:
    """Where the figures are not of the form that the house document promises (section 7)."""
    faults = [
        f"{name} is missing" for name in ("kind", "number", "period", "k", "tables", "notes") if name not in figures
    ]
    if faults:
        return faults
    first, last = date.fromisoformat(figures["period"]["from"]), date.fromisoformat(figures["period"]["to"])
    checks = {
        "period": first < last and set(figures["period"]) == {"from", "to"},
        "kind": figures["kind"] in ("works-council", "assembly"),
        "number": isinstance(figures["number"], str) and "-" in figures["number"],
        "k": figures["k"] in (5, 10),
        "notes": all(isinstance(note, str) and note for note in figures["notes"]),
    }
    faults += [name for name, holds in checks.items() if not holds]
    for table in figures["tables"]:
        faults += [f"{table['id']}: {fault}" for fault in _table_faults(table)]
    return faults


def _table_faults(table: dict[str, Any]) -> Iterator[str]:
    rows, columns = table["rows"], table["columns"]
    lists = {"cells": len(rows), "row_ids": len(rows), "column_ids": len(columns)}
    if table["row_totals"] is not None:
        lists["row_totals"] = len(rows)
    if table["column_totals"] is not None:
        lists["column_totals"] = len(columns)
    yield from (name for name, length in lists.items() if len(table[name]) != length)
    if any(len(row) != len(columns) for row in table["cells"]):
        yield "a row of another length"
    numbers = [n for row in table["cells"] for n in row] + (table["row_totals"] or []) + (table["column_totals"] or [])
    if any(not (n is None or (type(n) is int and n >= 0)) for n in [*numbers, table["total"]]):
        yield "something that is neither a count nor null"


def rows_of(figures: Figures, table: str) -> dict[str, list[int | None]]:
    """The cells of each row by its id; empty where the report has no such table."""
    found = [one for one in figures["tables"] if one["id"] == table]
    return dict(zip(found[0]["row_ids"], found[0]["cells"], strict=True)) if found else {}


def small_or_untrue(figures: Figures, talks: list[Told]) -> list[str]:
    """Every printed number that is not the true one, and every one behind which fewer than k persons stand."""
    return [*_in_totals(figures, talks), *_in_rows(figures, talks), *_in_departments(figures, talks)]


def _in_totals(figures: Figures, talks: list[Told]) -> Iterator[str]:
    persons, held = counted(talks)["total"][""]
    truth = {
        "persons": persons,
        "talks": held,
        "minutes": sum(talk.minutes for talk in talks),
        "heads": sum(talk.heads for talk in talks if talk.person is None),
    }
    for name, (value,) in rows_of(figures, "key_figures").items():
        if value is not None and (value != truth[name] or persons < figures["k"]):
            yield f"{name}: {value} instead of {truth[name]}"


def _in_rows(figures: Figures, talks: list[Told]) -> Iterator[str]:
    facts = counted(talks)
    for table in figures["tables"]:
        if table["id"] in ("key_figures", "org_unit", "concern_by_org_unit"):
            continue
        for row, cells in zip(table["row_ids"], table["cells"], strict=True):
            truth = facts.get(table["id"], {}).get(row, (0, 0))
            small = truth[0] < figures["k"] and row not in EVENTS
            if any(cell is not None and (small or cell != n) for cell, n in zip(cells, truth, strict=True)):
                yield f"{table['id']} {row}: {cells} instead of {truth}"
        if any(shown not in (None, n) for shown, n in zip(table["column_totals"], facts["total"][""], strict=True)):
            yield f"{table['id']}: sum {table['column_totals']}"


def _in_departments(figures: Figures, talks: list[Told]) -> Iterator[str]:
    units = rows_of(figures, "org_unit")
    known = {talk.unit or "" for talk in talks}
    alone = {name for name in units if name != "other_units"}
    groups = {name: {"" if name == "none" else name} if name in alone else known - alone for name in units}
    for name, cells in units.items():
        truth = in_departments(talks, groups[name])
        if truth[0] < figures["k"] or any(cell not in (None, n) for cell, n in zip(cells, truth, strict=True)):
            yield f"{name}: {cells} instead of {truth}"
    crossed = next((table for table in figures["tables"] if table["id"] == "concern_by_org_unit"), None)
    for concern, cells in rows_of(figures, "concern_by_org_unit").items():
        for name, cell in zip(crossed["column_ids"] if crossed else (), cells, strict=True):
            persons, _ = in_departments(talks, groups[name], concern)
            if cell is not None and (cell != persons or persons < figures["k"]):
                yield f"{concern} in {name}: {cell} instead of {persons}"
