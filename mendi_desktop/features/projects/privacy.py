# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each column of this area tells, why it is kept, how long, and how far it may go.

The profile of a project is public inside the project's world (handbook 3.5), so that most of it may be shown; names of
third persons and what the mentor thinks of them never leave.
"""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.shared_columns import ROW

_PLAN = QT_TR_NOOP("betriebliches Projekt planen und zeigen")
_WITH = QT_TR_NOOP("im Projekt mit Beteiligten im Gespräch bleiben, nur für die Mentor*in")
_KEPT = "project"


def _shown(tells: str) -> Column:
    return Column(tells, _PLAN, _KEPT, Leaves.OWN_RECORD)


def _never(tells: str) -> Column:
    return Column(tells, _WITH, _KEPT, Leaves.NEVER)


def _of_person(tells: str, leaves: Leaves = Leaves.NEVER) -> Column:
    """Who takes part is a person of the house or outside: their data go with the contact, before the project."""
    return Column(tells, _WITH, "contact", leaves)


_PROJECT = _shown(QT_TR_NOOP("zu welchem Projekt es gehört"))

COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "company_project": {
        **ROW,
        "title": _shown(QT_TR_NOOP("Titel des Projekts")),
        "theme": _shown(QT_TR_NOOP("Thema des Projekts in Stichpunkten")),
        "topics": _shown(QT_TR_NOOP("Themen aus der Auswahlliste")),
        "reasons": _shown(QT_TR_NOOP("Anlass des Projekts")),
        "goal": _shown(QT_TR_NOOP("Ziel des Projekts")),
        "client": _shown(QT_TR_NOOP("wer das Projekt beauftragt hat")),
        "phase": _shown(QT_TR_NOOP("Phase des Projekts")),
        "status": _shown(QT_TR_NOOP("Status des Projekts")),
        "started_on": _shown(QT_TR_NOOP("Beginn des Projekts")),
        "ends_on": _shown(QT_TR_NOOP("geplantes Ende des Projekts")),
        "planning": _shown(QT_TR_NOOP("Text zur Planung des Projekts")),
    },
    "milestone": {
        **ROW,
        "project_id": _PROJECT,
        "title": _shown(QT_TR_NOOP("Meilenstein")),
        "planned_on": _shown(QT_TR_NOOP("für wann ein Meilenstein geplant ist")),
        "reached_on": _shown(QT_TR_NOOP("wann ein Meilenstein erreicht war")),
        "precision": _shown(QT_TR_NOOP("wie genau der Tag gemeint ist")),
        "evidence": _shown(QT_TR_NOOP("Nachweis zum Meilenstein")),
        "remark": _never(QT_TR_NOOP("Notiz zum Meilenstein")),
    },
    "project_measure": {
        **ROW,
        "project_id": _PROJECT,
        "title": _shown(QT_TR_NOOP("Maßnahme im Projekt")),
        "kind": _shown(QT_TR_NOOP("Art der Maßnahme")),
        "responsible": _never(QT_TR_NOOP("wer die Maßnahme macht")),
        "due_on": _shown(QT_TR_NOOP("bis wann die Maßnahme fertig sein soll")),
        "started_on": _shown(QT_TR_NOOP("wann die Maßnahme begann")),
        "done_on": _shown(QT_TR_NOOP("wann die Maßnahme erledigt war")),
        "barriers": _shown(QT_TR_NOOP("welche Hürden die Maßnahme senken soll")),
    },
    "stakeholder": {
        **ROW,
        "project_id": _PROJECT,
        "name": _of_person(QT_TR_NOOP("Name einer beteiligten Person")),
        "function": _of_person(QT_TR_NOOP("Funktion von Beteiligten"), Leaves.OWN_RECORD),
        "side": _of_person(QT_TR_NOOP("ob Beteiligte aus dem Haus sind"), Leaves.OWN_RECORD),
        "interest": _of_person(QT_TR_NOOP("was Beteiligten wichtig ist")),
        "attitude": _of_person(QT_TR_NOOP("wie Beteiligte zum Projekt stehen")),
        "influence": _of_person(QT_TR_NOOP("welchen Einfluss Beteiligte haben")),
        "next_step": _of_person(QT_TR_NOOP("nächster Schritt mit Beteiligten")),
        "next_step_on": _of_person(QT_TR_NOOP("wann der nächste Schritt dran ist")),
        "next_step_done_on": _of_person(QT_TR_NOOP("wann der nächste Schritt erledigt war")),
    },
    "project_hurdle": {
        **ROW,
        "project_id": _PROJECT,
        "kind": _shown(QT_TR_NOOP("Art der Hürde im Projekt")),
        "text": _never(QT_TR_NOOP("Worte zur Hürde im Projekt")),
        "state": _shown(QT_TR_NOOP("Stand der Hürde")),
        "solved_on": _shown(QT_TR_NOOP("wann die Hürde gelöst war")),
    },
    "indicator": {
        **ROW,
        "project_id": _PROJECT,
        "kind": _shown(QT_TR_NOOP("Art der Kennzahl")),
        "title": _shown(QT_TR_NOOP("Name der Kennzahl")),
        "unit": _shown(QT_TR_NOOP("Einheit der Kennzahl")),
        "target": _shown(QT_TR_NOOP("Zielwert")),
        "target_on": _shown(QT_TR_NOOP("bis wann der Zielwert erreicht sein soll")),
    },
    "indicator_reading": {
        **ROW,
        "indicator_id": _shown(QT_TR_NOOP("zu welcher Kennzahl der Messwert gehört")),
        "read_on": _shown(QT_TR_NOOP("Tag des Messwerts")),
        "value": _shown(QT_TR_NOOP("Messwert")),
        "source": _shown(QT_TR_NOOP("woher der Messwert stammt")),
    },
    "lesson": {
        **ROW,
        "project_id": _PROJECT,
        "kind": _shown(QT_TR_NOOP("ob gelungen, Herausforderung oder Erfahrung")),
        "text": _shown(QT_TR_NOOP("Erfahrung aus dem Projekt")),
        "position": _shown(QT_TR_NOOP("Reihenfolge der Erfahrungen")),
    },
}
