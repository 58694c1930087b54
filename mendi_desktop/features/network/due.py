# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits in the network: next steps with contacts, registrations, tasks of events, whether somebody is still there.

The shape is the one in which all areas say what waits.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from itertools import chain
from typing import Final

from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_date, format_day
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.due import Due
from mendi_desktop.features.network.commands import (
    AskActiveOn,
    ChangeEventTask,
    CloseContactStep,
    CloseEventTask,
    ConfirmActive,
    PostponeContactStep,
    PostponeRegistration,
    RegisterForEvent,
    ReopenContactStep,
    ReopenEventTask,
    WithdrawRegistration,
)
from mendi_desktop.features.network.queries import waiting
from mendi_desktop.storage.command import Command
from mendi_desktop.storage.options import vault_options

PAGE: Final = "network"


def due(session: Session, today: date, days: int) -> list[Due]:
    """What waits in the network, earliest first; a :data:`mendi_desktop.features.due.DueQuery`."""
    until = today + timedelta(days=days)
    workplace_kind = vault_options(session).workplace_kind
    found = chain(
        (_contact_step(item) for item in waiting.contact_steps(session, today, until)),
        _registrations(session, today, until, workplace_kind),
        (_task(item) for item in waiting.event_tasks(session, today, until)),
        (_question(item, today) for item in waiting.active_questions(session, today, until)),
    )
    return sorted(found, key=lambda item: (item.due_on, item.id))


def _contact_step(item: waiting.ContactStep) -> Due:
    return Due(
        kind="contact_step",
        id=item.contact_id,
        title=item.text,
        facts=" · ".join(part for part in (item.who, item.organisation) if part),
        neutral=tr("Netzwerk: nächster Schritt"),
        due_on=item.due_on,
        done_on=item.done_on,
        page=PAGE,
        entry=item.contact_id,
        close=CloseContactStep(contact_id=item.contact_id),
        reopen=ReopenContactStep(contact_id=item.contact_id),
        postpone=partial(_put_off_contact_step, item),
    )


def _put_off_contact_step(item: waiting.ContactStep, day: date) -> Command[None]:
    return PostponeContactStep(contact_id=item.contact_id, next_step_on=day)


def _registrations(session: Session, today: date, until: date, workplace_kind: str) -> Iterator[Due]:
    for item in waiting.registrations(session, today, until):
        day = format_day(item.starts_on, today)
        yield Due(
            kind="registration",
            id=item.event_id,
            title=tr("Anmelden: {title}", title=item.title),
            facts=f"{short_label('event_kind', item.kind, workplace_kind)} · {day}",
            neutral=tr("Anmeldefrist"),
            due_on=item.due_on,
            done_on=item.done_on,
            page=PAGE,
            entry=item.event_id,
            close=RegisterForEvent(event_id=item.event_id),
            reopen=WithdrawRegistration(event_id=item.event_id),
            postpone=partial(_put_off_registration, item),
        )


def _put_off_registration(item: waiting.Registration, day: date) -> Command[None]:
    return PostponeRegistration(event_id=item.event_id, registration_until=day)


def _task(item: waiting.Task) -> Due:
    return Due(
        kind="event_task",
        id=item.task_id,
        title=item.text,
        facts=item.title,
        neutral=tr("Aufgabe zu einer Veranstaltung"),
        due_on=item.due_on,
        done_on=item.done_on,
        page=PAGE,
        entry=item.event_id,
        close=CloseEventTask(task_id=item.task_id),
        reopen=ReopenEventTask(task_id=item.task_id),
        postpone=partial(_put_off_task, item),
    )


def _put_off_task(item: waiting.Task, day: date) -> Command[None]:
    """A task keeps its words."""
    return ChangeEventTask(task_id=item.task_id, text=item.text, due_on=day)


def _question(item: waiting.ActiveQuestion, today: date) -> Due:
    """The tick means: yes, still active. Taken back, the question stands again for today."""
    asked = tr("zuletzt geprüft {day}", day=format_date(item.checked_on)) if item.checked_on else tr("nie geprüft")
    return Due(
        kind=f"{item.table}_active",
        id=item.id,
        title=tr("Noch aktiv? {name}", name=item.name),
        facts=asked,
        neutral=tr("Angaben prüfen"),
        due_on=item.due_on,
        done_on=item.done_on,
        page=PAGE,
        entry=item.id,
        close=ConfirmActive(organisation_id=item.organisation_id, contact_id=item.contact_id),
        reopen=AskActiveOn(organisation_id=item.organisation_id, contact_id=item.contact_id, ask_on=today),
        postpone=partial(_ask_later, item),
    )


def _ask_later(item: waiting.ActiveQuestion, day: date) -> Command[None]:
    return AskActiveOn(organisation_id=item.organisation_id, contact_id=item.contact_id, ask_on=day)
