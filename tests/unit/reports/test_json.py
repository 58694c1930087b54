# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The JSON of a report: the format that the command line promises."""

import json
from typing import Any

from mendi_desktop.reports.document import BarChart, CountTable, Note
from mendi_desktop.reports.period import Period
from mendi_desktop.reports.render import render_json
from tests.support.reports import a_document
from tests.support.sample_report import BARRIERS, CONCERNS, sample_report


def figures(*blocks: Any) -> dict[str, Any]:
    document = a_document(*blocks) if blocks else sample_report()
    loaded: dict[str, Any] = json.loads(render_json(document, "works-council", "2026-07", Period.quarter(2026, 3), 5))
    return loaded


def test_the_frame() -> None:
    frame = figures()
    assert list(frame) == ["kind", "number", "period", "k", "tables", "notes"]
    assert (frame["kind"], frame["number"], frame["k"]) == ("works-council", "2026-07", 5)
    assert frame["period"] == {"from": "2026-07-01", "to": "2026-09-30"}


def test_a_table_with_totals_and_withheld_cells() -> None:
    (table,) = figures(CountTable(BARRIERS))["tables"]
    assert table["title"] == "Hürden nach Schichtmodell"
    assert table["rows"][1] == "Kosten und Vorleistung"
    assert table["columns"] == ["Tagschicht", "Zwei Schichten", "Drei Schichten und Konti"]
    assert table["cells"][1] == [5, None, 7]
    assert table["row_totals"] == [25, 18, 14, 12, 15]
    assert table["column_totals"] == [18, 27, 39]
    assert table["total"] == 84


def test_a_table_without_totals_says_null_and_keeps_its_column_ids() -> None:
    (table,) = figures(CountTable(CONCERNS))["tables"]
    assert (table["row_totals"], table["column_totals"], table["total"]) == (None, None, None)
    assert table["column_ids"] == ["persons", "talks"]


def test_a_chart_and_its_table_are_one() -> None:
    assert len(figures(BarChart(CONCERNS, "persons"), CountTable(CONCERNS))["tables"]) == 1


def test_key_figures_come_first_and_withheld_ones_are_null() -> None:
    table = figures()["tables"][0]
    assert table["id"] == "key_figures"
    assert table["rows"] == ["Gespräche", "Personen", "Beratung", "Infostände"]
    assert table["cells"] == [[47], [31], [1145], [None]]


def test_notes_are_told_once() -> None:
    assert figures(CountTable(CONCERNS), Note("Hinweis"), CountTable(CONCERNS), Note("Hinweis"))["notes"] == [
        "Eine Person kann mehrere Anliegen haben; die Spalten ergeben deshalb keine Summe.",
        "Hinweis",
    ]
