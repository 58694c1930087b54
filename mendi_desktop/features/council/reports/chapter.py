# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the report for the body tells of requests: which were asked, answered and closed, and which are open."""

from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.chapters import Chapter
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.council.queries import RequestRow, list_requests
from mendi_desktop.features.council.rules import state_of
from mendi_desktop.reports.document import Block, Heading, TextTable
from mendi_desktop.reports.period import Period


def _read(session: Session, period: Period) -> Any:
    """Requests that were asked by the end of the period and not closed before it; drafts are the mentor's own."""
    told = [_told(row, period) for row in list_requests(session) if _belongs(row, period)]
    return told or None


def _belongs(row: RequestRow, period: Period) -> bool:
    asked = row.asked_on is not None and row.asked_on <= period.last
    return asked and (row.result_on is None or row.result_on >= period.first)


def _told(row: RequestRow, period: Period) -> dict[str, Any]:
    """As it was on the last day of the period: a report on the past does not tell what came later."""
    answered = row.answered_on if row.answered_on and row.answered_on <= period.last else None
    closed = row.result_on if row.result_on and row.result_on <= period.last else None
    assert row.asked_on is not None
    return {
        "title": row.title,
        "right": row.right,
        "asked_on": row.asked_on.isoformat(),
        "state": state_of(row.asked_on, answered, closed),
        "answer": row.answer if answered else None,
    }


def _say(told: Any, workplace_kind: str) -> tuple[Block, ...]:
    rows = tuple(
        (
            entry["title"],
            short_label("council_right", entry["right"], workplace_kind) if entry["right"] else "–",
            format_date(date.fromisoformat(entry["asked_on"])),
            _where(entry, workplace_kind),
        )
        for entry in told
    )
    head = (tr("Antrag"), tr("Grundlage"), tr("gestellt"), tr("Stand"))
    return (
        Heading(2, tr("Anträge")),
        TextTable(head=head, rows=rows, caption=tr("Anträge des Gremiums"), shares=(38, 24, 20, 18)),
    )


def _where(entry: dict[str, Any], workplace_kind: str) -> str:
    if entry["state"] == "answered" and entry["answer"]:
        return short_label("answer_kind", entry["answer"], workplace_kind)
    return short_label("request_state", entry["state"], workplace_kind)


REQUESTS: Final = Chapter("requests", QT_TR_NOOP("Anträge im Gremium"), _read, _say)
