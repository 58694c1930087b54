# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to the mentor's own time: activities, what was agreed, who takes which role."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.activities import rules
from mendi_desktop.features.activities.model import LARGEST_BUDGET, Activity, MentorShare, TimeBudget
from mendi_desktop.features.desk.forgetting import forget_entry
from mendi_desktop.features.typed_text import clean_line, clean_text
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityFields:
    """What is kept of an activity. ``role``: the usual one of the kind if not given.

    ``kind``, ``role``, ``time_basis``: codes of ``activity_kind``, ``mentor_role``, ``time_basis``; without a basis the
    usual one of the month holds.
    """

    done_on: date
    minutes: int
    kind: str
    role: str | None = None
    time_basis: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddActivity(ActivityFields, Command[UUID]):
    """Log what was done besides talks and events."""

    label: ClassVar[str] = QT_TR_NOOP("Tätigkeit festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Tätigkeit festgehalten")

    def execute(self, work: Work) -> UUID:
        activity = Activity()
        _fill_activity(work, activity, self)
        return work.add(activity)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeActivity(ActivityFields, Command[None]):
    """Replace all fields of an activity."""

    label: ClassVar[str] = QT_TR_NOOP("Tätigkeit ändern")
    done: ClassVar[str] = QT_TR_NOOP("Tätigkeit geändert")

    activity_id: UUID

    def execute(self, work: Work) -> None:
        _fill_activity(work, work.get(Activity, self.activity_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveActivity(Command[None]):
    """Take an activity away."""

    label: ClassVar[str] = QT_TR_NOOP("Tätigkeit entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Tätigkeit entfernt")

    activity_id: UUID

    def execute(self, work: Work) -> None:
        forget_entry(work.session, self.activity_id)
        work.session.delete(work.get(Activity, self.activity_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTimeBudget(Command[UUID]):
    """What is agreed from ``month`` ("2026-11") on, until the next such entry. Earlier months stay as they were.

    ``minutes`` a month, None for nothing; ``time_basis``: the usual basis, also of talks and events.
    """

    label: ClassVar[str] = QT_TR_NOOP("Zeitbudget vereinbaren")
    done: ClassVar[str] = QT_TR_NOOP("Zeitbudget festgehalten")

    month: str
    minutes: int | None = None
    time_basis: str | None = None

    def execute(self, work: Work) -> UUID:
        rules.check_month(self.month)
        rules.check_budget(self.minutes, LARGEST_BUDGET)
        rules.check_basis(self.time_basis)
        found = work.session.scalar(select(TimeBudget).where(TimeBudget.month == self.month))
        budget = found or TimeBudget(month=self.month)
        budget.minutes = self.minutes
        budget.time_basis = self.time_basis
        return work.add(budget)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveTimeBudget(Command[None]):
    """Forget one agreement: the one before it goes on."""

    label: ClassVar[str] = QT_TR_NOOP("Zeitbudget entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Zeitbudget entfernt")

    budget_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(TimeBudget, self.budget_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareFields:
    """Who takes which roles. ``mentor`` empty: the owner of this vault, who needs no name here."""

    mentor: str = ""
    function: str | None = None
    roles: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMentorShare(ShareFields, Command[UUID]):
    """Note which roles a mentor of this workplace takes."""

    label: ClassVar[str] = QT_TR_NOOP("Mentor*in ins Team aufnehmen")
    done: ClassVar[str] = QT_TR_NOOP("Mentor*in im Team festgehalten")

    def execute(self, work: Work) -> UUID:
        share = MentorShare()
        _fill_share(work, share, self)
        return work.add(share)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMentorShare(ShareFields, Command[None]):
    """Replace all fields of a member of the team."""

    label: ClassVar[str] = QT_TR_NOOP("Rollen im Team ändern")
    done: ClassVar[str] = QT_TR_NOOP("Rollen im Team geändert")

    share_id: UUID

    def execute(self, work: Work) -> None:
        _fill_share(work, work.get(MentorShare, self.share_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMentorShare(Command[None]):
    """Take a mentor out of the team."""

    label: ClassVar[str] = QT_TR_NOOP("Mentor*in aus dem Team nehmen")
    done: ClassVar[str] = QT_TR_NOOP("Mentor*in aus dem Team genommen")

    share_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(MentorShare, self.share_id))


def _fill_activity(work: Work, activity: Activity, fields: ActivityFields) -> None:
    rules.check_activity(fields.done_on, fields.minutes, fields.kind, fields.time_basis, work.today)
    activity.done_on = fields.done_on
    activity.minutes = fields.minutes
    activity.kind = fields.kind
    activity.role = rules.chosen_role(fields.role, fields.kind)
    activity.time_basis = fields.time_basis
    activity.note = clean_text(fields.note)


def _fill_share(work: Work, share: MentorShare, fields: ShareFields) -> None:
    mentor = clean_line(fields.mentor) or ""
    rules.check_share(fields.roles, fields.function, is_owner=not mentor)
    with work.session.no_autoflush:
        same = work.session.scalar(select(MentorShare.id).where(MentorShare.mentor == mentor))
    if same is not None and same != share.id:
        raise UserError(
            tr("„{mentor}“ steht schon im Team.", mentor=mentor or tr("Ich")), field="mentor" if mentor else "roles"
        )
    share.mentor = mentor
    share.function = fields.function
    share.roles = tuple(dict.fromkeys(fields.roles))
    share.note = clean_text(fields.note)
