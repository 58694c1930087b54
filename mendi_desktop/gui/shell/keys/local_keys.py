# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keys that hold in one place only: those of the window are acts, see :mod:`menu`."""

from dataclasses import dataclass
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP


@dataclass(frozen=True, slots=True)
class LocalKey:
    """Marked with QT_TR_NOOP, as in the handbook."""

    where: str
    keys: str
    what: str


LOCAL_KEYS: Final = (
    LocalKey(QT_TR_NOOP("überall"), QT_TR_NOOP("Tab, Umschalt+Tab"), QT_TR_NOOP("weiter, zurück")),
    LocalKey(
        QT_TR_NOOP("Finden und tun"),
        QT_TR_NOOP("↓, ↑, Bild ab, Bild auf, Pos1, Ende"),
        QT_TR_NOOP("in der Liste gehen"),
    ),
    LocalKey(QT_TR_NOOP("Finden und tun"), QT_TR_NOOP("Eingabe, Esc"), QT_TR_NOOP("hingehen oder tun, schließen")),
    LocalKey(
        QT_TR_NOOP("überall"),
        QT_TR_NOOP("Esc"),
        QT_TR_NOOP("Dialog, Liste oder Formular schließen; ein angefangenes Gespräch bleibt als Entwurf"),
    ),
    LocalKey(QT_TR_NOOP("Zeile auf der Seite Heute"), QT_TR_NOOP("Eingabe"), QT_TR_NOOP("festhalten")),
    LocalKey(QT_TR_NOOP("Formular eines Gesprächs"), QT_TR_NOOP("Strg+S"), QT_TR_NOOP("festhalten")),
    LocalKey(
        QT_TR_NOOP("Liste und Eintrag, wo nur eines Platz hat"),
        QT_TR_NOOP("Alt+←, Esc"),
        QT_TR_NOOP("zurück zur Liste"),
    ),
    LocalKey(
        QT_TR_NOOP("Kante zwischen Liste und Eintrag"),
        QT_TR_NOOP("←, →, Eingabe"),
        QT_TR_NOOP("schmaler, breiter, wie zuvor"),
    ),
    LocalKey(
        QT_TR_NOOP("Gespräch in einer Zeile"),
        QT_TR_NOOP("Eingabe, Strg+Eingabe"),
        QT_TR_NOOP("festhalten, ins ganze Formular"),
    ),
    LocalKey(QT_TR_NOOP("Formular eines Gesprächs"), QT_TR_NOOP("Eingabe"), QT_TR_NOOP("zum nächsten Feld")),
    LocalKey(QT_TR_NOOP("Reihe von Knöpfen"), QT_TR_NOOP("Pfeiltasten"), QT_TR_NOOP("wählen")),
    LocalKey(QT_TR_NOOP("Auswahlliste"), QT_TR_NOOP("tippen, Eingabe"), QT_TR_NOOP("eingrenzen, nehmen")),
    LocalKey(
        QT_TR_NOOP("Feld für einen Tag"),
        QT_TR_NOOP("↑, ↓, Bild auf, Bild ab"),
        QT_TR_NOOP("ein Tag, eine Woche später oder früher"),
    ),
    LocalKey(QT_TR_NOOP("Feld für einen Tag, Auswahlliste"), QT_TR_NOOP("F4"), QT_TR_NOOP("aufklappen, zuklappen")),
    LocalKey(
        QT_TR_NOOP("Feld für eine Dauer"),
        QT_TR_NOOP("↑, ↓, Bild auf, Bild ab"),
        QT_TR_NOOP("fünf, dreißig Minuten mehr oder weniger"),
    ),
    LocalKey(
        QT_TR_NOOP("Reihe von gewählten Einträgen"),
        QT_TR_NOOP("Pfeiltasten, Leertaste, Entf"),
        QT_TR_NOOP("gehen, wegnehmen"),
    ),
    LocalKey(
        QT_TR_NOOP("Passphrase"), QT_TR_NOOP("Strg+Umschalt+A"), QT_TR_NOOP("Geschriebenes zeigen oder verbergen")
    ),
    LocalKey(QT_TR_NOOP("verdecktes Fenster"), QT_TR_NOOP("F9, Esc"), QT_TR_NOOP("alles zurückholen")),
    LocalKey(
        QT_TR_NOOP("Kalender"), QT_TR_NOOP("Pfeiltasten"), QT_TR_NOOP("nächster, voriger Tag, nächste, vorige Woche")
    ),
    LocalKey(QT_TR_NOOP("Kalender"), QT_TR_NOOP("Bild auf, Bild ab"), QT_TR_NOOP("voriger, nächster Monat")),
    LocalKey(QT_TR_NOOP("Kalender"), QT_TR_NOOP("Pos1, Ende, T"), QT_TR_NOOP("erster, letzter Tag des Monats, heute")),
    LocalKey(QT_TR_NOOP("Kalender"), QT_TR_NOOP("Eingabe, Esc"), QT_TR_NOOP("in die Liste des Tages, zurück")),
    LocalKey(QT_TR_NOOP("Wiedervorlagen auf der Seite Heute"), QT_TR_NOOP("↑, ↓"), QT_TR_NOOP("nächste, vorige Zeile")),
    LocalKey(QT_TR_NOOP("Code vom Notfallblatt"), QT_TR_NOOP("einfügen"), QT_TR_NOOP("alle vier Zeilen auf einmal")),
    LocalKey(
        QT_TR_NOOP("Liste der Sicherungen"), QT_TR_NOOP("Eingabe"), QT_TR_NOOP("wiederherstellen, nach einer Frage")
    ),
    LocalKey(QT_TR_NOOP("Liste der Gespräche"), QT_TR_NOOP("Eingabe"), QT_TR_NOOP("zum Ändern öffnen")),
    LocalKey(QT_TR_NOOP("Suchzeile der Gespräche, des Netzwerks"), QT_TR_NOOP("Esc"), QT_TR_NOOP("Suche leeren")),
    LocalKey(QT_TR_NOOP("Suchzeile der Projekte"), QT_TR_NOOP("↓, ↑, Eingabe"), QT_TR_NOOP("auswählen, hingehen")),
    LocalKey(
        QT_TR_NOOP("Zeitleiste, Linie einer Kennzahl, Selbsteinschätzung als Bild"),
        QT_TR_NOOP("Pfeiltasten, Pos1, Ende"),
        QT_TR_NOOP("von Punkt zu Punkt"),
    ),
    LocalKey(QT_TR_NOOP("Zeitleiste"), QT_TR_NOOP("Eingabe"), QT_TR_NOOP("den Meilenstein öffnen")),
    LocalKey(
        QT_TR_NOOP("„Als Nächstes“ und die Listen eines Projekts"),
        QT_TR_NOOP("↑, ↓"),
        QT_TR_NOOP("nächste, vorige Zeile"),
    ),
    LocalKey(
        QT_TR_NOOP("Listen von Netzwerk, Qualifizierung und Gremium"),
        QT_TR_NOOP("Eingabe"),
        QT_TR_NOOP("zum Ändern öffnen"),
    ),
    LocalKey(
        QT_TR_NOOP("Liste von Zeit und Rollen"),
        QT_TR_NOOP("Eingabe"),
        QT_TR_NOOP("ändern, oder zum Gespräch, zur Veranstaltung"),
    ),
    LocalKey(QT_TR_NOOP("Zeile auf der Seite Zeit und Rollen"), QT_TR_NOOP("Eingabe"), QT_TR_NOOP("festhalten")),
    LocalKey(
        QT_TR_NOOP("Punkt der Selbsteinschätzung"),
        QT_TR_NOOP("1 bis 4, Pfeiltasten, Entf"),
        QT_TR_NOOP("Stufe wählen, zurücknehmen"),
    ),
    LocalKey(QT_TR_NOOP("Selbsteinschätzung"), QT_TR_NOOP("Strg+S"), QT_TR_NOOP("festhalten")),
    LocalKey(QT_TR_NOOP("Seite in der Seitenleiste"), QT_TR_NOOP("Menütaste"), QT_TR_NOOP("ausblenden")),
    LocalKey(QT_TR_NOOP("Handbuch"), QT_TR_NOOP("Alt+←, Alt+→"), QT_TR_NOOP("zurück, vor")),
    LocalKey(
        QT_TR_NOOP("Handbuch"), QT_TR_NOOP("Strg+Bild ab, Strg+Bild auf"), QT_TR_NOOP("nächste, vorige Überschrift")
    ),
    LocalKey(QT_TR_NOOP("Handbuch"), QT_TR_NOOP("Strg+F, Esc"), QT_TR_NOOP("suchen, Suche leeren oder schließen")),
)
