# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the council has asked for, or is asked to ask for, and what became of it."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.coded_columns import codes_of
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import AboutColumn, AboutTable, column_info, table_info
from mendi_desktop.storage.types import Codes, Id

_PAST = column_info(AboutColumn(past=True))


class CouncilRequest(Base):
    """One request. Its state follows from its days (see ``rules.state_of``).

    ``text``: what is proposed, in the mentor's words. ``barriers``: which barriers it is meant to lower.
    ``decided_on``: the council's resolution. ``due_on``: until when an answer is hoped for, always a date of one's own.
    """

    __tablename__ = "council_request"
    __table_args__ = (
        Index(None, "due_on"),
        Index(None, "project_id"),
        table_info(AboutTable(QT_TR_NOOP("Anträge im Gremium"))),
    )

    title: Mapped[str]
    right: Mapped[str | None] = mapped_column(info=codes_of("council_right"))
    text: Mapped[str] = mapped_column(default="")
    project_id: Mapped[UUID | None] = mapped_column(Id, ForeignKey("company_project.id"))
    barriers: Mapped[tuple[str, ...]] = mapped_column(Codes, info=codes_of("barrier"))
    decided_on: Mapped[date | None] = mapped_column(info=_PAST)
    asked_on: Mapped[date | None] = mapped_column(info=_PAST)
    due_on: Mapped[date | None]
    answered_on: Mapped[date | None] = mapped_column(info=_PAST)
    answer: Mapped[str | None] = mapped_column(info=codes_of("answer_kind"))
    answer_note: Mapped[str] = mapped_column(default="")
    result: Mapped[str] = mapped_column(default="")
    result_on: Mapped[date | None] = mapped_column(info=_PAST)
