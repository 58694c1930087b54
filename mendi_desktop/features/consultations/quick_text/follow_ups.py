# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is to come: "WV in 2 Wochen" becomes the follow-up, "BA anrufen Do" an agreed step. Heute shows both."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from mendi_desktop.core.german_dates import format_near
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.quick_text.days import (
    DaySpot,
    false_dates,
    find_days,
    is_day_word,
    marked_day,
)
from mendi_desktop.features.consultations.quick_text.known import Known
from mendi_desktop.features.consultations.quick_text.lexicon import lexicon
from mendi_desktop.features.consultations.quick_text.reading import Found, Span, Step
from mendi_desktop.features.consultations.quick_text.tokens import Line

_LONGEST_ACT: Final = 3
_BETWEEN: Final = 3  # little words between an act and its day
_OBJECT: Final = 2  # words before an act that say whom or what
_OBJECT_BEHIND: Final = 4  # words behind it that do, as in English: "send the documents by Fri"
_LONGEST_MEANING: Final = 3
_UNTIL: Final = frozenset(("bis", "by", "until", "till"))
_TO_UNTIL: Final = frozenset(("zum", "spatestens", "the", "latest", "am", "on"))  # between "bis" and its day
_TO_SOMEBODY: Final = frozenset(("bei", "mit", "an", "with", "at", "to"))
_AT: Final = frozenset(("um", "gegen", "at"))
_NOUNS_TOO: Final = frozenset(("termin", "treffen", "ruckruf", "call", "check", "ring"))
"""Acts that may as well say what the talk was."""
_SOON: Final = timedelta(days=183)
"""A date without "bis" that is further away lies behind us: without a year it is the last one."""
_LITTLE: Final = frozenset(
    (
        *("am", "bis", "zum", "spatestens", "ab", "noch", "dann", "wieder", "nochmal", "im", "an", "bitte", "und"),
        *("by", "on", "until", "latest", "him", "her"),
    )
)


@dataclass(slots=True)
class Times:
    """All that was found about days."""

    held_on: Found[date] | None = None
    step: Found[Step] | None = None
    follow_up_on: Found[date] | None = None
    due: set[int] = field(default_factory=set)  # where the days of further acts begin
    doubts: list[str] = field(default_factory=list)


def find_times(line: Line, today: date, known: Known) -> Times:
    """Acts first, each with the day beside it; then what is left is the day of the talk."""
    times = Times()
    _find_split_acts(line, today, known, times)
    _find_acts(line, today, known, times)
    spots = [spot for spot in find_days(line, today, known.days) if line.is_free(spot.first, spot.last)]
    for spot in spots:
        _place_alone(line, spot, today, times)
    for words in false_dates(line):
        times.doubts.append(tr("„{word}“ steht in keinem Kalender und bleibt im Text.", word=words))
    return times


def _find_acts(line: Line, today: date, known: Known, times: Times) -> None:
    words = lexicon()
    for first, last in list(line.windows(_LONGEST_ACT)):
        if line.crosses_mark(first, last) or not line.is_free(first, last):
            continue
        key = line.key(first, last)
        is_act = key in words.mentor_acts or key in words.colleague_acts
        if not is_act and key not in words.again:
            continue
        spot = _day_beside(line, first, last, today, known)
        if spot is None or spot.future is None:
            if key in words.strict:
                times.doubts.append(tr("„{word}“: dazu fehlt noch ein Tag.", word=line.words(first, last)))
            continue
        if is_act and times.step is None:
            who = "colleague" if key in words.colleague_acts else "mentor"
            _take_step(line, _with_object(line, first, spot), _object_end(line, last, spot), spot, who, times)
        elif is_act and spot.first >= last:
            times.due.add(spot.first)
        elif not is_act and times.follow_up_on is None:
            times.follow_up_on = Found(spot.future, _take_both(line, first, last, spot))
        _tell_moved(line, spot, today, known, times)


def _day_beside(line: Line, first: int, last: int, today: date, known: Known) -> DaySpot | None:
    """The day of an act: right behind it, with what it is about between them, or before it."""
    key, words = line.key(first, last), lexicon()
    spot = _day_after(line, last, today, known)
    if spot is not None and not (key in _NOUNS_TOO and _was_a_talk(line, last, spot)):
        return spot
    is_act = key in words.mentor_acts or key in words.colleague_acts
    behind = _day_behind(line, first, last, today, known) if is_act else None
    return behind or _day_before(line, first, today, known, names_somebody=key not in _NOUNS_TOO)


