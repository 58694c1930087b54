# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows that belong to another row by what they say, not by a foreign key: they go with it."""

from collections.abc import Callable, Iterator
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_column

PointsAt: TypeAlias = Callable[[str], tuple[str, UUID] | None]


def forget_pointing_at(session: Session, table: str, row_id: UUID) -> None:
    """Delete every row that says (``AboutColumn.points_at``) that it belongs to this row of ``table``.

    So a lower area lets go of what upper areas keep about its rows, such as half-typed forms, without knowing them.
    """
    for kind, name, points_at in _pointing():
        for row in session.scalars(select(kind)):
            if points_at(getattr(row, name)) == (table, row_id):
                session.delete(row)


def _pointing() -> Iterator[tuple[type[Base], str, PointsAt]]:
    for mapper in Base.registry.mappers:
        for attribute in mapper.column_attrs:
            column = attribute.columns[0]
            if isinstance(column, Column) and (points_at := about_column(column).points_at) is not None:
                yield mapper.class_, attribute.key, points_at
