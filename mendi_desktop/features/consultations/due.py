# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Follow-ups and agreed steps in the shape in which all areas say what waits."""

from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label, short_label
from mendi_desktop.features.consultations.commands import (
    ChangeStep,
    CloseFollowUp,
    CloseStep,
    PostponeFollowUp,
    ReopenFollowUp,
    ReopenStep,
)
from mendi_desktop.features.consultations.queries import DueItem, due_items
from mendi_desktop.features.due import Due
from mendi_desktop.storage.command import Command
from mendi_desktop.storage.options import vault_options

_PAGE = "consultations"


def due(session: Session, today: date, days: int) -> list[Due]:
    """What waits of the talks, earliest first; a :data:`mendi_desktop.features.due.DueQuery`."""
    workplace_kind = vault_options(session).workplace_kind
    return [
        _step(item, workplace_kind) if item.kind == "step" else _follow_up(item, workplace_kind, today)
        for item in due_items(session, today, days)
    ]


def _follow_up(item: DueItem, workplace_kind: str, today: date) -> Due:
    about = _concern(item, workplace_kind)
    return Due(
        kind=item.kind,
        id=item.id,
        title=tr("Wiedervorlage: {about}", about=about) if about else tr("Wiedervorlage"),
        facts=" · ".join((_who(item), tr("Gespräch vom {day}", day=format_day(item.held_on, today)))),
        neutral=tr("Wiedervorlage"),
        due_on=item.due_on,
        done_on=item.done_on,
        page=_PAGE,
        entry=item.consultation_id,
        close=CloseFollowUp(consultation_id=item.id),
        reopen=ReopenFollowUp(consultation_id=item.id),
        postpone=partial(_put_off_follow_up, item),
        person=item.colleague_id,
    )


def _put_off_follow_up(item: DueItem, day: date) -> Command[None]:
    return PostponeFollowUp(consultation_id=item.id, follow_up_on=day)


def _step(item: DueItem, workplace_kind: str) -> Due:
    parts = (_who(item), _concern(item, workplace_kind), _doer(item, workplace_kind))
    return Due(
        kind=item.kind,
        id=item.id,
        title=item.text,
        facts=" · ".join(part for part in parts if part),
        neutral=tr("Vereinbarter Schritt"),
        due_on=item.due_on,
        done_on=item.done_on,
        page=_PAGE,
        entry=item.consultation_id,
        close=CloseStep(step_id=item.id),
        reopen=ReopenStep(step_id=item.id),
        postpone=partial(_put_off_step, item),
        person=item.colleague_id,
    )


def _put_off_step(item: DueItem, day: date) -> Command[None]:
    """A step keeps its words and who has taken it on."""
    return ChangeStep(step_id=item.id, text=item.text, responsible=item.responsible or "mentor", due_on=day)


def _concern(item: DueItem, workplace_kind: str) -> str:
    return short_label("concern", item.concerns[0], workplace_kind) if item.concerns else ""


def _who(item: DueItem) -> str:
    """The alias; for tallies the area and how many people."""
    if item.alias:
        return item.alias
    place = item.org_unit or tr("ohne Zuordnung")
    if item.head_count is None:
        return place
    return " · ".join((place, plural(item.head_count, QT_TR_NOOP("{n} Person"), QT_TR_NOOP("{n} Personen"))))


def _doer(item: DueItem, workplace_kind: str) -> str:
    """Who has taken the step on, unless it is the mentor."""
    if not item.responsible or item.responsible == "mentor":
        return ""
    if item.responsible == "colleague" and item.alias:
        return tr("macht: {who}", who=item.alias)
    return tr("macht: {who}", who=label("step_responsible", item.responsible, workplace_kind))
