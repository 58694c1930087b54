# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Organisations in and outside the workplace, the people one speaks with there, and the events where one meets."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.coded_columns import codes_of
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import AboutColumn, AboutTable, column_info, table_info
from mendi_desktop.storage.types import Id

LONGEST_MINUTES: Final = 6000
"""A week of long days; more is a typing error."""

_OF_NAME = column_info(AboutColumn(made_from=("name", folded_words)))
_PAST = column_info(AboutColumn(past=True))


class Organisation(Base):
    """An office, council, company, association. ``offers``: one offer a line. ``checked_on``: its Stand.

    ``ask_active_on``: when the mentor is asked again whether it is still active; None after it has ended.
    ``starter_key``: the entry of the starter set it came from. ``folded``: its own words, folded, for searching.
    """

    __tablename__ = "organisation"
    __table_args__ = (
        Index(None, "name_key"),
        Index(None, "ask_active_on"),
        table_info(AboutTable(QT_TR_NOOP("Organisationen"))),
    )

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(info=_OF_NAME)
    kind: Mapped[str] = mapped_column(info=codes_of("actor_kind"))
    side: Mapped[str] = mapped_column(info=codes_of("actor_side"))
    region: Mapped[str] = mapped_column(default="")
    offers: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    website: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    checked_on: Mapped[date | None]
    active: Mapped[str] = mapped_column(default="yes", info=codes_of("active_state"))
    active_checked_on: Mapped[date | None]
    ask_active_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    starter_key: Mapped[str | None] = mapped_column(unique=True)
    folded: Mapped[str] = mapped_column(default="")


class Contact(Base):
    """A person the mentor speaks with in the network: a third person, in no report.

    ``folded``: the words about the person, folded, for searching; the organisation's stand in its own row.
    """

    __tablename__ = "contact"
    __table_args__ = (
        Index(None, "organisation_id"),
        Index(None, "name_key"),
        Index(None, "next_step_on"),
        Index(None, "ask_active_on"),
        table_info(AboutTable(QT_TR_NOOP("Ansprechpersonen"))),
    )

    organisation_id: Mapped[UUID | None] = mapped_column(Id, ForeignKey("organisation.id"))
    name: Mapped[str] = mapped_column(default="")
    name_key: Mapped[str] = mapped_column(default="", info=_OF_NAME)
    function: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    topic: Mapped[str] = mapped_column(default="")
    last_contact_on: Mapped[date | None] = mapped_column(info=_PAST)
    next_step: Mapped[str] = mapped_column(default="")
    next_step_on: Mapped[date | None]
    next_step_done_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
    active: Mapped[str] = mapped_column(default="yes", info=codes_of("active_state"))
    active_checked_on: Mapped[date | None]
    ask_active_on: Mapped[date | None]
    folded: Mapped[str] = mapped_column(default="")


class Event(Base):
    """A meeting of the network. ``starts_at`` and ``ends_at``: "HH:MM" or empty. ``tables``, ``results``: one a line.

    ``organiser`` is said in words where no organisation of the vault is meant. ``minutes``: the mentor's own time.
    ``attended``: it took place, and the mentor was there.
    """

    __tablename__ = "event"
    __table_args__ = (
        Index(None, "starts_on"),
        Index(None, "organiser_id"),
        Index(None, "project_id"),
        table_info(AboutTable(QT_TR_NOOP("Veranstaltungen"))),
    )

    title: Mapped[str]
    kind: Mapped[str] = mapped_column(info=codes_of("event_kind"))
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    starts_at: Mapped[str] = mapped_column(default="")
    ends_at: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    online: Mapped[bool] = mapped_column(default=False)
    organiser_id: Mapped[UUID | None] = mapped_column(Id, ForeignKey("organisation.id"))
    organiser: Mapped[str] = mapped_column(default="")
    topic: Mapped[str] = mapped_column(default="")
    registration_until: Mapped[date | None]
    registered_on: Mapped[date | None]
    own_role: Mapped[str | None] = mapped_column(info=codes_of("event_role"))
    tables: Mapped[str] = mapped_column(default="")
    results: Mapped[str] = mapped_column(default="")
    benefit: Mapped[str] = mapped_column(default="")
    project_id: Mapped[UUID | None] = mapped_column(Id, ForeignKey("company_project.id"))
    minutes: Mapped[int | None] = mapped_column(info=column_info(AboutColumn(least=1, most=LONGEST_MINUTES)))
    attended: Mapped[bool] = mapped_column(default=False)
    folded: Mapped[str] = mapped_column(default="")


class EventContact(Base):
    """Whom the mentor met at an event."""

    __tablename__ = "event_contact"
    __table_args__ = (
        UniqueConstraint("event_id", "contact_id"),
        Index(None, "contact_id"),
        table_info(AboutTable(QT_TR_NOOP("Begegnungen bei Veranstaltungen"))),
    )

    event_id: Mapped[UUID] = mapped_column(Id, ForeignKey("event.id"))
    contact_id: Mapped[UUID] = mapped_column(Id, ForeignKey("contact.id"))


class EventTask(Base):
    """What is to be done before or after an event."""

    __tablename__ = "event_task"
    __table_args__ = (
        Index(None, "event_id"),
        Index(None, "due_on"),
        table_info(AboutTable(QT_TR_NOOP("Aufgaben zu Veranstaltungen"))),
    )

    event_id: Mapped[UUID] = mapped_column(Id, ForeignKey("event.id"))
    text: Mapped[str]
    due_on: Mapped[date | None]
    done_on: Mapped[date | None]
