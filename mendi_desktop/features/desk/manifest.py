# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program: nothing that can be listed or reported, only how the desk is laid out."""

from typing import Final

from mendi_desktop.features.area import Area
from mendi_desktop.features.desk import commands
from mendi_desktop.features.desk.asked import ASKED
from mendi_desktop.features.desk.privacy import COLUMNS

AREA: Final = Area(
    name="desk",
    commands=(
        commands.PinPlace,
        commands.UnpinPlace,
        commands.SaveView,
        commands.RenameView,
        commands.RemoveView,
        commands.Remember,
    ),
    columns=COLUMNS,
    asked=ASKED,
)
