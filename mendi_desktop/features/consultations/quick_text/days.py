# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds days in a line. Which day they are is read by ``core/german_dates``; here is only what may be a day at all.

A line is full of words that look like days ("mit", "die", "so", "Fr." for Frau), so only whole names and the usual
abbreviations count.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from mendi_desktop.core.day_phrases import read_stretch, working_days
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import Towards, parse_date
from mendi_desktop.features.consultations.quick_text.amounts import is_counted_unit
from mendi_desktop.features.consultations.quick_text.known import Days
from mendi_desktop.features.consultations.quick_text.tokens import Line, key_of

_LONGEST: Final = 5
_WEEKDAY: Final = (
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)"
)
_FAR: Final = timedelta(days=100)
_SOON: Final = timedelta(days=92)
_LONG_AGO: Final = timedelta(days=183)
_NAMES: Final = ("mo", "di", "mi", "do", "fr", "sa", "so")
_MONTH: Final = (
    r"(?:januar|jänner|februar|märz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|january|february|march|may|june|july|october|december|jan|feb|mrz|mär|apr|jun|jul|aug|sep|sept|okt|oct|nov|dez|dec)"
)
_IS_WEEKDAY: Final = re.compile(rf"{_WEEKDAY}\.?")
_NAME: Final = re.compile(rf"{_WEEKDAY}|{_MONTH}|heute?|gestern|morgen|woche|week")
_COUNT: Final = r"(?:\d{1,3}|einem|einer|ein|eine|a|one|zwei|two|drei|three|vier|four|fünf|fuenf|sechs|acht|zehn)"
_UNIT: Final = r"(?:tagen?|tag|days?|wochen?|weeks?|monaten?|monat|months?|jahren?|jahr|years?)"
_PAST: Final = re.compile(
    rf"gestern|vorgestern|yesterday|letzte[nrs]? {_WEEKDAY}|last {_WEEKDAY}|vor {_COUNT} {_UNIT}|{_COUNT} {_UNIT} ago"
)
_FUTURE: Final = re.compile(
    rf"morgen|übermorgen|uebermorgen|tomorrow|(?:nächste[nrs]?|naechste[nrs]?|kommende[nrs]?|next) {_WEEKDAY}"
    rf"|in {_COUNT} {_UNIT}"
)
_ANY: Final = re.compile(
    rf"heute?|today|(?:am |on )?{_WEEKDAY}|(?:am |on )?(?:{_WEEKDAY}\.? )?\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}}|\d{{2}})?"
    rf"|(?:am |on )?(?:{_WEEKDAY}\.? )?\d{{1,2}}\.(?:0[1-9]|1[0-2])"
    rf"|(?:am )?\d{{4}}-\d{{2}}-\d{{2}}|(?:am )?(?:{_WEEKDAY} )?\d{{1,2}}\.? ?{_MONTH}\.?(?: \d{{4}})?",
    re.ASCII,
)
_ONLY_MARKED: Final = re.compile(
    rf"\+ ?\d{{1,3}} ?(?:t|w|d|m|{_UNIT})|\d{{1,3}} ?(?:w|wo|wch|{_UNIT})|{_COUNT} {_UNIT}|(?:am )?\d{{1,2}}\."
    rf"|(?:am )?\d{{1,2}}\.\d{{1,2}}",
    re.ASCII,
)
_TURN: Final = r"(?P<turn>letzte|vorige|nächste|naechste|kommende|last|next) (?:woche|week)"
_WEEK: Final = re.compile(rf"{_TURN}(?: (?:am )?(?P<day>{_WEEKDAY}))?")
_OF_WEEK: Final = re.compile(rf"(?P<day>{_WEEKDAY}) {_TURN}")
_CALENDAR_WEEK: Final = re.compile(r"kw ?(?P<week>\d{1,2})", re.ASCII)
_DATE_WITHOUT_DOT: Final = re.compile(r"\d{1,2}\.\d{2}", re.ASCII)
_DATE_SHAPE: Final = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?", re.ASCII)
_NO_DATE_BEHIND: Final = frozenset(
    (
        *("von", "zwischen", "ab", "um", "gegen", "abs", "nr", "modul", "kapitel", "punkt", "version", "teil", "stufe"),
        *("§", "§§", "raum", "zimmer", "nummer", "from", "at"),
    )
)
_RANGE_MARKS: Final = frozenset(("-", "–", "—", "/", "bis", "und", "to"))
_DAY_TIMES: Final = frozenset(("heute", "heut", "gestern", "vorgestern", "today", "yesterday"))


