# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Checks of the tasks about talks and colleagues."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import tr
from mendi_desktop.features import codes
from mendi_desktop.features.colleagues.model import Colleague, Consent
from mendi_desktop.features.colleagues.rules import is_like_suggested
from mendi_desktop.features.consultations.model import AgreedStep, Consultation, ConsultationText, PrivateNote
from mendi_desktop.features.seminar.found import NOTHING, Finding, done, made, missing, still_a_draft, touched

_CORRIDOR: Final = "corridor"
_NAMED: Final = "named"


def alias_added(session: Session, since: datetime) -> Finding:
    """Somebody new. A name besides is no mistake: it came with a consent, or the command would have refused it."""
    new = made(session, Colleague, since)
    if not new:
        return NOTHING
    if any(each.name for each in new):
        return done(tr("Aufgenommen, mit Freigabe steht auch der Name dabei."))
    if all(is_like_suggested(each.alias) for each in new):
        return done(tr("Aufgenommen, und das Kürzel verrät keinen Namen."))
    return done(tr("Aufgenommen. Ob das Kürzel jemanden verrät, ist hier nicht zu sehen; ein Baumname tut es nie."))


def corridor_talk(session: Session, since: datetime) -> Finding:
    """A talk that was recorded, new or completed, with the place it took place at."""
    talks, drafts = _talks(session, since)
    if any(talk.place == _CORRIDOR for talk in talks):
        return done(tr("Das Gespräch im Flur ist festgehalten."))
    elsewhere = next((talk.place for talk in talks if talk.place), None)
    if elsewhere:
        place = codes.short_label("place", elsewhere)
        return missing(tr("Das Gespräch ist da, als Ort steht „{place}“. Fehlt noch der Flur.", place=place))
    if talks:
        return missing(tr("Das Gespräch ist da, als Ort steht noch nichts."))
    return still_a_draft() if drafts else NOTHING


def follow_up_set(session: Session, since: datetime) -> Finding:
    """A talk with something that waits: a day for the follow-up, or a step with a day of its own."""
    talks, drafts = _talks(session, since)
    dated = [step for step in made(session, AgreedStep, since) if step.due_on]
    if any(talk.follow_up_on for talk in talks) or (talks and dated):
        return done(tr("Das Gespräch ist da, und die Wiedervorlage steht im Kalender."))
    if talks:
        return missing(tr("Das Gespräch ist da, eine Wiedervorlage steht noch nicht dabei."))
    return still_a_draft() if drafts else NOTHING


def group_counted(session: Session, since: datetime) -> Finding:
    """Several people tallied without a colleague."""
    talks, drafts = _talks(session, since)
    tallied = [talk for talk in talks if _is_tallied(talk)]
    if any(talk.head_count for talk in tallied):  # the rules allow it without a colleague only
        return done(tr("Gezählt, und niemand ist mit Kürzel oder Namen dabei."))
    if any(talk.colleague_id for talk in tallied):
        return missing(tr("Die Art passt. Wo jetzt eine Kolleg*in steht, genügt eine Zahl."))
    if tallied:
        return missing(tr("Die Art passt, wie viele da waren, steht noch nicht dabei."))
    if talks:
        return missing(tr("Ein Gespräch ist da. Zu zählen geht es mit „Infoveranstaltung“ oder „Gruppenberatung“."))
    return still_a_draft() if drafts else NOTHING


def _is_tallied(talk: Consultation) -> bool:
    found = codes.code_list("contact_kind").find(talk.contact_kind or "")
    return found is not None and found.tally


def private_note_written(session: Session, since: datetime) -> Finding:
    """Any note in the private drawer, of whatever talk."""
    if touched(session, PrivateNote, since):
        return done(tr("Die Notiz liegt in der eigenen Schublade und kommt in keinen Bericht."))
    if touched(session, ConsultationText, since):
        return missing(tr("In der Gesprächsnotiz steht etwas, „nur für mich“ ist noch leer."))
    return NOTHING


def named_with_consent(session: Session, since: datetime) -> Finding:
    """A consent that allows a name, and the name. Either may have been there before."""
    consents = [consent for consent in touched(session, Consent, since) if consent.withdrawn_on is None]
    named = {consent.colleague_id for consent in consents if consent.scope == _NAMED}
    named |= _renamed(session, since)
    if named and session.scalars(select(Colleague.id).where(Colleague.id.in_(named), Colleague.name > "")).first():
        return done(tr("Freigabe und Name stehen nebeneinander, so soll es sein."))
    if named:
        return missing(tr("Die Freigabe ist da, der Name fehlt noch."))
    if consents:
        return missing(tr("Eine Freigabe ist da. Für einen Namen braucht es die Stufe „mit Namen“."))
    return NOTHING


def _renamed(session: Session, since: datetime) -> set[UUID]:
    """Whose entry has a name and was changed, which takes a consent that is in force."""
    return {person.id for person in touched(session, Colleague, since) if person.name}


def follow_up_closed(session: Session, since: datetime) -> Finding:
    """A follow-up or an agreed step that is done."""
    talks = touched(session, Consultation, since)
    steps = touched(session, AgreedStep, since)
    if any(talk.follow_up_done_on for talk in talks) or any(step.done_on for step in steps):
        return done(tr("Erledigt, und für heute bleibt es mit „Rückgängig“ stehen."))
    if any(talk.follow_up_on and talk.created_at < since for talk in talks):
        return missing(tr("Eine Wiedervorlage hat einen anderen Tag. Erledigt ist noch keine."))
    return NOTHING


def _talks(session: Session, since: datetime) -> tuple[Sequence[Consultation], Sequence[Consultation]]:
    """Talks that were recorded or changed since, and those that were put aside."""
    rows = touched(session, Consultation, since)
    return [talk for talk in rows if not talk.draft], [talk for talk in rows if talk.draft]
