# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a repair took out of its place: kept inside the vault, encrypted like all the rest, and readable there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.declared import AboutTable, table_info
from mendi_desktop.storage.types import Json


class SetAside(Base):
    """One row, or one value of a row with the row's id. Undo leaves it alone: the repair cannot be undone either."""

    __tablename__ = "set_aside"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Aufgehobenes")))
    journaled = False

    origin: Mapped[str]
    why: Mapped[str]
    content: Mapped[dict[str, Any]] = mapped_column(Json)
    found_on: Mapped[date]


@dataclass(frozen=True, slots=True)
class SetAsideRow:
    """``origin``: table it came from; ``why``: a German text marked for translation; ``content``: by column."""

    id: UUID
    origin: str
    why: str
    content: Mapping[str, Any]
    found_on: date


def list_set_aside(session: Session) -> list[SetAsideRow]:
    """Everything that repairs have taken out, newest first."""
    rows = session.scalars(select(SetAside).order_by(SetAside.found_on.desc(), SetAside.id))
    return [SetAsideRow(row.id, row.origin, row.why, row.content, row.found_on) for row in rows]


@dataclass(frozen=True, slots=True)
class DropSetAside(Command[None]):
    """Forget what a repair took out, once somebody has looked at it. Cannot be undone: it may be about a person."""

    label: ClassVar[str] = QT_TR_NOOP("Aufgehobenes löschen")
    done: ClassVar[str] = QT_TR_NOOP("Aufgehobenes gelöscht")
    undoable: ClassVar[bool] = False

    row_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(SetAside, self.row_id))
