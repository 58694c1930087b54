# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pinning, filters under a name, and what the window remembers by itself."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.desk.model import DeskMemory, Pin, SavedView
from mendi_desktop.features.desk.rules import check_room, check_title
from mendi_desktop.features.typed_text import clean_line
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PinPlace(Command[UUID]):
    """Keep a place at hand: ``page``, and the entry on it or the page itself. What is pinned already stays so."""

    label: ClassVar[str] = QT_TR_NOOP("Anheften")
    done: ClassVar[str] = QT_TR_NOOP("Angeheftet, zu finden mit Strg+P")

    page: str
    entry_id: UUID | None = None

    def execute(self, work: Work) -> UUID:
        is_it = Pin.entry_id == self.entry_id if self.entry_id is not None else Pin.entry_id.is_(None)
        known = work.session.scalar(select(Pin.id).where(Pin.page == self.page, is_it))
        if known is not None:
            return known
        count, last = work.session.execute(select(func.count(), func.max(Pin.position)).select_from(Pin)).one()
        check_room(count)
        return work.add(Pin(page=self.page, entry_id=self.entry_id, position=-1 if last is None else last + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnpinPlace(Command[None]):
    """Do not keep it at hand any more."""

    label: ClassVar[str] = QT_TR_NOOP("Lösen")
    done: ClassVar[str] = QT_TR_NOOP("Nicht mehr angeheftet")

    pin_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(Pin, self.pin_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveView(Command[UUID]):
    """Keep a choice of filters of ``page`` under a name; the same name on this page is written over.

    ``choice``: any JSON values by name, as the page's filters understand them.
    """

    label: ClassVar[str] = QT_TR_NOOP("Filter merken")
    done: ClassVar[str] = QT_TR_NOOP("Filter gemerkt")

    page: str
    title: str
    choice: dict[str, object]

    def execute(self, work: Work) -> UUID:
        title = check_title(clean_line(self.title))
        views = work.session.scalars(select(SavedView).where(SavedView.page == self.page)).all()
        same = next((view for view in views if folded_words(view.title) == folded_words(title)), None)
        if same is not None:
            same.title, same.choice = title, dict(self.choice)
            return same.id
        position = max((view.position for view in views), default=-1) + 1
        return work.add(SavedView(page=self.page, title=title, choice=dict(self.choice), position=position))


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameView(Command[None]):
    """Call a saved filter otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Filter umbenennen")
    done: ClassVar[str] = QT_TR_NOOP("Filter umbenannt")

    view_id: UUID
    title: str

    def execute(self, work: Work) -> None:
        view, title = work.get(SavedView, self.view_id), check_title(clean_line(self.title))
        others = work.session.scalars(select(SavedView).where(SavedView.page == view.page, SavedView.id != view.id))
        if any(folded_words(other.title) == folded_words(title) for other in others):
            raise UserError(tr("„{title}“ gibt es hier schon.", title=title), field="title")
        view.title = title


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveView(Command[None]):
    """Forget a saved filter."""

    label: ClassVar[str] = QT_TR_NOOP("Filter entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Filter entfernt")

    view_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(SavedView, self.view_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Remember(Command[None]):
    """Keep what the window remembers by itself. ``values``: any JSON values by name; None forgets the name."""

    label: ClassVar[str] = QT_TR_NOOP("Ansicht merken")
    done: ClassVar[str] = QT_TR_NOOP("Ansicht gemerkt")

    values: dict[str, object]

    def execute(self, work: Work) -> None:
        names = list(self.values)
        there = {row.name: row for row in work.session.scalars(select(DeskMemory).where(DeskMemory.name.in_(names)))}
        for name, value in self.values.items():
            row = there.get(name)
            if value is None and row is not None:
                work.session.delete(row)
            elif row is not None:
                row.value = value
            elif value is not None:
                work.session.add(DeskMemory(name=name, value=value))
