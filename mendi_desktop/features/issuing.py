# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a wish to a report in somebody's hand: number, document, file, and the entry in the ledger.

A preview is :func:`prepare_report` alone. Whoever hands the file on calls :func:`issue_report`, which writes the ledger
first: a figure that could leave the house is remembered before it does.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy.orm import Session

from mendi_desktop.core.gender_style import STAR
from mendi_desktop.core.i18n import SOURCE_LANGUAGE, gender_style, language
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.entries import settle_entries
from mendi_desktop.reports.ledger import EnterReport, LedgerRow, find_report, next_number
from mendi_desktop.reports.options import OptionValue, ReportKind, ReportRequest, VaultFile
from mendi_desktop.reports.period import Period
from mendi_desktop.reports.render import render_html, render_json, render_pdf
from mendi_desktop.storage.command import Work
from mendi_desktop.vault.session import Vault

Format = Literal["pdf", "html", "json"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A report as it would be handed out. ``is_known``: it was handed out before, word for word the same wish.

    ``wish``: what the ledger tells reports of one kind and period apart by: the chosen options, the language and how
    words for people are written in it, and the days that were asked for where the calendar widened them.
    """

    kind: str
    number: str
    period: Period
    k: int
    document: Document
    wish: Mapping[str, Any]
    entry: str
    keep: str
    is_known: bool


@dataclass(frozen=True, slots=True)
class Issued:
    """A finished file. ``replaced`` names characters that the font lacks; ``too_much``: lines too many for one page."""

    data: bytes
    number: str
    replaced: tuple[str, ...]
    pages: int
    too_much: int = 0


def prepare_report(vault: Vault, kind: ReportKind, options: Mapping[str, OptionValue], today: date) -> Prepared:
    """Say the report without handing it out. UserError where it cannot be made beside the earlier ones."""
    return vault.read(_prepare, kind, options, today, VaultFile(vault.path, vault.key.mark))


def issue_report(
    vault: Vault, kind: ReportKind, options: Mapping[str, OptionValue], today: date, form: Format = "pdf"
) -> Issued:
    """Make the file and remember it.

    The same wish gives the same number, day and bytes again, whatever was logged since; its three forms share the
    number. If the caller then cannot write the file, the number is spent all the same (the figures may have been seen):
    the next try with the same wish gives the very same report.
    """
    prepared = prepare_report(vault, kind, options, today)
    issued = rendered(prepared, form)
    if kind.in_ledger and not prepared.is_known:
        vault.execute(_entered(prepared, issued.data))
    return issued


def hand_out_within(work: Work, kind: ReportKind, options: Mapping[str, OptionValue], today: date) -> None:
    """Enter a report into the ledger, in the transaction of ``work``, as if its figures had been handed out as JSON.

    For a story that is told: no paper is made of it. UserError as :func:`prepare_report`.
    """
    prepared = _prepare(work.session, kind, options, today, VaultFile())
    _entered(prepared, rendered(prepared, "json").data).execute(work)


def _entered(prepared: Prepared, content: bytes) -> EnterReport:
    document = prepared.document
    return EnterReport(
        number=prepared.number,
        kind=prepared.kind,
        period=prepared.period,
        recipient=document.recipient,
        options=prepared.wish,
        figures=prepared.entry,
        keep=prepared.keep,
        content=content,
        made_on=document.made_on,
    )


def rendered(prepared: Prepared, form: Format) -> Issued:
    """The file of a prepared report in one of the three forms; figures are the same in all."""
    if form == "pdf":
        pdf = render_pdf(prepared.document)
        return Issued(pdf.data, prepared.number, pdf.replaced, pdf.pages, pdf.too_much)
    if form == "html":
        return Issued(render_html(prepared.document), prepared.number, (), 0)
    data = render_json(prepared.document, prepared.kind, prepared.number, prepared.period, prepared.k)
    return Issued(data, prepared.number, (), 0)


def _prepare(
    session: Session, kind: ReportKind, options: Mapping[str, OptionValue], today: date, file: VaultFile
) -> Prepared:
    options = settle_entries(session, kind.options, options)
    asked = options.get("period")
    asked = asked if isinstance(asked, Period) else None
    period = kind.period(session, asked, today)
    wish = _wish(kind, options, asked, period)
    if not kind.in_ledger:
        built = kind.build(session, ReportRequest(options, period, "", today, file=file))
        return Prepared(kind.id, "", period, built.k, built.document, wish, "", "", is_known=False)
    known = find_report(session, kind.id, period, wish)
    if known is None and kind.settle is not None:
        options = kind.settle(session, options, period)
        wish = _wish(kind, options, asked, period)
        known = find_report(session, kind.id, period, wish)
    if known is not None and known.has_figures and kind.counts:
        return _again(session, kind, options, known, file)
    number = next_number(session, today.year)
    built = kind.build(session, ReportRequest(options, period, number, today, file=file))
    if known is not None and not built.entry and (kind.counts or built.keep == known.keep):
        return _again(session, kind, options, known, file)  # it had nothing to show, and still has not
    return Prepared(kind.id, number, period, built.k, built.document, wish, built.entry, built.keep, is_known=False)


def _again(
    session: Session, kind: ReportKind, options: Mapping[str, OptionValue], known: LedgerRow, file: VaultFile
) -> Prepared:
    built = kind.build(session, ReportRequest(options, known.period, known.number, known.made_on, known.keep, file))
    return Prepared(
        kind.id, known.number, known.period, built.k, built.document, known.options, "", known.keep, is_known=True
    )


def _wish(kind: ReportKind, options: Mapping[str, OptionValue], asked: Period | None, period: Period) -> dict[str, Any]:
    later = {option.name for option in kind.options if option.later}
    wish: dict[str, Any] = {
        name: value for name, value in options.items() if name != "period" and (value or name not in later)
    }
    wish["language"] = language()
    if language() == SOURCE_LANGUAGE and gender_style() != STAR:  # off, it leaves no trace: reports are older than it
        wish["gender_style"] = gender_style()
    if asked is not None and asked != period:
        wish["asked"] = f"{asked.first}..{asked.last}"
    return wish
