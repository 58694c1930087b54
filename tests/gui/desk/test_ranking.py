# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody types, and what stands first then: the same every time."""

import pytest

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.desk.entry import ACTS, PAGES, Entry
from mendi_desktop.gui.desk.ranking import arranged, fit
from mendi_desktop.gui.shell.menu import ACTIONS, IN_PRACTICE
from mendi_desktop.gui.shell.menu import PAGES as WITH_KEYS

ORDER = (PAGES, "colleagues", "consultations", "projects", "network", "qualification", "council", ACTS)
OFFERED = (
    *("Kürzel aufnehmen", "Projekt anlegen", "Ansprechperson aufnehmen", "Ansprechpersonen ansehen"),
    *("Veranstaltungen ansehen", "Tätigkeit festhalten", "Seminar eintragen", "Antrag entwerfen"),
    *("Projektsteckbrief", "Stundennachweis für die Freistellung", "Blatt für den Datenschutz"),
    "Bericht für den Betriebsrat oder Personalrat",
)
FOUND = (
    ("colleagues", "Ahorn-7", "Montage"),
    ("colleagues", "Ahorn-71", "Logistik"),
    ("colleagues", "Ahorn-12", "Montage"),
    ("colleagues", "Birke-3", "Beate Beispiel · Versand"),
    ("colleagues", "Müller-Eiche", "Küche"),
    ("colleagues", "Gänseblümchen-2", ""),
    ("consultations", "Ahorn-7, Mo, 16.11.2026", "Deutsch/Sprachkurs"),
    ("consultations", "Birke-3, Fr, 13.11.2026", "Schein/Sachkunde"),
    ("consultations", "Halle 2, Do, 5.11.2026", "Info-Stand"),
    ("projects", "Lernzeit in der Schicht", "Umsetzung"),
    ("projects", "Deutsch am Arbeitsplatz", "Idee"),
    ("network", "Bea Beispielmann", "Vorsitz Ausschuss für Berufsbildung · Betriebsrat Nordhafen Metall"),
    ("network", "Agentur für Arbeit Musterküste", "Agentur · Musterstadt"),
    ("network", "IHK Musterküste", "Kammer · Musterstadt"),
    ("network", "Markt der Möglichkeiten", "Mo, 27.4.2026 · Kantine"),
    ("qualification", "Mentoring im Betrieb", "Fr, 27.11.2026 · ver.di b+b"),
    ("council", "Feste Lernzeiten im Schichtplan", "§ 92a BetrVG"),
)
FIRST = {
    # a page by its beginning
    "heute": "Heute",
    "he": "Heute",
    "kal": "Kalender",
    "gespr": "Gespräche",
    "gespraeche": "Gespräche",
    "GESPRÄCHE": "Gespräche",
    "koll": "Kolleg*innen",
    "ber": "Berichte",
    "sich": "Sicherheit",
    "proj": "Projekt",
    "hür": "Hürden",
    "huer": "Hürden",
    "netz": "Netzwerk",
    "zeit": "Zeit und Rollen",
    "rollen": "Zeit und Rollen",
    "zur": "Zeit und Rollen",
    "quali": "Qualifizierung",
    "grem": "Gremium",
    "einst": "Einstellungen",
    # beginnings of words, one letter each or more
    "gf": "Gespräch festhalten",
    "gesfes": "Gespräch festhalten",
    "vdg": "Vor dem Gespräch",
    "js": "Jetzt sichern",
    "ato": "Anderen Tresor öffnen …",
    "zcg": "Zu einem Code gehen …",
    "ka": "Kalender",
    "küauf": "Kürzel aufnehmen",
    "pa": "Projekt anlegen",
    "anent": "Antrag entwerfen",
    "bbp": "Bericht für den Betriebsrat oder Personalrat",
    "afa": "Agentur für Arbeit Musterküste",
    "mdm": "Markt der Möglichkeiten",
    "lids": "Lernzeit in der Schicht",
    # an act by its words, in any order
    "festhalten": "Gespräch festhalten",
    "festhalten ges": "Gespräch festhalten",
    "sichern": "Jetzt sichern",
    "sperr": "Sperren",
    "verd": "Verdecken",
    "rück": "Rückgängig",
    "bericht erst": "Bericht erstellen …",
    "schrift gr": "Schrift größer",
    "groesser": "Schrift größer",
    "beamer": "Beamer-Größe",
    "steckbrief": "Projektsteckbrief",
    "stunden": "Stundennachweis für die Freistellung",
    "datenschutz": "Blatt für den Datenschutz",
    "code": "Zu einem Code gehen …",
    "anheften": "Anheften oder lösen",
    "lösen": "Anheften oder lösen",
    # people before their talks, the whole number before a longer one
    "ahorn-7": "Ahorn-7",
    "ahorn-71": "Ahorn-71",
    "ahorn": "Ahorn-7",
    "ahorn-1": "Ahorn-12",
    "birke": "Birke-3",
    "mueller": "Müller-Eiche",
    "muller": "Müller-Eiche",
    "eiche": "Müller-Eiche",
    "gaense": "Gänseblümchen-2",
    "beate": "Birke-3",
    "küche": "Müller-Eiche",
    # other entries
    "ahorn-7 16.11": "Ahorn-7, Mo, 16.11.2026",
    "sachkunde": "Birke-3, Fr, 13.11.2026",
    "halle 2": "Halle 2, Do, 5.11.2026",
    "lernzeit": "Lernzeit in der Schicht",
    "deutsch": "Deutsch am Arbeitsplatz",
    "bea": "Bea Beispielmann",
    "ihk": "IHK Musterküste",
    "agentur": "Agentur für Arbeit Musterküste",
    "mentoring": "Mentoring im Betrieb",
    "feste": "Feste Lernzeiten im Schichtplan",
    "92a": "Feste Lernzeiten im Schichtplan",
}


