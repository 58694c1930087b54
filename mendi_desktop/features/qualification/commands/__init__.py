# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to seminars and self-assessments."""

from mendi_desktop.features.qualification.commands.assessments import (
    CloseRepeat,
    PostponeRepeat,
    RecordSelfAssessment,
    RemoveSelfAssessment,
    ReopenRepeat,
)
from mendi_desktop.features.qualification.commands.participation import (
    AttendSeminar,
    NoteProof,
    PostponeSeminar,
    PostponeSeminarRegistration,
    RegisterForSeminar,
    ReopenSeminar,
    ReopenSeminarRegistration,
)
from mendi_desktop.features.qualification.commands.seminars import AddSeminar, ChangeSeminar, RemoveSeminar

__all__ = [
    "AddSeminar",
    "AttendSeminar",
    "ChangeSeminar",
    "CloseRepeat",
    "NoteProof",
    "PostponeRepeat",
    "PostponeSeminar",
    "PostponeSeminarRegistration",
    "RecordSelfAssessment",
    "RegisterForSeminar",
    "RemoveSelfAssessment",
    "RemoveSeminar",
    "ReopenRepeat",
    "ReopenSeminar",
    "ReopenSeminarRegistration",
]
