# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days as mentors write them. Today is Monday, 23 November 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mendi_desktop.core import i18n
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import Towards, format_day, format_long, format_near, parse_date

TODAY = date(2026, 11, 23)
PAST, FUTURE = Towards.PAST, Towards.FUTURE

BEHIND = {
    "heute": (2026, 11, 23),
    "  HEUTE ": (2026, 11, 23),
    "gestern": (2026, 11, 22),
    "vorgestern": (2026, 11, 21),
    "morgen": (2026, 11, 24),
    "übermorgen": (2026, 11, 25),
    "uebermorgen": (2026, 11, 25),
    "Do": (2026, 11, 19),
    "do.": (2026, 11, 19),
    "Donnerstag": (2026, 11, 19),
    "am Donnerstag": (2026, 11, 19),
    "Donn": (2026, 11, 19),
    "Mo": (2026, 11, 16),
    "So": (2026, 11, 22),
    "Sonnabend": (2026, 11, 21),
    "letzten Freitag": (2026, 11, 20),
    "nächsten Freitag": (2026, 11, 27),
    "12.3.": (2026, 3, 12),
    "12.3": (2026, 3, 12),
    "12. 3.": (2026, 3, 12),
    "12.3.26": (2026, 3, 12),
    "12.03.2026": (2026, 3, 12),
    "12/3": (2026, 3, 12),
    "12-3-26": (2026, 3, 12),
    "1203": (2026, 3, 12),
    "120326": (2026, 3, 12),
    "12032026": (2026, 3, 12),
    "2026-03-12": (2026, 3, 12),
    "12.": (2026, 11, 12),
    "am 24.": (2026, 10, 24),
    "24.12.": (2025, 12, 24),
    "29.2.": (2024, 2, 29),
    "12. März": (2026, 3, 12),
    "12 mrz 26": (2026, 3, 12),
    "12. November 2026": (2026, 11, 12),
    "Donnerstag, 12. November 2026": (2026, 11, 12),
    "Do, 12.11.": (2026, 11, 12),
    "Do 12.11.": (2026, 11, 12),
    "vor 3 Tagen": (2026, 11, 20),
    "vor einer Woche": (2026, 11, 16),
    "vor zwei Monaten": (2026, 9, 23),
    "1w": (2026, 11, 16),
    "2 Wochen": (2026, 11, 9),
    "-5 t": (2026, 11, 18),
    "3d": (2026, 11, 20),
    "vor 1 Jahr": (2025, 11, 23),
    "yesterday": (2026, 11, 22),
    "Thursday": (2026, 11, 19),
    "3 days ago": (2026, 11, 20),
    "ten days ago": (2026, 11, 13),
    "12 Nov": (2026, 11, 12),
    "letzte Woche Do": (2026, 11, 19),
    "Do letzter Woche": (2026, 11, 19),
    "Mi KW 46": (2026, 11, 11),
    "KW 50 Mo": (2025, 12, 8),
    "Anfang November": (2026, 11, 1),
    "Ende Dezember": (2025, 12, 31),
    "nach Ostern": (2026, 4, 7),
}
AHEAD = {
    "Do": (2026, 11, 26),
    "Mo": (2026, 11, 30),
    "letzten Do": (2026, 11, 19),
    "12.3.": (2027, 3, 12),
    "23.11.": (2026, 11, 23),
    "29.2.": (2028, 2, 29),
    "12.": (2026, 12, 12),
    "am 31.": (2026, 12, 31),
    "in 2 Wochen": (2026, 12, 7),
    "in einer Woche": (2026, 11, 30),
    "in 3 Monaten": (2027, 2, 23),
    "1w": (2026, 11, 30),
    "+10t": (2026, 12, 3),
    "6 Wochen": (2027, 1, 4),
    "1m": (2026, 12, 23),
    "next Friday": (2026, 11, 27),
    "tomorrow": (2026, 11, 24),
    "kommenden Dienstag": (2026, 11, 24),
    "nächsten Dienstag": (2026, 11, 24),
    "diesen Freitag": (2026, 11, 27),
    "in sieben Tagen": (2026, 11, 30),
    "Do in 2 Wochen": (2026, 12, 10),
    "heute in einer Woche": (2026, 11, 30),
    "KW 48": (2026, 11, 23),
    "KW 2": (2027, 1, 11),
    "49. KW": (2026, 11, 30),
    "Do KW 49": (2026, 12, 3),
    "KW 49 Do": (2026, 12, 3),
    "KW 3/2028": (2028, 1, 17),
    "nächste Woche": (2026, 11, 30),
    "nächste Woche Do": (2026, 12, 3),
    "Donnerstag nächster Woche": (2026, 12, 3),
    "übernächste Woche Mi": (2026, 12, 9),
    "Anfang nächster Woche": (2026, 11, 30),
    "Mitte der Woche": (2026, 11, 25),
    "Ende der nächsten Woche": (2026, 12, 4),
    "Ende des Monats": (2026, 11, 30),
    "Monatsende": (2026, 11, 30),
    "Anfang des Monats": (2026, 12, 1),
    "Mitte nächsten Monats": (2026, 12, 15),
    "Ende Januar": (2027, 1, 31),
    "Anfang Februar 2028": (2028, 2, 1),
    "Jahresende": (2026, 12, 31),
    "nach Ostern": (2027, 3, 30),
    "vor Weihnachten": (2026, 12, 23),
    "nach Pfingsten": (2027, 5, 18),
    "next week Thu": (2026, 12, 3),
    "end of month": (2026, 11, 30),
    "end of the month": (2026, 11, 30),
}
UNCLEAR = (
    *("", "bald", "M", "32", "32.", "1.2.3.4", "in", "in ein paar Tagen", "vor Tagen", "12.3.026", "gestern abend"),
    *("2026-3", "12 xyz", "vor 5", "<b>"),
)


