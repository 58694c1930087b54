# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program: nothing that counts or is listed, only papers about the vault itself."""

from typing import Final

from mendi_desktop.features.area import Area

AREA: Final = Area(name="safekeeping")
