# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program: what repairs have set aside, and papers about the vault itself."""

from typing import Final

from mendi_desktop.features.area import Area, Listing
from mendi_desktop.features.safekeeping.set_aside import list_aside_lines
from mendi_desktop.vault.checkup.aside import DropSetAside

AREA: Final = Area(name="safekeeping", commands=(DropSetAside,), listings=(Listing("set-aside", list_aside_lines),))
