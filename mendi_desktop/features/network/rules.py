# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds in the network. Pure functions: forms ask them for early hints, the commands for the truth.

Each ``check_`` raises UserError with the name of the field and a sentence that helps.
"""

import re
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import fold
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.network.model import LONGEST_MINUTES

ACTIVE: Final = "yes"
ENDED: Final = "ended"

DAYS_UNTIL_ASKED: Final = 365
"""After a year the mentor is asked whether somebody is still there."""

_LONGEST_NAME: Final = 200
_TIME = re.compile(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?")


def check_name(name: str | None) -> None:
    if not name:
        raise UserError(tr("Der Name der Organisation fehlt noch."), field="name")
    if len(name) > _LONGEST_NAME:
        raise UserError(tr("Der Name ist zu lang. Bis {n} Zeichen passen.", n=_LONGEST_NAME), field="name")


def check_person(name: str, function: str) -> None:
    """A contact is somebody by name, or by function ("Berufsberatung, Sekretariat")."""
    if not name and not function:
        raise UserError(tr("Ein Name oder eine Funktion fehlt noch."), field="name")
    if len(name) > _LONGEST_NAME:
        raise UserError(tr("Der Name ist zu lang. Bis {n} Zeichen passen.", n=_LONGEST_NAME), field="name")


def check_title(title: str | None) -> None:
    if not title:
        raise UserError(tr("Der Titel der Veranstaltung fehlt noch."), field="title")


def check_days(starts_on: date, ends_on: date | None) -> None:
    if ends_on is not None and ends_on < starts_on:
        raise UserError(tr("Die Veranstaltung endet vor ihrem Anfang. Bitte das Datum prüfen."), field="ends_on")


def check_times(starts_at: str, ends_at: str, *, one_day: bool) -> None:
    if ends_at and not starts_at:
        raise UserError(tr("Zum Ende fehlt noch der Anfang."), field="starts_at")
    if one_day and ends_at and ends_at < starts_at:
        raise UserError(tr("Die Veranstaltung endet vor ihrem Anfang. Bitte die Uhrzeit prüfen."), field="ends_at")


def check_registration(registration_until: date | None, last_day: date) -> None:
    if registration_until is not None and registration_until > last_day:
        raise UserError(
            tr("Die Anmeldefrist läge nach der Veranstaltung. Bitte das Datum prüfen."), field="registration_until"
        )


def check_minutes(minutes: int | None) -> None:
    if minutes is not None and not 1 <= minutes <= LONGEST_MINUTES:
        raise UserError(tr("Für die eigene Zeit passen 1 bis {n} Minuten.", n=LONGEST_MINUTES), field="minutes")


def check_attended(attended: bool, starts_on: date, today: date) -> None:
    if attended and starts_on > today:
        raise UserError(
            tr("Die Veranstaltung liegt noch vor dem heutigen Tag. Eigene Zeit und Teilnahme kommen danach dazu."),
            field="attended",
        )


def check_not_ahead(day: date | None, today: date, field: str) -> None:
    if day is not None and day > today:
        raise UserError(tr("Dieser Tag läge in der Zukunft. Bitte das Datum prüfen."), field=field)


def check_task(text: str | None) -> None:
    if not text:
        raise UserError(tr("Bei der Aufgabe fehlt noch, was zu tun ist."), field="text")


def check_step(next_step: str, next_step_on: date | None) -> None:
    if next_step_on is not None and not next_step:
        raise UserError(tr("Zum Datum fehlt noch der nächste Schritt."), field="next_step")


def clock_time(typed: str, field: str) -> str:
    """ "9", "9.30" and "09:30" as "09:30"; empty stays empty."""
    text = typed.strip().removesuffix("Uhr").strip()
    if not text:
        return ""
    found = _TIME.fullmatch(text)
    if found is None:
        raise UserError(tr("Als Uhrzeit passt zum Beispiel 9:30."), field=field)
    return f"{int(found[1]):02d}:{found[2] or '00'}"


def check_one(organisation_id: UUID | None, contact_id: UUID | None) -> None:
    """Exactly one of the two is meant."""
    if (organisation_id is None) == (contact_id is None):
        raise UserError(tr("Gemeint ist entweder eine Organisation oder eine Ansprechperson."), field="organisation_id")


def side_of(kind: str) -> str:
    """In-house or outside, as the list of kinds says. UserError for an unknown kind."""
    return code_list("actor_kind").code(kind, field="kind").group


def next_question(active: str, asked_on: date) -> date | None:
    """When to ask again whether somebody is still active: after a year, never after the end."""
    if active == ENDED:
        return None
    return asked_on + timedelta(days=DAYS_UNTIL_ASKED)


def folded_text(*texts: str) -> str:
    """What searching looks through: folded, each text after a line feed, so that no word is found across two."""
    return fold("\n".join(text for text in texts if text))
