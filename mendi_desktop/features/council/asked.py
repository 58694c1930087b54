# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why the form of a request asks for each thing. Where it may appear is derived from its classification."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP

ASKED: Final[Mapping[str, str]] = {
    "council_request.title": QT_TR_NOOP("Damit alle auf einen Blick wissen, worum es geht."),
    "council_request.right": QT_TR_NOOP("Damit der Antrag gleich sagt, worauf er sich stützt."),
    "council_request.text": QT_TR_NOOP("Damit das Gremium weiß, worüber es beschließen soll."),
    "council_request.barriers": QT_TR_NOOP("Damit der Vorschlag mit Zahlen aus den Gesprächen begründet ist."),
    "council_request.project_id": QT_TR_NOOP("Damit Antrag und Projekt zusammenfinden."),
    "council_request.decided_on": QT_TR_NOOP("Damit klar ist, wann das Gremium beschlossen hat."),
    "council_request.asked_on": QT_TR_NOOP("Damit sich Fristen von diesem Tag an rechnen lassen."),
    "council_request.due_on": QT_TR_NOOP("Damit rechtzeitig unter „Heute“ steht, dass eine Antwort fehlt."),
    "council_request.answer": QT_TR_NOOP("Damit zu sehen ist, wie es ausgegangen ist."),
    "council_request.answered_on": QT_TR_NOOP("Damit klar ist, von wann die Antwort ist."),
    "council_request.answer_note": QT_TR_NOOP("Damit sich später nachlesen lässt, was genau gesagt wurde."),
    "council_request.result": QT_TR_NOOP("Damit sichtbar wird, was aus dem Antrag geworden ist."),
    "council_request.result_on": QT_TR_NOOP("Damit das Ergebnis im richtigen Zeitraum erscheint."),
}

PLACES: Final[Mapping[str, str]] = {"council_request": QT_TR_NOOP("im Vorschlag an das Gremium und in seinem Bericht")}
