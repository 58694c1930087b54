# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last self-assessment beside the ones before: per learning outcome where it stands and what has moved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from mendi_desktop.features.codes import code_list
from mendi_desktop.features.qualification import rules
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.features.qualification.queries.assessments import AssessmentRow, self_assessments


@dataclass(frozen=True, slots=True)
class OutcomeLook:
    """One learning outcome over all self-assessments.

    ``steps``: for each of them the step that at least half of its answers have reached (0 to 3), None without answers.
    ``further``, ``lower``: points that stand higher or lower than when they were answered first. ``strong``: points
    answered with one of the two upper steps now; ``growing``: with one of the lower ones.
    """

    outcome: str
    steps: tuple[int | None, ...]
    further: int
    lower: int
    strong: tuple[str, ...]
    growing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LookBack:
    """``rows``: the oldest first. ``outcomes``: strengths first. ``important``: answers marked so in the last one."""

    rows: tuple[AssessmentRow, ...]
    outcomes: tuple[OutcomeLook, ...]
    important: tuple[Answer, ...]

    @property
    def dates(self) -> tuple[date, ...]:
        return tuple(row.assessed_on for row in self.rows)

    @property
    def last(self) -> AssessmentRow:
        return self.rows[-1]


def look_back(session: Session) -> LookBack | None:
    """None before the first self-assessment."""
    rows = self_assessments(session)
    if not rows:
        return None
    outcomes = [_outcome(code.code, rows) for code in code_list("learning_outcome").codes]
    shown = [look for look in outcomes if any(step is not None for step in look.steps)]
    shown.sort(key=_strengths_first)
    return LookBack(tuple(rows), tuple(shown), tuple(answer for answer in rows[-1].answers if answer.important))


def _outcome(outcome: str, rows: Sequence[AssessmentRow]) -> OutcomeLook:
    given = [_steps(row, outcome) for row in rows]
    first: dict[str, int] = {}
    for steps in given:
        first = {**steps, **first}
    further, lower = rules.moved(first, given[-1])
    strong = tuple(item for item, step in given[-1].items() if step >= _confident())
    growing = tuple(item for item, step in given[-1].items() if step < _confident())
    return OutcomeLook(outcome, tuple(rules.mostly(s.values()) for s in given), further, lower, strong, growing)


def _steps(row: AssessmentRow, outcome: str) -> Mapping[str, int]:
    """Point to step for the points of ``outcome`` that were answered. What only a newer version knows is left out."""
    kinds, levels = code_list("assessment_item_kind"), code_list("assessment_level")
    found = {}
    for answer in row.answers:
        kind, level = kinds.find(answer.item), levels.find(answer.level or "")
        if kind is not None and level is not None and kind.group == outcome:
            found[answer.item] = level.order
    return found


def _confident() -> int:
    return code_list("assessment_level").code("confident").order


def _strengths_first(look: OutcomeLook) -> tuple[int, int]:
    step = look.steps[-1]
    return 1 if step is None else -step, -len(look.strong)
