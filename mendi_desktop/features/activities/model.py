# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own time: what was done besides talks and events, what was agreed, who takes which role."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.core.durations import LONGEST
from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.coded_columns import codes_of
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import AboutColumn, AboutTable, column_info, table_info
from mendi_desktop.storage.types import Codes

LARGEST_BUDGET = 31 * LONGEST
"""Minutes: a month has no more."""

_PAST = column_info(AboutColumn(past=True))
_ROLE = codes_of("mentor_role")
_BASIS = codes_of("time_basis")


class Activity(Base):
    """Something the mentor did that is neither a talk nor an event: these count by themselves and are never copied.

    ``time_basis`` None: on the usual basis of the month (see :class:`TimeBudget`). ``note`` is for the mentor alone.
    """

    __tablename__ = "activity"
    __table_args__ = (Index(None, "done_on"), table_info(AboutTable(QT_TR_NOOP("Tätigkeiten"))))

    done_on: Mapped[date] = mapped_column(info=_PAST)
    minutes: Mapped[int] = mapped_column(info=column_info(AboutColumn(least=1, most=LONGEST)))
    role: Mapped[str] = mapped_column(info=_ROLE)
    kind: Mapped[str] = mapped_column(info=codes_of("activity_kind"))
    time_basis: Mapped[str | None] = mapped_column(info=_BASIS)
    note: Mapped[str] = mapped_column(default="")


class TimeBudget(Base):
    """What was agreed from ``month`` ("2026-11") on, until the next entry: minutes a month, and the usual basis.

    ``minutes`` None: nothing is agreed any more.
    """

    __tablename__ = "time_budget"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Zeitbudgets")))

    month: Mapped[str] = mapped_column(unique=True, info=column_info(AboutColumn(month=True)))
    minutes: Mapped[int | None] = mapped_column(info=column_info(AboutColumn(least=1, most=LARGEST_BUDGET)))
    time_basis: Mapped[str | None] = mapped_column(info=_BASIS)


class MentorShare(Base):
    """Which roles one of the mentors of the workplace takes. ``mentor`` "": the owner of this vault."""

    __tablename__ = "mentor_share"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Mentor*innen im Team")))

    mentor: Mapped[str]
    function: Mapped[str | None] = mapped_column(info=codes_of("mentor_function"))
    roles: Mapped[tuple[str, ...]] = mapped_column(Codes, info=_ROLE)
    note: Mapped[str] = mapped_column(default="")
