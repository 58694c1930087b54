# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a project stands today, in one act: phase, status, values counted, milestones reached."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.projects.commands.indicators import AddReading
from mendi_desktop.features.projects.commands.milestones import ReachMilestone
from mendi_desktop.features.projects.commands.projects import SetPhase
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingInput:
    """One value counted for an indicator of the project."""

    indicator_id: UUID
    value: float
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordStanding(Command[None]):
    """Note where a project stands, today unless ``as_of`` says otherwise. ``reached``: ids of milestones."""

    label: ClassVar[str] = QT_TR_NOOP("Stand festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Stand festgehalten")

    project_id: UUID
    phase: str
    status: str | None = None
    as_of: date | None = None
    reached: tuple[UUID, ...] = ()
    readings: tuple[ReadingInput, ...] = ()

    def execute(self, work: Work) -> None:
        SetPhase(project_id=self.project_id, phase=self.phase, status=self.status).execute(work)
        for milestone_id in self.reached:
            ReachMilestone(milestone_id=milestone_id, reached_on=self.as_of).execute(work)
        for reading in self.readings:
            AddReading(
                indicator_id=reading.indicator_id, value=reading.value, read_on=self.as_of, source=reading.source
            ).execute(work)
