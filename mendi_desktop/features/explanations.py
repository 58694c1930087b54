# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why a form asks for something and where that may appear.

Why is written for every column that a form asks (``asked.py`` of the areas). Where is never written: it is derived from
the classification that reports and exports obey too, so that help and truth cannot differ.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features import shared_asked, shared_columns
from mendi_desktop.features.area import Area, Column, Leaves
from mendi_desktop.features.retention import RETENTION

LONGEST_WHY: Final = 110
"""Letters of a sentence that says why something is asked."""

_OF_COLLEAGUES: Final = frozenset({"record", "consent_proof", "private_note", "named_consent"})
"""Rules of retention for what tells of somebody who was advised."""

NEVER: Final = QT_TR_NOOP("Nie in einem Bericht.")
ONLY_ME: Final = QT_TR_NOOP("Nur für mich: nie in einem Bericht.")
WITH_CONSENT: Final = QT_TR_NOOP("Mit Namen nur mit Freigabe: steht in keinem Bericht.")
READ_BY_COLLEAGUE: Final = QT_TR_NOOP("Steht in keinem Bericht; die Kolleg*in darf es lesen.")
COUNTS: Final = QT_TR_NOOP("Zählt mit, in Berichten nur in Summen.")
COUNTS_IN: Final = QT_TR_NOOP("Zählt mit: {places}.")
MAY_STAND: Final = QT_TR_NOOP("Kann {places} stehen.")
_CARE: Final = QT_TR_NOOP("Kann Gesundheit, Herkunft oder Ähnliches verraten: am besten nur, was gebraucht wird.")
_UNTIL: Final = QT_TR_NOOP("Aufbewahrung: {until}.")


@dataclass(frozen=True, slots=True)
class Explanation:
    """Sentences in the language in force. ``care`` is empty unless the column may hold data of Art. 9 GDPR."""

    why: str
    where: str
    until: str
    care: str

    @property
    def sentence(self) -> str:
        """Why and where, in one breath."""
        return f"{self.why} {self.where}"


class Explanations:
    """Gives a column ("consultation.minutes") its explanation; None for one that no form asks."""

    def __init__(self, areas: Iterable[Area]) -> None:
        areas = tuple(areas)
        self._columns = {**shared_columns.COLUMNS, "vault_option": shared_asked.OPTIONS}
        self._asked = dict(shared_asked.ASKED)
        self._places = dict(shared_asked.PLACES)
        for area in areas:
            self._columns |= area.columns or {}
            self._asked |= area.asked
            self._places |= area.places

    def asked(self) -> Mapping[str, str]:
        """Every column that is asked, and why (not translated)."""
        return self._asked

    def column(self, stores: str) -> Column | None:
        """The classification of a column."""
        table, _, column = stores.partition(".")
        return self._columns.get(table, {}).get(column)

    def __call__(self, stores: str) -> Explanation | None:
        column, why = self.column(stores), self._asked.get(stores)
        if column is None or why is None:
            return None
        rule = RETENTION[column.kept]
        return Explanation(
            tr(why),
            said_where(column, self._places.get(stores) or self._places.get(stores.partition(".")[0]) or ""),
            tr(_UNTIL, until=tr(rule.until, n=rule.n)),
            tr(_CARE) if column.special else "",
        )


def said_where(column: Column, places: str = "") -> str:
    """How far a column may go, in words; ``places``: on which papers, where it is not about colleagues."""
    if column.leaves is Leaves.NEVER:
        return tr(NEVER if column.kept in ("contact", "team", "vault") else ONLY_ME)
    if column.kept == "named_consent":
        return tr(WITH_CONSENT)
    if column.kept in _OF_COLLEAGUES:
        return tr(COUNTS if column.leaves is Leaves.COUNTED else READ_BY_COLLEAGUE)
    if not places:
        raise ValueError(f"nobody said on which papers it may stand: {column.tells}")
    return tr(COUNTS_IN if column.leaves is Leaves.COUNTED else MAY_STAND, places=tr(places))
