# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Two kinds of sessions over one engine: for commands (stamped, collected, no bulk writes) and for queries (read only).

Listeners belong to the two classes: one session per command would otherwise spend longer on them than on its rows.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import Engine, event, inspect
from sqlalchemy.orm import ORMExecuteState, Session

from mendi_desktop.storage import naming
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.journal import RowChange, collect

_ROWS, _NOW = "rows", "now"


class Sessions:
    """Makes the sessions of one open file."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        naming.listen(engine)

    def writing(self, rows: list[RowChange], now: datetime) -> Session:
        """A session that adds what it writes to ``rows`` and stamps it with ``now``."""
        return _Writing(self.engine, expire_on_commit=False, info={_ROWS: rows, _NOW: now})

    def reading(self) -> Session:
        return _Reading(self.engine)


class _Writing(Session):
    """For commands."""


class _Reading(Session):
    """For queries."""


def _prepare(session: Session, *_: Any) -> None:
    now = session.info[_NOW]
    for obj in session.new:
        assert isinstance(obj, Base)
        obj.created_at = obj.updated_at = now
    for obj in session.dirty:
        assert isinstance(obj, Base)
        if session.is_modified(obj):
            obj.updated_at = now
            _load_all(obj)
    for obj in session.deleted:
        _load_all(obj)


def _load_all(obj: Any) -> None:
    """The journal needs whole rows, and a deleted one cannot be read any more after the flush."""
    for key in inspect(obj).unloaded:
        getattr(obj, key)


def _collect(session: Session, _context: Any) -> None:
    session.info[_ROWS].extend(collect(session))


def _refuse_bulk(state: ORMExecuteState) -> None:
    """Neither the journal nor the views would see such a write: undo would leave half of it behind."""
    if state.is_insert or state.is_update or state.is_delete:
        raise RuntimeError("commands write rows one by one, through the session; queries do not write")


def _refuse_flush(*_: Any) -> None:
    raise RuntimeError("a query may not write")


event.listen(_Writing, "before_flush", _prepare)
event.listen(_Writing, "after_flush", _collect)
event.listen(_Writing, "do_orm_execute", _refuse_bulk)
event.listen(_Reading, "before_flush", _refuse_flush)
event.listen(_Reading, "do_orm_execute", _refuse_bulk)
