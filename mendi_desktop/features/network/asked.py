# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Why the forms of the network ask for each thing. Where it may appear is derived from its classification."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP

ASKED: Final[Mapping[str, str]] = {
    "organisation.name": QT_TR_NOOP("Damit sich die Stelle wiederfinden lässt."),
    "organisation.kind": QT_TR_NOOP("Damit zu sehen ist, welche Arten von Stellen im Netzwerk noch fehlen."),
    "organisation.region": QT_TR_NOOP("Damit gleichnamige Stellen nicht verwechselt werden."),
    "organisation.offers": QT_TR_NOOP("Damit in der Beratung schnell klar ist, wer womit weiterhilft."),
    "organisation.address": QT_TR_NOOP("Für den Weg dorthin."),
    "organisation.website": QT_TR_NOOP("Zum Nachlesen, was die Stelle anbietet."),
    "organisation.phone": QT_TR_NOOP("Damit ein Anruf ohne langes Suchen geht."),
    "organisation.email": QT_TR_NOOP("Damit eine Nachricht ohne langes Suchen geht."),
    "organisation.note": QT_TR_NOOP("Für eigene Erfahrungen mit der Stelle."),
    "organisation.source": QT_TR_NOOP("Damit nachvollziehbar ist, woher die Angaben stammen."),
    "organisation.checked_on": QT_TR_NOOP("Damit auffällt, wenn Angaben in die Jahre kommen."),
    "organisation.ended_on": QT_TR_NOOP("Damit niemand mehr an eine Stelle verwiesen wird, die es nicht mehr gibt."),
    "contact.name": QT_TR_NOOP("Damit klar ist, nach wem zu fragen ist."),
    "contact.function": QT_TR_NOOP("Damit klar ist, wofür jemand zuständig ist; oft genügt das ohne Namen."),
    "contact.organisation_id": QT_TR_NOOP("Damit die Ansprechperson bei ihrer Stelle steht."),
    "contact.phone": QT_TR_NOOP("Damit ein Anruf ohne langes Suchen geht."),
    "contact.email": QT_TR_NOOP("Damit eine Nachricht ohne langes Suchen geht."),
    "contact.topic": QT_TR_NOOP("Damit in Erinnerung bleibt, worüber gesprochen wurde."),
    "contact.last_contact_on": QT_TR_NOOP("Damit auffällt, wenn es lange still war."),
    "contact.next_step": QT_TR_NOOP("Damit eine Verabredung nicht untergeht."),
    "contact.next_step_on": QT_TR_NOOP("Damit der Schritt rechtzeitig unter „Heute“ steht."),
    "contact.note": QT_TR_NOOP("Für das, was beim nächsten Gespräch hilft."),
    "event.title": QT_TR_NOOP("Damit sich die Veranstaltung wiederfinden lässt."),
    "event.kind": QT_TR_NOOP("Damit zu sehen ist, wie das Netzwerk gepflegt wird."),
    "event.starts_on": QT_TR_NOOP("Damit die Veranstaltung in der Liste und im Kalender richtig steht."),
    "event.ends_on": QT_TR_NOOP("Nur, wenn es mehr als ein Tag ist."),
    "event.starts_at": QT_TR_NOOP("Damit die Uhrzeit zur Hand ist."),
    "event.ends_at": QT_TR_NOOP("Damit der Tag drum herum planbar bleibt."),
    "event.place": QT_TR_NOOP("Für den Weg dorthin."),
    "event.online": QT_TR_NOOP("Damit klar ist, ob ein Weg einzuplanen ist."),
    "event.organiser_id": QT_TR_NOOP("Damit zu sehen ist, wer im Netzwerk einlädt."),
    "event.topic": QT_TR_NOOP("Damit in Erinnerung bleibt, worum es ging."),
    "event.registration_until": QT_TR_NOOP("Damit die Anmeldung rechtzeitig unter „Heute“ steht."),
    "event.own_role": QT_TR_NOOP("Damit zu sehen ist, wo die eigene Arbeit sichtbar wird."),
    "event.tables": QT_TR_NOOP("Damit Themen und Tische für das nächste Mal festgehalten sind."),
    "event.results": QT_TR_NOOP("Damit bleibt, was herausgekommen ist."),
    "event.benefit": QT_TR_NOOP("Damit sich zeigen lässt, was die Veranstaltung gebracht hat."),
    "event.project_id": QT_TR_NOOP("Damit Veranstaltung und Projekt zusammenfinden."),
    "event.minutes": QT_TR_NOOP("Damit auch diese Zeit in der eigenen Zeit mitzählt."),
    "event.attended": QT_TR_NOOP("Damit nur zählt, was wirklich besucht wurde."),
    "event_contact.contact_id": QT_TR_NOOP("Damit in Erinnerung bleibt, wer wen wo getroffen hat."),
    "event_task.text": QT_TR_NOOP("Damit vor und nach der Veranstaltung nichts liegen bleibt."),
    "event_task.due_on": QT_TR_NOOP("Damit die Aufgabe rechtzeitig unter „Heute“ steht."),
}

PLACES: Final[Mapping[str, str]] = {
    "organisation": QT_TR_NOOP("auf dem Übergabeblatt und im Bericht für das Gremium"),
    "event": QT_TR_NOOP("auf dem Übergabeblatt und im Bericht für das Gremium"),
}