@dataclass(frozen=True, slots=True)
class DaySpot:
    """A day at some words. ``past`` and ``future``: which day it is, looking back and looking ahead (None: neither).

    ``moved``: it was counted, not named, and has been moved to a working day. ``far``: it was counted, and lies so far
    away that it tells of somebody's life rather than of a talk. ``weekday``: the one in front of a date, from Monday.
    """

    first: int
    last: int
    past: date | None
    future: date | None
    moved: bool = False
    far: bool = False
    weekday: int | None = None


def is_day_word(key: str) -> bool:
    """Whether a word is the name of a day or month."""
    return _NAME.fullmatch(key) is not None


def find_days(line: Line, today: date, days: Days, *, beside_act: bool = False) -> list[DaySpot]:
    """All days of the line that can be read as one without a word that asks for it, from left to right.

    ``beside_act``: also "Ende des Monats" and "nach Ostern", which alone tell of somebody's plans.
    """
    spots: list[DaySpot] = []
    for first, last in line.windows(_LONGEST):
        if spots and first < spots[-1].last:
            continue
        spot = _spot(line, first, last, today, days)
        if spot is None and beside_act:
            spot = _stretch_spot(line, first, last, today)
        if spot is not None:
            spots.append(spot)
    return spots


def marked_day(line: Line, first: int, today: date, days: Days) -> DaySpot | None:
    """The day that begins at ``first``, where a word like "WV" asks for one: also "2w", "14 Tage", "12.", "KW 50"."""
    for last in range(min(first + _LONGEST, len(line)), first, -1):
        if not line.is_free(first, last):
            continue
        low = line.low(first, last)
        if match := _CALENDAR_WEEK.fullmatch(low):
            return _week_spot(first, last, int(match["week"]), today)
        spot = _spot(line, first, last, today, days) or _stretch_spot(line, first, last, today)
        if spot is not None:
            return spot
        if _ONLY_MARKED.fullmatch(low):
            return _marked_spot(first, last, low, today, days)
    return None


def _stretch_spot(line: Line, first: int, last: int, today: date) -> DaySpot | None:
    """ "Ende des Monats", "nach Ostern": the same day as in a field for a day."""
    future = None if line.crosses_mark(first, last) else read_stretch(line.low(first, last), today, 1)
    return DaySpot(first, last, None, future) if future else None


def _marked_spot(first: int, last: int, low: str, today: date, days: Days) -> DaySpot | None:
    """ "2w", "14 Tage", "2 Wo." are counted, "12." and "12.11" are named."""
    words = re.sub(r"\bw(?:o|ch)\b|(?<=\d)w(?:o|ch)\b", "w", low).replace("+ ", "+")
    named = re.fullmatch(r"(?:am )?[\d.]+", words) is not None
    future = _read(f"{words.removeprefix('am ').removesuffix('.')}.", today, Towards.FUTURE) if named else None
    if named:
        return DaySpot(first, last, None, future) if future else None
    future = _read(words, today, Towards.FUTURE)
    return _counted(first, last, future, days) if future else None


def _spot(line: Line, first: int, last: int, today: date, days: Days) -> DaySpot | None:
    low = " ".join(_with_dot(line, at) for at in range(first, last) if not line.tokens[at].is_mark)
    if line.tokens[first].is_mark or line.tokens[last - 1].is_mark or _is_only_a_word(line, first, last):
        return None
    if _DATE_WITHOUT_DOT.fullmatch(line.tokens[last - 1].text) and _is_only_a_number(line, last - 1):
        return None
    return _counted_spot(first, last, low, today, days) or _named_spot(first, last, low, today)


def _counted_spot(first: int, last: int, low: str, today: date, days: Days) -> DaySpot | None:
    """A day that is so and so far away, or in another week."""
    if (count := working_days(low)) is not None:
        return DaySpot(first, last, None, days.later(today, count), moved=True)
    if match := _WEEK.fullmatch(low) or _OF_WEEK.fullmatch(low):
        return _in_week(first, last, match, today, days)
    if _PAST.fullmatch(low):
        past = _read(low, today, Towards.PAST)
        return DaySpot(first, last, past, None, far=today - past > _FAR) if past else None
    if _FUTURE.fullmatch(low):
        future = _read(low.replace("naechste", "nächste").replace("kommende", "nächste"), today, Towards.FUTURE)
        return replace(_counted(first, last, future, days), far=future - today > _FAR) if future else None
    return None


