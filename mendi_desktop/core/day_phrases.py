# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days that are said by their week, their part of a month or a feast: "KW 48", "nächste Woche Do", "Ende des Monats".

``sign`` says where the field looks: -1 behind us, 1 ahead. What names a week and no day of it means its Monday ahead;
behind us it gets a sentence, because a talk was on a certain day.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from mendi_desktop.core.day_names import MONTHS, WEEKDAYS
from mendi_desktop.core.easter import easter
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr

_TURNS: Final = (
    (2, r"übernächste[nrs]?|uebernaechste[nrs]?"),
    (1, r"nächste[nrs]?|naechste[nrs]?|kommende[nrs]?|next"),
    (0, r"diese[nrs]?|this"),
    (-1, r"letzte[nrs]?|vorige[nrs]?|vergangene[nrs]?|last"),
)
_ARTICLE: Final = r"(?:(?:der|des|the)\s+)?"
_TURN: Final = rf"(?P<turn>{'|'.join(words for _, words in _TURNS)})"
_PART: Final = r"(?P<part>anfang|mitte|ende|beginning|middle|mid|end)(?:\s+of)?"
_DAY: Final = r"(?:(?:am|on)\s+)?(?P<day>[a-zäöü]{2,})\.?,?"

_NUMBERED: Final = re.compile(
    r"(?:(?:kw|woche|week)\s*(?P<a>\d{1,2})\.?|(?P<b>\d{1,2})\.\s*kw)(?:[ /]\s*(?P<year>\d{4}))?"
)
_WEEK: Final = re.compile(rf"(?:in\s+)?{_ARTICLE}{_TURN}\s+(?:woche|week)")
_PART_OF_WEEK: Final = re.compile(rf"{_PART}\s+{_ARTICLE}(?:{_TURN}\s+)?(?:woche|week)")
_PART_OF: Final = re.compile(rf"{_PART}\s+{_ARTICLE}(?:{_TURN}\s+)?(?P<unit>monats?|month|jahre?s?|year)")
_PART_OF_MONTH: Final = re.compile(rf"{_PART}\s+(?P<name>[a-zäöü]{{3,}})\.?(?:\s+(?P<year>\d{{4}}))?")
_ONE_WORD: Final = {
    "monatsende": "ende des monats",
    "jahresende": "ende des jahres",
    "monatsanfang": "anfang des monats",
}
_FEAST: Final = re.compile(
    r"(?P<side>nach|vor|after|before)\s+(?P<feast>ostern|easter|pfingsten|weihnachten|christmas)"
)

_WORKING: Final = re.compile(r"in (?P<n>\d{1,2}) (?:arbeitstag(?:en)?|werktag(?:en)?|working days?)", re.ASCII)

_YEARS: Final = range(1900, 2200)
_PARTS: Final = {"anfang": 0, "beginning": 0, "mitte": 1, "middle": 1, "mid": 1, "ende": 2, "end": 2}
_OF_WEEK: Final = (0, 2, 4)  # Monday, Wednesday, Friday
_FEASTS: Final[dict[str, Callable[[int], tuple[date, date]]]] = {
    "ostern": lambda year: (easter(year) - timedelta(days=3), easter(year) + timedelta(days=2)),
    "easter": lambda year: (easter(year) - timedelta(days=3), easter(year) + timedelta(days=2)),
    "pfingsten": lambda year: (easter(year) + timedelta(days=47), easter(year) + timedelta(days=51)),
    "weihnachten": lambda year: (date(year, 12, 23), date(year, 12, 27)),
    "christmas": lambda year: (date(year, 12, 23), date(year, 12, 27)),
}
"""The last day before the free days and the first one after them."""


def read_phrase(words: str, today: date, sign: int) -> date | None:
    """The day that ``words`` (lower case, single spaces) mean; None if they are no such phrase, or UserError."""
    if (found := read_stretch(words, today, sign)) is not None:
        return found
    week, weekday = _split(words)
    monday = _read_week(week, today, sign)
    if monday is None:
        return None
    if weekday is None and sign < 0:
        raise UserError(tr("Welcher Tag dieser Woche war es? Zum Beispiel „letzte Woche Do“ oder „KW 46 Do“."))
    return monday + timedelta(days=weekday or 0)


