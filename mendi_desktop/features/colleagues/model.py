# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Colleagues under aliases, and what they have consented to."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.storage.base import Base
from mendi_desktop.storage.types import Id


class Colleague(Base):
    """A person who is advised. ``alias_key`` is the folded alias: no two colleagues may look alike in a list."""

    __tablename__ = "colleague"

    alias: Mapped[str]
    alias_key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str | None]
    contact: Mapped[str | None]
    org_unit: Mapped[str | None]
    notes: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="active")
    delete_on: Mapped[date | None]


class Consent(Base):
    """One agreed purpose, what it covers, and when it was withdrawn."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "colleague_id"),)

    colleague_id: Mapped[UUID] = mapped_column(Id, ForeignKey("colleague.id"))
    purpose: Mapped[str]
    form: Mapped[str]
    text_version: Mapped[str]
    scope: Mapped[str]
    given_on: Mapped[date]
    withdrawn_on: Mapped[date | None]
