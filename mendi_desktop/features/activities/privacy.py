# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each column of this area tells, why it is kept, how long, and how far it may go."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.shared_columns import ROW

_PROOF = QT_TR_NOOP("Zeit für die Aufgabe nachweisen und die Rollen im Blick behalten")
_TEAM = QT_TR_NOOP("Rollen unter den Mentor*innen aufteilen")


def _time(tells: str) -> Column:
    return Column(tells, _PROOF, "project", Leaves.COUNTED)


def _own(tells: str) -> Column:
    return Column(tells, _PROOF, "project", Leaves.NEVER)


def _team(tells: str) -> Column:
    return Column(tells, _TEAM, "team", Leaves.NEVER)


COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "activity": {
        **ROW,
        "done_on": Column(QT_TR_NOOP("Tag einer eigenen Tätigkeit"), _PROOF, "project", Leaves.OWN_RECORD),
        "minutes": _time(QT_TR_NOOP("Dauer einer eigenen Tätigkeit")),
        "role": _time(QT_TR_NOOP("Rolle, in der die Mentor*in tätig war")),
        "kind": _time(QT_TR_NOOP("Art der eigenen Tätigkeit")),
        "time_basis": _time(QT_TR_NOOP("Grundlage der aufgewendeten Zeit")),
        "note": _own(QT_TR_NOOP("Notiz der Mentor*in zur Tätigkeit")),
    },
    "time_budget": {
        **ROW,
        "month": _time(QT_TR_NOOP("Monat, ab dem ein Zeitbudget gilt")),
        "minutes": _time(QT_TR_NOOP("vereinbarte Minuten im Monat")),
        "time_basis": _time(QT_TR_NOOP("übliche Grundlage der aufgewendeten Zeit")),
    },
    "mentor_share": {
        **ROW,
        "mentor": _team(QT_TR_NOOP("Name einer weiteren Mentor*in")),
        "function": _team(QT_TR_NOOP("Funktion einer weiteren Mentor*in")),
        "roles": _team(QT_TR_NOOP("Rollen, die eine Mentor*in übernimmt")),
        "note": _team(QT_TR_NOOP("Notiz zur Aufteilung im Team")),
    },
}
