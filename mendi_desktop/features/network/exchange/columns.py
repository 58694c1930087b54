# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the columns of a table are called: our own heads, and those of the programs people export from."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from mendi_desktop.core.folding import fold
from mendi_desktop.core.i18n import QT_TR_NOOP

OWN_HEADS: Final[Mapping[str, str]] = {
    "organisation": QT_TR_NOOP("Organisation"),
    "kind": QT_TR_NOOP("Art"),
    "region": QT_TR_NOOP("Region"),
    "offers": QT_TR_NOOP("Angebote"),
    "address": QT_TR_NOOP("Anschrift"),
    "website": QT_TR_NOOP("Internetseite"),
    "organisation_phone": QT_TR_NOOP("Telefon der Organisation"),
    "organisation_email": QT_TR_NOOP("E-Mail der Organisation"),
    "name": QT_TR_NOOP("Name"),
    "function": QT_TR_NOOP("Funktion"),
    "phone": QT_TR_NOOP("Telefon"),
    "email": QT_TR_NOOP("E-Mail"),
    "topic": QT_TR_NOOP("Thema"),
    "last_contact_on": QT_TR_NOOP("Letzter Kontakt"),
    "next_step": QT_TR_NOOP("Nächster Schritt"),
    "next_step_on": QT_TR_NOOP("Schritt bis"),
    "note": QT_TR_NOOP("Notiz"),
}
"""Field of an entry to the head of its column, in the order in which a table is written."""

OWN_NOTES: Final = frozenset({"last_contact_on", "next_step", "next_step_on", "note"})
"""What the mentor wrote down of dealing with somebody: it goes along only where that is asked for."""

GIVEN_NAME: Final = "given_name"
FAMILY_NAME: Final = "family_name"

_SYNONYMS: Final[Mapping[str, str]] = {
    "organisation": "organisation|organization|firma|company|unternehmen|betrieb|einrichtung|stelle|institution"
    "|organization name|organization 1 - name|organisationsname|dienststelle|behörde",
    "kind": "art|kind|type|art der organisation|kind of organisation",
    "region": "region|bezirk|gebiet|area",
    "offers": "angebote|angebot|offers|services|leistungen",
    "address": "anschrift|adresse|address|postanschrift|business street|straße geschäftlich|address 1 - formatted",
    "website": "internetseite|internet|webseite|website|homepage|web page|url|web|website 1 - value",
    "organisation_phone": "telefon der organisation|telefon zentrale|zentrale|phone of the organisation"
    "|company main phone",
    "organisation_email": "e-mail der organisation|email der organisation|e-mail of the organisation",
    "name": "name|ansprechperson|ansprechpartner|ansprechpartnerin|ansprechpartner*in|ansprechpartner/in|kontakt"
    "|kontaktperson|contact|contact person|full name|display name|anzeigename|vollständiger name|vor- und nachname",
    GIVEN_NAME: "vorname|first name|given name|firstname",
    FAMILY_NAME: "nachname|familienname|last name|family name|surname|lastname|zuname",
    "function": "funktion|function|position|stellung|job title|role|rolle|titel der stelle|organization 1 - title"
    "|organization title|aufgabe|zuständigkeit",
    "phone": "telefon|phone|tel|tel.|telefonnummer|telefon geschäftlich|business phone|work phone|phone 1 - value"
    "|durchwahl|telefon (dienstlich)|telephone|rufnummer|mobiltelefon|mobile phone|mobil|handy|mobile|mobile number",
    "email": "e-mail|email|mail|e-mail-adresse|email-adresse|e-mail address|email address|primary email"
    "|e-mail 1 - value|e-mail (dienstlich)|mailadresse|primäre e-mail-adresse",
    "topic": "thema|themen|topic|subject|anliegen|stichwort",
    "last_contact_on": "letzter kontakt|last contact|zuletzt gesprochen|letzter kontakt am|last contact on",
    "next_step": "nächster schritt|next step|vereinbart|verabredung|to do|todo",
    "next_step_on": "schritt bis|next step on|next step by|step by|wiedervorlage|follow-up|fällig|bis",
    "note": "notiz|notizen|note|notes|bemerkung|bemerkungen|kommentar|anmerkung|anmerkungen|comment",
}


def field_of(head: str) -> str:
    """The field of an entry that a column of this head holds; empty if its head says nothing known."""
    return _known().get(_key(head), "")


@cache
def _known() -> Mapping[str, str]:
    return {_key(word): field for field, words in _SYNONYMS.items() for word in words.split("|")}


def _key(head: str) -> str:
    return " ".join(fold(head).strip(" :*").split())
