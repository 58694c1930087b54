# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the first page of a vault reads, read once on the worker while the vault opens.

SQLite has the pages of the file at hand after that, and SQLAlchemy its statements: the window would wait for both.
"""

from contextlib import suppress

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.area import Area
from mendi_desktop.features.colleagues.queries import colleague_names
from mendi_desktop.features.consultations.queries import (
    count_consultations,
    expired_private_notes,
    first_talks,
    long_not_heard,
    month_summary,
)
from mendi_desktop.features.due import all_due
from mendi_desktop.vault.session import Vault


def read_ahead(vault: Vault, areas: tuple[Area, ...]) -> None:
    """Read and forget."""
    today, dues = vault.clock.today(), [area.due for area in areas if area.due]
    with suppress(UserError):  # it is said when the page reads it
        vault.read(all_due, dues, today, 0)
        for by_day in (month_summary, long_not_heard, expired_private_notes):
            vault.read(by_day, today)
        for question in (area.is_used for area in areas if area.is_used):
            vault.read(question)
        vault.read(colleague_names)
        vault.read(count_consultations)
        vault.read(first_talks)
