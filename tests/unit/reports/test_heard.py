# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report read out: in order, with the heads of its tables, and nothing that is there for the eye only."""

from mendi_desktop.reports.heard import heard
from tests.support.sample_report import sample_report

LINES = heard(sample_report()).splitlines()


def test_each_row_of_a_table_says_its_heads() -> None:
    assert "Berufsabschluss nachholen: Personen 9, Gespräche 12" in LINES
    assert "Insgesamt: Tagschicht 18, Zwei Schichten 27, Drei Schichten und Konti 39, Insgesamt 84" in LINES


def test_what_is_withheld_is_said_in_words_and_not_as_a_point() -> None:
    assert "2 weitere: Personen nicht ausgewiesen, Gespräche nicht ausgewiesen" in LINES
    assert "nicht ausgewiesen Infostände" in LINES
    assert "·" not in {word for line in LINES if ": " in line for word in line.partition(": ")[2].split(", ")}


def test_key_figures_stand_before_their_words() -> None:
    assert LINES[3:6] == ["47 Gespräche", "31 Personen", "19:05 h Beratung"]


def test_pictures_say_what_they_show_and_headings_stand_apart() -> None:
    assert any(line.startswith("Balkendiagramm: Dauer der Gespräche") for line in LINES)
    at = LINES.index("Worum es ging")
    assert LINES[at - 1] == ""
    assert not [line for line in LINES if "<" in line or "svg" in line or "\u00ad" in line]
