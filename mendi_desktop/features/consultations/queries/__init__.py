# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads talks as frozen rows; no ORM object leaves this package."""

from mendi_desktop.features.consultations.queries.begun import BegunTalk, begun_talk
from mendi_desktop.features.consultations.queries.detail import (
    ConsultationDetail,
    ReferralRow,
    StepRow,
    consultation_detail,
    form_draft,
    private_note,
)
from mendi_desktop.features.consultations.queries.due import (
    DueItem,
    count_expired_notes,
    due_items,
)
from mendi_desktop.features.consultations.queries.facts import TalkColumns, talk_columns
from mendi_desktop.features.consultations.queries.filtering import ConsultationFilter, Sort
from mendi_desktop.features.consultations.queries.history import (
    ColleagueHistory,
    HistoryTalk,
    OpenStep,
    colleague_history,
)
from mendi_desktop.features.consultations.queries.listing import (
    ConsultationRow,
    MonthCount,
    consultation_ids,
    consultation_months,
    consultation_rows,
    count_consultations,
    list_consultations,
    newest_rows,
)
from mendi_desktop.features.consultations.queries.order import PackedIds, TalkOrder, first_talks, talk_order
from mendi_desktop.features.consultations.queries.quiet import QuietColleague, QuietColleagues, long_not_heard
from mendi_desktop.features.consultations.queries.summary import (
    CodeCount,
    MonthSummary,
    WeekMinutes,
    first_talk_on,
    month_summary,
    org_units,
)

__all__ = [
    "BegunTalk",
    "CodeCount",
    "ColleagueHistory",
    "ConsultationDetail",
    "ConsultationFilter",
    "ConsultationRow",
    "DueItem",
    "HistoryTalk",
    "MonthCount",
    "MonthSummary",
    "OpenStep",
    "PackedIds",
    "QuietColleague",
    "QuietColleagues",
    "ReferralRow",
    "Sort",
    "StepRow",
    "TalkColumns",
    "TalkOrder",
    "WeekMinutes",
    "begun_talk",
    "colleague_history",
    "consultation_detail",
    "consultation_ids",
    "consultation_months",
    "consultation_rows",
    "count_consultations",
    "count_expired_notes",
    "due_items",
    "first_talk_on",
    "first_talks",
    "form_draft",
    "list_consultations",
    "long_not_heard",
    "month_summary",
    "newest_rows",
    "org_units",
    "private_note",
    "talk_columns",
    "talk_order",
]
