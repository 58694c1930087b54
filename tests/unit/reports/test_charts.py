# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Charts: their text alternative and their picture."""

import re

import pytest

from mendi_desktop.reports.chart_text import alternative
from mendi_desktop.reports.document import BarChart, CountTable
from mendi_desktop.reports.pdf.charts import bar_drawings
from mendi_desktop.reports.pdf.fonts import Typeface
from mendi_desktop.reports.pdf.svg import to_svg
from mendi_desktop.reports.render import render_html, render_pdf
from tests.support.pdf import assert_archival
from tests.support.readback import read
from tests.support.reports import a_document
from tests.support.sample_report import a_table


def a_chart(rows: dict[str, int | None]) -> BarChart:
    table = a_table("Dauer", {"talks": "Gespräche"}, {label: [value] for label, value in rows.items()})
    return BarChart(table, "talks", caption="Gespräche nach Dauer")


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ({"kurz": 9, "lang": 5}, "2 Zeilen. Höchster Wert: kurz mit 9. Niedrigster Wert: lang mit 5."),
        ({"kurz": 9, "mittel": 9, "lang": 5}, "3 Zeilen. Höchster Wert: kurz und mittel mit 9."),
        ({"kurz": 7, "lang": 7}, "2 Zeilen. Alle gezeigten Werte sind gleich: 7."),
        ({"kurz": 7}, "1 Zeile. Einziger Wert: kurz mit 7."),
        ({"kurz": 7, "lang": None, "sehr lang": None}, "2 Werte sind nicht ausgewiesen."),
        ({"kurz": None, "lang": None}, "2 Zeilen. Kein Wert ist ausgewiesen."),
        ({"kurz": 1234, "lang": 5}, "Höchster Wert: kurz mit 1.234."),
    ],
)
def test_the_alternative_tells_what_the_picture_shows(rows: dict[str, int | None], said: str) -> None:
    assert said in alternative(a_chart(rows), "de")


def test_a_chart_of_withheld_values_draws_no_bar_and_says_so() -> None:
    chart = a_chart({"kurz": None, "lang": None})
    data = render_pdf(a_document(chart, CountTable(chart.table))).data
    assert_archival(data)
    (figure,) = [element for element in read(data) if element.tag == "Figure"]
    assert "Kein Wert ist ausgewiesen." in figure.alt
    (drawing,) = bar_drawings(chart, Typeface(), "de")
    assert "<rect" not in to_svg(drawing)


def test_bars_are_as_long_as_their_values() -> None:
    (drawing,) = bar_drawings(a_chart({"viel": 20, "halb": 10, "nichts": 0}), Typeface(), "de")
    widths = [float(width) for width in re.findall(r'<rect [^>]*width="([\d.]+)"', to_svg(drawing))]
    assert widths[0] == pytest.approx(2 * widths[1], abs=0.02)
    assert len(widths) == 2


def test_a_chart_with_very_many_rows_is_shown_in_parts_on_one_scale() -> None:
    rows: dict[str, int | None] = {f"Zeile {index}": index for index in range(1, 61)}
    chart = a_chart(rows)
    data = render_pdf(a_document(chart, CountTable(chart.table))).data
    assert_archival(data)
    figures = [element for element in read(data) if element.tag == "Figure"]
    assert [figure.alt.rpartition("Zeile 1 mit 1. ")[2] for figure in figures] == [
        "Teil 1 von 3.",
        "Teil 2 von 3.",
        "Teil 3 von 3.",
    ]


def test_the_screen_shows_the_same_picture_with_its_alternative() -> None:
    chart = a_chart({"kurz <b>": 9, "lang": None})
    html = render_html(a_document(chart, CountTable(chart.table))).decode()
    assert 'role="img" aria-label="Balkendiagramm: Dauer, Gespräche.' in html
    assert "kurz &lt;b&gt;</text>" in html
