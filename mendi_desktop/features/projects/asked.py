# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why the forms of a project ask for each thing. Where it may appear is derived from its classification."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP

ASKED: Final[Mapping[str, str]] = {
    "company_project.title": QT_TR_NOOP("Damit alle dasselbe Projekt meinen."),
    "company_project.goal": QT_TR_NOOP("Damit sich am Ende sagen lässt, ob es erreicht ist."),
    "company_project.phase": QT_TR_NOOP("Damit auf einen Blick klar ist, wo das Projekt steht."),
    "company_project.status": QT_TR_NOOP("Damit zu sehen ist, ob es läuft, ruht oder fertig ist."),
    "company_project.started_on": QT_TR_NOOP("Damit die Zeitleiste einen Anfang hat."),
    "company_project.ends_on": QT_TR_NOOP("Damit die Zeitleiste ein Ende hat."),
    "company_project.theme": QT_TR_NOOP("Damit der Steckbrief in Stichpunkten sagt, worum es geht."),
    "company_project.topics": QT_TR_NOOP("Damit sich Projekte mit gleichem Thema finden lassen."),
    "company_project.reasons": QT_TR_NOOP("Damit klar bleibt, warum es das Projekt gibt."),
    "company_project.client": QT_TR_NOOP("Damit klar ist, wer hinter dem Projekt steht."),
    "company_project.planning": QT_TR_NOOP("Für alles, was auf dem Steckbrief keinen Platz hat."),
    "milestone.title": QT_TR_NOOP("Damit der Weg zum Ziel in Schritten zu sehen ist."),
    "milestone.planned_on": QT_TR_NOOP("Damit der Meilenstein auf der Zeitleiste und rechtzeitig unter „Heute“ steht."),
    "milestone.reached_on": QT_TR_NOOP("Damit zu sehen ist, was schon geschafft ist."),
    "milestone.precision": QT_TR_NOOP("Damit niemand einen Tag liest, wo nur ein Monat gemeint ist."),
    "milestone.evidence": QT_TR_NOOP("Damit sich zeigen lässt, woran der Erfolg zu sehen ist."),
    "milestone.remark": QT_TR_NOOP("Für eigene Gedanken zum Meilenstein."),
    "project_measure.title": QT_TR_NOOP("Damit klar ist, was getan wird."),
    "project_measure.kind": QT_TR_NOOP("Damit zu sehen ist, welche Wege das Projekt geht."),
    "project_measure.responsible": QT_TR_NOOP("Damit klar ist, wer daran denkt."),
    "project_measure.due_on": QT_TR_NOOP("Damit die Maßnahme rechtzeitig unter „Heute“ steht."),
    "project_measure.started_on": QT_TR_NOOP("Damit zu sehen ist, was schon läuft."),
    "project_measure.done_on": QT_TR_NOOP("Damit zu sehen ist, was schon geschafft ist."),
    "project_measure.barriers": QT_TR_NOOP("Damit die Hürden-Landkarte zeigt, wogegen schon etwas getan wird."),
    "stakeholder.name": QT_TR_NOOP("Damit klar ist, mit wem zu sprechen ist; eine Funktion genügt oft."),
    "stakeholder.function": QT_TR_NOOP("Damit zu sehen ist, welche Stellen das Projekt mittragen."),
    "stakeholder.side": QT_TR_NOOP("Damit zu sehen ist, wer aus dem Haus kommt und wer von außen."),
    "stakeholder.interest": QT_TR_NOOP("Damit das nächste Gespräch da ansetzt, was jemandem wichtig ist."),
    "stakeholder.attitude": QT_TR_NOOP("Damit auffällt, mit wem noch zu reden ist."),
    "stakeholder.influence": QT_TR_NOOP("Damit klar ist, auf wessen Ja es ankommt."),
    "stakeholder.next_step": QT_TR_NOOP("Damit das Gespräch mit den Beteiligten nicht abreißt."),
    "stakeholder.next_step_on": QT_TR_NOOP("Damit der Schritt rechtzeitig unter „Heute“ steht."),
    "project_hurdle.kind": QT_TR_NOOP("Damit zu sehen ist, woran es im Projekt hakt."),
    "project_hurdle.text": QT_TR_NOOP("Für eigene Worte dazu, was genau hakt."),
    "project_hurdle.state": QT_TR_NOOP("Damit zu sehen ist, was schon aus dem Weg ist."),
    "project_hurdle.solved_on": QT_TR_NOOP("Damit zu sehen ist, wann es weiterging."),
    "indicator.kind": QT_TR_NOOP("Damit sich Fortschritt mit einer Zahl zeigen lässt."),
    "indicator.title": QT_TR_NOOP("Damit alle wissen, was gezählt wird."),
    "indicator.unit": QT_TR_NOOP("Damit die Zahl zu verstehen ist."),
    "indicator.target": QT_TR_NOOP("Damit zu sehen ist, wie weit es noch ist."),
    "indicator.target_on": QT_TR_NOOP("Damit klar ist, bis wann es so weit sein soll."),
    "indicator_reading.read_on": QT_TR_NOOP("Damit die Linie stimmt."),
    "indicator_reading.value": QT_TR_NOOP("Damit zu sehen ist, was sich bewegt."),
    "indicator_reading.source": QT_TR_NOOP("Damit nachvollziehbar ist, woher die Zahl kommt."),
    "lesson.text": QT_TR_NOOP("Damit andere Projekte daraus lernen können."),
}

_PROFILE = QT_TR_NOOP("im Steckbrief und im Bericht für das Gremium")

PLACES: Final[Mapping[str, str]] = {
    table: _PROFILE
    for table in (
        "company_project",
        "milestone",
        "project_measure",
        "stakeholder",
        "project_hurdle",
        "indicator",
        "indicator_reading",
        "lesson",
    )
}
