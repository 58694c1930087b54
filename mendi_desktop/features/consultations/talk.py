# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be said about one talk: plain values, shared by the form, the commands and the rules."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

LONGEST_MINUTES: Final = 24 * 60
LARGEST_HEAD_COUNT: Final = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class StepInput:
    """One agreed step. ``id`` keeps an existing step when a talk is changed; without it an equal text does."""

    text: str
    responsible: str = "mentor"
    due_on: date | None = None
    done_on: date | None = None
    id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralInput:
    """One referral. ``id`` keeps an existing one when a talk is changed; without it the same target does."""

    target: str
    came_back: str = ""
    came_back_on: date | None = None
    id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkFields:
    """All fields of a talk; only ``held_on`` (and, unless it is a draft, ``minutes`` and ``contact_kind``) is needed.

    Codes are those of the pick lists. ``org_unit`` is taken from the colleague when not given. ``private_note``: None
    leaves the note as it is, an empty text takes it away. ``from_form``: the half-typed form this talk replaces.
    """

    held_on: date
    minutes: int | None = None
    contact_kind: str | None = None
    channel: str | None = None
    place: str | None = None
    initiative: str | None = None
    head_count: int | None = None
    colleague_id: UUID | None = None
    org_unit: str | None = None
    concerns: tuple[str, ...] = ()
    target_groups: tuple[str, ...] = ()
    barriers: tuple[str, ...] = ()
    funding_checked: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    record: str = ""
    starting_point: str = ""
    strengths: str = ""
    goals: str = ""
    private_note: str | None = None
    steps: tuple[StepInput, ...] = ()
    referrals: tuple[ReferralInput, ...] = ()
    follow_up_on: date | None = None
    outcome: str | None = None
    outcome_on: date | None = None
    draft: bool = False
    from_form: str | None = None