@pytest.mark.parametrize(("typed", "day"), BEHIND.items())
def test_a_talk_lies_behind_us(typed: str, day: tuple[int, int, int]) -> None:
    assert parse_date(typed, TODAY, PAST) == date(*day)


@pytest.mark.parametrize(("typed", "day"), AHEAD.items())
def test_a_follow_up_lies_ahead(typed: str, day: tuple[int, int, int]) -> None:
    assert parse_date(typed, TODAY, FUTURE) == date(*day)


@pytest.mark.parametrize("typed", UNCLEAR)
def test_what_is_no_date_gets_an_example(typed: str) -> None:
    with pytest.raises(UserError, match="verständlich sind zum Beispiel"):
        parse_date(typed, TODAY)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("31.4.", "Der April 2026 hat 30 Tage; bitte den Tag prüfen."),
        ("29.2.2026", "Der Februar 2026 hat 28 Tage; bitte den Tag prüfen."),
        ("0.5.", "Der Mai 2026 hat 31 Tage; bitte den Tag prüfen."),
        ("3.13.", "Einen 13. Monat gibt es nicht; zuerst der Tag, dann der Monat: „12.3.“."),
        ("12.3.0100", "Das Jahr 100 liegt zu weit weg; „12.3.26“ genügt."),
        ("letzte Woche", "Welcher Tag dieser Woche war es? Zum Beispiel „letzte Woche Do“ oder „KW 46 Do“."),
        ("KW 53 2027", "Eine KW 53 hat das Jahr 2027 nicht."),
        ("in 500 Jahren", "Das Jahr 2526 liegt zu weit weg; „12.3.26“ genügt."),
    ],
)
def test_a_day_that_does_not_exist_says_why(typed: str, sentence: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_date(typed, TODAY)
    assert caught.value.message == sentence


def test_a_month_later_is_never_skipped() -> None:
    assert parse_date("in 1 Monat", date(2026, 1, 31), FUTURE) == date(2026, 2, 28)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(Towards))
def test_every_day_the_program_writes_is_understood(day: date, towards: Towards) -> None:
    assert parse_date(format_long(day), TODAY, towards) == day
    assert parse_date(day.isoformat(), TODAY, towards) == day
    assert parse_date(f"{day:%d%m%Y}", TODAY, towards) == day


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_day_or_a_sentence(typed: str) -> None:
    answer: date | str
    try:
        answer = parse_date(typed, TODAY)
    except UserError as error:
        answer = error.message
    assert isinstance(answer, date) or answer.endswith(".")


def test_days_are_written_short() -> None:
    assert format_day(date(2026, 11, 12), TODAY) == "Do, 12.11."
    assert format_day(date(2025, 11, 12), TODAY) == "Mi, 12.11.2025"
    assert format_long(date(2026, 11, 12)) == "Donnerstag, 12. November 2026"
    assert format_near(TODAY, TODAY) == "heute, Mo, 23.11."
    assert format_near(TODAY - timedelta(days=1), TODAY) == "gestern, So, 22.11."
    assert format_near(TODAY + timedelta(days=1), TODAY) == "morgen, Di, 24.11."
    assert format_near(TODAY + timedelta(days=2), TODAY) == "Mi, 25.11."


@pytest.fixture
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The English window, without a catalogue."""
    monkeypatch.setattr(i18n._in_force, "language", "en")


@pytest.mark.usefixtures("english")
def test_days_in_english() -> None:
    assert format_day(date(2026, 11, 12), TODAY) == "Thu, 12 Nov"
    assert format_day(date(2025, 11, 12), TODAY) == "Wed, 12 Nov 2025"
    assert format_long(date(2026, 11, 12)) == "Thursday, 12 November 2026"
    for written in (format_day(date(2026, 11, 12), TODAY), format_long(date(2026, 11, 12))):
        assert parse_date(written, TODAY) == date(2026, 11, 12)
