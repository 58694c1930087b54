# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes with an entry: its pin, its place among the filters, and whatever the window remembers of it."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.features.desk.model import DeskMemory, Pin, SavedView
from mendi_desktop.features.desk.rules import without


def forget_entry(session: Session, entry: UUID) -> None:
    """Called by whatever command takes ``entry`` away. Undo brings pin and filters back, not what was remembered.

    A filter by nothing else goes as well: without any condition it would seem to be in force whenever nothing is.
    """
    for pin in session.scalars(select(Pin).where(Pin.entry_id == entry)):
        session.delete(pin)
    for view in session.scalars(select(SavedView)):
        left = without({str(entry)}, view.choice)
        if left == view.choice:
            continue
        if left:
            view.choice = left
        else:
            session.delete(view)
    for kept in session.scalars(select(DeskMemory)):
        left = without({str(entry)}, kept.value)
        if left is None:
            session.delete(kept)
        elif left != kept.value:
            kept.value = left