def _find_split_acts(line: Line, today: date, known: Known, times: Times) -> None:
    """ "ruft Fr an": the day stands in the middle."""
    for first in range(len(line)):
        particles = lexicon().split_acts.get(line.tokens[first].key)
        spot = _day_after(line, first + 1, today, known) if particles and line.is_free(first, first + 1) else None
        end = _behind_time(line, spot.last) if spot else len(line)
        if spot is None or end >= len(line) or times.step is not None:
            continue
        who = particles.get(line.tokens[end].key) if particles else None
        if who is not None and line.is_free(first, end + 1):
            _take_step(line, first, end + 1, spot, who, times)
            _tell_moved(line, spot, today, known, times)


def _was_a_talk(line: Line, last: int, spot: DaySpot) -> bool:
    """ "Treffen Ahorn-7 Mo" tells of a talk that was, "Treffen Ahorn-7 Mo 10 Uhr" of one to come."""
    return any(line.people[last : spot.first]) and _behind_time(line, spot.last) == spot.last


def _behind_time(line: Line, at: int) -> int:
    """Where a time of day ends that begins here: "um 9", "10 Uhr"; ``at`` itself where there is none."""
    number = at + 1 if at < len(line) and line.tokens[at].key in _AT else at
    if number >= len(line) or not line.numbers[number] or not line.is_free(at, number + 1):
        return at
    end = number + 1
    return end + 1 if end < len(line) and line.tokens[end].key == "uhr" else end


def _take_step(line: Line, first: int, last: int, spot: DaySpot, who: str, times: Times) -> None:
    text = _around(line, first, last, spot)
    assert spot.future is not None  # asked before
    times.step = Found(Step(text, who, spot.future), _take_both(line, first, last, spot))


def _around(line: Line, first: int, last: int, spot: DaySpot) -> str:
    """What is to be done, without the day that may stand in the middle: "ruft Fr an"."""
    kept = [at for at in range(first, last) if not spot.first <= at < spot.last]
    return " ".join(line.tokens[at].text.strip(".,!") for at in kept)


def _take_both(line: Line, first: int, last: int, spot: DaySpot) -> tuple[Span, ...]:
    """Words and day with the little words between them, as one span where they stand side by side."""
    begin, end = min(first, spot.first), max(last, spot.last)
    if line.is_free(begin, end) and not _means_something(line, last, spot.first):
        return line.take(begin, end)
    return (*line.take(first, last), *line.take(spot.first, spot.last))


def _day_after(line: Line, at: int, today: date, known: Known) -> DaySpot | None:
    for _ in range(_BETWEEN + 1):
        at = _behind_people(line, at)
        if at >= len(line) or line.taken[at]:
            return None
        spot = marked_day(line, at, today, known.days)
        if spot is not None:
            return spot
        token = line.tokens[at]
        if not (token.text == ":" or token.key in _LITTLE):
            return None
        at += 1
    return None


def _behind_people(line: Line, at: int) -> int:
    """Where an alias ends that begins here, with the little word in front of it: "bei Ahorn-7"."""
    if at + 1 < len(line) and line.tokens[at].key in _TO_SOMEBODY and line.people[at + 1]:
        at += 1
    while at < len(line) and line.people[at]:
        at += 1
    return at


def _day_behind(line: Line, first: int, last: int, today: date, known: Known) -> DaySpot | None:
    """A day behind the act with a few words of what it is about between them; "bis" makes it certain."""
    spot = next((spot for spot in find_days(line, today, known.days, beside_act=True) if spot.first > last), None)
    if spot is None or spot.future is None or line.crosses_mark(last, spot.first):
        return None
    between = [token.key for token in line.tokens[last : spot.first] if token.key not in _LITTLE]
    if not line.is_free(last, spot.first) or len(between) > _OBJECT_BEHIND:
        return None
    if _is_until(line, spot):
        return spot
    key = line.key(first, last)
    unsure = (key in _NOUNS_TOO or key in lexicon().meanings) and _means_something(line, last, spot.first)
    near = today < spot.future <= today + _SOON
    return spot if near and not unsure and not any(word.isdecimal() for word in between) else None


