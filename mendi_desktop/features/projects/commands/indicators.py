# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Indicators: what the project counts, and the values over time."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import exists, select

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject, Indicator, IndicatorReading
from mendi_desktop.features.typed_text import clean_line
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorFields:
    """What is said of an indicator: a kind or a title; ``target`` is the value to reach, on ``target_on`` if said."""

    kind: str | None = None
    title: str = ""
    unit: str = ""
    target: float | None = None
    target_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddIndicator(IndicatorFields, Command[UUID]):
    """Add an indicator to a project."""

    label: ClassVar[str] = QT_TR_NOOP("Kennzahl hinzufügen")
    done: ClassVar[str] = QT_TR_NOOP("Kennzahl hinzugefügt")

    project_id: UUID

    def execute(self, work: Work) -> UUID:
        indicator = Indicator(project_id=work.get(CompanyProject, self.project_id).id)
        _fill_indicator(indicator, self)
        return work.add(indicator)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeIndicator(IndicatorFields, Command[None]):
    """Replace all fields of an indicator; its readings stay."""

    label: ClassVar[str] = QT_TR_NOOP("Kennzahl ändern")
    done: ClassVar[str] = QT_TR_NOOP("Kennzahl geändert")

    indicator_id: UUID

    def execute(self, work: Work) -> None:
        _fill_indicator(work.get(Indicator, self.indicator_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveIndicator(Command[None]):
    """Take an indicator away with its readings."""

    label: ClassVar[str] = QT_TR_NOOP("Kennzahl entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Kennzahl entfernt")

    indicator_id: UUID

    def execute(self, work: Work) -> None:
        indicator = work.get(Indicator, self.indicator_id)
        for reading in work.session.scalars(
            select(IndicatorReading).where(IndicatorReading.indicator_id == indicator.id)
        ):
            work.session.delete(reading)
        work.session.flush()
        work.session.delete(indicator)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddReading(Command[UUID]):
    """Note a value of an indicator, for today unless ``read_on`` says otherwise; one for each day."""

    label: ClassVar[str] = QT_TR_NOOP("Messwert festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Messwert festgehalten")

    indicator_id: UUID
    value: float
    read_on: date | None = None
    source: str = ""

    def execute(self, work: Work) -> UUID:
        indicator = work.get(Indicator, self.indicator_id)
        rules.check_value(self.value, "value")
        read_on = rules.done_day(self.read_on, work.today, "read_on")
        of_the_day = exists().where(IndicatorReading.indicator_id == indicator.id, IndicatorReading.read_on == read_on)
        if work.session.scalar(select(of_the_day)):
            raise UserError(
                tr("Für diesen Tag gibt es schon einen Messwert. Bitte ihn zuerst entfernen."), field="read_on"
            )
        return work.add(
            IndicatorReading(
                indicator_id=indicator.id, read_on=read_on, value=self.value, source=clean_line(self.source) or ""
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveReading(Command[None]):
    """Take a value of an indicator away."""

    label: ClassVar[str] = QT_TR_NOOP("Messwert entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Messwert entfernt")

    reading_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(IndicatorReading, self.reading_id))


def _fill_indicator(indicator: Indicator, fields: IndicatorFields) -> None:
    title = clean_line(fields.title)
    rules.check_indicator(fields.kind, title)
    if fields.kind is not None:
        code_list("project_indicator").code(fields.kind, field="kind")
    if fields.target is not None:
        rules.check_value(fields.target, "target")
    indicator.kind = fields.kind
    indicator.title = title or ""
    indicator.unit = clean_line(fields.unit) or ""
    indicator.target = fields.target
    indicator.target_on = fields.target_on
