# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to a talk and to what hangs on it."""

from mendi_desktop.features.consultations.commands.follow_ups import (
    CloseFollowUp,
    PostponeFollowUp,
    RecordOutcome,
    ReopenFollowUp,
)
from mendi_desktop.features.consultations.commands.form_drafts import DropFormDraft, SaveFormDraft
from mendi_desktop.features.consultations.commands.private_notes import RemovePrivateNote, WritePrivateNote
from mendi_desktop.features.consultations.commands.referrals import AddReferral, NoteReferralResult, RemoveReferral
from mendi_desktop.features.consultations.commands.steps import AddStep, ChangeStep, CloseStep, RemoveStep, ReopenStep
from mendi_desktop.features.consultations.commands.talks import (
    ChangeConsultation,
    RecordConsultation,
    RemoveConsultation,
)

__all__ = [
    "AddReferral",
    "AddStep",
    "ChangeConsultation",
    "ChangeStep",
    "CloseFollowUp",
    "CloseStep",
    "DropFormDraft",
    "NoteReferralResult",
    "PostponeFollowUp",
    "RecordConsultation",
    "RecordOutcome",
    "RemoveConsultation",
    "RemovePrivateNote",
    "RemoveReferral",
    "RemoveStep",
    "ReopenFollowUp",
    "ReopenStep",
    "SaveFormDraft",
    "WritePrivateNote",
]
