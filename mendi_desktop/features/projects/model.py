# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The company project and what belongs to it: the eight blocks of the Projektsteckbrief, and what leads there."""

from datetime import date
from uuid import UUID

from sqlalchemy import Float, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.coded_columns import codes_of
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import AboutColumn, AboutTable, column_info, table_info
from mendi_desktop.storage.types import Codes, Id

_PAST = column_info(AboutColumn(past=True))
_PRECISIONS = column_info(AboutColumn(codes=lambda: ("day", "month", "year")))
_LESSONS = column_info(AboutColumn(codes=lambda: ("went_well", "challenge", "learned")))


class CompanyProject(Base):
    """One project. ``theme`` holds a bullet a line; ``planning`` is for the second page of the profile."""

    __tablename__ = "company_project"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Projekte")))

    title: Mapped[str]
    theme: Mapped[str] = mapped_column(default="")
    topics: Mapped[tuple[str, ...]] = mapped_column(Codes, info=codes_of("project_topic"))
    reasons: Mapped[tuple[str, ...]] = mapped_column(Codes, info=codes_of("project_reason"))
    goal: Mapped[str] = mapped_column(default="")
    client: Mapped[str] = mapped_column(default="")
    phase: Mapped[str] = mapped_column(default="idea", info=codes_of("project_phase"))
    status: Mapped[str] = mapped_column(default="idea", info=codes_of("project_status"))
    started_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    planning: Mapped[str] = mapped_column(default="")


class Milestone(Base):
    """A step on the way. ``precision`` (day, month, year) says how exactly both days are meant."""

    __tablename__ = "milestone"
    __table_args__ = (
        Index(None, "project_id"),
        Index(None, "planned_on"),
        table_info(AboutTable(QT_TR_NOOP("Meilensteine"))),
    )

    project_id: Mapped[UUID] = mapped_column(Id, ForeignKey("company_project.id"))
    title: Mapped[str]
    planned_on: Mapped[date | None]
    reached_on: Mapped[date | None] = mapped_column(info=_PAST)
    precision: Mapped[str] = mapped_column(default="day", info=_PRECISIONS)
    evidence: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class ProjectMeasure(Base):
    """Something that is done in the company. ``barriers``: the barriers from talks that it is meant to lower."""

    __tablename__ = "project_measure"
    __table_args__ = (
        Index(None, "project_id"),
        Index(None, "due_on"),
        table_info(AboutTable(QT_TR_NOOP("Maßnahmen im Projekt"))),
    )

    project_id: Mapped[UUID] = mapped_column(Id, ForeignKey("company_project.id"))
    title: Mapped[str]
    kind: Mapped[str | None] = mapped_column(info=codes_of("project_measure_kind"))
    responsible: Mapped[str] = mapped_column(default="")
    due_on: Mapped[date | None]
    started_on: Mapped[date | None] = mapped_column(info=_PAST)
    done_on: Mapped[date | None] = mapped_column(info=_PAST)
    barriers: Mapped[tuple[str, ...]] = mapped_column(Codes, info=codes_of("barrier"))


class Stakeholder(Base):
    """Somebody who has a say in the project. The name is for the mentor alone; reports know the function at most."""

    __tablename__ = "stakeholder"
    __table_args__ = (
        Index(None, "project_id"),
        Index(None, "next_step_on"),
        table_info(AboutTable(QT_TR_NOOP("Beteiligte im Projekt"))),
    )

    project_id: Mapped[UUID] = mapped_column(Id, ForeignKey("company_project.id"))
    name: Mapped[str] = mapped_column(default="")
    function: Mapped[str] = mapped_column(default="")
    side: Mapped[str] = mapped_column(default="internal", info=codes_of("side"))
    interest: Mapped[str] = mapped_column(default="")
    attitude: Mapped[str] = mapped_column(default="neutral", info=codes_of("attitude"))
    influence: Mapped[str] = mapped_column(default="medium", info=codes_of("influence"))
    next_step: Mapped[str] = mapped_column(default="")
    next_step_on: Mapped[date | None]
    next_step_done_on: Mapped[date | None] = mapped_column(info=_PAST)


class ProjectHurdle(Base):
    """What stands in the way of the project, and whether it still does."""

    __tablename__ = "project_hurdle"
    __table_args__ = (Index(None, "project_id"), table_info(AboutTable(QT_TR_NOOP("Hürden im Projekt"))))

    project_id: Mapped[UUID] = mapped_column(Id, ForeignKey("company_project.id"))
    kind: Mapped[str | None] = mapped_column(info=codes_of("project_hurdle"))
    text: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="open", info=codes_of("hurdle_state"))
    solved_on: Mapped[date | None] = mapped_column(info=_PAST)


class Indicator(Base):
    """Something the project counts, with the value it wants to reach."""

    __tablename__ = "indicator"
    __table_args__ = (Index(None, "project_id"), table_info(AboutTable(QT_TR_NOOP("Kennzahlen"))))

    project_id: Mapped[UUID] = mapped_column(Id, ForeignKey("company_project.id"))
    kind: Mapped[str | None] = mapped_column(info=codes_of("project_indicator"))
    title: Mapped[str] = mapped_column(default="")
    unit: Mapped[str] = mapped_column(default="")
    target: Mapped[float | None] = mapped_column(Float)
    target_on: Mapped[date | None]


class IndicatorReading(Base):
    """One value of an indicator, with the day it was true and where it comes from."""

    __tablename__ = "indicator_reading"
    __table_args__ = (Index(None, "indicator_id", "read_on"), table_info(AboutTable(QT_TR_NOOP("Messwerte"))))

    indicator_id: Mapped[UUID] = mapped_column(Id, ForeignKey("indicator.id"))
    read_on: Mapped[date] = mapped_column(info=_PAST)
    value: Mapped[float] = mapped_column(Float)
    source: Mapped[str] = mapped_column(default="")


class Lesson(Base):
    """One bullet of the last three blocks of the profile; ``position`` keeps the order in which it was written."""

    __tablename__ = "lesson"
    __table_args__ = (Index(None, "project_id"), table_info(AboutTable(QT_TR_NOOP("Erfahrungen im Projekt"))))

    project_id: Mapped[UUID] = mapped_column(Id, ForeignKey("company_project.id"))
    kind: Mapped[str] = mapped_column(info=_LESSONS)
    text: Mapped[str]
    position: Mapped[int] = mapped_column(info=column_info(AboutColumn(least=0)))
