# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program."""

from typing import Final

from mendi_desktop.features.area import Area, Listing
from mendi_desktop.features.consultations import commands, queries, reports
from mendi_desktop.features.consultations.asked import ASKED
from mendi_desktop.features.consultations.due import due
from mendi_desktop.features.consultations.finds import FINDS
from mendi_desktop.features.consultations.privacy import COLUMNS

AREA: Final = Area(
    name="consultations",
    commands=(
        commands.RecordConsultation,
        commands.ChangeConsultation,
        commands.RemoveConsultation,
        commands.CloseFollowUp,
        commands.ReopenFollowUp,
        commands.PostponeFollowUp,
        commands.RecordOutcome,
        commands.AddStep,
        commands.ChangeStep,
        commands.CloseStep,
        commands.ReopenStep,
        commands.RemoveStep,
        commands.AddReferral,
        commands.NoteReferralResult,
        commands.RemoveReferral,
        commands.WritePrivateNote,
        commands.RemovePrivateNote,
        commands.SaveFormDraft,
        commands.DropFormDraft,
    ),
    listings=(Listing("consultations", queries.list_consultations, codes={"place": "place"}),),
    reports=(reports.WORKS_COUNCIL, reports.ASSEMBLY),
    columns=COLUMNS,
    due=due,
    finds=FINDS,
    asked=ASKED,
)
