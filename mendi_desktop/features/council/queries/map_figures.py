# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures of the map of barriers: per finished period those of the council's report, and never more.

Looking writes nothing. Still somebody may look over the mentor's shoulder, at one period after the other: so all
periods that the map offers are decided in one fixed order, each beside the ledger **and** beside the map's own earlier
periods, as if all of them had been handed out (docs/adr/0020-barrier-map.md). What may not be subtracted on paper can
then not be subtracted on the screen either.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mendi_desktop.features.consultations.queries import first_talk_on, talk_columns
from mendi_desktop.features.consultations.reports.axes import axis
from mendi_desktop.features.consultations.reports.contacts import contacts_of
from mendi_desktop.features.consultations.reports.periods import period_for
from mendi_desktop.privacy.contacts import Contacts
from mendi_desktop.privacy.ledger import COMPANY, Ledger
from mendi_desktop.privacy.period import Period, Span
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.release import data_period, release
from mendi_desktop.privacy.request import Request
from mendi_desktop.privacy.result import Release
from mendi_desktop.reports.ledger import released_figures
from mendi_desktop.storage.options import vault_options

BARRIERS: Final = "barrier"
GROUPS: Final = "barrier_by_group"
_AXES: Final = ("contact_kind", BARRIERS)
"""The kind of contact says which talks were public events without persons; barriers are counted beside it."""

_MOST: Final = 12
"""So many periods are offered: three years of quarters."""


@dataclass(frozen=True, slots=True)
class MapFigures:
    """The protected figures of one finished period. ``is_released``: a paper for the council has shown them."""

    period: Period
    release: Release
    is_released: bool


def map_figures(session: Session, today: date) -> list[MapFigures]:
    """All periods that the map offers, the newest first; empty while no quarter with talks is over."""
    ledger = Ledger.of(released_figures(session))
    periods = _offered(session, ledger, today)
    if not periods:
        return []
    kind = vault_options(session).workplace_kind
    axes = tuple(axis(axis_id, kind) for axis_id in _AXES)
    contacts = _contacts(session, periods, ledger)
    printed = _council_spans(ledger)
    found, beside = [], ledger
    for period in sorted(periods, key=lambda each: (each.span not in ledger.spans, each.last, each.first)):
        result = release(Request(period, Audience.COUNCIL, axes), contacts, beside)
        if not result.refused:
            beside = beside.plus(result.entry)
        found.append(MapFigures(period, result, period.span in printed))
    return sorted(found, key=lambda each: (each.period.last, each.period.first), reverse=True)


def _offered(session: Session, ledger: Ledger, today: date) -> list[Period]:
    """Finished periods of one length, and those of other lengths of which the council has a paper.

    One length, because quarters, half-years and years of the same talks could be subtracted from one another, and each
    would hide more of the others: the one of the papers, or the one in which the council's report would be made today.
    """
    first = first_talk_on(session)
    if first is None:
        return []
    printed = [Period.of(span) for span in _council_spans(ledger)]
    lengths = [_months(period.span) for period in printed if _months(period.span) <= 12]
    chosen = period_for(Audience.COUNCIL)(session, None, today)
    length = min(lengths, default=_months(Period(chosen.first, chosen.last).span))
    regular = _regular(first, today, length)[-_MOST:]
    return sorted({*regular, *(period for period in printed if period.is_over(today))})


def _regular(first: date, today: date, length: int) -> list[Period]:
    """All periods of so many months from the one of the day ``first`` to the last that is over."""
    month = first.year * 12 + first.month - 1
    start = month - month % length
    found = []
    while (period := Period.of(Span(start, start + length))).is_over(today):
        found.append(period)
        start += length
    return found


def _contacts(session: Session, periods: Sequence[Period], ledger: Ledger) -> Contacts:
    """The talks of all periods, and of every longer printed period around one of them."""
    needed = [data_period(period, ledger) for period in periods]
    days = min(first for first, _ in needed), max(last for _, last in needed)
    return contacts_of(talk_columns(session, *days), days)


def _council_spans(ledger: Ledger) -> set[Span]:
    """Periods of which the council has read about barriers."""
    facts, withheld = ledger.facts.get(Audience.COUNCIL, {}), ledger.withheld.get(Audience.COUNCIL, frozenset())
    return {key.span for key in (*facts, *withheld) if key.axis == BARRIERS and key.scope == COMPANY}


def _months(span: Span) -> int:
    return span.end - span.start
