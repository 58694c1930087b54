# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The seminars on paper: what was attended, with days and proof, and what is planned."""

from collections.abc import Iterator, Sequence

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label, short_label
from mendi_desktop.features.qualification.queries import SeminarRow
from mendi_desktop.features.qualification.wording import days_said, place_said, span_said
from mendi_desktop.reports.document import Block, Heading, Paragraph, TextTable

_SHARES = (27, 29, 11, 18, 15)


def seminars_told(seminars: Sequence[SeminarRow], workplace_kind: str) -> Iterator[Block]:
    """Both tables, each only where there is something in it."""
    attended = [seminar for seminar in seminars if seminar.done_on is not None]
    planned = [seminar for seminar in seminars if seminar.done_on is None]
    if attended:
        yield Heading(2, tr("Besuchte Seminare"))
        yield Paragraph(_sum(attended))
        yield _table(attended, workplace_kind)
    if planned:
        yield Heading(2, tr("Geplante Seminare"))
        yield _table(planned, workplace_kind)


def _sum(attended: Sequence[SeminarRow]) -> str:
    number = plural(len(attended), QT_TR_NOOP("1 Seminar"), QT_TR_NOOP("{n} Seminare"))
    half_days = sum(seminar.half_days or 0 for seminar in attended)
    said = tr("{number}, zusammen {days}.", number=number, days=days_said(half_days)) if half_days else f"{number}."
    unknown = sum(seminar.half_days is None for seminar in attended)
    if not unknown:
        return said
    open_ones = plural(
        unknown, QT_TR_NOOP("Bei einem fehlt die Zahl der Tage."), QT_TR_NOOP("Bei {n} fehlt die Zahl der Tage.")
    )
    return f"{said} {open_ones}"


def _table(seminars: Sequence[SeminarRow], workplace_kind: str) -> TextTable:
    head = (tr("Seminar"), tr("Wann, bei wem, wo"), tr("Tage"), tr("Nachweis"), tr("Freistellung"))
    return TextTable(head, tuple(_row(each, workplace_kind) for each in seminars), shares=_SHARES)


def _row(seminar: SeminarRow, workplace_kind: str) -> tuple[str, ...]:
    what = ", ".join(part for part in (seminar.title, seminar.module) if part)
    facts = (span_said(seminar.starts_on, seminar.ends_on), seminar.provider, place_said(seminar))
    basis = seminar.release_basis
    return (
        what,
        " · ".join(part for part in facts if part),
        days_said(seminar.half_days) if seminar.half_days else tr("offen"),
        _proof(seminar),
        short_label("release_basis", basis, workplace_kind) if basis else tr("offen"),
    )


def _proof(seminar: SeminarRow) -> str:
    if seminar.done_on is None:
        return tr("geplant")
    said = label("seminar_proof", seminar.proof)
    if seminar.proof_on is None:
        return said
    return tr("{proof} vom {day}", proof=said, day=format_date(seminar.proof_on))
