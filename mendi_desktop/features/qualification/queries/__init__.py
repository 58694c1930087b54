# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads seminars and self-assessments as frozen rows; no ORM object leaves this package."""

from mendi_desktop.features.qualification.queries.assessments import (
    AnswerLine,
    AssessmentRow,
    list_answers,
    self_assessments,
)
from mendi_desktop.features.qualification.queries.looking_back import LookBack, OutcomeLook, look_back
from mendi_desktop.features.qualification.queries.seminars import SeminarRow, is_qualification_used, list_seminars

__all__ = [
    "AnswerLine",
    "AssessmentRow",
    "LookBack",
    "OutcomeLook",
    "SeminarRow",
    "is_qualification_used",
    "list_answers",
    "list_seminars",
    "look_back",
    "self_assessments",
]
