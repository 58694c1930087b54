# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The few columns of talks that a list of colleagues counts, by name: areas never import upwards."""

from typing import Final

from sqlalchemy import Boolean, Date, Integer, column, table

from mendi_desktop.storage.types import Id

TALKS: Final = table(
    "consultation",
    column("id", Id),
    column("colleague_id", Id),
    column("held_on", Date),
    column("minutes", Integer),
    column("draft", Boolean),
    column("follow_up_on", Date),
    column("follow_up_done_on", Date),
)
STEPS: Final = table("agreed_step", column("consultation_id", Id), column("due_on", Date), column("done_on", Date))
