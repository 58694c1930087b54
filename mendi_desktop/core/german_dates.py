# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dates as people write them: "gestern", "Do", "12.3.", "1203", "in 2 Wochen", "1w", and how they are shown.

German is always understood; English words are understood besides, and used for showing when English is in force.
"""

import re
from calendar import monthrange
from datetime import date, timedelta
from enum import Enum
from typing import Final

from mendi_desktop.core.day_names import MONTHS, MONTHS_DE, MONTHS_EN, NUMBERS, WEEKDAYS, WEEKDAYS_DE, WEEKDAYS_EN
from mendi_desktop.core.day_phrases import read_phrase
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import language, tr

_DAY_WORDS: Final = {
    **{"heute": 0, "heut": 0, "today": 0, "gestern": -1, "yesterday": -1, "vorgestern": -2},
    **{"morgen": 1, "tomorrow": 1, "übermorgen": 2, "uebermorgen": 2},
}
_YEARS: Final = range(1900, 2200)


class Towards(Enum):
    """Which way a weekday or a date without a year is meant: talks lie behind us, follow-ups ahead."""

    PAST = -1
    FUTURE = 1


_UNIT: Final = r"(?P<unit>tag(?:e|en)?|days?|t|d|wochen?|weeks?|w|monat(?:e|en)?|months?|m|jahr(?:e|en)?|years?|j|y)"
_COUNT: Final = r"(?P<count>\d{1,3}|[a-zäöü]+)"
_DISTANCES: Final = (
    (re.compile(rf"(?:in|nach)\s+{_COUNT}\s*{_UNIT}"), 1),
    (re.compile(rf"vor\s+{_COUNT}\s*{_UNIT}"), -1),
    (re.compile(rf"{_COUNT}\s*{_UNIT}\s+ago"), -1),
    (re.compile(rf"\+?(?P<count>\d{{1,3}})\s*{_UNIT}"), 0),  # 0: the way the field looks
    (re.compile(rf"-(?P<count>\d{{1,3}})\s*{_UNIT}"), -1),
)
_DOTTED: Final = re.compile(r"(?P<day>\d{1,2})\s*[./-]\s*(?P<month>\d{1,2})\s*(?:[./-]\s*(?P<year>\d{4}|\d{2})?)?")
_SPELLED: Final = re.compile(r"(?P<day>\d{1,2})\.?\s*(?P<name>[a-zäöü]{3,})\.?\s*(?P<year>\d{4}|\d{2})?")
_ISO: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_BARE: Final = re.compile(r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4}|\d{2})?")
_DAY_ALONE: Final = re.compile(r"(?:am\s+)?(?P<day>\d{1,2})\.")
_WEEKDAY: Final = re.compile(
    r"(?:(?:am|on)\s+)?(?P<turn>letzte[nrs]?|last|nächste[nrs]?|next|kommende[nrs]?|diese[nrs]?)?\s*(?P<name>[a-zäöü]{2,})\.?"
)
_FROM_THERE: Final = re.compile(r"(?P<base>.+?)\s+(?P<rest>in\s+.+)")
_LEADING_WEEKDAY: Final = re.compile(r"(?P<name>[a-zäöü]{2,10})\.?,?\s+(?=\d)")


def parse_date(text: str, today: date, towards: Towards = Towards.PAST) -> date:
    """Read a date as it was typed. Raises UserError with one sentence that says how to write it."""
    words = " ".join(text.lower().split())
    if words in _DAY_WORDS:
        return today + timedelta(days=_DAY_WORDS[words])
    weekday = _LEADING_WEEKDAY.match(words)
    if weekday and weekday["name"] in WEEKDAYS:  # "Do, 12.11." is how the program itself writes a day
        words = words[weekday.end() :]
    for read in (_read_calendar_day, _read_day_alone, _read_distance, _read_weekday, _read_phrase, _read_from_there):
        found = read(words, today, towards)
        if found is not None:
            return found
    if towards is Towards.FUTURE:
        raise UserError(tr("Als Datum verständlich sind zum Beispiel „Do“, „in 2 Wochen“, „KW 48“ oder „12.3.“."))
    raise UserError(tr("Als Datum verständlich sind zum Beispiel „gestern“, „Do“ oder „12.3.“."))


def _read_calendar_day(words: str, today: date, towards: Towards) -> date | None:
    for pattern in (_ISO, _DOTTED, _BARE, _SPELLED):
        match = pattern.fullmatch(words)
        if match is None:
            continue
        parts = match.groupdict()
        month = MONTHS.get(parts["name"], -1) + 1 if "name" in parts else int(parts["month"])
        if "name" in parts and not month:
            return None
        year = int(parts["year"]) if parts["year"] else None
        return _day_of(int(parts["day"]), month, year, today, towards)
    return None


def _day_of(day: int, month: int, year: int | None, today: date, towards: Towards) -> date:
    if not 1 <= month <= 12:
        raise UserError(tr("Einen {month}. Monat gibt es nicht; zuerst der Tag, dann der Monat: „12.3.“.", month=month))
    if year is not None:
        year += 2000 if year < 100 else 0
        if year not in _YEARS:
            raise UserError(tr("Das Jahr {year} liegt zu weit weg; „12.3.26“ genügt.", year=year))
        return _existing(day, month, year)
    for distance in range(9):  # a 29 February is at most eight years away
        candidate = today.year + distance * towards.value
        if not 1 <= day <= monthrange(candidate, month)[1]:
            continue
        found = date(candidate, month, day)
        if (found - today).days * towards.value >= 0:
            return found
    return _existing(day, month, today.year)


def _existing(day: int, month: int, year: int) -> date:
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        name = month_name(month)
        raise UserError(
            tr("Der {month} {year} hat {last} Tage; bitte den Tag prüfen.", month=name, year=year, last=last)
        )
    return date(year, month, day)


def _read_day_alone(words: str, today: date, towards: Towards) -> date | None:
    """ "am 12.": the nearest month, in the way the field looks, that has such a day."""
    match = _DAY_ALONE.fullmatch(words)
    if match is None or not 1 <= int(match["day"]) <= 31:
        return None
    day, month = int(match["day"]), today.replace(day=1)
    while True:
        if day <= monthrange(month.year, month.month)[1]:
            found = month.replace(day=day)
            if (found - today).days * towards.value >= 0:
                return found
        month = _moved(month, towards.value, "m")


def _read_distance(words: str, today: date, towards: Towards) -> date | None:
    for pattern, sign in _DISTANCES:
        match = pattern.fullmatch(words)
        if match is None:
            continue
        count = int(match["count"]) if match["count"].isdigit() else NUMBERS.get(match["count"])
        if count is not None:
            return _moved(today, count * (sign or towards.value), match["unit"][0])
    return None


def _moved(today: date, count: int, unit: str) -> date:
    """``today`` moved by days (t, d), weeks (w), months (m) or years (j, y); a day that is missing becomes the last."""
    if unit in "tdw":
        return today + timedelta(days=count * (7 if unit == "w" else 1))
    months = today.year * 12 + today.month - 1 + count * (12 if unit in "jy" else 1)
    year, month = divmod(months, 12)
    if year not in _YEARS:
        raise UserError(tr("Das Jahr {year} liegt zu weit weg; „12.3.26“ genügt.", year=year))
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _read_weekday(words: str, today: date, towards: Towards) -> date | None:
    match = _WEEKDAY.fullmatch(words)
    if match is None or match["name"] not in WEEKDAYS:
        return None
    turn = match["turn"] or ""
    sign = -1 if turn.startswith("l") else 1 if turn.startswith(("n", "k")) else towards.value
    away = (WEEKDAYS[match["name"]] - today.weekday()) * sign % 7
    # a weekday never means today, or "Mo" typed on a Monday would look like a slip
    return today + timedelta(days=sign * (away or 7))


def _read_phrase(words: str, today: date, towards: Towards) -> date | None:
    return read_phrase(words, today, towards.value)


def _read_from_there(words: str, today: date, towards: Towards) -> date | None:
    """ "Do in 2 Wochen", "heute in einer Woche": counted from the coming Thursday, from today."""
    match = _FROM_THERE.fullmatch(words)
    if match is None:
        return None
    base = _DAY_WORDS.get(match["base"])
    start = today + timedelta(days=base) if base is not None else _read_weekday(match["base"], today, Towards.FUTURE)
    return _read_distance(match["rest"], start, towards) if start else None


def month_name(month: int) -> str:
    """The name of a month, 1 to 12, in the language in force."""
    return (MONTHS_EN if language() == "en" else MONTHS_DE)[month - 1]


def weekday_name(day: date) -> str:
    """The name of the day's weekday in the language in force."""
    return (WEEKDAYS_EN if language() == "en" else WEEKDAYS_DE)[day.weekday()]


