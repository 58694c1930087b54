# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Timeline, curve and change: drawn to scale, readable, sound, and said in words to whoever cannot see them."""

import re
from datetime import date, timedelta
from itertools import combinations
from random import Random

import pytest

from mendi_desktop.reports.checks import problems
from mendi_desktop.reports.document import (
    Bullets,
    Change,
    ChangeRow,
    Curve,
    CurvePoint,
    TimeChart,
    Timeline,
    TimelineMark,
)
from mendi_desktop.reports.inks import ON_PAPER, Look
from mendi_desktop.reports.pdf.drawn.labels import Place, Wish, places
from mendi_desktop.reports.pictures import picture
from mendi_desktop.reports.render import render_html, render_pdf
from mendi_desktop.reports.time_chart_text import as_table, told
from tests.support.pdf import assert_archival
from tests.support.readback import read
from tests.support.reports import a_document

TODAY = date(2026, 11, 22)
LOOK = Look(ON_PAPER, 13.0)

MILESTONES = (
    TimelineMark(date(2026, 4, 14), "Rückendeckung im Betriebsrat", "reached", "14.4.2026"),
    TimelineMark(date(2026, 6, 8), "Befragung ausgewertet", "reached", "8.6.2026"),
    TimelineMark(date(2026, 9, 1), "Lernzeit vereinbart", "reached", "1.9.2026"),
    TimelineMark(date(2026, 10, 12), "Pilot Halle 2", "reached", "12.10.2026"),
    TimelineMark(date(2026, 11, 2), "Pilot ausgewertet", "overdue", "2.11.2026"),
    TimelineMark(date(2026, 12, 14), "Zwischenstand", "planned", "14.12.2026"),
    TimelineMark(date(2027, 2, 15), "Pilot Halle 4", "planned", "15.2.2027"),
    TimelineMark(date(2027, 6, 10), "Betriebsvereinbarung", "planned", "10.6.2027"),
)
TIMELINE = Timeline(MILESTONES, date(2026, 4, 1), date(2027, 6, 30), TODAY)
CURVE = Curve(
    (
        CurvePoint(date(2026, 6, 1), 10, "10"),
        CurvePoint(date(2026, 6, 11), 20, "20"),
        CurvePoint(date(2026, 9, 19), 40, "40"),
    ),
    "Teilnahmen",
    "Personen",
    60,
    "60",
)
CHANGE = Change(
    (
        ChangeRow("Netzwerke knüpfen", (0, 1, 3)),
        ChangeRow("Projekte anstoßen", (2, 2, 1)),
        ChangeRow("Interessen vertreten", (None, None, None)),
        ChangeRow("Beraten", (1, 1, 1)),
    ),
    ("noch nicht", "in Ansätzen", "sicher", "kann ich weitergeben"),
    ("12.3.2025", "1.11.2025", "20.11.2026"),
)


def shapes(chart: TimeChart, tag: str, width: float = 1000) -> list[str]:
    return re.findall(rf"<{tag} [^>]*>", picture(chart, width, LOOK, "Source Sans 3").svg)


def words(chart: TimeChart, width: float = 1000) -> list[str]:
    return re.findall(r">([^<]+)</text>", picture(chart, width, LOOK, "Source Sans 3").svg)


# -- timeline -----------------------------------------------------------------------------------------


def test_milestones_lie_on_the_line_to_scale() -> None:
    spots = picture(TIMELINE, 1000, LOOK, "Source Sans 3").spots
    days = [(mark.on - TIMELINE.first).days for mark in MILESTONES]
    a_day = (spots[-1].x - spots[0].x) / (days[-1] - days[0])
    for spot, day in zip(spots, days, strict=True):
        assert spot.x == pytest.approx(spots[0].x + (day - days[0]) * a_day, abs=0.01)


@pytest.mark.parametrize("width", [700, 1106])
def test_eight_milestones_have_their_words_and_the_overdue_one_says_so(width: float) -> None:
    shown = words(TIMELINE, width)
    assert {mark.title for mark in MILESTONES} <= set(shown)
    assert "heute" in shown
    assert [text for text in shown if "überfällig" in text] == ["überfällig seit 2.11.2026"]
    assert len(shapes(TIMELINE, "polygon", width)) == 1, "a shape of its own for what is overdue"


@pytest.mark.parametrize("width", [420, 560])
def test_titles_are_cut_before_days_are(width: float) -> None:
    days = {mark.when for mark in MILESTONES} | {"überfällig seit 2.11.2026"}
    shown = [text for text in words(TIMELINE, width) if re.search(r"\d\.\d{1,2}\.", text)]
    assert shown
    assert set(shown) <= days


