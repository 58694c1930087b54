# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a typed line: "Ahorn-7 20 min Flur Schicht anrufen Do".

In this order, and what is understood is taken away from what comes later: people, areas, times of day, durations,
numbers of people, days and what is to come, words of the field. The rest is text, in its order; no word is lost.
"""

from datetime import date
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations.quick_text.amounts import (
    find_bare_minutes,
    find_heads,
    find_minutes,
    set_times_apart,
)
from mendi_desktop.features.consultations.quick_text.follow_ups import find_times
from mendi_desktop.features.consultations.quick_text.known import Known
from mendi_desktop.features.consultations.quick_text.lexicon import lexicon
from mendi_desktop.features.consultations.quick_text.people import find_people
from mendi_desktop.features.consultations.quick_text.reading import Found, Person, QuickReading, Value, record_of
from mendi_desktop.features.consultations.quick_text.tokens import Line
from mendi_desktop.features.consultations.quick_text.words import Meanings, find_words

_UNIT_WORDS: Final = 4
_SOCIABLE: Final = frozenset(("corridor", "canteen", "outside"))
"""Where one talks in passing."""


def read_line(text: str, today: date, known: Known) -> QuickReading:
    """Understand a line. Never raises; what cannot be understood is in ``rest`` and ``record``."""
    line, doubts = Line(text), list[str]()
    set_times_apart(line)
    person, new_alias = find_people(line, known, doubts)
    unit = _find_unit(line, known)
    minutes = find_minutes(line, doubts)
    heads = find_heads(line)
    times = find_times(line, today, known)
    doubts += times.doubts
    meanings = find_words(line, doubts)
    heads = _heads_without_person(line, heads, person, doubts)
    if minutes is None:
        minutes = find_bare_minutes(line, doubts, tally=_is_tally(meanings) and heads is None)
    glued = _with_glue(line)
    return QuickReading(
        text=text,
        held_on=_widened(times.held_on, glued),
        minutes=_widened(minutes, glued),
        contact_kind=_widened(meanings.one("contact_kind"), glued),
        kind_guess=_guess(meanings, heads),
        channel=_widened(meanings.one("channel"), glued),
        place=_widened(meanings.one("place"), glued),
        initiative=_widened(meanings.one("initiative"), glued),
        person=_widened(person, glued),
        new_alias=_widened(new_alias, glued),
        org_unit=_widened(unit, glued),
        head_count=_widened(heads, glued),
        participants=_all_widened(meanings, "participant", glued),
        barriers=_all_widened(meanings, "barrier", glued),
        target_groups=_all_widened(meanings, "target_group", glued),
        concerns=_all_widened(meanings, "concern", glued),
        step=_widened(times.step, glued),
        follow_up_on=_widened(times.follow_up_on, glued),
        rest=line.rest(),
        record=record_of(text, line.rest()),
        doubts=tuple(dict.fromkeys(doubts)),
    )


def _find_unit(line: Line, known: Known) -> Found[str] | None:
    for first, last in line.windows(_UNIT_WORDS):
        unit = known.units.get(line.key(first, last))
        if unit is not None and not line.crosses_mark(first, last):
            return Found(unit, line.take(first, last))
    return None


def _heads_without_person(
    line: Line, heads: Found[int] | None, person: Found[Person] | None, doubts: list[str]
) -> Found[int] | None:
    """A talk has a person or a number of people; beside a person the number stays in the text."""
    if heads is None or person is None:
        return heads
    words = heads.words(line.text)
    doubts.append(tr("Eine Anzahl passt nur zu Gesprächen ohne Kolleg*in; „{word}“ bleibt im Text.", word=words))
    for at, token in enumerate(line.tokens):
        if any(first <= token.start and token.end <= last for first, last in heads.spans):
            line.taken[at] = False
            line.numbers[at] = True
    return None


def _is_tally(meanings: Meanings) -> bool:
    kind = meanings.one("contact_kind")
    entry = code_list("contact_kind").find(kind.value) if kind else None
    return entry is not None and entry.tally


def _guess(meanings: Meanings, heads: Found[int] | None) -> Found[str] | None:
    """A kind that would fit, where none was said. It is shown as a choice and says what it comes from."""
    channel, place = meanings.one("channel"), meanings.one("place")
    if meanings.one("contact_kind") is not None:
        return None
    if channel is not None and channel.value == "works_meeting":
        return None
    if channel is not None and channel.value == "fair":
        return Found("info_event", channel.spans)
    if heads is not None and heads.value > 1:
        return Found("group_consultation", heads.spans)
    if place is not None and place.value in _SOCIABLE and (channel is None or channel.value == "in_person"):
        return Found("informal_chat", place.spans)
    return None


def _with_glue(line: Line) -> dict[int, int]:
    """Little words right before what was understood belong to it: "im Flur", "mit Ahorn-7". Start to new start."""
    glue, moved = lexicon().glue, dict[int, int]()
    for at in range(len(line) - 1, 0, -1):
        if not line.taken[at] or line.taken[at - 1]:
            continue
        first = at
        while first > 0 and not line.taken[first - 1] and line.tokens[first - 1].key in glue:
            first -= 1
        if first < at:
            moved[line.tokens[at].start] = line.tokens[first].start
            line.take(first, at)
    return moved


def _widened(found: Found[Value] | None, glued: dict[int, int]) -> Found[Value] | None:
    return found and Found(found.value, tuple((glued.get(first, first), last) for first, last in found.spans))


def _all_widened(meanings: Meanings, list_name: str, glued: dict[int, int]) -> tuple[Found[str], ...]:
    widened = (_widened(found, glued) for found in meanings.many(list_name))
    return tuple(found for found in widened if found is not None)
