# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why the mentor's own time is asked for. Where it may appear is derived from its classification."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP

ASKED: Final[Mapping[str, str]] = {
    "activity.done_on": QT_TR_NOOP("Damit die Zeit in den richtigen Monat fällt."),
    "activity.minutes": QT_TR_NOOP("Damit sich zeigen lässt, wie viel Zeit die Aufgabe braucht."),
    "activity.role": QT_TR_NOOP("Damit alle vier Rollen im Blick bleiben."),
    "activity.kind": QT_TR_NOOP("Damit sichtbar wird, was außer den Gesprächen noch zu tun ist."),
    "activity.time_basis": QT_TR_NOOP("Damit klar ist, ob die Zeit aus Freistellung, Arbeitszeit oder Freizeit kommt."),
    "activity.note": QT_TR_NOOP("Für ein Stichwort, das später weiterhilft."),
    "time_budget.minutes": QT_TR_NOOP("Damit neben der verbrauchten Zeit steht, was vereinbart ist."),
    "time_budget.month": QT_TR_NOOP("Damit frühere Monate bei ihrer eigenen Vereinbarung bleiben."),
    "time_budget.time_basis": QT_TR_NOOP("Damit sie nicht jedes Mal neu zu wählen ist."),
    "mentor_share.roles": QT_TR_NOOP("Damit im Team jede Rolle jemanden hat."),
    "mentor_share.mentor": QT_TR_NOOP("Damit klar ist, wer im Team was übernimmt."),
    "mentor_share.function": QT_TR_NOOP("Damit klar ist, aus welcher Ecke des Hauses jemand mitmacht."),
    "mentor_share.note": QT_TR_NOOP("Für Absprachen im Team, zum Beispiel wo oder bis wann."),
}

_STATEMENT = QT_TR_NOOP("im Stundennachweis und im Bericht für das Gremium")

PLACES: Final[Mapping[str, str]] = {"activity": _STATEMENT, "time_budget": _STATEMENT}
