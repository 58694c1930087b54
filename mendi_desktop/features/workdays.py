# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""On which days somebody works: not at weekends, not on the public holidays of the federal state.

The days are those of the library ``holidays``, which follows the Feiertagsgesetze of the Länder year by year (Frauentag
in Berlin since 2019 and in Mecklenburg-Vorpommern since 2023, Weltkindertag in Thüringen since 2019, Reformationstag in
the north since 2018 and everywhere in 2017, the single days of Berlin on 8 May 2020 and 2025 and on 17 June 2028, Buß-
und Bettag in Sachsen alone). Where a law leaves it to the community, the region has a second entry in the pick list:

- Mariä Himmelfahrt in communities of Bayern that are mostly catholic (Art. 1 Abs. 1 Nr. 2 BayFTG): ``by_m``;
- Friedensfest in the city of Augsburg (Art. 1 Abs. 2 BayFTG), which has Mariä Himmelfahrt, too: ``by_a``;
- Fronleichnam in some communities of Sachsen (§ 1 Abs. 1 SächsSFG) and Thüringen (§ 2 Abs. 2 ThürFtG): ``sn_f`` and
  ``th_f``.

Without a region only the nationwide days count. Heiligabend and Silvester are working days by law. A Saturday is a
Werktag by law (§ 3 Abs. 2 BUrlG), but a follow-up waits for a day on which the mentor is there: it counts only with
``saturdays``. A Sunday never counts, also not for shifts: nothing is proposed for it, whoever types it has it.
"""

import gc
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP, SOURCE_LANGUAGE, language, tr

UNKNOWN: Final = ""
"""No region is set."""

_PUBLIC: Final = ("public",)
_WITH_CATHOLIC: Final = ("public", "catholic")
_OF_COMMUNITIES: Final = {  # region: subdivision and categories of the library
    "by_m": ("BY", _WITH_CATHOLIC),
    "by_a": ("Augsburg", _PUBLIC),
    "sn_f": ("SN", _WITH_CATHOLIC),
    "th_f": ("TH", _WITH_CATHOLIC),
}
_LAENDER: Final = (
    *("bb", "be", "bw", "by", "hb", "he", "hh", "mv"),
    *("ni", "nw", "rp", "sh", "sl", "sn", "st", "th"),
)
REGIONS: Final = (UNKNOWN, *_LAENDER, *_OF_COMMUNITIES)
"""The codes of the pick list ``region``, and none."""

_USUAL_WORDS: Final = {
    "Erster Mai": QT_TR_NOOP("Tag der Arbeit"),
    "Erster Weihnachtstag": QT_TR_NOOP("1. Weihnachtstag"),
    "Zweiter Weihnachtstag": QT_TR_NOOP("2. Weihnachtstag"),
    "Labor Day": QT_TR_NOOP("Tag der Arbeit"),
    "75. Jahrestag der Befreiung": QT_TR_NOOP("Tag der Befreiung"),
    "80. Jahrestag der Befreiung": QT_TR_NOOP("Tag der Befreiung"),
    "75th anniversary of the liberation": QT_TR_NOOP("Tag der Befreiung"),
    "80th anniversary of the liberation": QT_TR_NOOP("Tag der Befreiung"),
}
"""Beginnings of the library's names, and what people say."""


def holiday(day: date, region: str) -> str | None:
    """The name of the public holiday on ``day`` in the language in force; None on any other day.

    A region that this version does not know counts as none. Years: 1991 to 2100.
    """
    return _holidays(day.year, region if region in REGIONS else UNKNOWN, language()).get(day)


def is_workday(day: date, region: str, *, saturdays: bool = False) -> bool:
    """Monday to Friday (to Saturday with ``saturdays``), unless it is a holiday."""
    return day.weekday() < (6 if saturdays else 5) and holiday(day, region) is None


def next_workday(day: date, region: str, *, saturdays: bool = False) -> date:
    """``day`` itself or the first working day after it."""
    while not is_workday(day, region, saturdays=saturdays):
        day += timedelta(days=1)
    return day


def workdays_later(day: date, n: int, region: str, *, saturdays: bool = False) -> date:
    """The ``n``-th working day after ``day`` (n >= 1); 1 is what people mean by "auf morgen"."""
    for _ in range(n):
        day = next_workday(day + timedelta(days=1), region, saturdays=saturdays)
    return day


@dataclass(frozen=True, slots=True)
class Workdays:
    """The functions above for one workplace: its region and whether Saturdays count."""

    region: str = UNKNOWN
    saturdays: bool = False

    def holiday(self, day: date) -> str | None:
        return holiday(day, self.region)

    def is_workday(self, day: date) -> bool:
        return is_workday(day, self.region, saturdays=self.saturdays)

    def next(self, day: date) -> date:
        return next_workday(day, self.region, saturdays=self.saturdays)

    def later(self, day: date, n: int = 1) -> date:
        return workdays_later(day, n, self.region, saturdays=self.saturdays)


def load() -> None:
    """Load the library, which takes a fifth of a second: on a worker, before somebody waits for it.

    Its many modules would call the collector of garbage again and again, and that holds up the window, too.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        _holidays(date.min.year, UNKNOWN, SOURCE_LANGUAGE)
    finally:
        if collects:
            gc.enable()


@lru_cache(maxsize=128)
def _holidays(year: int, region: str, shown_in: str) -> Mapping[date, str]:
    """The holidays of a year by day. Three years and a change of language or region lie in here at most."""
    from holidays.countries.germany import Germany

    subdivision, categories = _OF_COMMUNITIES.get(region, (region.upper() or None, _PUBLIC))
    found = Germany(
        subdiv=subdivision,
        years=year,
        expand=False,
        categories=categories,
        language="de" if shown_in == SOURCE_LANGUAGE else "en_US",
    )
    return {day: _said(names) for day, names in found.items()}


def _said(names: str) -> str:
    """As people say it; two holidays on one day (1 May 2008) are both named."""
    return ", ".join(_usual(name) for name in names.split("; "))


def _usual(name: str) -> str:
    usual = next((words for beginning, words in _USUAL_WORDS.items() if name.startswith(beginning)), None)
    return tr(usual) if usual else name
