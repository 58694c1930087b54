# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What sidebar and first page of a vault ask, asked on the worker while the vault opens.

The vault keeps the answers until what they tell of is written, SQLite the pages of the file, SQLAlchemy its statements:
the window would wait for all of it.
"""

from contextlib import suppress

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.area import Area
from mendi_desktop.features.consultations.queries import first_talk_on, first_talks
from mendi_desktop.gui.start.day_reads import DayReads
from mendi_desktop.storage.options import vault_options
from mendi_desktop.storage.reading import Reading


def read_ahead(vault: Reading, areas: tuple[Area, ...]) -> None:
    """Ask everything once."""
    with suppress(UserError):  # it is said when the page reads it
        DayReads.of(vault, [area.due for area in areas if area.due]).read_all()
        for question in (area.is_used for area in areas if area.is_used):
            vault.recall(question)
        vault.recall(first_talk_on)
        vault.recall(vault_options)  # the title of the window, and much more
        vault.read(first_talks)
