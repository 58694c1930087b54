# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A talk with somebody who may be new: colleague and talk are written together or not at all."""

from dataclasses import dataclass, replace
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.colleagues.queries import find_by_alias
from mendi_desktop.features.consultations.commands.talks import ChangeConsultation, RecordConsultation
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True)
class Recorded:
    """The new talk; ``is_new`` if the colleague was not known before."""

    id: UUID
    is_new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordForAlias(Command[Recorded]):
    """Records a talk with the colleague of ``alias``, who is added first if unknown."""

    label: ClassVar[str] = QT_TR_NOOP("Gespräch festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Gespräch festgehalten")

    talk: RecordConsultation
    alias: str

    def execute(self, work: Work) -> Recorded:
        known = find_by_alias(work.session, self.alias)
        colleague_id = known or AddColleague(alias=self.alias, org_unit=self.talk.org_unit).execute(work)
        return Recorded(replace(self.talk, colleague_id=colleague_id).execute(work), is_new=known is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeForAlias(Command[None]):
    """Changes a talk so that it is one with the colleague of ``alias``, who is added first if unknown."""

    label: ClassVar[str] = QT_TR_NOOP("Gespräch ändern")
    done: ClassVar[str] = QT_TR_NOOP("Gespräch geändert")

    talk: ChangeConsultation
    alias: str

    def execute(self, work: Work) -> None:
        known = find_by_alias(work.session, self.alias)
        colleague_id = known or AddColleague(alias=self.alias, org_unit=self.talk.org_unit).execute(work)
        replace(self.talk, colleague_id=colleague_id).execute(work)
