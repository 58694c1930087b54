# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads how the desk is laid out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.features.desk.model import DeskMemory, Pin, SavedView


@dataclass(frozen=True, slots=True)
class PinRow:
    """A place that is kept at hand; without ``entry_id`` it is the page itself."""

    id: UUID
    page: str
    entry_id: UUID | None


@dataclass(frozen=True, slots=True)
class ViewRow:
    """A choice of filters under its name; ``choice`` as it was handed over."""

    id: UUID
    title: str
    choice: Mapping[str, Any]


def list_pins(session: Session) -> list[PinRow]:
    """All of them, as they were pinned."""
    query = select(Pin.id, Pin.page, Pin.entry_id).order_by(Pin.position, Pin.id)
    return [PinRow(*row) for row in session.execute(query)]


def saved_views(session: Session, page: str) -> list[ViewRow]:
    """The filters of a page, as they were saved."""
    query = select(SavedView.id, SavedView.title, SavedView.choice).where(SavedView.page == page)
    return [ViewRow(*row) for row in session.execute(query.order_by(SavedView.position, SavedView.id))]


def remembered(session: Session) -> dict[str, Any]:
    """What the window remembers, by name."""
    return {name: value for name, value in session.execute(select(DeskMemory.name, DeskMemory.value))}
