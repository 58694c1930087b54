# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes with an entry: its pin, its place among the filters, and whatever the window remembers of it."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.features.desk.model import DeskMemory, Pin, SavedView


def forget_entry(session: Session, entry: UUID) -> None:
    """Called by whatever command takes ``entry`` away. Undo brings pin and filters back, not what was remembered."""
    for pin in session.scalars(select(Pin).where(Pin.entry_id == entry)):
        session.delete(pin)
    for view in session.scalars(select(SavedView)):
        left = without({str(entry)}, view.choice)
        if left != view.choice:
            view.choice = left or {}
    for kept in session.scalars(select(DeskMemory)):
        left = without({str(entry)}, kept.value)
        if left is None:
            session.delete(kept)
        elif left != kept.value:
            kept.value = left


def without(ids: Collection[str], value: Any) -> Any:
    """A JSON value without what names one of ``ids``: an element or a key of it goes; None if nothing is left."""
    if isinstance(value, str):
        return None if value in ids else value
    if isinstance(value, list):
        kept = [without(ids, each) for each in value]
        return [each for each, before in zip(kept, value, strict=True) if each is not None or before is None]
    if isinstance(value, dict):
        kept_keys = {name: without(ids, each) for name, each in value.items()}
        return {name: each for name, each in kept_keys.items() if each is not None or value[name] is None}
    return value
