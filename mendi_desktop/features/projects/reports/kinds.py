# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The kind of report of this area: the profile of one project."""

from collections.abc import Iterator
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import QT_TR_NOOP, language, tr
from mendi_desktop.features.projects.queries import list_projects
from mendi_desktop.features.projects.reports.facts import ProfileFacts, collect, from_kept, kept
from mendi_desktop.features.projects.reports.planning import back
from mendi_desktop.features.projects.reports.profile import front
from mendi_desktop.reports.document import Block, Document
from mendi_desktop.reports.options import BuiltReport, Choice, ReportKind, ReportOption, ReportRequest
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.options import vault_options


def build_profile(session: Session, request: ReportRequest) -> BuiltReport:
    """The profile of the project that is asked for; UserError if it has gone."""
    if request.keep:
        facts = from_kept(request.keep)
    else:
        planning = bool(request.options.get("planning"))
        facts = collect(session, UUID(str(request.options["project"])), request.made_on, planning=planning)
    vault = vault_options(session)
    document = Document(
        title=facts.title,
        purpose=tr("Projektsteckbrief"),
        period="",
        number=request.number,
        made_on=request.made_on,
        recipient="",
        blocks=tuple(_blocks(facts, vault.workplace_kind, request.made_on)),
        lang=language(),
        exercise=vault.demo,
        sheet=tr("PROJEKTSTECKBRIEF"),
    )
    return BuiltReport(document, k=0, entry="", keep=kept(facts))


def _blocks(facts: ProfileFacts, workplace_kind: str, made_on: date) -> Iterator[Block]:
    yield from front(facts, workplace_kind)
    if facts.planning is not None:
        yield from back(facts.planning, facts.milestones, workplace_kind, made_on)


def _projects(session: Session) -> tuple[Choice, ...]:
    return tuple(Choice(str(row.id), row.title) for row in list_projects(session))


def _this_year(_session: Session, _asked: Period | None, today: date) -> Period:
    """A profile has a day, not a period; among the reports it stands with its year."""
    return Period.of_months(today.year, 1, 12)


PROJECT_PROFILE: Final = ReportKind(
    "project-profile",
    QT_TR_NOOP("Projektsteckbrief"),
    (
        ReportOption("project", QT_TR_NOOP("Projekt"), "entry", entries=_projects),
        ReportOption(
            "planning",
            QT_TR_NOOP("Planung anhängen"),
            "flag",
            default=False,
            help=QT_TR_NOOP("Ab der zweiten Seite: Zeitleiste, Maßnahmen, Hürden, Kennzahlen; ohne Namen."),
        ),
    ),
    _this_year,
    build_profile,
    counts=False,
)