def working_days(words: str) -> int | None:
    """How many working days on "in 3 Arbeitstagen" is; which day that is depends on the holidays of the region."""
    match = _WORKING.fullmatch(" ".join(words.lower().split()))
    return int(match["n"]) if match else None


def read_stretch(words: str, today: date, sign: int) -> date | None:
    """The same for a part of a week, month or year and for a feast alone: "Ende des Monats", "nach Ostern"."""
    words = _ONE_WORD.get(words, words)
    for read in (_read_part_of_week, _read_part, _read_part_of_month, _read_feast):
        if (found := read(words, today, sign)) is not None:
            return found
    return None


def _split(words: str) -> tuple[str, int | None]:
    """The week and the weekday that stands before or after it: "do kw 48", "nächste woche am donnerstag"."""
    for pattern in (rf"{_DAY}\s+(?P<week>.+)", rf"(?P<week>.+?)\s+{_DAY}"):
        match = re.fullmatch(pattern, words)
        if match and match["day"] in WEEKDAYS:
            return match["week"], WEEKDAYS[match["day"]]
    return words, None


def _read_week(words: str, today: date, sign: int) -> date | None:
    """The Monday of a week."""
    if match := _WEEK.fullmatch(words):
        return _monday(today) + timedelta(weeks=_turn(match["turn"]))
    match = _NUMBERED.fullmatch(words)
    if match is None:
        return None
    number = int(match["a"] or match["b"])
    if match["year"]:
        return _week(number, int(match["year"]))
    monday = _week(number, today.isocalendar().year)
    if (monday - _monday(today)).days * sign < 0:
        monday = _week(number, today.isocalendar().year + sign)
    return monday


def _week(number: int, year: int) -> date:
    try:
        if year in _YEARS:
            return date.fromisocalendar(year, number, 1)
    except ValueError:
        pass  # said below
    raise UserError(tr("Eine KW {n} hat das Jahr {year} nicht.", n=number, year=year))


def _read_part_of_week(words: str, today: date, _sign: int) -> date | None:
    match = _PART_OF_WEEK.fullmatch(words)
    if match is None:
        return None
    return _monday(today) + timedelta(weeks=_turn(match["turn"]), days=_OF_WEEK[_PARTS[match["part"]]])


def _read_part(words: str, today: date, sign: int) -> date | None:
    """Of a month or a year; of this one where it is not over yet, else of the next."""
    match = _PART_OF.fullmatch(words)
    if match is None:
        return None
    part, turn = _PARTS[match["part"]], _turn(match["turn"])
    of_year = match["unit"][0] in "jy"

    def found(turn: int) -> date:
        if of_year:
            return (date(today.year + turn, 1, 1), date(today.year + turn, 7, 1), date(today.year + turn, 12, 31))[part]
        year, month = divmod(today.year * 12 + today.month - 1 + turn, 12)
        return _part_of(year, month + 1, part)

    day = found(turn)
    return found(sign) if turn == 0 and (day - today).days * sign < 0 else day


def _read_part_of_month(words: str, today: date, sign: int) -> date | None:
    match = _PART_OF_MONTH.fullmatch(words)
    if match is None or match["name"] not in MONTHS:
        return None
    month, part = MONTHS[match["name"]] + 1, _PARTS[match["part"]]
    if match["year"]:
        return _part_of(int(match["year"]), month, part) if int(match["year"]) in _YEARS else None
    day = _part_of(today.year, month, part)
    return day if (day - today).days * sign >= 0 else _part_of(today.year + sign, month, part)


def _read_feast(words: str, today: date, sign: int) -> date | None:
    match = _FEAST.fullmatch(words)
    if match is None:
        return None
    after = match["side"] in ("nach", "after")
    day = _FEASTS[match["feast"]](today.year)[after]
    return day if (day - today).days * sign >= 0 else _FEASTS[match["feast"]](today.year + sign)[after]


def _part_of(year: int, month: int, part: int) -> date:
    return date(year, month, (1, 15, monthrange(year, month)[1])[part])


def _turn(words: str | None) -> int:
    """How many weeks, months or years on; without a word this one is meant."""
    return next((turn for turn, known in _TURNS if words and re.fullmatch(known, words)), 0)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
