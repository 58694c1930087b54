# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What each column of this area tells, why it is kept, how long, and how far it may go."""

from collections.abc import Mapping
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.area import Column, Leaves
from mendi_desktop.features.shared_columns import ROW

_ACCOMPANY = QT_TR_NOOP("Begleitung in Weiterbildungsfragen")
_COUNT = QT_TR_NOOP("Begleitung und geschützte Zahlen für die Interessenvertretung")
_SEARCH = QT_TR_NOOP("technische Ordnung der Einträge")
_NOTE = QT_TR_NOOP("Gedächtnisstütze, nur für die Mentor*in")


def _own(tells: str, *, special: bool = False) -> Column:
    return Column(tells, _ACCOMPANY, "record", Leaves.OWN_RECORD, special)


def _counted(tells: str, *, special: bool = False) -> Column:
    return Column(tells, _COUNT, "record", Leaves.COUNTED, special)


_TALK = _own(QT_TR_NOOP("zu welchem Gespräch es gehört"))

COLUMNS: Final[Mapping[str, Mapping[str, Column]]] = {
    "consultation": {
        **ROW,
        "held_on": _counted(QT_TR_NOOP("Tag des Gesprächs (in Berichten nur der Zeitraum)")),
        "minutes": _counted(QT_TR_NOOP("Dauer in Minuten")),
        "contact_kind": _counted(QT_TR_NOOP("Art des Kontakts")),
        "channel": _counted(QT_TR_NOOP("Kanal")),
        "place": _own(QT_TR_NOOP("Ort des Gesprächs")),
        "initiative": _counted(QT_TR_NOOP("wie das Gespräch zustande kam")),
        "head_count": _counted(QT_TR_NOOP("Anzahl der Personen ohne Zuordnung")),
        "colleague_id": _counted(QT_TR_NOOP("mit wem (in Berichten nur die Anzahl verschiedener Personen)")),
        "org_unit": _counted(QT_TR_NOOP("Bereich oder Abteilung")),
        "concerns": _counted(QT_TR_NOOP("Anliegen")),
        "target_groups": _counted(QT_TR_NOOP("Zielgruppen"), special=True),
        "barriers": _counted(QT_TR_NOOP("Hürden"), special=True),
        "funding_checked": _counted(QT_TR_NOOP("geprüfte Förderung")),
        "participants": _own(QT_TR_NOOP("weitere Beteiligte"), special=True),
        "follow_up_on": _own(QT_TR_NOOP("Wiedervorlage")),
        "follow_up_done_on": _own(QT_TR_NOOP("wann die Wiedervorlage erledigt war")),
        "outcome": _counted(QT_TR_NOOP("Ergebnis")),
        "outcome_on": _own(QT_TR_NOOP("Tag des Ergebnisses")),
        "draft": _own(QT_TR_NOOP("ob das Gespräch noch ein Entwurf ist")),
    },
    "consultation_text": {
        **ROW,
        "search_key": Column(QT_TR_NOOP("zufällige Nummer für die Suche"), _SEARCH, "record", Leaves.NEVER),
        "consultation_id": _TALK,
        "record": _own(QT_TR_NOOP("Gesprächsnotiz, die gezeigt werden darf"), special=True),
        "starting_point": _own(QT_TR_NOOP("Ausgangslage"), special=True),
        "strengths": _own(QT_TR_NOOP("Stärken")),
        "goals": _own(QT_TR_NOOP("Ziele und Möglichkeiten")),
    },
    "private_note": {
        **ROW,
        "consultation_id": Column(_TALK.tells, _NOTE, "private_note", Leaves.NEVER),
        "text": Column(QT_TR_NOOP("Arbeitsnotiz nur für die Mentor*in"), _NOTE, "private_note", Leaves.NEVER, True),
        "delete_on": Column(QT_TR_NOOP("Tag, für den das Löschen vorgemerkt ist"), _NOTE, "private_note", Leaves.NEVER),
    },
    "agreed_step": {
        **ROW,
        "consultation_id": _TALK,
        "text": _own(QT_TR_NOOP("was vereinbart ist")),
        "responsible": _own(QT_TR_NOOP("wer es macht")),
        "due_on": _own(QT_TR_NOOP("bis wann")),
        "done_on": _own(QT_TR_NOOP("wann es erledigt war")),
    },
    "referral": {
        **ROW,
        "consultation_id": _TALK,
        "target": _counted(QT_TR_NOOP("an welche Stelle verwiesen wurde"), special=True),
        "came_back": _own(QT_TR_NOOP("was von dort zurückkam")),
        "came_back_on": _own(QT_TR_NOOP("Tag der Rückmeldung")),
    },
    "form_draft": {
        **ROW,
        "form": Column(QT_TR_NOOP("Name des Formulars"), _SEARCH, "form", Leaves.NEVER),
        "typed": Column(
            QT_TR_NOOP("noch nicht festgehaltene Eingaben"),
            QT_TR_NOOP("nichts geht verloren, wenn das Programm unterbrochen wird"),
            "form",
            Leaves.NEVER,
            True,
        ),
    },
}
