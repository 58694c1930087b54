# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a mentor calls the columns of the tables, taken from their classification."""

from collections.abc import Callable, Iterable

from mendi_desktop.core.i18n import tr
from mendi_desktop.features import shared_columns
from mendi_desktop.features.area import Area


def column_names(areas: Iterable[Area]) -> Callable[[str, str], str]:
    """Gives table and column their short German name; the technical one for what is not classified."""
    known = dict(shared_columns.COLUMNS)
    for area in areas:
        known.update(area.columns or {})

    def name(table: str, column: str) -> str:
        found = known.get(table, {}).get(column)
        return tr(found.tells).partition(" (")[0] if found else f"{table}.{column}"

    return name
