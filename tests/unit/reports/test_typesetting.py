# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""German words on lines: where they break, and that none is lost."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mendi_desktop.reports.pdf.fonts import TEXT, Typeface
from mendi_desktop.reports.pdf.hyphenation import break_places
from mendi_desktop.reports.pdf.setting import Run, set_lines
from mendi_desktop.reports.pdf.styles import BODY, TITLE, Style
from mendi_desktop.reports.plain_text import one_line


def hyphenated(word: str) -> str:
    places = [0, *break_places(word, "de"), len(word)]
    return "|".join(word[start:end] for start, end in pairwise(places))


def lines(text: str, width: float, style: Style = BODY) -> list[str]:
    typeface = Typeface()
    runs = [Run(typeface.printable(one_line(text)), TEXT)]
    return ["".join(run.text for run in line.runs) for line in set_lines(runs, typeface, style, width, "de")]


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Arbeitszeiterfassung", "Arbeits|zeit|erfassung"),
        ("Mitarbeiterinnen", "Mit|arbeiterinnen"),
        ("Betriebsvereinbarung", "Betriebs|ver|ein|ba|rung"),
        ("„Berufsabschluss“,", "„Berufs|abschluss“,"),
    ],
)
def test_words_break_where_german_breaks(word: str, parts: str) -> None:
    assert hyphenated(word) == parts


@pytest.mark.parametrize(
    "word",
    [
        "Mitarbeiter*innen",
        "Mitarbeiter:innen",
        "Mitarbeiter/-innen",
        "Weiterbildungsmentorinnen/-mentoren",
        "Mitarbeiter_innen",
        "Deutsch/Sprachkurs",
        "BetrVG96",
        "allem",
        "2026-07-01",
    ],
)
def test_gender_forms_numbers_and_short_words_stay_whole(word: str) -> None:
    assert break_places(word, "de") == []


def test_at_least_three_letters_stay_on_each_side() -> None:
    for word in ("Ausbildungsvertrag", "Qualifizierungschancengesetz", "Übernahmevereinbarung", "Aufstiegsfortbildung"):
        assert all(3 <= place <= len(word) - 3 for place in break_places(word, "de"))


def test_paragraph_signs_keep_their_number() -> None:
    for width in range(60, 160, 7):
        broken = lines("Nach § 96 Abs. 1 und §§ 97 bis 98 sowie Nr. 3 gilt das", float(width))
        assert not any(line.rstrip().endswith(("§", "§§", "Abs.", "Nr.")) for line in broken)


def test_titles_are_not_hyphenated_unless_a_word_is_wider_than_the_line() -> None:
    assert not any("\u00ad" in line for line in lines("Bericht über die Weiterbildungsvereinbarung", 320, TITLE))
    assert len(lines("Betriebsratsvorsitzendenstellvertreterinnenwahlordnung", 150, TITLE)) > 1


def test_no_more_than_two_hyphens_in_a_row() -> None:
    text = "Weiterbildungsvereinbarungen " * 60
    run = longest = 0
    for line in lines(text, 200):
        run = run + 1 if line.endswith("\u00ad") else 0
        longest = max(longest, run)
    assert 0 < longest <= 2


@given(st.text(alphabet="aäß. -/–\u00a0Wxyz", max_size=400), st.floats(4, 500))
def test_no_character_is_lost_and_no_line_is_too_long(text: str, width: float) -> None:
    typeface = Typeface()
    runs = [Run(one_line(text), TEXT)]
    broken = set_lines(runs, typeface, BODY, width, "de")
    joined = "".join(run.text for line in broken for run in line.runs).replace("\u00ad", "")
    assert joined == one_line(text)
    widest_letter = typeface.width("W", TEXT, BODY.size)
    assert all(line.width <= max(width, widest_letter) + 0.01 for line in broken)