def weekday_short(day: date) -> str:
    """ "Do" in German, "Thu" in English."""
    return weekday_name(day)[: 3 if language() == "en" else 2]


def format_day(day: date, today: date | None = None) -> str:
    """Short: "Do, 12.11."; another year than that of ``today`` is written out: "Do, 12.11.2025"."""
    other_year = today is None or day.year != today.year
    if language() == "en":
        return f"{weekday_short(day)}, {day.day} {month_name(day.month)[:3]}" + (f" {day.year}" if other_year else "")
    return f"{weekday_short(day)}, {day.day}.{day.month}." + (str(day.year) if other_year else "")


def format_date(day: date) -> str:
    """As reports write it: "12. November 2026"."""
    dot = "" if language() == "en" else "."
    return f"{day.day}{dot} {month_name(day.month)} {day.year}"


def format_long(day: date) -> str:
    """In full: "Donnerstag, 12. November 2026"."""
    return f"{weekday_name(day)}, {format_date(day)}"


def format_near(day: date, today: date) -> str:
    """Like :func:`format_day`, with "heute", "gestern" or "morgen" in front where it is one of them."""
    near = {0: tr("heute"), -1: tr("gestern"), 1: tr("morgen")}.get((day - today).days)
    return f"{near}, {format_day(day, today)}" if near else format_day(day, today)
