# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is said of a seminar, as commands, form and rules hand it on."""

from dataclasses import dataclass
from datetime import date
from typing import Final

MOST_HALF_DAYS: Final = 800
"""Longer than any training of a mentor; more is a slip of the keyboard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeminarFields:
    """Only the title is needed. Without ``done_on`` the seminar is planned.

    ``half_days``: its length; left out, it is counted from first and last day. ``proof``: a code of ``seminar_proof``,
    ``release_basis``: one of the list of that name.
    """

    title: str
    provider: str | None = None
    module: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    half_days: int | None = None
    place: str | None = None
    online: bool = False
    registration_until: date | None = None
    registered_on: date | None = None
    done_on: date | None = None
    proof: str = "pending"
    proof_on: date | None = None
    release_basis: str | None = None
    note: str | None = None