def entries() -> list[Entry]:
    """Everything the palette could offer, in the order in which it is handed over."""
    acts = (tr(each.text) for each in ACTIONS.values() if each.id not in (*WITH_KEYS, *IN_PRACTICE, "palette"))
    rows = [(PAGES, tr(ACTIONS[page].text), "") for page in WITH_KEYS]
    rows += [(ACTS, title, "") for title in (*acts, *OFFERED)]
    return [Entry(group, title, object, facts=facts) for group, title, facts in (*rows, *FOUND)]


@pytest.mark.parametrize(("typed", "first"), FIRST.items())
def test_what_is_typed_leads_there(typed: str, first: str) -> None:
    fitting = [each for each in entries() if fit(typed, each.title, each.facts) is not None]
    assert arranged(fitting, typed, ORDER, 6)[0].entries[0].title == first


def test_there_are_enough_of_them() -> None:
    assert len(FIRST) >= 60


def test_the_order_does_not_hang_on_chance() -> None:
    shown = [(group.code, group.entries) for group in arranged(entries(), "e", ORDER, 6)]
    again = [(group.code, group.entries) for group in arranged(entries(), "e", ORDER, 6)]
    assert [(code, [each.title for each in found]) for code, found in shown] == [
        (code, [each.title for each in found]) for code, found in again
    ]
    assert [group.code for group in arranged(entries()[::-1], "e", ORDER, 6)] == [code for code, _ in shown]


@pytest.mark.parametrize("typed", ["gx", "xyz", "festhalten xyz", "g f x", "ß§", "a" * 500])
def test_what_fits_nothing_finds_nothing(typed: str) -> None:
    assert fit(typed, "Gespräch festhalten") is None


def test_what_was_found_by_a_word_of_the_record_stands_behind_what_is_called_so() -> None:
    by_record = Entry("consultations", "Birke-3, Fr, 13.11.2026", object)
    by_name = Entry("projects", "Schichtplan", object)
    assert [group.code for group in arranged([by_record, by_name], "schichtplan", ORDER, 6)] == [
        "projects",
        "consultations",
    ]
