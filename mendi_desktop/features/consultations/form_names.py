# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Under which names half-typed talks are kept apart."""

from typing import Final
from uuid import UUID

NEW_TALK: Final = "talk"
"""The form of a talk that belongs to no one yet."""
OF_TALK: Final = f"{NEW_TALK}:"
"""How the names of all others begin."""
ABOUT: Final = f"{OF_TALK}about:"
JOINT: Final = f"{OF_TALK}joint:"


def form_of_talk(consultation_id: UUID) -> str:
    """The form in which a recorded talk is changed. It goes when the talk goes."""
    return f"{OF_TALK}{consultation_id}"


def form_about(colleague_id: UUID) -> str:
    """The form of a new talk that was begun on the page of a colleague."""
    return f"{ABOUT}{colleague_id}"


def form_joint(colleague_id: UUID) -> str:
    """The form of a talk that mentor and colleague write down together. Nothing of any other form comes into it."""
    return f"{JOINT}{colleague_id}"
