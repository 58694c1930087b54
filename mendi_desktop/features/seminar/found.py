# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a check of a task found, and how checks look for what was made since a moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.base import Base

Row = TypeVar("Row", bound=Base)


@dataclass(frozen=True, slots=True)
class Finding:
    """``says``: what is there, and what is still missing; empty as long as nothing is there. Nothing of anybody."""

    done: bool
    says: str = ""


NOTHING: Final = Finding(done=False)


def done(says: str) -> Finding:
    """It is as the task asks for; ``says`` in the language in force."""
    return Finding(True, says)


def missing(says: str) -> Finding:
    """Something is there, something not yet."""
    return Finding(False, says)


def made(session: Session, table: type[Row], since: datetime) -> Sequence[Row]:
    """Rows that were made since, the newest first."""
    query = select(table).where(table.created_at >= since).order_by(table.created_at.desc(), table.id.desc())
    return session.scalars(query).all()


def touched(session: Session, table: type[Row], since: datetime) -> Sequence[Row]:
    """Rows that were made or changed since, the latest first."""
    query = select(table).where(table.updated_at >= since).order_by(table.updated_at.desc(), table.id.desc())
    return session.scalars(query).all()


def still_a_draft() -> Finding:
    """What was put aside is not recorded yet, in every task about a talk."""
    return missing(tr("Das Gespräch liegt als Entwurf bereit. Mit Dauer und Art lässt es sich festhalten."))
