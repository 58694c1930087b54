# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for seminars and self-assessments. Pure functions.

A self-assessment is never a mark: nothing here adds up or averages. Steps are compared, one by one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.features.qualification.seminar import MOST_HALF_DAYS, SeminarFields

REPEAT_MONTHS: Final = 6
"""After half a year it is worth looking again."""

LONGEST_TITLE: Final = 200
_COUNTED_BY_ITSELF: Final = 5
"""A longer span is mostly a series with gaps: its days are not guessed."""


def check_seminar(fields: SeminarFields, today: date) -> None:
    """Raise UserError with the name of the field."""
    if not fields.title.strip():
        raise UserError(tr("Wie heißt das Seminar? Ein Titel genügt."), field="title")
    if len(fields.title) > LONGEST_TITLE:
        raise UserError(tr("Der Titel ist zu lang. Bis {n} Zeichen passen.", n=LONGEST_TITLE), field="title")
    if fields.ends_on and not fields.starts_on:
        raise UserError(tr("Der erste Tag fehlt noch."), field="starts_on")
    if fields.ends_on and fields.starts_on and fields.ends_on < fields.starts_on:
        raise UserError(tr("Der letzte Tag liegt vor dem ersten. Bitte das Datum prüfen."), field="ends_on")
    if fields.half_days is not None and not 1 <= fields.half_days <= MOST_HALF_DAYS:
        raise UserError(tr("Passend sind ein halber Tag bis {n} Tage.", n=MOST_HALF_DAYS // 2), field="half_days")
    _check_past(fields.registered_on, today, "registered_on")
    _check_past(fields.proof_on, today, "proof_on")
    check_attended(fields.done_on, fields.starts_on, today)


def check_attended(done_on: date | None, starts_on: date | None, today: date) -> None:
    """A seminar was attended once it has begun."""
    _check_past(done_on, today, "done_on")
    if done_on and starts_on and done_on < starts_on:
        raise UserError(tr("Das Seminar hat dann noch nicht begonnen. Bitte das Datum prüfen."), field="done_on")


def _check_past(day: date | None, today: date, field: str) -> None:
    if day is not None and day > today:
        raise UserError(tr("Dieser Tag kommt erst noch. Bitte das Datum prüfen."), field=field)


def usual_half_days(starts_on: date | None, ends_on: date | None) -> int | None:
    """The length of a seminar on following days; None where first and last day do not tell it."""
    if starts_on is None:
        return None
    days = ((ends_on or starts_on) - starts_on).days + 1
    return days * 2 if 1 <= days <= _COUNTED_BY_ITSELF else None


def half_days_from(text: str) -> int | None:
    """Half days of what was typed as days ("2", "2,5", "½"); None for nothing, UserError for anything else."""
    words = text.strip().lower().removesuffix("tage").removesuffix("tag").strip()
    if not words:
        return None
    whole, _, part = words.replace("½", ",5").replace(".", ",").partition(",")
    if not (whole or part) or not (whole or "0").isdecimal() or part not in ("", "0", "5"):
        raise UserError(tr("Hier passen ganze und halbe Tage, zum Beispiel „2,5“."), field="half_days")
    return int(whole or "0") * 2 + (part == "5")


def next_look(assessed_on: date) -> date:
    """Half a year later, on the same day of the month or on the last one."""
    months = assessed_on.month - 1 + REPEAT_MONTHS
    year, month = assessed_on.year + months // 12, months % 12 + 1
    after = date(year + month // 12, month % 12 + 1, 1)
    return min(date(year, month, 1) + timedelta(days=assessed_on.day - 1), after - timedelta(days=1))


def check_answers(answers: Iterable[Answer]) -> None:
    """At least one point is answered, none twice."""
    given = list(answers)
    if not any(answer.level for answer in given):
        raise UserError(tr("Noch ist kein Punkt eingeschätzt. Einer genügt."), field="answers")
    twice = [item for item, times in Counter(answer.item for answer in given).items() if times > 1]
    if twice:
        raise UserError(tr("Der Punkt „{item}“ steht zweimal da.", item=twice[0]), field="answers")


def check_assessed_on(assessed_on: date, today: date) -> None:
    _check_past(assessed_on, today, "assessed_on")


def mostly(steps: Iterable[int]) -> int | None:
    """The step that at least half of the answers have reached: a place in an order, no average. None for none."""
    ordered = sorted(steps, reverse=True)
    return ordered[(len(ordered) - 1) // 2] if ordered else None


def moved(first: Mapping[str, int], last: Mapping[str, int]) -> tuple[int, int]:
    """How many points stand further and how many lower than at first, of those answered both times."""
    both = [(first[item], step) for item, step in last.items() if item in first]
    return sum(now > before for before, now in both), sum(now < before for before, now in both)
