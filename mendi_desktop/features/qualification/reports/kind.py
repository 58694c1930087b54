# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own record of qualification: for the mentor, to hand on or to keep. It shows nothing about others."""

import hashlib
from collections.abc import Iterator
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, language, tr
from mendi_desktop.features.qualification.queries import list_seminars, look_back
from mendi_desktop.features.qualification.reports.look import look_told
from mendi_desktop.features.qualification.reports.seminars import seminars_told
from mendi_desktop.reports.document import Block, Document, Note
from mendi_desktop.reports.options import BuiltReport, ReportKind, ReportOption, ReportRequest
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.options import VaultOptions, vault_options


def _build(session: Session, request: ReportRequest) -> BuiltReport:
    """UserError while there is nothing to tell."""
    vault = vault_options(session)
    blocks = tuple(_blocks(session, vault, with_look=bool(request.options.get("self_assessment"))))
    if not blocks:
        raise UserError(tr("Noch ist kein Seminar und keine Selbsteinschätzung festgehalten."))
    document = Document(
        title=tr("Eigene Qualifizierung"),
        purpose=tr("Für die eigenen Unterlagen"),
        subtitle=vault.mentor,
        period=tr("Stand {day}", day=format_date(request.made_on)),
        number=request.number,
        made_on=request.made_on,
        recipient=tr("die Mentor*in selbst"),
        blocks=(_for_whom(), *blocks),
        lang=language(),
        exercise=vault.demo,
    )
    return BuiltReport(document, k=0, entry="", keep=_mark(document.blocks))


def _blocks(session: Session, vault: VaultOptions, *, with_look: bool) -> Iterator[Block]:
    yield from seminars_told(list_seminars(session), vault.workplace_kind)
    back = look_back(session) if with_look else None
    if back is not None:
        yield from look_told(back, vault.workplace_kind)


def _for_whom() -> Note:
    return Note(
        tr(
            "Dieses Blatt ist für die Mentor*in selbst. Niemand hat Anspruch darauf; wer es weitergibt, entscheidet, "
            "ob mit oder ohne Selbsteinschätzung. Über Kolleg*innen steht nichts darin."
        )
    )


def _this_year(_session: Session, _asked: Period | None, today: date) -> Period:
    """The paper has a day, not a period; among the reports it stands with its year."""
    return Period.of_months(today.year, 1, 12)


def _mark(blocks: tuple[Block, ...]) -> str:
    """Differs as soon as the paper says anything else."""
    return hashlib.sha256(repr(blocks).encode()).hexdigest()


QUALIFICATION: Final = ReportKind(
    "qualification",
    QT_TR_NOOP("Eigene Qualifizierung"),
    (
        ReportOption(
            "self_assessment",
            QT_TR_NOOP("Mit Selbsteinschätzung"),
            "flag",
            default=True,
            help=QT_TR_NOOP("Ohne sie eignet sich das Blatt auch als Nachweis für andere."),
        ),
    ),
    _this_year,
    _build,
    counts=False,
)
