# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the fields of listed rows are headed and told in words, for reading in a terminal."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import short_label

HEADS: Final[Mapping[str, str]] = {
    "active": QT_TR_NOOP("Noch aktiv?"),
    "active_checked_on": QT_TR_NOOP("Geprüft am"),
    "alias": QT_TR_NOOP("Kürzel"),
    "ask_active_on": QT_TR_NOOP("Wieder fragen am"),
    "assessed_on": QT_TR_NOOP("Tag"),
    "assessment_item": QT_TR_NOOP("Punkt"),
    "attended": QT_TR_NOOP("Dabei gewesen"),
    "barriers": QT_TR_NOOP("Hürden"),
    "channel": QT_TR_NOOP("Kanal"),
    "checked_on": QT_TR_NOOP("Stand der Angaben"),
    "concerns": QT_TR_NOOP("Anliegen"),
    "contact_kind": QT_TR_NOOP("Art"),
    "contacts": QT_TR_NOOP("Ansprechpersonen"),
    "content": QT_TR_NOOP("Inhalt"),
    "delete_on": QT_TR_NOOP("Löschen am"),
    "done_on": QT_TR_NOOP("Erledigt am"),
    "draft": QT_TR_NOOP("Entwurf"),
    "due_on": QT_TR_NOOP("bis"),
    "email": QT_TR_NOOP("E-Mail"),
    "ended_on": QT_TR_NOOP("Beendet am"),
    "ends_at": QT_TR_NOOP("Ende"),
    "ends_on": QT_TR_NOOP("bis"),
    "events": QT_TR_NOOP("Veranstaltungen"),
    "first_talk": QT_TR_NOOP("Erstes Gespräch"),
    "follow_up_done_on": QT_TR_NOOP("Erledigt am"),
    "follow_up_on": QT_TR_NOOP("Wiedervorlage"),
    "found_on": QT_TR_NOOP("Gefunden am"),
    "from_starter_set": QT_TR_NOOP("Mitgeliefert"),
    "function": QT_TR_NOOP("Funktion"),
    "half_days": QT_TR_NOOP("Halbe Tage"),
    "head_count": QT_TR_NOOP("Personen"),
    "held_on": QT_TR_NOOP("Tag"),
    "important": QT_TR_NOOP("Wichtig für mich"),
    "initiative": QT_TR_NOOP("Zustande gekommen"),
    "kind": QT_TR_NOOP("Art"),
    "last_contact_on": QT_TR_NOOP("Letzter Kontakt"),
    "last_talk": QT_TR_NOOP("Letztes Gespräch"),
    "learning_outcome": QT_TR_NOOP("Lernergebnis"),
    "level": QT_TR_NOOP("Stufe"),
    "minutes": QT_TR_NOOP("Minuten"),
    "missing": QT_TR_NOOP("Fehlt noch"),
    "module": QT_TR_NOOP("Modul"),
    "name": QT_TR_NOOP("Name"),
    "next_due_on": QT_TR_NOOP("Nächster Schritt bis"),
    "next_step": QT_TR_NOOP("Nächster Schritt"),
    "next_step_done_on": QT_TR_NOOP("Schritt erledigt am"),
    "next_step_on": QT_TR_NOOP("Schritt bis"),
    "note": QT_TR_NOOP("Notiz"),
    "offers": QT_TR_NOOP("Angebote"),
    "online": QT_TR_NOOP("Online"),
    "open_steps": QT_TR_NOOP("Offene Schritte"),
    "open_tasks": QT_TR_NOOP("Offene Aufgaben"),
    "org_unit": QT_TR_NOOP("Bereich"),
    "organisation": QT_TR_NOOP("Organisation"),
    "organiser": QT_TR_NOOP("Eingeladen von"),
    "origin": QT_TR_NOOP("Herkunft"),
    "outcome": QT_TR_NOOP("Ergebnis"),
    "outcome_on": QT_TR_NOOP("Ergebnis am"),
    "own_role": QT_TR_NOOP("Eigene Rolle"),
    "phone": QT_TR_NOOP("Telefon"),
    "place": QT_TR_NOOP("Ort"),
    "project": QT_TR_NOOP("Projekt"),
    "proof": QT_TR_NOOP("Nachweis"),
    "proof_on": QT_TR_NOOP("Nachweis am"),
    "provider": QT_TR_NOOP("Anbieter"),
    "region": QT_TR_NOOP("Region"),
    "registered_on": QT_TR_NOOP("Angemeldet am"),
    "registration_until": QT_TR_NOOP("Anmeldung bis"),
    "release_basis": QT_TR_NOOP("Freistellung"),
    "scope": QT_TR_NOOP("Freigabe"),
    "side": QT_TR_NOOP("Im Haus oder außerhalb"),
    "starts_at": QT_TR_NOOP("Uhrzeit"),
    "starts_on": QT_TR_NOOP("Beginn"),
    "status": QT_TR_NOOP("Stand"),
    "talks": QT_TR_NOOP("Gespräche"),
    "target_groups": QT_TR_NOOP("Zielgruppen"),
    "title": QT_TR_NOOP("Titel"),
    "topic": QT_TR_NOOP("Thema"),
    "why": QT_TR_NOOP("Grund"),
}
LISTS: Final[Mapping[str, str]] = {
    "assessment_item": "assessment_item_kind",
    "barriers": "barrier",
    "channel": "channel",
    "concerns": "concern",
    "contact_kind": "contact_kind",
    "funding_checked": "funding",
    "initiative": "initiative",
    "learning_outcome": "learning_outcome",
    "level": "assessment_level",
    "outcome": "outcome",
    "participants": "participant",
    "proof": "seminar_proof",
    "release_basis": "release_basis",
    "responsible": "step_responsible",
    "scope": "consent_scope",
    "status": "colleague_status",
    "target": "referral_target",
    "target_groups": "target_group",
}


def shown_fields(row: type[Any]) -> list[str]:
    """The fields of a row worth reading: ids and what is only searched in are for programs, which ask for JSON."""
    names = [field.name for field in fields(row) if field.repr]
    return [name for name in names if name != "id" and not name.endswith("_id")]


def head(field: str) -> str:
    return tr(HEADS[field]) if field in HEADS else field


def in_words(field: str, value: object, workplace_kind: str, codes: Mapping[str, str] = LISTS) -> object:
    """Codes of pick lists become their labels; other values stay. ``codes``: what this listing says of its fields."""
    name = codes.get(field) or LISTS.get(field)
    if name is None or value is None:
        return value
    if isinstance(value, tuple):
        return tuple(short_label(name, str(code), workplace_kind) for code in value)
    return short_label(name, str(value), workplace_kind)
