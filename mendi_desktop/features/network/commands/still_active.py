# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The question whether an organisation or a contact is still there: many projects end with their funding."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.network import rules
from mendi_desktop.features.network.model import Contact, Organisation
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmActive(Command[None]):
    """Answer "noch aktiv?" for an organisation or a contact (exactly one id), as known on ``on`` (today if None).

    ``active``: a code of ``active_state``. It is asked again after a year, after ``ended`` never. ``ended_on``: since
    when an organisation has ended, if known.
    """

    label: ClassVar[str] = QT_TR_NOOP("„Noch aktiv?“ beantworten")
    done: ClassVar[str] = QT_TR_NOOP("„Noch aktiv?“ ist beantwortet")

    organisation_id: UUID | None = None
    contact_id: UUID | None = None
    active: str = rules.ACTIVE
    on: date | None = None
    ended_on: date | None = None

    def execute(self, work: Work) -> None:
        code_list("active_state").code(self.active, field="active")
        day = self.on or work.today
        rules.check_not_ahead(day, work.today, "on")
        row = _asked(work, self.organisation_id, self.contact_id)
        row.active = self.active
        row.active_checked_on = day
        row.ask_active_on = rules.next_question(self.active, day)
        if isinstance(row, Organisation):
            row.ended_on = self.ended_on if self.active == rules.ENDED else None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskActiveOn(Command[None]):
    """Ask "noch aktiv?" on another day, for an organisation or a contact (exactly one id)."""

    label: ClassVar[str] = QT_TR_NOOP("„Noch aktiv?“ später fragen")
    done: ClassVar[str] = QT_TR_NOOP("„Noch aktiv?“ wird an diesem Tag gefragt")

    organisation_id: UUID | None = None
    contact_id: UUID | None = None
    ask_on: date

    def execute(self, work: Work) -> None:
        _asked(work, self.organisation_id, self.contact_id).ask_active_on = self.ask_on


def _asked(work: Work, organisation_id: UUID | None, contact_id: UUID | None) -> Organisation | Contact:
    rules.check_one(organisation_id, contact_id)
    if organisation_id is not None:
        return work.get(Organisation, organisation_id)
    assert contact_id is not None
    return work.get(Contact, contact_id)
