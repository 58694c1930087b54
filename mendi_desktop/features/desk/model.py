# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How somebody has laid out the desk: what is pinned, filters under a name, what the lists remember.

It lies in the vault and not in the program's settings, because it tells of people: who was looked at, who was sought.
"""

from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import AboutColumn, AboutTable, column_info, table_info
from mendi_desktop.storage.types import Id, Json

_ENTRY = column_info(
    AboutColumn(
        one_of=(
            *("consultation", "colleague", "company_project", "organisation", "contact", "event"),
            *("activity", "seminar", "self_assessment", "council_request"),
        )
    )
)


class Pin(Base):
    """A place that stays at hand: ``page`` and the entry on it; ``position`` counts from 0."""

    __tablename__ = "pin"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Angeheftetes")))

    page: Mapped[str]
    entry_id: Mapped[UUID | None] = mapped_column(Id, info=_ENTRY)
    position: Mapped[int]


class SavedView(Base):
    """A choice of filters on a page, under a name; ``choice`` is what the page's filter bar understands."""

    __tablename__ = "saved_view"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Gespeicherte Filter")))

    page: Mapped[str]
    title: Mapped[str]
    choice: Mapped[dict[str, Any]] = mapped_column(Json)
    position: Mapped[int]


class DeskMemory(Base):
    """What the window remembers by itself: order, width and choice of a list. Undo leaves it alone."""

    __tablename__ = "desk_memory"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Gemerktes der Ansicht")))
    journaled = False

    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[Any] = mapped_column(Json)
