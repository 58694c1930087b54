# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Durations, numbers of people and times of day in a line."""

import re
from typing import Final

from mendi_desktop.core.durations import LONGEST
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.quick_text.reading import Found
from mendi_desktop.features.consultations.quick_text.tokens import Line
from mendi_desktop.features.consultations.talk import LARGEST_HEAD_COUNT

_LONGEST_WINDOW: Final = 5
_LONGEST_RANGE_WORDS: Final = 6
_ABOUT: Final = r"(?:(?:ca|circa|etwa|rund|rd|ungefähr|ungefaehr|knapp|gut|about)\.? ?|~ ?)?"
_HOUR: Final = r"(?:h|std|stdn|stunden?|hours?|hrs?)\.?"
_MINUTE: Final = r"(?:m|min|mins|mim|mn|minuten?|minutn|minutes?|['′’´])\.?"
_PATTERNS: Final = tuple(
    re.compile(_ABOUT + pattern, re.ASCII)
    for pattern in (
        rf"(?P<h>\d{{1,2}}) ?{_HOUR} ?(?:und )?(?P<m>\d{{1,2}}) ?(?:{_MINUTE})?",
        rf"(?P<h>\d{{1,2}}):(?P<m>[0-5]\d) ?{_HOUR}",
        rf"(?P<h>\d{{1,2}}(?:[.,]\d{{1,2}})?) ?{_HOUR}",
        rf"(?P<m>\d{{1,3}}) ?{_MINUTE}",
    )
)
_RANGE: Final = re.compile(
    r"(?:von )?(\d{1,2})(?:[:.](\d\d))? ?(?:uhr )?(?:-|–|—|bis) ?(\d{1,2})(?:[:.](\d\d))?(?: ?uhr)?", re.ASCII
)
_LONGEST_RANGE: Final = 8 * 60 - 1
"""Minutes; "8-16 Uhr" is when somebody is open, not how long a talk was."""
_CLOCK: Final = re.compile(r"(?P<h>[0-3]):(?P<m>[0-5]\d)", re.ASCII)
_ARTICLE: Final = r"(?:(?:eine|ne|'ne|einer|a|an) )?"
_FRACTIONS: Final = (
    (re.compile(rf"{_ARTICLE}(?:1/4|¼|viertel) ?{_HOUR}|{_ARTICLE}viertelstunde|viertelstd|quarter of an hour"), 15),
    (re.compile(rf"{_ARTICLE}(?:1/2|½|halbe?|half) ?(?:an )?{_HOUR}|{_ARTICLE}halbstunde"), 30),
    (re.compile(rf"{_ARTICLE}(?:3/4|¾|dreiviertel) ?{_HOUR}|{_ARTICLE}dreiviertelstunde"), 45),
    (re.compile(rf"(?:eine|ne|'ne|an|one) {_HOUR}|stündchen"), 60),
    (re.compile(rf"(?:1 ?1/2|1 ?½|1½|anderthalb|eineinhalb) ?{_HOUR}"), 90),
    (re.compile(rf"zwei {_HOUR}|two {_HOUR}"), 120),
)
_HEADS: Final = (
    r"(?:leuten?|personen|person|pers|teilnehmer(?:\*?innen)?|teilnehmende|tn|kolleg(?:inn)?en|kolleg\*innen|kolleg:innen"
    r"|köpfe|beschäftigten?|mitarbeiter(?:innen)?|ma|azubis?|auszubildenden?|interessierten?|besucher(?:innen)?|people"
    r"|persons|participants|colleagues)"
)
_NUMBERS: Final = {
    **{"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9},
    **{"zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "two": 2, "three": 3, "four": 4, "five": 5},
}
_HEAD_COUNT: Final = re.compile(rf"{_ABOUT}(?P<n>\d{{1,4}}|{'|'.join(_NUMBERS)}) ?{_HEADS}\.?", re.ASCII)
_UNIT_ALONE: Final = re.compile(
    rf"{_HOUR}|{_MINUTE}|{_HEADS}|uhr|tagen?|wochen?|monaten?|days?|weeks?|months?|jahren?|years?|prozent|%|euro|€"
)
_BARE: Final = re.compile(r"\d{1,3}", re.ASCII)
_BARE_MINUTES: Final = range(5, 241, 5)


def is_counted_unit(word: str) -> bool:
    """Whether a number before this word counts something: minutes, people, days."""
    return _UNIT_ALONE.fullmatch(word) is not None


def set_times_apart(line: Line) -> None:
    """Numbers that are times of day ("10 Uhr", "um 14:30") or paragraphs ("§ 82") are nothing else."""
    for at, token in enumerate(line.tokens):
        behind = line.tokens[at + 1].low if at + 1 < len(line) else ""
        before = line.tokens[at - 1].low if at else ""
        clock = re.fullmatch(r"\d{1,2}([:.]\d\d)?", token.low, re.ASCII)
        if clock and (behind == "uhr" or before in ("um", "gegen", "§", "§§", "abs", "kw", "nr", "at")):
            line.numbers[at] = True


def find_minutes(line: Line, doubts: list[str]) -> Found[int] | None:
    """The first duration with a unit, else a time from one to another; a second duration stays in the text."""
    found: Found[int] | None = None
    for first, last in line.windows(_LONGEST_WINDOW):
        if any(line.numbers[first:last]) or not line.is_free(first, last):
            continue
        if line.tokens[last - 1].key.isdecimal() and last < len(line) and is_counted_unit(line.tokens[last].low):
            continue  # "3 Std 15 Leute"
        minutes = _minutes_of(line.low(first, last).replace(" / ", "/").replace("1 / 2", "1/2"))
        if minutes is None or not 1 <= minutes <= LONGEST:
            continue
        if found is None:
            found = Found(minutes, line.take(first, last))
        elif not line.crosses_mark(first, last) and last - first <= 2:
            words = line.words(first, last)
            doubts.append(tr("„{word}“ ist eine zweite Dauer und bleibt im Text.", word=words))
            line.numbers[first:last] = [True] * (last - first)
    return found or _find_range(line)


def _find_range(line: Line) -> Found[int] | None:
    """ "10:15-11", "9 bis 11 Uhr"; what may be two days ("1.12.-3.12.") or a price is none."""
    for first, last in line.windows(_LONGEST_RANGE_WORDS):
        minutes = _range_of(line.low(first, last, "-–—:"))
        if minutes is not None and not (last < len(line) and is_counted_unit(line.tokens[last].low)):
            return Found(minutes, line.take(first, last))
    return None


def _range_of(low: str) -> int | None:
    match = _RANGE.fullmatch(low)
    if match is None or not (":" in low or "uhr" in low or _only_a_clock(match[2]) or _only_a_clock(match[4])):
        return None
    hour, minute, hour_2, minute_2 = (int(each or 0) for each in match.groups())
    clocks = hour < 24 and hour_2 < 24 and minute < 60 and minute_2 < 60
    minutes = hour_2 * 60 + minute_2 - hour * 60 - minute
    return minutes if clocks and 1 <= minutes <= _LONGEST_RANGE else None


def _only_a_clock(minutes: str | None) -> bool:
    """Whether these two digits behind a dot cannot be a month."""
    return minutes is not None and not 1 <= int(minutes) <= 12


def _minutes_of(low: str) -> int | None:
    for fraction, minutes in _FRACTIONS:
        if fraction.fullmatch(low):
            return minutes
    for pattern in _PATTERNS:
        if match := pattern.fullmatch(low):
            parts = match.groupdict()
            return round(float((parts.get("h") or "0").replace(",", ".")) * 60) + int(parts.get("m") or 0)
    match = _CLOCK.fullmatch(low)
    return int(match["h"]) * 60 + int(match["m"]) if match else None


def find_heads(line: Line) -> Found[int] | None:
    """How many people there were."""
    for first, last in line.windows(4):
        match = _HEAD_COUNT.fullmatch(line.low(first, last))
        if match is None or any(line.numbers[first:last]):
            continue
        number = _NUMBERS.get(match["n"]) or int(match["n"])
        if not 1 <= number <= LARGEST_HEAD_COUNT:
            continue
        word = line.tokens[last - 1].low
        spans = line.take(first, last)
        if word.startswith(("azubi", "auszubild")):
            line.taken[last - 1] = False  # the word says whom it concerns, besides
        return Found(number, spans)
    return None


def find_bare_minutes(line: Line, doubts: list[str], *, tally: bool) -> Found[int] | None:
    """One number alone is taken for minutes, and that is said; beside a group it could be people as well."""
    bare = [
        at
        for at, token in enumerate(line.tokens)
        if line.is_free(at, at + 1) and not line.numbers[at] and _BARE.fullmatch(token.low)
    ]
    fitting = [at for at in bare if int(line.tokens[at].low) in _BARE_MINUTES]
    if len(fitting) != 1 or len(bare) != 1 or tally:
        if fitting:
            doubts.append(tr("„{number}“: Minuten oder etwas anderes?", number=line.tokens[fitting[0]].text))
        return None
    minutes = int(line.tokens[fitting[0]].low)
    doubts.append(tr("„{number}“ ist als {number} Minuten gelesen.", number=minutes))
    return Found(minutes, line.take(fitting[0], fitting[0] + 1))
