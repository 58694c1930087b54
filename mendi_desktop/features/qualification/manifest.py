# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program."""

from typing import Final

from mendi_desktop.features.area import Area, Listing
from mendi_desktop.features.qualification import commands, queries
from mendi_desktop.features.qualification.asked import ASKED, PLACES
from mendi_desktop.features.qualification.due import due_things
from mendi_desktop.features.qualification.finds import FINDS
from mendi_desktop.features.qualification.privacy import COLUMNS
from mendi_desktop.features.qualification.reports import QUALIFICATION

AREA: Final = Area(
    name="qualification",
    commands=(
        commands.AddSeminar,
        commands.ChangeSeminar,
        commands.RemoveSeminar,
        commands.RegisterForSeminar,
        commands.ReopenSeminarRegistration,
        commands.PostponeSeminarRegistration,
        commands.AttendSeminar,
        commands.ReopenSeminar,
        commands.PostponeSeminar,
        commands.NoteProof,
        commands.RecordSelfAssessment,
        commands.RemoveSelfAssessment,
        commands.CloseRepeat,
        commands.ReopenRepeat,
        commands.PostponeRepeat,
    ),
    listings=(
        Listing("seminars", queries.list_seminars),
        Listing("self-assessments", queries.list_answers),
    ),
    reports=(QUALIFICATION,),
    columns=COLUMNS,
    due=due_things,
    is_used=queries.is_qualification_used,
    finds=FINDS,
    asked=ASKED,
    places=PLACES,
)