def test_today_is_not_drawn_on_a_timeline_of_the_past() -> None:
    past = Timeline(MILESTONES[:3], date(2025, 1, 1), date(2026, 10, 1), TODAY)
    assert "heute" not in words(past)


def test_many_milestones_are_all_drawn_and_what_waits_keeps_its_words() -> None:
    crowd = tuple(
        TimelineMark(date(2026, 9, 1) + timedelta(days=3 * number), f"Schritt Nummer {number}", "reached", f"{number}.")
        for number in range(20)
    )
    waiting = TimelineMark(date(2026, 11, 2), "Auswertung fehlt noch", "overdue", "2.11.")
    crowded = Timeline((*crowd, waiting), date(2026, 1, 1), date(2026, 12, 31), TODAY)
    assert len(picture(crowded, 900, LOOK, "x").spots) == 21
    shown = words(crowded, 900)
    titles = [text for text in shown if text.startswith(("Schritt", "Auswertung"))]
    assert "Auswertung fehlt noch" in titles
    assert f"und {21 - len(titles)} weitere auf der Linie" in shown


def test_no_word_lies_on_a_word_and_no_stem_runs_through_one() -> None:
    dice = Random(20261122)  # noqa: S311 - a repeatable muddle of labels
    for _ in range(60):
        width = dice.choice((460.0, 700.0, 1100.0))
        count = dice.randint(1, 14)
        wishes = [Wish(dice.uniform(8, width - 8), dice.uniform(40, 200), dice.randint(0, 3)) for _ in range(count)]
        found = [place for place in places(wishes, width, 6) if place is not None]
        assert found
        for place in found:
            assert place.left >= 0
            assert place.right <= width
            assert place.row in range(3)
        for one, other in combinations(found, 2):
            assert not on_each_other(one, other)


def on_each_other(one: Place, other: Place) -> bool:
    same_row = one.row == other.row and one.left < other.right and other.left < one.right
    stem = one.row >= other.row and other.left < one.x < other.right
    reverse = other.row >= one.row and one.left < other.x < one.right
    return same_row or stem or reverse


@pytest.mark.parametrize(
    ("days", "ticks"),
    [(20, ["1.1.", "8.1.", "15.1."]), (365, ["Jan 26", "Apr", "Jul", "Okt"]), (1400, ["2026", "2027", "2028", "2029"])],
)
def test_the_ticks_are_days_months_or_years(days: int, ticks: list[str]) -> None:
    first = date(2026, 1, 1)
    mark = TimelineMark(first, "Beginn", "reached", "2026")
    chart = Timeline((mark,), first, first + timedelta(days=days), date(2020, 1, 1))
    assert [text for text in words(chart, 300) if text not in ("Beginn", "2026")] == [
        text for text in ticks if text != "2026"
    ]


# -- curve --------------------------------------------------------------------------------------------


def test_readings_on_irregular_days_lie_to_scale_and_zero_is_the_base() -> None:
    spots = picture(CURVE, 800, LOOK, "x").spots
    first, second, third = spots
    assert (third.x - second.x) == pytest.approx(10 * (second.x - first.x), rel=0.001)
    assert (first.y - second.y) * 2 == pytest.approx(second.y - third.y, rel=0.001)


def test_the_target_is_a_dashed_line_with_its_words() -> None:
    assert "Ziel 60" in words(CURVE)
    assert len([line for line in shapes(CURVE, "line") if "dasharray" in line]) == 1
    without = Curve(CURVE.points, "Teilnahmen")
    assert not [line for line in shapes(without, "line") if "dasharray" in line]


def test_first_and_last_value_are_always_written() -> None:
    points = tuple(CurvePoint(date(2026, 1, 1) + timedelta(days=day), day % 7, f"{day} Stück") for day in range(90))
    shown = words(Curve(points, "Anträge"), 500)
    assert "0 Stück" in shown
    assert "89 Stück" in shown
    assert len(shown) < 40, "not ninety labels on each other"


def test_one_reading_and_readings_below_zero_are_drawn() -> None:
    assert len(picture(Curve(CURVE.points[:1], "Teilnahmen"), 600, LOOK, "x").spots) == 1
    below = Curve((CurvePoint(date(2026, 1, 1), -3, "-3"), CurvePoint(date(2026, 5, 1), 2, "2")), "Saldo")
    lowest, highest = picture(below, 600, LOOK, "x").spots
    assert lowest.y > highest.y


# -- change -------------------------------------------------------------------------------------------


