# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A command says what shall happen; the unit of work makes it happen, whole or not at all."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from mendi_desktop.core.clock import Clock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.base import Base

T = TypeVar("T")
Row = TypeVar("Row", bound=Base)


@dataclass(frozen=True, slots=True)
class Work:
    """What a command works with: an open transaction and the clock."""

    session: Session
    clock: Clock

    @property
    def today(self) -> date:
        return self.clock.today()

    def add(self, row: Base) -> UUID:
        """Write ``row`` now, so that the next row may point at it."""
        self.session.add(row)
        self.session.flush()
        return row.id

    def get(self, kind: type[Row], row_id: UUID) -> Row:
        """The row of this id; :class:`UserError` if it has gone meanwhile."""
        found = self.session.get(kind, row_id)
        if found is None:
            raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
        return found


class Command(ABC, Generic[T]):
    """Frozen dataclass of plain values, returning a ``T`` (mostly the id it made).

    ``label`` names the act in the undo menu, ``done`` says in the undo bar that it happened (empty where no window runs
    it). ``undoable = False`` empties the journal: erased data must not come back.
    """

    __slots__ = ()

    label: ClassVar[str]
    done: ClassVar[str] = ""
    undoable: ClassVar[bool] = True

    @abstractmethod
    def execute(self, work: Work) -> T:
        """Change rows through ``work``; raise :class:`UserError` to refuse. Never commits."""
