# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A way of working for many commands in one transaction: rows are written together at the end of the day.

The commands are the usual ones and do not notice. One flush for a day instead of one for each row, and no reading back
of rows that this story has made itself, is what makes a hundred thousand talks bearable.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import event, text
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from mendi_desktop.core.ids import new_id
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Row, Work

Rows = dict[UUID, Base]
"""Rows that commands of this story have added, on this and on former days."""


@dataclass(frozen=True, slots=True)
class DayWork(Work):
    """Like :class:`Work`, but ``add`` does not write yet and ``get`` looks into ``rows`` first."""

    rows: Rows

    def add(self, row: Base) -> UUID:
        self.session.add(row)
        self.rows[row.id] = row
        return row.id

    def get(self, kind: type[Row], row_id: UUID) -> Row:
        row = self.rows.get(row_id)
        if not isinstance(row, kind) or identity_key(kind, row_id) in self.session.identity_map:
            return Work.get(self, kind, row_id)
        if row not in self.session:
            self.session.add(row)  # written on a former day: it belongs to this transaction now
        return row


@contextmanager
def one_day(work: Work, rows: Rows) -> Iterator[DayWork]:
    """Work for all commands of a day; at the end everything is written.

    Rows are written table by table, so foreign keys hold only at the end of the transaction. Ids are given when a row
    is added: the order in which tables are written must not decide them.
    """
    work.session.execute(text("PRAGMA defer_foreign_keys=ON"))
    event.listen(work.session, "before_attach", _give_id)
    try:
        yield DayWork(work.session, work.clock, rows)
        work.session.flush()
    finally:
        event.remove(work.session, "before_attach", _give_id)


def _give_id(_session: Session, row: Base) -> None:
    if row.id is None:
        row.id = new_id()