def test_a_way_back_is_drawn_as_a_way_forward_and_nothing_is_summed_up() -> None:
    spots = picture(CHANGE, 900, LOOK, "x").spots
    assert spots[0].words == "Netzwerke knüpfen: von noch nicht (12.3.2025) zu kann ich weitergeben (20.11.2026)"
    assert spots[1].words == "Projekte anstoßen: von sicher (12.3.2025) zu in Ansätzen (20.11.2026)"
    assert spots[2].words == "Interessen vertreten: ohne Angabe"
    assert spots[3].words == "Beraten: in Ansätzen (12.3.2025 und 20.11.2026)"
    inks = set(re.findall(r'stroke="(#[0-9a-f]+)"', picture(CHANGE, 900, LOOK, "x").svg))
    assert inks == {ON_PAPER.accent.lower(), ON_PAPER.line.lower()}, "no colour for better or worse"
    assert not [text for text in words(CHANGE) if re.fullmatch(r"\d+([.,]\d+)? ?%?", text)], "no mark"


# -- for everyone -------------------------------------------------------------------------------------


@pytest.mark.parametrize("chart", [TIMELINE, CURVE, CHANGE])
def test_a_chart_tells_all_its_marks_and_has_the_same_as_a_table(chart: TimeChart) -> None:
    sentences, table = told(chart), as_table(chart)
    spots = picture(chart, 900, LOOK, "x").spots
    for spot in spots:
        assert spot.words in sentences
    assert len(table.rows) == len(spots) + isinstance(chart, Curve), "the target has a row of its own"
    assert all(len(row) == len(table.head) for row in table.rows)


def test_all_three_on_paper_are_tagged_figures_with_their_tables() -> None:
    data = render_pdf(a_document(TIMELINE, CURVE, CHANGE)).data
    assert_archival(data)
    elements = read(data)
    figures = [element.alt for element in elements if element.tag == "Figure"]
    assert figures == [told(chart) for chart in (TIMELINE, CURVE, CHANGE)]
    assert len([element for element in elements if element.tag == "Table"]) == 3
    html = render_html(a_document(TIMELINE, CURVE, CHANGE)).decode()
    assert html.count('role="img"') == 3
    assert html.count("<table>") == 3


def test_what_stands_in_the_document_needs_no_table() -> None:
    bare = Timeline(MILESTONES, TIMELINE.first, TIMELINE.last, TODAY, with_table=False)
    assert list(problems(a_document(bare))) == ["block 0 (Timeline): the document does not say what the chart shows"]
    listed = Bullets(tuple(mark.title for mark in MILESTONES))
    assert list(problems(a_document(bare, listed))) == []


def test_a_picture_has_the_inks_it_was_given_and_no_others() -> None:
    inks = {ink: f"#0000{number:02x}" for number, ink in enumerate(ON_PAPER.__slots__, 16)}
    look = Look(type(ON_PAPER)(**inks), 13.0)
    for chart in (TIMELINE, CURVE, CHANGE):
        used = set(re.findall(r"#[0-9a-f]{6}", picture(chart, 900, look, "x").svg))
        assert used <= set(inks.values())


@pytest.mark.parametrize(
    ("chart", "fault"),
    [
        (Timeline((), TIMELINE.first, TIMELINE.last, TODAY), "no marks"),
        (Timeline(MILESTONES, TODAY, TODAY, TODAY), "no length"),
        (Timeline(MILESTONES, TODAY, TIMELINE.last, TODAY), "beside the timeline"),
        (Timeline((TimelineMark(TODAY, " ", "planned", "x"),), TIMELINE.first, TIMELINE.last, TODAY), "without words"),
        (Curve((), "Teilnahmen"), "no points"),
        (Curve(CURVE.points, " "), "no title"),
        (Curve(CURVE.points[::-1], "Teilnahmen"), "order of their days"),
        (Curve((CurvePoint(TODAY, float("nan"), "?"),), "Teilnahmen"), "no number"),
        (Curve(CURVE.points, "Teilnahmen", target=5), "do not belong together"),
        (Change((), CHANGE.stages, CHANGE.dates), "no rows"),
        (Change(CHANGE.rows, CHANGE.stages[:1], CHANGE.dates), "no stages"),
        (Change(CHANGE.rows, CHANGE.stages, CHANGE.dates[:2]), "does not fit the dates"),
        (Change((ChangeRow("Beraten", (4,)),), CHANGE.stages, ("2026",)), "no stage"),
    ],
)
def test_unsound_charts_are_found_before_they_are_drawn(chart: TimeChart, fault: str) -> None:
    assert any(fault in problem for problem in problems(a_document(chart)))