def _is_until(line: Line, spot: DaySpot) -> bool:
    """Whether the day is one until which something is to be: "bis Fr", "by the 12 December"."""
    at = spot.first - 1
    while at > 0 and line.tokens[at].key in _TO_UNTIL:
        at -= 1
    return at >= 0 and line.tokens[at].key in _UNTIL


def _means_at(line: Line, first: int, last: int) -> bool:
    ends = range(first + 1, min(first + _LONGEST_MEANING, last) + 1)
    return any(line.key(first, end) in lexicon().meanings for end in ends)


def _means_something(line: Line, first: int, last: int) -> bool:
    """Whether a word of the field stands between."""
    return any(_means_at(line, at, last) for at in range(first, last))


def _object_end(line: Line, last: int, spot: DaySpot) -> int:
    """Where the step ends: what stands between it and a day behind it belongs to it, words of the field do not."""
    end = last
    while end < spot.first and not line.people[end] and not _means_at(line, end, spot.first):
        end += 1
    while end > last and line.tokens[end - 1].key in _LITTLE | lexicon().glue | {""}:
        end -= 1
    return end


def _day_before(line: Line, first: int, today: date, known: Known, *, names_somebody: bool) -> DaySpot | None:
    """A day that ends right before the act, or with at most two words of what it is about between them.

    ``names_somebody``: "Fr Ahorn-7 anrufen" as well, where "Fr Ahorn-7 Termin" may tell of a talk that was.
    """
    for spot in find_days(line, today, known.days, beside_act=True):
        between = [at for at in range(spot.last, first) if not (names_somebody and line.people[at])]
        plain = all(not line.taken[at] and not line.tokens[at].is_mark for at in between)
        if (
            spot.last <= first
            and len(between) <= _OBJECT
            and plain
            and not any(line.tokens[at].key in lexicon().meanings for at in between)
        ):
            return spot
    return None


def _with_object(line: Line, first: int, spot: DaySpot) -> int:
    """Where the step begins: nouns right before the act belong to it, words of the field do not."""
    for _ in range(_OBJECT):
        before = first - 1
        if before < 0 or line.taken[before] or line.tokens[before].is_mark:
            break
        token = line.tokens[before]
        if not token.text[:1].isupper() or lexicon().knows(token.key) or token.key in _LITTLE:
            break
        if spot.first <= before < spot.last or is_day_word(token.key):
            break
        first = before
    return first


def _tell_moved(line: Line, spot: DaySpot, today: date, known: Known, times: Times) -> None:
    """A day that was named stays, also where nobody works on it; that is said."""
    if spot.future is None or spot.moved:
        return
    words = line.words(spot.first, spot.last)
    _tell_odd(words, spot, spot.future, today, times)
    if not known.days.is_workday(spot.future):
        day = format_near(spot.future, today)
        times.doubts.append(tr("„{word}“ ist {day}, ein freier Tag.", word=words, day=day))


def _tell_odd(words: str, spot: DaySpot, day: date, today: date, times: Times) -> None:
    if spot.weekday is not None and spot.weekday != day.weekday():
        read = format_near(day, today)
        times.doubts.append(tr("„{word}“ ist als {day} gelesen: Der Wochentag ist ein anderer.", word=words, day=read))


def _place_alone(line: Line, spot: DaySpot, today: date, times: Times) -> None:
    """A day without an act: behind us it is the talk's, ahead of us the follow-up's, a second one is nobody's."""
    words = line.words(spot.first, spot.last)
    if spot.far:
        times.doubts.append(tr("„{word}“ liegt weit weg und bleibt im Text.", word=words))
        line.numbers[spot.first : spot.last] = [True] * (spot.last - spot.first)
        return
    ahead = spot.past is None or spot.first in times.due or _is_until(line, spot)
    if not ahead and times.held_on is None and spot.past is not None:
        times.held_on = Found(spot.past, line.take(spot.first, spot.last))
        _tell_odd(words, spot, spot.past, today, times)
    elif ahead and times.follow_up_on is None and spot.future is not None and spot.future >= today:
        times.follow_up_on = Found(spot.future, line.take(spot.first, spot.last))
        _tell_odd(words, spot, spot.future, today, times)
    else:
        times.doubts.append(tr("„{word}“ ist ein weiterer Tag und bleibt im Text.", word=words))
        line.numbers[spot.first : spot.last] = [True] * (spot.last - spot.first)
