# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What repairs have taken out of its place, ready to be read."""

import json
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_table
from mendi_desktop.vault.checkup.aside import list_set_aside


@dataclass(frozen=True, slots=True)
class AsideLine:
    """``origin``: what a mentor calls the rows it came from; ``content``: the columns and their values, as JSON."""

    id: UUID
    found_on: date
    origin: str
    why: str
    content: str


def list_aside_lines(session: Session) -> list[AsideLine]:
    """Newest first."""
    return [
        AsideLine(row.id, row.found_on, _title(row.origin), tr(row.why), json.dumps(row.content, ensure_ascii=False))
        for row in list_set_aside(session)
    ]


def _title(origin: str) -> str:
    table = Base.metadata.tables.get(origin)
    return origin if table is None else tr(about_table(table).title)
