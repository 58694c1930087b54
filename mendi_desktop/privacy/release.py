# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From talks to released figures: everything is decided here, once, and in a fixed order.

Totals first, then the tables of the whole company, then the departments, then the inside of the two-way tables, given
all totals. After that the tables share printed numbers only, so each can be protected on its own (top-down as in HITAS,
without its backtracking: a printed total is never taken back). When something cannot be shown to be safe the report
goes one step down, never up: table, totals of the table, one-way tables, persons and talks, "too few persons".
"""

from datetime import date
from functools import cache

from mendi_desktop.privacy import figures, notes
from mendi_desktop.privacy.contacts import Contacts
from mendi_desktop.privacy.departments import decide_crossed, decide_units, shown_elsewhere
from mendi_desktop.privacy.guard import Guard
from mendi_desktop.privacy.ledger import Ledger
from mendi_desktop.privacy.one_way import decide_axis, decide_groups
from mendi_desktop.privacy.period import Period, Span
from mendi_desktop.privacy.policy import Policy
from mendi_desktop.privacy.request import Request
from mendi_desktop.privacy.result import Release
from mendi_desktop.privacy.sheet import Sheet
from mendi_desktop.privacy.tally import Tally, tally
from mendi_desktop.privacy.totals import decide_other_totals, decide_persons_and_talks


def data_period(period: Period, ledger: Ledger) -> tuple[date, date]:
    """First and last day of the talks that ``release`` needs: of the longest printed period around the asked one."""
    spans = [span for span in ledger.spans if span.holds(period.span)] + [period.span]
    return max(spans, key=lambda span: span.end - span.start).days


def release(request: Request, contacts: Contacts, ledger: Ledger, policy: Policy | None = None) -> Release:
    """The figures of one report, beside everything that ``ledger`` says was printed before.

    Deterministic, and independent of the order of the talks. ``policy``: the audience's usual one when None. The
    release is refused (see :class:`Release`) when the report could be subtracted from an earlier one. A report that was
    printed before comes out with the same figures, also when talks were changed or deleted since. ValueError when
    ``contacts`` hold less than ``data_period`` says.
    """
    policy = policy or Policy.of(request.audience)
    needed = data_period(request.period, ledger)
    if contacts.loaded[0] > needed[0] or contacts.loaded[1] < needed[1]:
        raise ValueError("the talks of some of the days needed are not loaded")
    span = request.period.span
    crossed = min((other for other in ledger.spans if other.crosses(span)), default=None)
    if crossed is not None:
        return _refused(request, policy, notes.crosses(Period.of(crossed)))

    @cache
    def tally_of(spans: tuple[Span, ...]) -> Tally:
        return tally(contacts, request.axes, spans)

    guard = Guard(ledger, request.audience, policy, lambda spans: tally_of(tuple(spans)))
    sheet = Sheet(request, policy, tally_of((span,)), guard, ledger)
    conflict = decide_persons_and_talks(sheet)
    if conflict is not None:
        return _refused(request, policy, notes.differs_too_little(Period.of(conflict)))
    if sheet.persons:
        _decide_tables(sheet)
    return _result(sheet)


def _decide_tables(sheet: Sheet) -> None:
    request = sheet.request
    for axis in request.axes:
        decide_axis(sheet, axis)
        decide_groups(sheet, axis)
    decide_other_totals(sheet, request.axes)
    if request.org_units is not None:
        decide_units(sheet, request.org_units)
        for axis in request.axes:
            if axis.crossed:
                decide_crossed(sheet, axis, request.org_units)


def _result(sheet: Sheet) -> Release:
    request, totals, tables = sheet.request, figures.totals(sheet), figures.tables(sheet)
    merged = request.org_units is not None and any(len(scope) > 1 for scope in sheet.scopes())
    sentences = notes.hiding_notes(sheet.policy.k, merged, totals, tables) + notes.counting_notes(request)
    if not sheet.persons:
        sentences = [notes.too_few()]
    elif sheet.changed:
        sentences.append(notes.first_edition())
    elsewhere = shown_elsewhere(sheet) if sheet.persons and request.org_units is not None else None
    if elsewhere is not None:
        sentences.append(notes.departments_elsewhere(Period.of(elsewhere)))
    return Release(
        request.period, request.audience, sheet.policy.k, totals, tables, tuple(sentences), entry=sheet.entry()
    )


def _refused(request: Request, policy: Policy, sentence: str) -> Release:
    return Release(request.period, request.audience, policy.k, refused=sentence)
