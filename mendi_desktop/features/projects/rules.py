# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for projects. Pure functions: forms ask them for early hints, the commands for the truth.

Each ``check_`` raises UserError with the name of the field and a sentence that helps.
"""

import re
from calendar import monthrange
from datetime import date
from typing import Final, Literal, TypeAlias

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.typed_text import clean_line

PRECISIONS: Final = ("day", "month", "year")
LESSON_KINDS: Final = ("went_well", "challenge", "learned")
"""The last three blocks of the Projektsteckbrief, in its order."""

ENDED: Final = frozenset({"completed", "anchored", "stopped"})
"""Statuses of projects that nobody works on any more."""

LARGEST_VALUE: Final = 1e9
_MARK: Final = re.compile(r"[▶►▸‣•●■]\s*|[-–—*o]\s+")
"""Marks of bullets that come along when lists are pasted; "o" is the second one of word processors."""

MilestoneState: TypeAlias = Literal["reached", "overdue", "planned"]
MeasureState: TypeAlias = Literal["done", "overdue", "running", "planned"]


def bullets(text: str) -> tuple[str, ...]:
    """The bullets of a text that has one on each line, without marks that were pasted with them."""
    lines = (clean_line(_unmarked(line.strip())) for line in text.splitlines())
    return tuple(line for line in lines if line)


def _unmarked(line: str) -> str:
    mark = _MARK.match(line)
    return line[mark.end() :] if mark else line


def title_key(title: str) -> str:
    """What tells two projects apart: two titles that look alike in a list are the same."""
    return folded_words(title)


def check_title(title: str | None) -> str:
    if not title:
        raise UserError(tr("Ein Titel fehlt noch. Ein paar Worte genügen."), field="title")
    return title


def check_span(started_on: date | None, ends_on: date | None) -> None:
    if started_on is not None and ends_on is not None and ends_on < started_on:
        raise UserError(tr("Das Ende läge vor dem Beginn. Bitte die Tage prüfen."), field="ends_on")


def check_precision(precision: str) -> None:
    if precision not in PRECISIONS:
        raise UserError(tr("Hier passt {names}.", names=" | ".join(PRECISIONS)), field="precision")


def first_day(day: date, precision: str) -> date:
    """The first day of what is meant by ``day``: of its month, of its year, or itself."""
    return {"month": day.replace(day=1), "year": date(day.year, 1, 1)}.get(precision, day)


def last_day(day: date, precision: str) -> date:
    """The last day of what is meant by ``day``: something planned for a year is late only when the year is over."""
    in_month = day.replace(day=monthrange(day.year, day.month)[1])
    return {"month": in_month, "year": date(day.year, 12, 31)}.get(precision, day)


def reached_day(reached_on: date | None, precision: str, today: date) -> date:
    """The day a milestone was reached: today if not said; the present month or year may be named by any of its days."""
    if reached_on is None:
        return today
    if first_day(reached_on, precision) > today:
        raise UserError(
            tr("Erreicht ist ein Meilenstein erst, wenn es so weit ist. Bitte das Datum prüfen."), field="reached_on"
        )
    return min(reached_on, today)


def check_milestone(planned_on: date | None, reached_on: date | None) -> None:
    if planned_on is None and reached_on is None:
        raise UserError(tr("Wann ist der Meilenstein geplant? Ein Jahr genügt."), field="planned_on")


def milestone_state(planned_on: date | None, reached_on: date | None, today: date) -> MilestoneState:
    if reached_on is not None:
        return "reached"
    return "overdue" if planned_on is not None and planned_on < today else "planned"


def done_day(done_on: date | None, today: date, field: str = "done_on") -> date:
    """The day something was done or begun: today if not said; never a day to come."""
    if done_on is not None and done_on > today:
        raise UserError(tr("Dieser Tag liegt noch vor uns. Bitte das Datum prüfen."), field=field)
    return done_on or today


def check_measure_days(started_on: date | None, done_on: date | None, today: date) -> None:
    for field, day in (("started_on", started_on), ("done_on", done_on)):
        if day is not None:
            done_day(day, today, field)
    if started_on is not None and done_on is not None and done_on < started_on:
        raise UserError(tr("Die Maßnahme wäre vor ihrem Beginn fertig. Bitte die Tage prüfen."), field="done_on")


def measure_state(due_on: date | None, started_on: date | None, done_on: date | None, today: date) -> MeasureState:
    if done_on is not None:
        return "done"
    if due_on is not None and due_on < today:
        return "overdue"
    return "running" if started_on is not None else "planned"


def check_somebody(name: str | None, function: str | None) -> None:
    if not name and not function:
        raise UserError(tr("Wer ist gemeint? Eine Funktion wie „Werkleitung“ genügt."), field="function")


def check_next_step(next_step: str | None, next_step_on: date | None) -> None:
    if next_step_on is not None and not next_step:
        raise UserError(tr("Zum Tag fehlt noch, was der nächste Schritt ist."), field="next_step")


def check_hurdle(kind: str | None, text: str | None) -> None:
    if not kind and not text:
        raise UserError(tr("Was steht im Weg? Ein Stichwort genügt."), field="kind")


def check_indicator(kind: str | None, title: str | None) -> None:
    if not kind and not title:
        raise UserError(tr("Was wird gezählt? Ein Stichwort genügt."), field="kind")


def check_value(value: float, field: str) -> None:
    """Numbers a mentor counts; ``not (... <= ...)`` refuses what is no number at all, too."""
    if not -LARGEST_VALUE <= value <= LARGEST_VALUE:
        raise UserError(tr("Diese Zahl ist zu groß. Bitte prüfen."), field=field)
