# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of a talk goes into figures and what never does, said from the classification that the reports obey, too."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.colleagues.privacy import COLUMNS as OF_COLLEAGUES
from mendi_desktop.features.consultations.privacy import COLUMNS as OF_TALKS

_TOPIC: Final = frozenset(("topic", "named"))
_ALL: Final[Mapping[str, Mapping[str, Column]]] = {**OF_COLLEAGUES, **OF_TALKS}
_OF_OTHERS: Final = frozenset(("colleague_id", "head_count"))
"""Counted as well, but nothing that could be read about one person."""
_ASKED_FOR: Final = (
    ("colleague", "alias"),
    ("colleague", "name"),
    ("colleague", "contact"),
    ("consultation_text", "record"),
    ("consultation_text", "starting_point"),
    ("consultation_text", "strengths"),
    ("consultation_text", "goals"),
    ("agreed_step", "text"),
    ("consultation", "follow_up_on"),
    ("consultation", "participants"),
)
"""What people ask about first."""


def counted(scope: str) -> tuple[str, ...]:
    """What counts with a consent of this scope (``counting_scope``); nothing for the scopes below ``topic``."""
    if scope not in _TOPIC:
        return ()
    talk = {**OF_TALKS["consultation"], "target": OF_TALKS["referral"]["target"]}
    return tuple(
        tr(column.tells) for name, column in talk.items() if column.leaves is Leaves.COUNTED and name not in _OF_OTHERS
    )


def never_counted() -> tuple[str, ...]:
    """What people would not like to see in figures, as far as the classification keeps it out of them."""
    columns = (_ALL[table][column] for table, column in _ASKED_FOR)
    return tuple(_short(tr(column.tells)) for column in columns if column.leaves is Leaves.OWN_RECORD)


def _short(tells: str) -> str:
    return tells.partition(" (")[0].partition(",")[0]