def _named_spot(first: int, last: int, low: str, today: date) -> DaySpot | None:
    """A day by its name or number."""
    if not _ANY.fullmatch(low):
        return None
    words = low.removeprefix("am ").removeprefix("on ")
    words = words.removesuffix(".") if words.count(".") == 1 else words
    past, future = _read(words, today, Towards.PAST), _read(words, today, Towards.FUTURE)
    if past is not None and past > today:  # a year was said
        past = None
    if past and future and today - past > _LONG_AGO and today < future <= today + _SOON:
        past = None  # in a few days, not a year ago
    return DaySpot(first, last, past, future, weekday=_weekday_of(words, today)) if past or future else None


def _weekday_of(words: str, today: date) -> int | None:
    """The weekday said in front of a date, counted from Monday."""
    name, _, rest = words.partition(" ")
    day = _read(name.removesuffix("."), today, Towards.FUTURE) if rest and _IS_WEEKDAY.fullmatch(name) else None
    return day.weekday() if day else None


def false_dates(line: Line) -> Iterator[str]:
    """What looks like a date, and is none: "31.02."."""
    for at, token in enumerate(line.tokens):
        if line.is_free(at, at + 1) and not line.numbers[at] and _DATE_SHAPE.fullmatch(token.text.strip("!?")):
            yield token.text


def _is_only_a_number(line: Line, at: int) -> bool:
    """A number with a dot is a date, but not beside a unit, nor as an end of a time from one to another."""
    before = line.tokens[at - 1].low if at else ""
    further = line.tokens[at - 2].key if at > 1 else ""
    behind = line.tokens[at + 1].low if at + 1 < len(line) else ""
    to = before in _RANGE_MARKS and further[-1:].isdecimal()
    return line.numbers[at] or to or before in _NO_DATE_BEHIND or behind in _RANGE_MARKS or is_counted_unit(behind)


def _with_dot(line: Line, at: int) -> str:
    """The dot of "12." and "12.11." belongs to the date, that of "Mo." does not."""
    token = line.tokens[at]
    dotted = token.text.rstrip("!?").endswith(".") and token.low[:1].isdecimal()
    return f"{token.low}." if dotted else token.low


def _is_only_a_word(line: Line, first: int, last: int) -> bool:
    """ "so", "Fr. Muster", and the morning of "heute Morgen" are no days."""
    token = line.tokens[first]
    before = line.tokens[first - 1].low if first else ""
    if last - first > 1:
        return False
    if token.low == "so":
        return token.text.rstrip(".") != "So" or first == 0
    if token.text == "Fr." and first + 1 < len(line):
        return line.tokens[first + 1].text[:1].isupper()
    return token.low == "morgen" and (before in _DAY_TIMES or key_of(before) in _NAMES)


def _in_week(first: int, last: int, match: re.Match[str], today: date, days: Days) -> DaySpot | None:
    """ "letzte Woche Do", "nächste Woche": without a day, the next week begins on its first working day."""
    back = match["turn"] in ("letzte", "vorige", "last")
    monday = today - timedelta(days=today.weekday()) + timedelta(days=-7 if back else 7)
    if match["day"] is None:
        return None if back else DaySpot(first, last, None, days.next(monday), moved=True)
    named = _read(match["day"], today, Towards.FUTURE)
    if named is None:
        return None
    day = monday + timedelta(days=named.weekday())
    return DaySpot(first, last, day, None) if back else DaySpot(first, last, None, day)


def _week_spot(first: int, last: int, week: int, today: date) -> DaySpot | None:
    """The Monday of a calendar week (ISO 8601), the next one there is."""
    year = today.isocalendar().year
    for candidate in (year, year + 1):
        try:
            monday = date.fromisocalendar(candidate, week, 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= today:
            return DaySpot(first, last, None, max(monday, today))
    return None


def _counted(first: int, last: int, future: date, days: Days) -> DaySpot:
    """Somebody who says "in zwei Wochen" means a day on which people work; who names a day means that one."""
    return DaySpot(first, last, None, days.next(future), moved=True)


def _read(words: str, today: date, towards: Towards) -> date | None:
    try:
        return parse_date(words, today, towards)
    except (UserError, OverflowError):
        return None
