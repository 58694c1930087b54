# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What all tables share: one naming convention, a time-ordered id, and when the row was made and changed."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import MetaData, event
from sqlalchemy.orm import DeclarativeBase, Mapped, QueryableAttribute, mapped_column

from mendi_desktop.core.ids import new_id
from mendi_desktop.storage.types import Day, Id, UtcDateTime

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Parent of every table. ``created_at`` and ``updated_at`` are set by the unit of work, never by hand."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {date: Day}

    journaled: ClassVar[bool] = True
    """False for rows that undo must leave alone (half-typed forms, the ledger of what has left the house)."""

    id: Mapped[UUID] = mapped_column(Id, primary_key=True, default=new_id)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)


@event.listens_for(Base, "attribute_instrument", propagate=True)
def _remember_old_values(_class: type[Any], _key: str, attribute: QueryableAttribute[Any]) -> None:
    """A value that is overwritten before it was ever loaded must be known for undo, too: it is read first."""
    event.listen(attribute, "set", _keep_nothing, active_history=True)


def _keep_nothing(*_: Any) -> None:
    """SQLAlchemy reads the old value because a listener asks for it; there is nothing else to do."""
