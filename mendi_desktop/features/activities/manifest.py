# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program."""

from typing import Final

from mendi_desktop.features.activities import commands, queries, reports
from mendi_desktop.features.activities.asked import ASKED, PLACES
from mendi_desktop.features.activities.privacy import COLUMNS
from mendi_desktop.features.area import Area, Listing

_CODES: Final = {"role": "mentor_role", "kind": "activity_kind", "time_basis": "time_basis"}

AREA: Final = Area(
    name="activities",
    commands=(
        commands.AddActivity,
        commands.ChangeActivity,
        commands.RemoveActivity,
        commands.SetTimeBudget,
        commands.RemoveTimeBudget,
        commands.AddMentorShare,
        commands.ChangeMentorShare,
        commands.RemoveMentorShare,
    ),
    listings=(
        Listing("activities", queries.list_activities, _CODES),
        Listing("hours", queries.list_hours),
    ),
    reports=(reports.STATEMENT,),
    columns=COLUMNS,
    chapters=(reports.TIME,),
    is_used=queries.activities_used,
    asked=ASKED,
    places=PLACES,
)
