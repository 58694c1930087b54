# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small documents for tests: a frame around the blocks in question."""

from datetime import date
from typing import Any

from mendi_desktop.reports.document import Block, Document


def a_document(*blocks: Block, **changes: Any) -> Document:
    """A document of the given blocks with plain German surroundings."""
    parts: dict[str, Any] = {
        "title": "Weiterbildungsberatung",
        "purpose": "Bericht an den Betriebsrat",
        "period": "1. Juli bis 30. September 2026",
        "number": "2026-07",
        "made_on": date(2026, 10, 5),
        "recipient": "den Betriebsrat der Nordlicht Metall GmbH",
    }
    return Document(**{**parts, **changes}, blocks=blocks)
