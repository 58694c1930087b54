# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program."""

from typing import Final

from mendi_desktop.features.area import Area, Listing
from mendi_desktop.features.council import commands, queries
from mendi_desktop.features.council.asked import ASKED, PLACES
from mendi_desktop.features.council.due import due
from mendi_desktop.features.council.finds import FINDS
from mendi_desktop.features.council.privacy import COLUMNS
from mendi_desktop.features.council.reports import PROPOSAL, REQUESTS

AREA: Final = Area(
    name="council",
    commands=(
        commands.AddRequest,
        commands.ChangeRequest,
        commands.SubmitRequest,
        commands.TakeBackRequest,
        commands.PostponeAnswer,
        commands.NoteAnswer,
        commands.TakeBackAnswer,
        commands.NoteResult,
        commands.ReopenRequest,
        commands.RemoveRequest,
    ),
    listings=(
        Listing(
            "requests",
            queries.list_requests,
            {"answer": "answer_kind", "right": "council_right", "state": "request_state"},
        ),
    ),
    reports=(PROPOSAL,),
    columns=COLUMNS,
    due=due,
    chapters=(REQUESTS,),
    is_used=queries.council_used,
    finds=FINDS,
    asked=ASKED,
    places=PLACES,
)
