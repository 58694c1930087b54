# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why the form of a talk asks for each thing. Where it may appear is derived from its classification."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP

ASKED: Final[Mapping[str, str]] = {
    "consultation.held_on": QT_TR_NOOP("Damit der Verlauf stimmt und ein Bericht den richtigen Zeitraum nimmt."),
    "consultation.minutes": QT_TR_NOOP("Damit sichtbar wird, wie viel Zeit in den Gesprächen steckt."),
    "consultation.contact_kind": QT_TR_NOOP(
        "Damit zu sehen ist, wo Gespräche entstehen, vom Flur bis zum festen Termin."
    ),
    "consultation.channel": QT_TR_NOOP("Damit zu sehen ist, auf welchem Weg Kolleg*innen erreicht werden."),
    "consultation.place": QT_TR_NOOP("Damit sich später besser an das Gespräch anknüpfen lässt."),
    "consultation.initiative": QT_TR_NOOP("Damit zu sehen ist, was Gespräche in Gang bringt."),
    "consultation.head_count": QT_TR_NOOP("Damit auch Gruppen und Infostände zählen, ohne dass jemand genannt wird."),
    "consultation.colleague_id": QT_TR_NOOP("Damit Gespräche mit derselben Person zusammenfinden; ein Kürzel genügt."),
    "consultation.org_unit": QT_TR_NOOP("Damit Bedarfe eines Bereichs sichtbar werden, ohne jemanden zu erkennen."),
    "consultation.concerns": QT_TR_NOOP("Damit zu sehen ist, was Kolleg*innen bewegt."),
    "consultation.target_groups": QT_TR_NOOP("Damit auffällt, wen das Angebot noch nicht erreicht."),
    "consultation.barriers": QT_TR_NOOP("Damit der Betrieb erfährt, was im Weg steht, und etwas daran ändern kann."),
    "consultation.funding_checked": QT_TR_NOOP("Damit nicht zweimal gesucht wird, was schon geprüft ist."),
    "consultation.participants": QT_TR_NOOP("Damit später klar ist, wer mit am Tisch saß."),
    "consultation.follow_up_on": QT_TR_NOOP("Damit sich das Programm an dem Tag von selbst erinnert."),
    "consultation.outcome": QT_TR_NOOP("Damit zu sehen ist, was aus den Gesprächen wird."),
    "consultation.outcome_on": QT_TR_NOOP("Damit zu sehen ist, wann es so weit war."),
    "consultation_text.record": QT_TR_NOOP("Damit das nächste Gespräch da anfängt, wo dieses aufgehört hat."),
    "consultation_text.starting_point": QT_TR_NOOP("Damit klar bleibt, von wo aus es losging."),
    "consultation_text.strengths": QT_TR_NOOP("Damit im Blick bleibt, was schon da ist und trägt."),
    "consultation_text.goals": QT_TR_NOOP("Damit in Erinnerung bleibt, wohin es gehen soll."),
    "private_note.text": QT_TR_NOOP("Als Gedächtnisstütze für das, was sonst nirgends stehen soll."),
    "agreed_step.text": QT_TR_NOOP("Damit nichts Versprochenes untergeht."),
    "agreed_step.responsible": QT_TR_NOOP("Damit klar ist, wer den nächsten Schritt macht."),
    "agreed_step.due_on": QT_TR_NOOP("Damit der Schritt rechtzeitig unter „Heute“ steht."),
    "referral.target": QT_TR_NOOP("Damit zu sehen ist, welche Stellen weiterhelfen."),
    "referral.came_back": QT_TR_NOOP("Damit in Erinnerung bleibt, was die Stelle gesagt hat."),
    "referral.came_back_on": QT_TR_NOOP("Damit klar ist, von wann die Antwort ist."),
}
