# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program."""

from typing import Final

from mendi_desktop.features.area import Area, Listing
from mendi_desktop.features.colleagues import commands, queries
from mendi_desktop.features.colleagues.asked import ASKED
from mendi_desktop.features.colleagues.finds import FINDS
from mendi_desktop.features.colleagues.privacy import COLUMNS

AREA: Final = Area(
    name="colleagues",
    commands=(
        commands.AddColleague,
        commands.ChangeColleague,
        commands.RemoveColleague,
        commands.RecordConsent,
        commands.WithdrawConsent,
    ),
    listings=(Listing("colleagues", queries.list_colleagues),),
    columns=COLUMNS,
    finds=FINDS,
    asked=ASKED,
)
