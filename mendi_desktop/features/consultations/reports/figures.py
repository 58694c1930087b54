# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The released figures of a report: read, counted and suppressed beside everything that was handed out before."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.features.consultations.queries import talk_facts
from mendi_desktop.features.consultations.reports.axes import axis, org_unit_axis
from mendi_desktop.features.consultations.reports.contacts import contacts_of
from mendi_desktop.privacy import period as calendar
from mendi_desktop.privacy.ledger import Ledger
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.release import data_period, release
from mendi_desktop.privacy.request import Request
from mendi_desktop.privacy.result import Release
from mendi_desktop.reports.ledger import released_figures
from mendi_desktop.reports.period import Period


def choose_period(session: Session, asked: Period | None, today: date) -> Period:
    """The calendar period around ``asked``; without one the last finished quarter that has any talks.

    While no quarter with talks is over yet it is the running one.
    """
    if asked is not None:
        return _plain(calendar.enclosing(asked.first, asked.last))
    running = calendar.enclosing(today, today)
    recorded = ~Consultation.draft
    last = session.scalar(select(func.max(Consultation.held_on)).where(recorded, Consultation.held_on < running.first))
    return _plain(calendar.enclosing(last, last) if last else running)


def released(
    session: Session, audience: Audience, period: Period, axis_ids: Sequence[str], workplace_kind: str, *, units: bool
) -> Release:
    """Figures for ``axis_ids``, with departments if ``units``. UserError where earlier reports forbid this one."""
    span = calendar.Period(period.first, period.last)
    ledger = Ledger.of(released_figures(session))
    days = data_period(span, ledger)
    facts = talk_facts(session, *days)
    names = sorted({fact.org_unit for fact in facts if fact.org_unit}) if units else []
    request = Request(
        period=span,
        audience=audience,
        axes=tuple(axis(axis_id, workplace_kind) for axis_id in axis_ids),
        org_units=org_unit_axis(names) if names else None,
    )
    result = release(request, contacts_of(facts, days), ledger)
    if result.refused:
        raise UserError(result.refused, field="period")
    return result


def _plain(period: calendar.Period) -> Period:
    return Period(period.first, period.last)
