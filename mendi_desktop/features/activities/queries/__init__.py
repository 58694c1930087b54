# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the mentor's time as frozen rows; no ORM object leaves this package."""

from mendi_desktop.features.activities.queries.budgets import BudgetRow, agreed_in, list_budgets
from mendi_desktop.features.activities.queries.facts import TimeFact, time_facts
from mendi_desktop.features.activities.queries.listing import (
    ActivityRow,
    TeamMember,
    activities_between,
    activities_used,
    find_activity,
    list_activities,
    list_team,
)
from mendi_desktop.features.activities.queries.months import (
    MonthHours,
    MonthView,
    RoleMinutes,
    list_hours,
    month_view,
    role_minutes,
    roles_of,
)

__all__ = [
    "ActivityRow",
    "BudgetRow",
    "MonthHours",
    "MonthView",
    "RoleMinutes",
    "TeamMember",
    "TimeFact",
    "activities_between",
    "activities_used",
    "agreed_in",
    "find_activity",
    "list_activities",
    "list_budgets",
    "list_hours",
    "list_team",
    "month_view",
    "role_minutes",
    "roles_of",
    "time_facts",
]
