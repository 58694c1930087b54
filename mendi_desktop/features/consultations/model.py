# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talks, what was agreed in them, and the private note in its own drawer."""

from datetime import date
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.core.ids import new_id
from mendi_desktop.features.coded_columns import codes_of
from mendi_desktop.features.consultations.talk import LARGEST_HEAD_COUNT, LONGEST_MINUTES
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import AboutColumn, AboutTable, SearchIndex, column_info, table_info
from mendi_desktop.storage.types import Codes, Id, Json

_PAST = column_info(AboutColumn(past=True))
_SEARCH = SearchIndex("consultation_search", "search_key", ("record", "starting_point", "strengths", "goals"))


class Consultation(Base):
    """The narrow row behind every list: long text lives in :class:`ConsultationText`.

    A talk without a colleague is anonymous or a group; ``head_count`` then says how many people were there. A draft may
    lack minutes and kind.
    """

    __tablename__ = "consultation"
    __table_args__ = (
        Index(None, "held_on"),
        Index(None, "colleague_id", "held_on"),
        Index(None, "follow_up_on"),
        Index(None, "org_unit"),
        table_info(AboutTable(QT_TR_NOOP("Gespräche"))),
    )

    held_on: Mapped[date] = mapped_column(info=_PAST)
    minutes: Mapped[int | None] = mapped_column(info=column_info(AboutColumn(least=1, most=LONGEST_MINUTES)))
    contact_kind: Mapped[str | None] = mapped_column(info=codes_of("contact_kind"))
    channel: Mapped[str | None] = mapped_column(info=codes_of("channel"))
    place: Mapped[str | None] = mapped_column(info=codes_of("place"))
    initiative: Mapped[str | None] = mapped_column(info=codes_of("initiative"))
    head_count: Mapped[int | None] = mapped_column(info=column_info(AboutColumn(least=1, most=LARGEST_HEAD_COUNT)))
    colleague_id: Mapped[UUID | None] = mapped_column(Id, ForeignKey("colleague.id"))
    org_unit: Mapped[str | None]
    concerns: Mapped[tuple[str, ...]] = mapped_column(Codes, info=codes_of("concern"))
    target_groups: Mapped[tuple[str, ...]] = mapped_column(Codes, info=codes_of("target_group"))
    barriers: Mapped[tuple[str, ...]] = mapped_column(Codes, info=codes_of("barrier"))
    funding_checked: Mapped[tuple[str, ...]] = mapped_column(Codes, info=codes_of("funding"))
    participants: Mapped[tuple[str, ...]] = mapped_column(Codes, info=codes_of("participant"))
    follow_up_on: Mapped[date | None]
    follow_up_done_on: Mapped[date | None]
    outcome: Mapped[str | None] = mapped_column(info=codes_of("outcome"))
    outcome_on: Mapped[date | None] = mapped_column(info=_PAST)
    draft: Mapped[bool] = mapped_column(default=False)


class ConsultationText(Base):
    """The record of a talk: what may be shown. One row per talk that has any text.

    ``search_key`` is the row's number in the full-text index; SQLite's own row numbers may change when it tidies up.
    """

    __tablename__ = "consultation_text"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Gesprächsnotizen"), _SEARCH))

    search_key: Mapped[int] = mapped_column(BigInteger, unique=True, default=lambda: new_id().int & (2**62 - 1))
    consultation_id: Mapped[UUID] = mapped_column(Id, ForeignKey("consultation.id"), unique=True)
    record: Mapped[str] = mapped_column(default="")
    starting_point: Mapped[str] = mapped_column(default="")
    strengths: Mapped[str] = mapped_column(default="")
    goals: Mapped[str] = mapped_column(default="")


class PrivateNote(Base):
    """The mentor's own working note about a talk. No report, export or search reads this table."""

    __tablename__ = "private_note"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Arbeitsnotizen")))

    consultation_id: Mapped[UUID] = mapped_column(Id, ForeignKey("consultation.id"), unique=True)
    text: Mapped[str]
    delete_on: Mapped[date]


class AgreedStep(Base):
    """Who does what until when. ``responsible`` is ``mentor``, ``colleague`` or ``other``."""

    __tablename__ = "agreed_step"
    __table_args__ = (
        Index(None, "consultation_id"),
        Index(None, "due_on"),
        table_info(AboutTable(QT_TR_NOOP("Vereinbarte Schritte"))),
    )

    consultation_id: Mapped[UUID] = mapped_column(Id, ForeignKey("consultation.id"))
    text: Mapped[str]
    responsible: Mapped[str] = mapped_column(info=codes_of("step_responsible"))
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]


class Referral(Base):
    """To whom the colleague was referred and what came back."""

    __tablename__ = "referral"
    __table_args__ = (Index(None, "consultation_id"), table_info(AboutTable(QT_TR_NOOP("Verweise an andere Stellen"))))

    consultation_id: Mapped[UUID] = mapped_column(Id, ForeignKey("consultation.id"))
    target: Mapped[str]
    came_back: Mapped[str] = mapped_column(default="")
    came_back_on: Mapped[date | None]


def _subject_of(form: str) -> tuple[str, UUID] | None:
    """What a half-typed form is about: by "talk:about:ID" and "talk:joint:ID" a colleague, by "talk:ID" a talk."""
    kind, _, row = form.rpartition(":")
    table = {"talk:about": "colleague", "talk:joint": "colleague", "talk": "consultation"}.get(kind)
    try:
        return (table, UUID(row)) if table else None
    except ValueError:
        return None


class FormDraft(Base):
    """A form as it was typed so far, even where it cannot be understood yet. Undo leaves it alone."""

    __tablename__ = "form_draft"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Angefangene Formulare")))
    journaled = False

    form: Mapped[str] = mapped_column(unique=True, info=column_info(AboutColumn(points_at=_subject_of)))
    typed: Mapped[dict[str, object]] = mapped_column(Json)
