# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lets go of private notes whose day has come, all at once, so that one undo brings all of them back."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.consultations.model import PrivateNote
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveExpiredNotes(Command[int]):
    """Take every private note away whose ``delete_on`` is today or earlier; returns how many (handbook 5.5)."""

    label: ClassVar[str] = QT_TR_NOOP("Alte Notizen nur für mich entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Alte Notizen nur für mich entfernt")

    def execute(self, work: Work) -> int:
        expired = list(work.session.scalars(select(PrivateNote).where(PrivateNote.delete_on <= work.today)))
        for note in expired:
            work.session.delete(note)
        return len(expired)
