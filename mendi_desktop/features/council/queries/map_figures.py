# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The figures of the map of barriers: per finished period those of the council's report, and never more.

Looking writes nothing. Still somebody may look over the mentor's shoulder, at one period after the other: so all
periods that the map offers are decided in one fixed order, each beside the ledger **and** beside the map's own earlier
periods, as if all of them had been handed out (docs/adr/0020-barrier-map.md). What may not be subtracted on paper can
then not be subtracted on the screen either.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mendi_desktop.features.consultations.queries import first_talk_on, talk_columns
from mendi_desktop.features.consultations.reports.axes import axis
from mendi_desktop.features.consultations.reports.contacts import contacts_of
from mendi_desktop.privacy.contacts import Contacts
from mendi_desktop.privacy.ledger import COMPANY, PERSONS, Ledger
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

_LENGTHS: Final = (3, 6, 12)
_YEARS: Final = 3
"""So far back periods are offered."""

_TELLING: Final = 5
"""A period with so many printed rows is worth a first look."""

_RECENT: Final = 6
"""Months before the newest end within which a longer period may come first."""


@dataclass(frozen=True, slots=True)
class MapFigures:
    """The protected figures of one finished period. ``is_released``: a paper for the council has shown them."""

    period: Period
    release: Release
    is_released: bool


def map_figures(session: Session, today: date) -> list[MapFigures]:
    """All periods that the map offers, the newest first and of those the shortest; empty while no quarter is over.

    They are decided in the order of their ends, the shorter first: so none is decided beside one that ended later, and
    a screen seen once stays as it is when time goes on.
    """
    ledger = Ledger.of(released_figures(session))
    periods = _offered(session, ledger, today)
    if not periods:
        return []
    kind = vault_options(session).workplace_kind
    axes = tuple(axis(axis_id, kind) for axis_id in _AXES)
    contacts = _contacts(session, periods, ledger)
    printed = _council_spans(ledger)
    found, beside = [], ledger
    for period in sorted(periods, key=lambda each: (each.span not in ledger.spans, each.last, _months(each))):
        result = release(Request(period, Audience.COUNCIL, axes), contacts, beside)
        if not result.refused:  # it could be subtracted from another one: it is not offered
            beside = beside.plus(result.entry)
            found.append(MapFigures(period, result, period.span in printed))
    found.sort(key=lambda each: _months(each.period))
    return sorted(found, key=lambda each: each.period.last, reverse=True)


def first_to_show(offered: Sequence[MapFigures]) -> MapFigures | None:
    """Of the newest quarter, half-year and year the shortest that tells of several barriers, else what tells most.

    Only among those that ended not long before the newest of all. None where nothing is offered.
    """
    if not offered:
        return None
    latest = offered[0].period.span.end - _RECENT
    newest = [next((each for each in offered if _months(each.period) == length), None) for length in _LENGTHS]
    found = [each for each in newest if each is not None and each.period.span.end > latest] or [offered[0]]
    telling = (each for each in found if _rows(each) >= _TELLING)
    return next(telling, max(found, key=_rows))


def _rows(figures: MapFigures) -> int:
    """How many barriers and groups are printed."""
    return sum(len(printed_persons(figures, table)) for table in (BARRIERS, GROUPS))


def printed_persons(figures: MapFigures, table_id: str) -> dict[str, int]:
    """The printed numbers of persons by row; nothing where the period is refused or too small for tables."""
    for table in figures.release.tables:
        if table.id == table_id:
            at = table.column_ids.index(PERSONS)
            rows = zip(table.row_ids, (cells[at] for cells in table.cells), strict=True)
            return {row: number for row, number in rows if number is not None}
    return {}


def _offered(session: Session, ledger: Ledger, today: date) -> list[Period]:
    """Finished quarters, half-years and years with talks, and whatever else the council has a paper of."""
    first = first_talk_on(session)
    if first is None:
        return []
    begin = max(first, date(today.year - _YEARS, 1, 1))
    regular = {period for length in _LENGTHS for period in _regular(begin, today, length)}
    printed = {Period.of(span) for span in _council_spans(ledger)}
    return [*regular, *(period for period in printed - regular if period.is_over(today))]


def _regular(first: date, today: date, length: int) -> Iterator[Period]:
    """All periods of so many months from the one of the day ``first`` to the last that is over."""
    month = first.year * 12 + first.month - 1
    start = month - month % length
    while (period := Period.of(Span(start, start + length))).is_over(today):
        yield period
        start += length


def _contacts(session: Session, periods: Sequence[Period], ledger: Ledger) -> Contacts:
    """The talks of all periods, and of every longer printed period around one of them."""
    needed = [data_period(period, ledger) for period in periods]
    days = min(first for first, _ in needed), max(last for _, last in needed)
    return contacts_of(talk_columns(session, *days), days)


def _council_spans(ledger: Ledger) -> set[Span]:
    """Periods of which the council has read about barriers."""
    facts, withheld = ledger.facts.get(Audience.COUNCIL, {}), ledger.withheld.get(Audience.COUNCIL, frozenset())
    return {key.span for key in (*facts, *withheld) if key.axis == BARRIERS and key.scope == COMPANY}


def _months(period: Period) -> int:
    return period.span.end - period.span.start
