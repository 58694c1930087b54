# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last three blocks of the profile: what went well, what is still a challenge, what was learned."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject, Lesson
from mendi_desktop.features.typed_text import clean_text
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLessons(Command[None]):
    """Replace the bullets of the three blocks; a block that is None stays as it is."""

    label: ClassVar[str] = QT_TR_NOOP("Erfahrungen festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Erfahrungen festgehalten")

    project_id: UUID
    went_well: tuple[str, ...] | None = None
    challenges: tuple[str, ...] | None = None
    learned: tuple[str, ...] | None = None

    def execute(self, work: Work) -> None:
        project_id = work.get(CompanyProject, self.project_id).id
        given = (self.went_well, self.challenges, self.learned)
        for kind, texts in zip(rules.LESSON_KINDS, given, strict=True):
            if texts is not None:
                _write_block(work, project_id, kind, rules.bullets("\n".join(map(clean_text, texts))))


def _write_block(work: Work, project_id: UUID, kind: str, texts: tuple[str, ...]) -> None:
    """Bullets keep their rows by place, so that a changed word is one changed row."""
    query = select(Lesson).where(Lesson.project_id == project_id, Lesson.kind == kind).order_by(Lesson.position)
    rows = list(work.session.scalars(query))
    for position, text in enumerate(texts):
        row = rows[position] if position < len(rows) else Lesson(project_id=project_id, kind=kind)
        row.text = text
        row.position = position
        work.session.add(row)
    for row in rows[len(texts) :]:
        work.session.delete(row)
