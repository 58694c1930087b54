# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Durations as people write them: "15", "15 min", "1 h", "1:30", "1,5 h", "halbe Stunde"."""

import re
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr

LONGEST: Final = 24 * 60  # minutes; a talk or an activity belongs to one day

_HOUR: Final = r"(?:h|std|stunden?|hours?|hrs?)\.?"
_MINUTE: Final = r"(?:m|min|minuten?|minutes?|mins?|['′])\.?"
_WORDS: Final = {
    **{"viertelstunde": 15, "eine viertelstunde": 15, "halbe stunde": 30, "eine halbe stunde": 30, "halbstunde": 30},
    **{"dreiviertelstunde": 45, "eine dreiviertelstunde": 45, "eine stunde": 60, "stunde": 60, "ein stündchen": 60},
    **{"anderthalb stunden": 90, "eineinhalb stunden": 90, "zwei stunden": 120, "zweieinhalb stunden": 150},
    **{"½ h": 30, "½ stunde": 30, "1½ h": 90, "quarter of an hour": 15, "a quarter of an hour": 15, "half an hour": 30},
    **{"half hour": 30, "three quarters of an hour": 45, "an hour": 60, "one hour": 60, "an hour and a half": 90},
    **{"one and a half hours": 90, "two hours": 120},
}
_CLOCK: Final = re.compile(rf"(?P<hours>\d{{1,2}}):(?P<minutes>[0-5]\d)(?:\s*{_HOUR})?")
_HOURS: Final = re.compile(
    rf"(?P<hours>\d{{1,2}}(?:[.,]\d{{1,2}})?)\s*{_HOUR}(?:\s*(?P<minutes>\d{{1,2}})\s*(?:{_MINUTE})?)?"
)
_MINUTES: Final = re.compile(rf"(?P<minutes>\d{{1,4}})\s*(?:{_MINUTE})?")


def parse_minutes(text: str) -> int:
    """Read a duration as it was typed, in minutes (1 to :data:`LONGEST`). Raises UserError with one sentence."""
    words = " ".join(text.lower().split())
    minutes = _WORDS.get(words)
    if minutes is None:
        minutes = _read(words)
    if minutes is None:
        raise UserError(tr("Als Dauer verständlich sind zum Beispiel „15“, „1:30“ oder „1,5 h“."))
    if minutes == 0:
        raise UserError(tr("Die Dauer ist mindestens eine Minute."))
    if minutes > LONGEST:
        raise UserError(tr("Die Dauer gehört zu einem Tag: höchstens 24 Stunden."))
    return minutes


def _read(words: str) -> int | None:
    if match := _CLOCK.fullmatch(words):
        return int(match["hours"]) * 60 + int(match["minutes"])
    if match := _HOURS.fullmatch(words):
        return round(float(match["hours"].replace(",", ".")) * 60) + int(match["minutes"] or 0)
    if match := _MINUTES.fullmatch(words):
        return int(match["minutes"])
    return None


def format_minutes(minutes: int) -> str:
    """For a line of facts: "15 min", "1 h", "2 h 25 min"."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} h"] if hours else []
    return " ".join([*parts, f"{rest} min"] if rest or not hours else parts)


def format_minutes_long(minutes: int) -> str:
    """For a field: "1 Minute", "15 Minuten", "1:30 Stunden" from an hour on."""
    if minutes < 60:
        return plural(minutes, QT_TR_NOOP("{n} Minute"), QT_TR_NOOP("{n} Minuten"))
    hours, rest = divmod(minutes, 60)
    if rest:
        return tr("{hours}:{minutes} Stunden", hours=hours, minutes=f"{rest:02}")
    return plural(hours, QT_TR_NOOP("{n} Stunde"), QT_TR_NOOP("{n} Stunden"))
