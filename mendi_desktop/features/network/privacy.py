# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each column of this area tells, why it is kept, how long, and how far it may go.

Contacts are third persons who never asked to stand here: nothing about them is in any report.
"""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.shared_columns import ROW, TECHNICAL

_NETWORK = QT_TR_NOOP("Netzwerk aufbauen und weitergeben können")
_CONTACT = QT_TR_NOOP("Ansprechpersonen wiederfinden und Verabredungen halten")


def _known(tells: str) -> Column:
    """Of an organisation or an event: may stand in the report about the network."""
    return Column(tells, _NETWORK, "project", Leaves.OWN_RECORD)


def _kept(tells: str) -> Column:
    """Of an organisation or an event, for the mentor alone."""
    return Column(tells, _NETWORK, "project", Leaves.NEVER)


def _third(tells: str) -> Column:
    """Of a third person."""
    return Column(tells, _CONTACT, "contact", Leaves.NEVER)


_FOLDED = Column(QT_TR_NOOP("dieselben Angaben in Kleinschreibung, für die Suche"), TECHNICAL, "project", Leaves.NEVER)

COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "organisation": {
        **ROW,
        "name": _known(QT_TR_NOOP("Name der Organisation oder Stelle")),
        "name_key": _FOLDED,
        "kind": _known(QT_TR_NOOP("Art der Organisation")),
        "side": _known(QT_TR_NOOP("im Haus oder außerhalb")),
        "region": _known(QT_TR_NOOP("Region")),
        "offers": _known(QT_TR_NOOP("was die Organisation anbietet")),
        "address": _known(QT_TR_NOOP("Anschrift der Organisation")),
        "website": _known(QT_TR_NOOP("Internetadresse der Organisation")),
        "phone": _known(QT_TR_NOOP("Telefonnummer der Organisation")),
        "email": _known(QT_TR_NOOP("E-Mail-Adresse der Organisation")),
        "note": _kept(QT_TR_NOOP("eigene Notiz zur Organisation")),
        "source": _known(QT_TR_NOOP("Quelle der Angaben")),
        "checked_on": _known(QT_TR_NOOP("Stand der Angaben")),
        "active": _known(QT_TR_NOOP("ob die Organisation noch aktiv ist")),
        "active_checked_on": _known(QT_TR_NOOP("wann das zuletzt geprüft wurde")),
        "ask_active_on": _kept(QT_TR_NOOP("wann wieder danach gefragt wird")),
        "ended_on": _known(QT_TR_NOOP("seit wann beendet")),
        "starter_key": _kept(QT_TR_NOOP("Eintrag der mitgelieferten Sammlung")),
        "folded": _FOLDED,
    },
    "contact": {
        **ROW,
        "organisation_id": _third(QT_TR_NOOP("wo die Ansprechperson arbeitet")),
        "name": _third(QT_TR_NOOP("Name der Ansprechperson")),
        "name_key": _third(_FOLDED.tells),
        "function": _third(QT_TR_NOOP("Funktion der Ansprechperson")),
        "phone": _third(QT_TR_NOOP("dienstliche Telefonnummer")),
        "email": _third(QT_TR_NOOP("dienstliche E-Mail-Adresse")),
        "topic": _third(QT_TR_NOOP("worüber man spricht")),
        "last_contact_on": _third(QT_TR_NOOP("letzter Kontakt")),
        "next_step": _third(QT_TR_NOOP("nächster Schritt mit der Ansprechperson")),
        "next_step_on": _third(QT_TR_NOOP("Tag des nächsten Schritts")),
        "next_step_done_on": _third(QT_TR_NOOP("wann der Schritt erledigt war")),
        "note": _third(QT_TR_NOOP("eigene Notiz zur Ansprechperson")),
        "active": _third(QT_TR_NOOP("ob die Ansprechperson noch da ist")),
        "active_checked_on": _third(QT_TR_NOOP("wann das zuletzt geprüft wurde")),
        "ask_active_on": _third(QT_TR_NOOP("wann wieder danach gefragt wird")),
        "folded": _third(_FOLDED.tells),
    },
    "event": {
        **ROW,
        "title": _known(QT_TR_NOOP("Titel der Veranstaltung")),
        "kind": _known(QT_TR_NOOP("Art der Veranstaltung")),
        "starts_on": _known(QT_TR_NOOP("erster Tag der Veranstaltung")),
        "ends_on": _known(QT_TR_NOOP("letzter Tag der Veranstaltung")),
        "starts_at": _known(QT_TR_NOOP("Beginn der Veranstaltung")),
        "ends_at": _known(QT_TR_NOOP("Ende der Veranstaltung")),
        "place": _known(QT_TR_NOOP("Ort der Veranstaltung")),
        "online": _known(QT_TR_NOOP("ob die Veranstaltung online ist")),
        "organiser_id": _known(QT_TR_NOOP("welche Organisation einlädt")),
        "organiser": _known(QT_TR_NOOP("wer einlädt")),
        "topic": _known(QT_TR_NOOP("Thema der Veranstaltung")),
        "registration_until": _known(QT_TR_NOOP("Anmeldefrist")),
        "registered_on": _kept(QT_TR_NOOP("wann die Mentor*in sich angemeldet hat")),
        "own_role": _known(QT_TR_NOOP("eigene Rolle bei der Veranstaltung")),
        "tables": _known(QT_TR_NOOP("Themen der Tische")),
        "results": _known(QT_TR_NOOP("Ergebnisse der Veranstaltung")),
        "benefit": _known(QT_TR_NOOP("Nutzen der Veranstaltung")),
        "project_id": _known(QT_TR_NOOP("zu welchem Projekt die Veranstaltung gehört")),
        "minutes": _known(QT_TR_NOOP("eigene Zeit für die Veranstaltung")),
        "attended": _known(QT_TR_NOOP("ob die Mentor*in dabei war")),
        "folded": _FOLDED,
    },
    "event_contact": {
        **ROW,
        "event_id": _third(QT_TR_NOOP("bei welcher Veranstaltung man sich begegnet ist")),
        "contact_id": _third(QT_TR_NOOP("welcher Ansprechperson man begegnet ist")),
    },
    "event_task": {
        **ROW,
        "event_id": _kept(QT_TR_NOOP("zu welcher Veranstaltung die Aufgabe gehört")),
        "text": _kept(QT_TR_NOOP("was zu tun ist")),
        "due_on": _kept(QT_TR_NOOP("bis wann")),
        "done_on": _kept(QT_TR_NOOP("wann es erledigt war")),
    },
}
