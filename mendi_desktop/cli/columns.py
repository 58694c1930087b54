# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the fields of listed rows are headed and told in words, for reading in a terminal."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import short_label

HEADS: Final[Mapping[str, str]] = {
    "alias": QT_TR_NOOP("Kürzel"),
    "assessed_on": QT_TR_NOOP("Tag"),
    "assessment_item": QT_TR_NOOP("Punkt"),
    "barriers": QT_TR_NOOP("Hürden"),
    "channel": QT_TR_NOOP("Kanal"),
    "concerns": QT_TR_NOOP("Anliegen"),
    "contact_kind": QT_TR_NOOP("Art"),
    "content": QT_TR_NOOP("Inhalt"),
    "delete_on": QT_TR_NOOP("Löschen am"),
    "done_on": QT_TR_NOOP("Erledigt am"),
    "draft": QT_TR_NOOP("Entwurf"),
    "due_on": QT_TR_NOOP("bis"),
    "ends_on": QT_TR_NOOP("bis"),
    "first_talk": QT_TR_NOOP("Erstes Gespräch"),
    "follow_up_done_on": QT_TR_NOOP("Erledigt am"),
    "follow_up_on": QT_TR_NOOP("Wiedervorlage"),
    "found_on": QT_TR_NOOP("Gefunden am"),
    "half_days": QT_TR_NOOP("Halbe Tage"),
    "head_count": QT_TR_NOOP("Personen"),
    "held_on": QT_TR_NOOP("Tag"),
    "important": QT_TR_NOOP("Wichtig für mich"),
    "initiative": QT_TR_NOOP("Zustande gekommen"),
    "last_talk": QT_TR_NOOP("Letztes Gespräch"),
    "learning_outcome": QT_TR_NOOP("Lernergebnis"),
    "level": QT_TR_NOOP("Stufe"),
    "minutes": QT_TR_NOOP("Minuten"),
    "missing": QT_TR_NOOP("Fehlt noch"),
    "module": QT_TR_NOOP("Modul"),
    "name": QT_TR_NOOP("Name"),
    "next_due_on": QT_TR_NOOP("Nächster Schritt bis"),
    "note": QT_TR_NOOP("Notiz"),
    "online": QT_TR_NOOP("Online"),
    "open_steps": QT_TR_NOOP("Offene Schritte"),
    "org_unit": QT_TR_NOOP("Bereich"),
    "origin": QT_TR_NOOP("Herkunft"),
    "outcome": QT_TR_NOOP("Ergebnis"),
    "outcome_on": QT_TR_NOOP("Ergebnis am"),
    "place": QT_TR_NOOP("Ort"),
    "proof": QT_TR_NOOP("Nachweis"),
    "proof_on": QT_TR_NOOP("Nachweis am"),
    "provider": QT_TR_NOOP("Anbieter"),
    "registered_on": QT_TR_NOOP("Angemeldet am"),
    "registration_until": QT_TR_NOOP("Anmeldung bis"),
    "release_basis": QT_TR_NOOP("Freistellung"),
    "scope": QT_TR_NOOP("Freigabe"),
    "starts_on": QT_TR_NOOP("Beginn"),
    "status": QT_TR_NOOP("Stand"),
    "talks": QT_TR_NOOP("Gespräche"),
    "target_groups": QT_TR_NOOP("Zielgruppen"),
    "title": QT_TR_NOOP("Titel"),
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
    """The fields of a row worth reading: ids are for programs, which ask for JSON."""
    names = [field.name for field in fields(row)]
    return [name for name in names if name != "id" and not name.endswith("_id")]


def head(field: str) -> str:
    return tr(HEADS[field]) if field in HEADS else field


def in_words(field: str, value: object, workplace_kind: str) -> object:
    """Codes of pick lists become their labels; other values stay."""
    if field not in LISTS or value is None:
        return value
    if isinstance(value, tuple):
        return tuple(short_label(LISTS[field], str(code), workplace_kind) for code in value)
    return short_label(LISTS[field], str(value), workplace_kind)
