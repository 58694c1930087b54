# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long things are kept, and how they go: the rules that the classification of columns names in ``kept``.

Periods as proposed in the field handbook, 5.5; none is fixed by law. Each says honestly whether anything happens by
itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP

PRIVATE_NOTE_DAYS: Final = 90
"""Working notes go about three months after the talk."""

RECORD_MONTHS: Final = 12
"""What was said and agreed, after the last contact."""

PROOF_YEARS: Final = 3
"""Proof of a consent, after the end of the year: the regular limitation, §§ 195, 199 BGB."""


@dataclass(frozen=True, slots=True)
class Retention:
    """``what``, ``until`` and ``how`` are QT_TR_NOOP constants; ``n`` is the number they may speak of."""

    what: str
    until: str
    how: str
    n: int = 0


RETENTION: Final[Mapping[str, Retention]] = {
    "private_note": Retention(
        QT_TR_NOOP("Notizen „nur für mich“"),
        QT_TR_NOOP("{n} Tage nach dem Gespräch"),
        QT_TR_NOOP("Was fällig ist, zeigt die Seite „Heute“; ein Klick entfernt es, von selbst geschieht es nicht."),
        PRIVATE_NOTE_DAYS,
    ),
    "named_consent": Retention(
        QT_TR_NOOP("Name und Kontakt"),
        QT_TR_NOOP("bis zum Widerruf der Freigabe"),
        QT_TR_NOOP("Löscht das Programm mit dem Widerruf."),
    ),
    "record": Retention(
        QT_TR_NOOP("Gespräche, Kürzel, Vereinbarungen"),
        QT_TR_NOOP("{n} Monate nach dem letzten Kontakt"),
        QT_TR_NOOP("Der Tag lässt sich vormerken. Gelöscht wird von Hand; von selbst geschieht es noch nicht."),
        RECORD_MONTHS,
    ),
    "consent_proof": Retention(
        QT_TR_NOOP("Nachweis der Freigabe"),
        QT_TR_NOOP("{n} Jahre nach Jahresende"),
        QT_TR_NOOP("Wird von Hand gelöscht, zusammen mit dem Kürzel; von selbst geschieht es noch nicht."),
        PROOF_YEARS,
    ),
    "project": Retention(
        QT_TR_NOOP("Projekt, Netzwerk, eigene Zeit und Qualifizierung"),
        QT_TR_NOOP("solange die Aufgabe dauert"),
        QT_TR_NOOP("Enthält keine Angaben über einzelne Kolleg*innen. Gelöscht wird von Hand."),
    ),
    "contact": Retention(
        QT_TR_NOOP("Ansprechpersonen im Netzwerk, Beteiligte im Projekt"),
        QT_TR_NOOP("solange Kontakt oder Projekt dauern"),
        QT_TR_NOOP("„Noch aktiv?“ erinnert im Netzwerk nach einem Jahr. Gelöscht wird von Hand."),
    ),
    "team": Retention(
        QT_TR_NOOP("Mentor*innen im Team"),
        QT_TR_NOOP("solange sie sich die Rollen teilen"),
        QT_TR_NOOP("Nur Name, Funktion und Rollen, mit ihrem Wissen. Gelöscht wird von Hand."),
    ),
    "works_council": Retention(
        QT_TR_NOOP("Herausgegebene Zahlen"),
        QT_TR_NOOP("wie die Unterlagen des Gremiums"),
        QT_TR_NOOP("Bleiben im Tresor, damit sich keine zwei Berichte voneinander abziehen lassen."),
    ),
    "repair": Retention(
        QT_TR_NOOP("Aus einer Reparatur"),
        QT_TR_NOOP("bis zum Löschen von Hand"),
        QT_TR_NOOP("Bleibt, bis jemand es angesehen hat und löscht."),
    ),
    "vault": Retention(
        QT_TR_NOOP("Angaben zum Tresor"),
        QT_TR_NOOP("solange es den Tresor gibt"),
        QT_TR_NOOP("Gehen mit der Datei."),
    ),
    "form": Retention(
        QT_TR_NOOP("Angefangene Eingaben, Angeheftetes, gemerkte Ansichten"),
        QT_TR_NOOP("bis festgehalten oder verworfen"),
        QT_TR_NOOP("Löscht das Programm dann sofort."),
    ),
}
