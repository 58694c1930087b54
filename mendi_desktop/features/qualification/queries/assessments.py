# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The self-assessments with their answers, the oldest first."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.features.codes import code_list
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.features.qualification.model import AssessmentItem, SelfAssessment


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One self-assessment; ``answers`` in the order in which the points are asked."""

    id: UUID
    assessed_on: date
    note: str | None
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One answer as a line of a list."""

    assessment_id: UUID
    assessed_on: date
    learning_outcome: str
    assessment_item: str
    level: str | None
    important: bool


def self_assessments(session: Session) -> list[AssessmentRow]:
    """All of them by their day, the oldest first."""
    order = {code.code: code.order for code in code_list("assessment_item_kind").codes}
    answers: dict[UUID, list[Answer]] = defaultdict(list)
    columns = (AssessmentItem.assessment_id, AssessmentItem.item, AssessmentItem.level, AssessmentItem.important)
    for assessment_id, item, level, important in session.execute(select(*columns)):
        answers[assessment_id].append(Answer(item=item, level=level, important=important))
    found = session.execute(
        select(SelfAssessment.id, SelfAssessment.assessed_on, SelfAssessment.note).order_by(
            SelfAssessment.assessed_on, SelfAssessment.id
        )
    )
    return [
        AssessmentRow(*row, tuple(sorted(answers[row.id], key=lambda a: (order.get(a.item, len(order)), a.item))))
        for row in found
    ]


def list_answers(session: Session) -> list[AnswerLine]:
    """Every answer of every self-assessment, for reading and for programs."""
    kinds = code_list("assessment_item_kind")
    return [
        AnswerLine(row.id, row.assessed_on, kind.group if kind else "", answer.item, answer.level, answer.important)
        for row in self_assessments(session)
        for answer in row.answers
        for kind in (kinds.find(answer.item),)
    ]
