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
    "activities": QT_TR_NOOP("Tätigkeiten"),
    "adviser": QT_TR_NOOP("Berater*in"),
    "alias": QT_TR_NOOP("Kürzel"),
    "answer": QT_TR_NOOP("Antwort"),
    "answered_on": QT_TR_NOOP("Beantwortet am"),
    "ask_active_on": QT_TR_NOOP("Wieder fragen am"),
    "asked_on": QT_TR_NOOP("Gestellt am"),
    "assessed_on": QT_TR_NOOP("Tag"),
    "assessment_item": QT_TR_NOOP("Punkt"),
    "attended": QT_TR_NOOP("Dabei gewesen"),
    "attitude": QT_TR_NOOP("Haltung"),
    "barriers": QT_TR_NOOP("Hürden"),
    "budget": QT_TR_NOOP("Vereinbart"),
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
    "evidence": QT_TR_NOOP("Nachweis"),
    "first_talk": QT_TR_NOOP("Erstes Gespräch"),
    "follow_up_done_on": QT_TR_NOOP("Erledigt am"),
    "follow_up_on": QT_TR_NOOP("Wiedervorlage"),
    "found_on": QT_TR_NOOP("Gefunden am"),
    "from_starter_set": QT_TR_NOOP("Mitgeliefert"),
    "function": QT_TR_NOOP("Funktion"),
    "goal": QT_TR_NOOP("Ziel"),
    "half_days": QT_TR_NOOP("Halbe Tage"),
    "head_count": QT_TR_NOOP("Personen"),
    "held_on": QT_TR_NOOP("Tag"),
    "hurdle": QT_TR_NOOP("Hürde"),
    "important": QT_TR_NOOP("Wichtig für mich"),
    "indicator": QT_TR_NOOP("Kennzahl"),
    "influence": QT_TR_NOOP("Einfluss"),
    "initiative": QT_TR_NOOP("Zustande gekommen"),
    "initiator": QT_TR_NOOP("Initiator*in"),
    "kind": QT_TR_NOOP("Art"),
    "last_contact_on": QT_TR_NOOP("Letzter Kontakt"),
    "last_talk": QT_TR_NOOP("Letztes Gespräch"),
    "learning_outcome": QT_TR_NOOP("Lernergebnis"),
    "leisure": QT_TR_NOOP("In der Freizeit"),
    "level": QT_TR_NOOP("Stufe"),
    "measure_kind": QT_TR_NOOP("Art"),
    "milestones": QT_TR_NOOP("Meilensteine"),
    "milestones_reached": QT_TR_NOOP("Erreicht"),
    "minutes": QT_TR_NOOP("Minuten"),
    "missing": QT_TR_NOOP("Fehlt noch"),
    "module": QT_TR_NOOP("Modul"),
    "month": QT_TR_NOOP("Monat"),
    "motivator": QT_TR_NOOP("Motivator*in"),
    "name": QT_TR_NOOP("Name"),
    "networker": QT_TR_NOOP("Netzwerker*in"),
    "next_due_on": QT_TR_NOOP("Nächster Schritt bis"),
    "next_milestone": QT_TR_NOOP("Nächster Meilenstein"),
    "next_milestone_on": QT_TR_NOOP("Geplant am"),
    "next_step": QT_TR_NOOP("Nächster Schritt"),
    "next_step_done_on": QT_TR_NOOP("Schritt erledigt am"),
    "next_step_on": QT_TR_NOOP("Schritt bis"),
    "note": QT_TR_NOOP("Notiz"),
    "offers": QT_TR_NOOP("Angebote"),
    "online": QT_TR_NOOP("Online"),
    "open_hurdles": QT_TR_NOOP("Offene Hürden"),
    "open_measures": QT_TR_NOOP("Offene Maßnahmen"),
    "open_steps": QT_TR_NOOP("Offene Schritte"),
    "open_tasks": QT_TR_NOOP("Offene Aufgaben"),
    "org_unit": QT_TR_NOOP("Bereich"),
    "organisation": QT_TR_NOOP("Organisation"),
    "organiser": QT_TR_NOOP("Eingeladen von"),
    "origin": QT_TR_NOOP("Herkunft"),
    "outcome": QT_TR_NOOP("Ergebnis"),
    "outcome_on": QT_TR_NOOP("Ergebnis am"),
    "own_role": QT_TR_NOOP("Eigene Rolle"),
    "phase": QT_TR_NOOP("Phase"),
    "phone": QT_TR_NOOP("Telefon"),
    "place": QT_TR_NOOP("Ort"),
    "planned_on": QT_TR_NOOP("Geplant am"),
    "project": QT_TR_NOOP("Projekt"),
    "proof": QT_TR_NOOP("Nachweis"),
    "proof_on": QT_TR_NOOP("Nachweis am"),
    "provider": QT_TR_NOOP("Anbieter"),
    "reached_on": QT_TR_NOOP("Erreicht am"),
    "read_on": QT_TR_NOOP("Gemessen am"),
    "region": QT_TR_NOOP("Region"),
    "registered_on": QT_TR_NOOP("Angemeldet am"),
    "registration_until": QT_TR_NOOP("Anmeldung bis"),
    "release_basis": QT_TR_NOOP("Freistellung"),
    "result_on": QT_TR_NOOP("Ergebnis am"),
    "right": QT_TR_NOOP("Rechtsgrundlage"),
    "role": QT_TR_NOOP("Rolle"),
    "scope": QT_TR_NOOP("Freigabe"),
    "side": QT_TR_NOOP("Im Haus oder außerhalb"),
    "solved_on": QT_TR_NOOP("Gelöst am"),
    "started_on": QT_TR_NOOP("Begonnen am"),
    "starts_at": QT_TR_NOOP("Uhrzeit"),
    "starts_on": QT_TR_NOOP("Beginn"),
    "state": QT_TR_NOOP("Stand"),
    "status": QT_TR_NOOP("Stand"),
    "talks": QT_TR_NOOP("Gespräche"),
    "target_groups": QT_TR_NOOP("Zielgruppen"),
    "target_on": QT_TR_NOOP("Ziel bis"),
    "target_value": QT_TR_NOOP("Zielwert"),
    "text": QT_TR_NOOP("Text"),
    "time_basis": QT_TR_NOOP("Zeitgrundlage"),
    "title": QT_TR_NOOP("Titel"),
    "topic": QT_TR_NOOP("Thema"),
    "topics": QT_TR_NOOP("Themen"),
    "unit": QT_TR_NOOP("Einheit"),
    "value": QT_TR_NOOP("Wert"),
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
    """The fields of a row worth reading: ids and how exact a day is are for programs, which ask for JSON."""
    names = [field.name for field in fields(row) if field.repr]
    return [name for name in names if name != "id" and not name.endswith(("_id", "precision"))]


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
