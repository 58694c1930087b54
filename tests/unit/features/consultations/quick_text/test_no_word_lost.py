# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever is typed: nothing raises, no word is lost, nobody is invented."""

import re
from datetime import date
from uuid import UUID

from hypothesis import example, given, settings
from hypothesis import strategies as st

from mendi_desktop.features.consultations.quick_text import Known, Person, QuickReading, read_line
from tests.unit.features.consultations.quick_text.sample_lines import sample_lines

TODAY = date(2026, 11, 25)
ALIASES = ("Ahorn-7", "Ahorn", "Birke-1", "Birke-13", "7", "K", "Do", "Flur", "A+B", "12-3", "Möwe 4")
KNOWN = Known([Person(UUID(int=n), alias) for n, alias in enumerate(ALIASES, 1)], ["Halle 2", "12"])
WORDS = sorted({word for line in sample_lines("quick_lines.toml")[0] for word in line["text"].split()})
PIECES = st.sampled_from((*WORDS, *ALIASES, ",", "(", "+", "😀", "שלום", "٣", "²", "\u202e", "\ud800"))


def left_over(reading: QuickReading) -> str:
    """The line without everything that a field was made of or that stays as text."""
    letters = list(reading.text)
    for first, last in (*reading.spans(), *reading.rest):
        letters[first:last] = " " * (last - first)
    return "".join(letters)


def check(text: str) -> None:
    reading = read_line(text, TODAY, KNOWN)

    assert re.sub(r"[\s,;:/|()+]", "", left_over(reading)) == ""
    for first, last in reading.rest:
        word = text[first:last]
        assert re.fullmatch(r"[,;:/|()+]", word) or word in reading.record
    if reading.person is not None:
        said = "".join(letter for letter in reading.person.words(text).casefold() if letter.isalnum())
        own = "".join(letter for letter in reading.person.value.alias.casefold() if letter.isalnum())
        assert own in said or own.replace("ö", "oe") in said or own.replace("ö", "o") in said


@settings(max_examples=250, deadline=None)
@given(st.lists(PIECES, max_size=14).map(" ".join))
@example("Ahorn 7 min Flur")
@example("WV")
@example("in 999 Jahren anrufen")
def test_words_of_the_field_in_any_order_are_all_kept(text: str) -> None:
    check(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_text_at_all_is_kept(text: str) -> None:
    check(text)


def test_a_huge_text_is_kept_as_it_is() -> None:
    text = "Ahorn-7 20 min Flur " + "und dann anrufen Do 12.11. " * 4000

    reading = read_line(text, TODAY, KNOWN)

    assert re.sub(r"[\s,;:/|()+]", "", left_over(reading)) == ""
    assert reading.person is not None
    assert reading.person.value.alias == "Ahorn-7"
