# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own qualification: seminars, and how the mentor sees the own skills over time."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.coded_columns import codes_of
from mendi_desktop.features.qualification.seminar import MOST_HALF_DAYS
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import AboutColumn, AboutTable, column_info, table_info
from mendi_desktop.storage.types import Id

_PAST = column_info(AboutColumn(past=True))


class Seminar(Base):
    """A seminar or one module of a series. Without ``done_on`` it is planned; ``half_days``: its length.

    ``registration_until`` is the last day to register, ``registered_on`` when that was done.
    """

    __tablename__ = "seminar"
    __table_args__ = (Index(None, "starts_on"), table_info(AboutTable(QT_TR_NOOP("Seminare"))))

    title: Mapped[str]
    provider: Mapped[str | None]
    module: Mapped[str | None]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    half_days: Mapped[int | None] = mapped_column(info=column_info(AboutColumn(least=1, most=MOST_HALF_DAYS)))
    place: Mapped[str | None]
    online: Mapped[bool] = mapped_column(default=False)
    registration_until: Mapped[date | None]
    registered_on: Mapped[date | None] = mapped_column(info=_PAST)
    done_on: Mapped[date | None] = mapped_column(info=_PAST)
    proof: Mapped[str] = mapped_column(default="pending", info=codes_of("seminar_proof"))
    proof_on: Mapped[date | None] = mapped_column(info=_PAST)
    release_basis: Mapped[str | None] = mapped_column(info=codes_of("release_basis"))
    note: Mapped[str | None]


class SelfAssessment(Base):
    """One look at the own skills. ``repeat_on`` asks for the next one, until ``repeat_done_on``."""

    __tablename__ = "self_assessment"
    __table_args__ = (Index(None, "assessed_on"), table_info(AboutTable(QT_TR_NOOP("Selbsteinschätzungen"))))

    assessed_on: Mapped[date] = mapped_column(info=_PAST)
    note: Mapped[str | None]
    repeat_on: Mapped[date | None]
    repeat_done_on: Mapped[date | None] = mapped_column(info=_PAST)


class AssessmentItem(Base):
    """The answer to one point; points that were skipped and are not important have no row."""

    __tablename__ = "assessment_item"
    __table_args__ = (
        UniqueConstraint("assessment_id", "item"),
        table_info(AboutTable(QT_TR_NOOP("Antworten der Selbsteinschätzung"))),
    )

    assessment_id: Mapped[UUID] = mapped_column(Id, ForeignKey("self_assessment.id"))
    item: Mapped[str] = mapped_column(info=codes_of("assessment_item_kind"))
    level: Mapped[str | None] = mapped_column(info=codes_of("assessment_level"))
    important: Mapped[bool] = mapped_column(default=False)
