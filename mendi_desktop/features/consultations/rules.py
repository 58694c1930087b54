# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for talks. Pure functions: the form asks them for early hints, the commands for the truth.

Each ``check_`` raises UserError with the name of the field and a sentence that helps.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations.talk import LARGEST_HEAD_COUNT, LONGEST_MINUTES, TalkFields
from mendi_desktop.features.retention import PRIVATE_NOTE_DAYS

EARLIEST: Final = date(2000, 1, 1)
"""Earlier days are typing errors: there were no Weiterbildungsmentor*innen (projects since 2019, handbook 1.2)."""


CODE_LISTS: Final = {
    "contact_kind": "contact_kind",
    "channel": "channel",
    "place": "place",
    "initiative": "initiative",
    "outcome": "outcome",
    "concerns": "concern",
    "target_groups": "target_group",
    "barriers": "barrier",
    "funding_checked": "funding",
    "participants": "participant",
}
"""Field of a talk to the name of its pick list."""

_DURATION_CLASSES = ((15, "up_to_15"), (30, "up_to_30"), (60, "up_to_60"))


def check_held_on(held_on: date, today: date) -> None:
    if held_on > today:
        raise UserError(
            tr("Das Gespräch läge in der Zukunft. Bitte das Datum prüfen oder eine Wiedervorlage setzen."),
            field="held_on",
        )
    if held_on < EARLIEST:
        raise UserError(
            tr("Das Jahr {year} liegt weit zurück. Bitte das Datum prüfen.", year=held_on.year), field="held_on"
        )


def check_minutes(minutes: int) -> None:
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise UserError(tr("Für die Dauer passen 1 bis {n} Minuten.", n=LONGEST_MINUTES), field="minutes")


def check_head_count(head_count: int | None, *, has_colleague: bool) -> None:
    """Tallies are for groups and info stands: a talk with one known colleague needs none."""
    if head_count is None:
        return
    if has_colleague:
        raise UserError(
            tr("Eine Anzahl passt nur zu Gesprächen ohne Kolleg*in. Bitte eines von beiden leer lassen."),
            field="head_count",
        )
    if not 1 <= head_count <= LARGEST_HEAD_COUNT:
        raise UserError(tr("Für die Anzahl passen 1 bis {n} Personen.", n=LARGEST_HEAD_COUNT), field="head_count")


def check_follow_up(follow_up_on: date | None, held_on: date) -> None:
    if follow_up_on is not None and follow_up_on < held_on:
        raise UserError(tr("Die Wiedervorlage läge vor dem Gespräch. Bitte das Datum prüfen."), field="follow_up_on")


def check_outcome(outcome: str | None, outcome_on: date | None, held_on: date, today: date) -> None:
    """An outcome has come in between the talk and today."""
    if outcome_on is None:
        return
    if outcome is None:
        raise UserError(tr("Zum Datum fehlt noch das Ergebnis selbst."), field="outcome")
    if not held_on <= outcome_on <= today:
        raise UserError(
            tr("Das Ergebnis liegt zwischen dem Gespräch und heute. Bitte das Datum prüfen."), field="outcome_on"
        )


def check_required(minutes: int | None, contact_kind: str | None) -> None:
    """Date, duration and kind are all that is needed; only a draft may lack them."""
    missing = missing_required(minutes, contact_kind)
    if "minutes" in missing:
        raise UserError(tr("Die Dauer fehlt noch. Geschätzte Minuten genügen."), field="minutes")
    if "contact_kind" in missing:
        raise UserError(
            tr("Die Art des Kontakts fehlt noch, zum Beispiel Tür-und-Angel-Gespräch."), field="contact_kind"
        )


def check_step(text: str | None, responsible: str) -> None:
    if not text:
        raise UserError(tr("Beim Schritt fehlt noch, was vereinbart ist."), field="steps")
    code_list("step_responsible").code(responsible, field="steps")


def check_codes(talk: TalkFields) -> None:
    """Every code is in its pick list."""
    for field, list_name in CODE_LISTS.items():
        value = getattr(talk, field)
        chosen = value if isinstance(value, tuple) else (value,) if value is not None else ()
        code_list(list_name).check(chosen, field=field)


def check_talk(talk: TalkFields, today: date) -> None:
    """All rules at once. A draft may be incomplete, but what it says must hold too."""
    check_held_on(talk.held_on, today)
    if not talk.draft:
        check_required(talk.minutes, talk.contact_kind)
    if talk.minutes is not None:
        check_minutes(talk.minutes)
    check_head_count(talk.head_count, has_colleague=talk.colleague_id is not None)
    check_codes(talk)
    check_follow_up(talk.follow_up_on, talk.held_on)
    check_outcome(talk.outcome, talk.outcome_on, talk.held_on, today)


def missing_required(minutes: int | None, contact_kind: str | None) -> tuple[str, ...]:
    """Fields that keep a draft from being recorded."""
    found = (("minutes", minutes), ("contact_kind", contact_kind))
    return tuple(name for name, value in found if value is None)


def missing_in_draft(
    minutes: int | None, contact_kind: str | None, channel: str | None, concerns: Sequence[str]
) -> tuple[str, ...]:
    """Fields of the first line that a draft still lacks, the required ones first."""
    usual = (("channel", channel), ("concerns", concerns or None))
    return missing_required(minutes, contact_kind) + tuple(name for name, value in usual if value is None)


def duration_class(minutes: int) -> str:
    """The class of the list ``duration_class`` (handbook 2.7, borders of the Austrian monitoring)."""
    return next((code for limit, code in _DURATION_CLASSES if minutes <= limit), "over_60")


def private_note_delete_on(held_on: date) -> date:
    """The day on which a private note is proposed for deletion."""
    return held_on + timedelta(days=PRIVATE_NOTE_DAYS)


def is_overdue(due_on: date, today: date) -> bool:
    return due_on < today


def done_day(done_on: date | None, today: date) -> date:
    """The day something was done: today if not said; never a day to come."""
    if done_on is not None and done_on > today:
        raise UserError(tr("Erledigt ist erst, was geschehen ist. Bitte das Datum prüfen."), field="done_on")
    return done_on or today


def came_back_day(came_back_on: date | None, today: date) -> date:
    """The day an answer to a referral came: today if not said; never a day to come."""
    if came_back_on is not None and came_back_on > today:
        raise UserError(tr("Die Rückmeldung läge in der Zukunft. Bitte das Datum prüfen."), field="came_back_on")
    return came_back_on or today
