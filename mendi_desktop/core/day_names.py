# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Weekdays, months and small numbers by their names and beginnings of names, German and English."""

from typing import Final

WEEKDAYS_DE: Final = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
WEEKDAYS_EN: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS_DE: Final = (
    *("Januar", "Februar", "März", "April", "Mai", "Juni"),
    *("Juli", "August", "September", "Oktober", "November", "Dezember"),
)
MONTHS_EN: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
NUMBERS: Final = {
    **{"einem": 1, "einer": 1, "ein": 1, "eine": 1, "a": 1, "one": 1, "zwei": 2, "two": 2, "drei": 3, "three": 3},
    **{"vier": 4, "four": 4, "fünf": 5, "fuenf": 5, "five": 5, "sechs": 6, "six": 6, "acht": 8, "eight": 8},
    **{"sieben": 7, "seven": 7, "neun": 9, "nine": 9, "zehn": 10, "ten": 10, "elf": 11, "zwölf": 12, "vierzehn": 14},
}


def _names(german: tuple[str, ...], english: tuple[str, ...], shortest: int) -> dict[str, int]:
    """Every name and every beginning of it with at least ``shortest`` letters that is not another's too."""
    found: dict[str, set[int]] = {}
    for names in (german, english):
        for number, name in enumerate(names):
            for length in range(shortest, len(name) + 1):
                found.setdefault(name[:length].lower(), set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


# "Mo" is Montag and Monday, "Di" Dienstag, "Tu" Tuesday; "So" only Sonntag, "Sa" both Samstag and Saturday.
WEEKDAYS: Final = _names(WEEKDAYS_DE, WEEKDAYS_EN, 2) | {"sonnabend": 5}
MONTHS: Final = _names(MONTHS_DE, MONTHS_EN, 3) | {"maerz": 2, "mrz": 2, "jänner": 0}
