# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Colleagues under aliases, and what they have consented to."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.coded_columns import codes_of
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import AboutColumn, AboutTable, column_info, table_info
from mendi_desktop.storage.types import Id

_OF_ALIAS = column_info(AboutColumn(made_from=("alias", folded_words)))
_PAST = column_info(AboutColumn(past=True))


class Colleague(Base):
    """A person who is advised. ``alias_key`` is the folded alias: no two colleagues may look alike in a list."""

    __tablename__ = "colleague"
    __table_args__ = table_info(AboutTable(QT_TR_NOOP("Kolleg*innen")))

    alias: Mapped[str]
    alias_key: Mapped[str] = mapped_column(unique=True, info=_OF_ALIAS)
    name: Mapped[str | None]
    contact: Mapped[str | None]
    org_unit: Mapped[str | None]
    notes: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="active", info=codes_of("colleague_status"))
    delete_on: Mapped[date | None]


class Consent(Base):
    """One agreed purpose, what it covers, and when it was withdrawn."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "colleague_id"), table_info(AboutTable(QT_TR_NOOP("Freigaben"))))

    colleague_id: Mapped[UUID] = mapped_column(Id, ForeignKey("colleague.id"))
    purpose: Mapped[str] = mapped_column(info=codes_of("consent_purpose"))
    form: Mapped[str] = mapped_column(info=codes_of("consent_form"))
    text_version: Mapped[str]
    scope: Mapped[str] = mapped_column(info=codes_of("consent_scope"))
    given_on: Mapped[date] = mapped_column(info=_PAST)
    withdrawn_on: Mapped[date | None] = mapped_column(info=_PAST)
