# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Checks of the tasks about project, network, time, qualification, reports, council and the curtain."""

from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.model import Activity
from mendi_desktop.features.council.model import CouncilRequest
from mendi_desktop.features.desk.model import DeskMemory
from mendi_desktop.features.network.model import Contact, Organisation
from mendi_desktop.features.projects.model import Milestone, ProjectMeasure
from mendi_desktop.features.qualification.model import Seminar
from mendi_desktop.features.seminar.found import NOTHING, Finding, done, made, missing, touched
from mendi_desktop.reports.ledger_model import ReportEntry

CURTAIN_RAISED: Final = "seminar:curtain"
"""What the desk remembers of the curtain: it leaves no other trace."""

_NETWORKER: Final = "networker"
_COUNCIL_REPORT: Final = "works-council"


def curtain_raised(session: Session, since: datetime) -> Finding:
    """It was down and is up again: the window remembers that, and nothing else of it."""
    if any(row.name == CURTAIN_RAISED for row in touched(session, DeskMemory, since)):
        return done(tr("Verdeckt und wieder da, auch halb Getipptes wäre noch da gewesen."))
    return NOTHING


def milestone_reached(session: Session, since: datetime) -> Finding:
    """One that was there before, or a new one, with the day it was reached on."""
    rows = touched(session, Milestone, since)
    if any(row.reached_on for row in rows):
        return done(tr("Der Meilenstein ist erreicht und steht mit Tag in der Zeitleiste."))
    return missing(tr("Am Meilenstein hat sich etwas getan, erreicht ist er noch nicht.")) if rows else NOTHING


def measure_against_barrier(session: Session, since: datetime) -> Finding:
    """A measure that says which barrier it shall lower; one that was there before may say it now."""
    rows = touched(session, ProjectMeasure, since)
    if any(row.barriers for row in rows):
        return done(tr("Die Maßnahme ist da und zeigt auf eine Hürde."))
    return missing(tr("Die Maßnahme ist da, eine Hürde steht noch nicht dabei.")) if rows else NOTHING


def contact_with_step(session: Session, since: datetime) -> Finding:
    """A new contact, and what comes next with it."""
    new = made(session, Contact, since)
    if any(row.next_step or row.next_step_on for row in new):
        return done(tr("Die Ansprechperson ist da, und was ansteht, auch."))
    if new:
        return missing(tr("Die Ansprechperson ist da, ein nächster Schritt steht noch nicht dabei."))
    if made(session, Organisation, since):
        return missing(tr("Die Organisation ist da. Fehlt noch die Ansprechperson dort."))
    return NOTHING


def time_as_networker(session: Session, since: datetime) -> Finding:
    """Any activity in this role, of any length."""
    rows = touched(session, Activity, since)
    if any(row.role == _NETWORKER for row in rows):
        return done(tr("Die Zeit zählt im Monat mit, bei der richtigen Rolle."))
    return missing(tr("Die Zeit ist da, sie steht noch bei einer anderen Rolle.")) if rows else NOTHING


def seminar_planned(session: Session, since: datetime) -> Finding:
    """A new seminar with a date, planned or attended already."""
    new = made(session, Seminar, since)
    if any(row.starts_on or row.done_on for row in new):
        return done(tr("Das Seminar ist vorgemerkt und steht im Kalender."))
    return missing(tr("Das Seminar ist da, ein Datum steht noch nicht dabei.")) if new else NOTHING


def council_report_out(session: Session, since: datetime) -> Finding:
    """The report for the body was handed out: it has a number. Looking at it leaves no trace, and is none."""
    out = made(session, ReportEntry, since)
    mine = next((row for row in out if row.kind == _COUNCIL_REPORT), None)
    if mine is not None:
        return done(tr("Bericht {number} ist heraus.", number=mine.number))
    if out:
        return missing(tr("Ein anderes Papier ist heraus. Fehlt noch der Bericht für das Gremium."))
    return NOTHING


def request_moved_on(session: Session, since: datetime) -> Finding:
    """A request was put in, answered, or has a result, whichever came next."""
    rows = touched(session, CouncilRequest, since)
    if any(row.answered_on or row.result_on for row in rows):
        return done(tr("Die Antwort steht beim Antrag."))
    if any(row.asked_on and _put_in_since(row, since) for row in rows):
        return done(tr("Der Antrag ist gestellt, und bis wann eine Antwort erhofft ist, steht dabei."))
    if any(row.asked_on for row in rows):
        return missing(tr("Am Antrag hat sich etwas getan, eine Antwort steht noch nicht dabei."))
    return missing(tr("Der Entwurf ist da, gestellt ist er noch nicht.")) if rows else NOTHING


def _put_in_since(row: CouncilRequest, since: datetime) -> bool:
    """A new one may be dated back; one that was there before was put in today, or it was put in already."""
    return row.created_at >= since or (row.asked_on is not None and row.asked_on >= since.date())
