# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for the mentor's own time. Pure functions.

Each ``check_`` raises UserError with the name of the field and a sentence that helps.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Final

from mendi_desktop.core.durations import LONGEST
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list

EARLIEST: Final = date(2000, 1, 1)
"""Earlier days are typing errors: there were no Weiterbildungsmentor*innen."""

ROLES: Final = ("motivator", "adviser", "initiator", "networker")

CALLED_TALKS: Final = "talks"
CALLED_EVENT: Final = "event"
"""What stands in the place of a task where talks and events are counted; no codes of the pick list."""

LEISURE: Final = "leisure"
"""The basis that uses up no agreed time: it is the mentor's own."""

WITH_ONE_COLLEAGUE: Final = frozenset({"making_skills_visible", "learning_support"})
"""Tasks during which a colleague is there, as in a talk: they are told no more exactly than talks are."""

_MOTIVATING_TALKS: Final = frozenset({"workplace_approach", "info_event"})
_HOURS: Final = re.compile(r"(?P<hours>\d{1,3}(?:[.,]\d{1,2})?)(?::(?P<minutes>[0-5]\d))?")
_MONTH: Final = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def role_of_talk(contact_kind: str | None) -> str:
    """Who talks is an adviser, but approaching people and information stands are what a motivator does.

    Handbook 1.3 names "Ansprache" and "Infostand" as the log entries of that role and "Beratung" and "Sprechstunde" of
    the other; all further kinds of talks are advice to somebody who has come.
    """
    return "motivator" if contact_kind in _MOTIVATING_TALKS else "adviser"


def usual_role(kind: str) -> str | None:
    """The role a task usually belongs to; None for what every role does (research, notes, own training)."""
    found = code_list("activity_kind").find(kind)
    return found.group if found and found.group in ROLES else None


def uses_budget(time_basis: str | None) -> bool:
    """Spare time is given on top of what was agreed."""
    return time_basis != LEISURE


def check_activity(done_on: date, minutes: int, kind: str, time_basis: str | None, today: date) -> None:
    if done_on > today:
        raise UserError(tr("Die Tätigkeit läge in der Zukunft. Bitte das Datum prüfen."), field="done_on")
    if done_on < EARLIEST:
        raise UserError(
            tr("Das Jahr {year} liegt weit zurück. Bitte das Datum prüfen.", year=done_on.year), field="done_on"
        )
    if not 1 <= minutes <= LONGEST:
        raise UserError(tr("Für die Dauer passen 1 bis {n} Minuten.", n=LONGEST), field="minutes")
    if not kind:
        raise UserError(tr("Die Tätigkeit fehlt noch, zum Beispiel Netzwerktreffen."), field="kind")
    code_list("activity_kind").code(kind, field="kind")
    check_basis(time_basis)


def check_basis(time_basis: str | None) -> None:
    if time_basis is not None:
        code_list("time_basis").code(time_basis, field="time_basis")


def chosen_role(role: str | None, kind: str) -> str:
    """The role that was said, else the usual one of the kind. UserError where neither is known."""
    chosen = role or usual_role(kind)
    if chosen is None:
        raise UserError(tr("Die Rolle fehlt noch; diese Tätigkeit passt zu jeder."), field="role")
    return code_list("mentor_role").code(chosen, field="role").code


def check_month(month: str) -> None:
    """A month as "2026-11"."""
    if not _MONTH.fullmatch(month) or int(month[:4]) < EARLIEST.year:
        raise UserError(tr("„{month}“ ist kein Monat. So geht es: 2026-11.", month=month[:20]), field="month")


def check_budget(minutes: int | None, most: int) -> None:
    if minutes is not None and not 1 <= minutes <= most:
        raise UserError(tr("Für ein Zeitbudget passen bis {n} Stunden im Monat.", n=most // 60), field="minutes")


def parse_hours(text: str) -> int | None:
    """Minutes of "12", "12:30", "12,5" or "12 h"; None for an empty text. UserError for what is no number of hours."""
    words = text.strip().lower().removesuffix("stunden").removesuffix("std.").removesuffix("h").strip()
    if not words:
        return None
    found = _HOURS.fullmatch(words)
    if found is None:
        raise UserError(tr("Als Stunden verständlich sind zum Beispiel „12“, „12:30“ oder „12,5“."), field="minutes")
    return round(float(found["hours"].replace(",", ".")) * 60) + int(found["minutes"] or 0)


def check_share(roles: Collection[str], function: str | None, *, is_owner: bool) -> None:
    code_list("mentor_role").check(roles, field="roles")
    if function is not None:
        code_list("mentor_function").code(function, field="function")
    if not roles and is_owner:
        raise UserError(tr("Mindestens eine Rolle gehört dazu."), field="roles")


def open_roles(taken: Iterable[Collection[str]], own_minutes: Mapping[str, int]) -> tuple[str, ...]:
    """Roles that nobody in the team has taken and in which the owner has spent no time either, in their order."""
    held = {role for roles in taken for role in roles} | {role for role, minutes in own_minutes.items() if minutes}
    return tuple(role for role in ROLES if role not in held)


def month_of(day: date) -> str:
    """ "2026-11"."""
    return f"{day.year:04d}-{day.month:02d}"
