# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A believable report to a fictional works council, with every kind of block."""

from datetime import date

from mendi_desktop.privacy import safe_table
from mendi_desktop.privacy.safe_table import SafeCount, SafeTable
from mendi_desktop.reports.document import (
    BarChart,
    Block,
    Bullets,
    CountTable,
    Document,
    Emphasis,
    Heading,
    KeyFigures,
    Link,
    Note,
    Numbered,
    Paragraph,
    Source,
    Sources,
    Suggestion,
    TextTable,
)


def a_count(label: str, value: int | None, unit: str = "talks") -> SafeCount:
    return SafeCount(id=unit, label=label, value=value, unit=unit, seal=safe_table._SEAL)


def a_table(
    title: str,
    columns: dict[str, str],
    rows: dict[str, list[int | None]],
    *,
    column_totals: tuple[int | None, ...] | None = None,
    row_totals: tuple[int | None, ...] | None = None,
    total: int | None = None,
    notes: tuple[str, ...] = (),
) -> SafeTable:
    """A released table, sealed for tests: columns are id to label, rows are label to cells."""
    return SafeTable(
        id=title.lower().replace(" ", "_")[:40],
        title=title,
        row_ids=tuple(f"r{index}" for index in range(len(rows))),
        rows=tuple(rows),
        column_ids=tuple(columns),
        columns=tuple(columns.values()),
        cells=tuple(tuple(cells) for cells in rows.values()),
        row_totals=row_totals,
        column_totals=column_totals,
        total=total,
        notes=notes,
        seal=safe_table._SEAL,
    )


BOTH = {"persons": "Personen", "talks": "Gespräche"}

CONCERNS = a_table(
    "Anliegen",
    BOTH,
    {
        "Berufsabschluss nachholen": [9, 12],
        "Schein oder Sachkunde": [8, 9],
        "Deutsch und Sprachkurs": [7, 7],
        "Aufstiegsfortbildung zur Industriemeisterin oder zum Industriemeister": [5, 6],
        "Digitale Kompetenzen und künstliche Intelligenz": [None, None],
        "Studium neben dem Beruf": [None, None],
        "Rückkehr aus Elternzeit": [0, 0],
    },
    notes=("Eine Person kann mehrere Anliegen haben; die Spalten ergeben deshalb keine Summe.",),
)

LENGTHS = a_table(
    "Dauer der Gespräche",
    {"talks": "Gespräche"},
    {"bis 15 Minuten": [19], "16 bis 30 Minuten": [15], "31 bis 60 Minuten": [13], "über eine Stunde": [None]},
)

BARRIERS = a_table(
    "Hürden nach Schichtmodell",
    {"day": "Tagschicht", "two": "Zwei Schichten", "three": "Drei Schichten und Konti"},
    {
        "Zeit neben der Schicht": [6, 8, 11],
        "Kosten und Vorleistung": [5, None, 7],
        "Kinderbetreuung und Pflege": [None, 5, None],
        "Lange her, Sorge vor Prüfungen": [None, None, 6],
        "Unklare Freistellung durch die Führungskraft": [0, 6, 9],
    },
    row_totals=(25, 18, 14, 12, 15),
    column_totals=(18, 27, 39),
    total=84,
)

REFERRALS = a_table(
    "Weiter an",
    {"talks": "Gespräche"},
    {
        "Agentur für Arbeit, Berufsberatung im Erwerbsleben": [11],
        "Industrie- und Handelskammer": [8],
        "Volkshochschule": [6],
        "Personalabteilung": [None],
    },
)


_FIGURES: tuple[Block, ...] = (
    KeyFigures(
        (
            a_count("Gespräche", 47),
            a_count("Personen", 31, "persons"),
            a_count("Beratung", 1145, "minutes"),
            a_count("Infostände", None, "contacts"),
        )
    ),
    Paragraph(
        (
            "Im dritten Quartal haben ",
            Emphasis("31 Kolleg*innen"),
            " das Gespräch gesucht, die meisten zwischen zwei Schichten. Am häufigsten ging es um einen "
            "Berufsabschluss, der nachgeholt werden soll. Die Zahlen nennen nur Gruppen ab fünf verschiedenen "
            "Personen; Namen, Notizen und Tage einzelner Gespräche verlassen den Tresor nicht.",
        )
    ),
    Heading(2, "Worum es ging"),
    CountTable(CONCERNS, stub="Anliegen", bars="persons"),
    Note(
        "Zwei Anliegen bleiben ohne Zahl, damit niemand auf einzelne Personen schließen kann. Das sagt nichts "
        "darüber, wie wichtig sie sind.",
        title="Warum manche Zahlen fehlen",
    ),
    Heading(2, "Wie lange gesprochen wurde"),
    BarChart(LENGTHS, "talks", caption="Gespräche nach Dauer"),
    CountTable(LENGTHS, stub="Dauer"),
)

_WAYS: tuple[Block, ...] = (
    Heading(2, "Was im Weg stand"),
    Paragraph(
        "Gezählt sind Personen, die eine Hürde genannt haben, nach dem Schichtmodell ihres Bereichs. "
        "Weiterbildungsvereinbarung, Qualifizierungschancengesetz und Arbeitszeitflexibilisierung kamen dabei "
        "mehrfach zur Sprache."
    ),
    CountTable(BARRIERS, stub="Hürde", caption="Personen nach Hürde und Schichtmodell"),
    Heading(2, "Wohin es weiterging"),
    CountTable(REFERRALS, stub="Weiter an", bars="talks"),
    Heading(3, "Was daraus wurde"),
    Bullets(
        (
            "Sechs Anmeldungen zu Vorbereitungslehrgängen auf die Externenprüfung, zwei mit Freistellung.",
            "Ein Deutschkurs in der Frühschicht von Halle 4, gemeinsam mit der Volkshochschule, ab Januar.",
            (
                "Ein Antrag nach ",
                Link("§ 82 SGB III", "https://www.gesetze-im-internet.de/sgb_3/__82.html"),
                ".",
            ),
        )
    ),
)

_SUGGESTIONS: tuple[Block, ...] = (
    Heading(2, "Anregungen an den Betriebsrat"),
    Suggestion(
        "In Halle 4 scheitert fast jede Anmeldung am Schichtplan. Eine feste Lernzeit von zwei Stunden je "
        "Woche, im Plan eingetragen wie eine Schicht, würde mehr bewirken als jedes weitere Plakat.\n"
        "Viele wissen nicht, dass Prüfungsgebühren übernommen werden können."
    ),
    Heading(3, "Vorschläge für einen Beschluss"),
    Numbered(
        (
            "Den Berufsbildungsbedarf ermitteln lassen und mit dem Arbeitgeber beraten (§ 96 Abs. 1 BetrVG).",
            "Lernzeit im Schichtplan für Halle 4 vorsehen und im Bildungsausschuss behandeln.",
        )
    ),
)

_LAW: tuple[Block, ...] = (
    Heading(2, "Was rechtlich gilt"),
    TextTable(
        head=("Vorschrift", "Was sie sagt", "Quelle und Stand"),
        rows=(
            (
                "§ 96 Abs. 1 BetrVG",
                "Der Arbeitgeber ermittelt auf Verlangen des Betriebsrats den Berufsbildungsbedarf und berät "
                "mit ihm über Fragen der Berufsbildung. Der Betriebsrat kann Vorschläge machen.",
                ("gesetze-im-internet.de, ", Emphasis("Stand Oktober 2026")),
            ),
            (
                "§ 97 Abs. 2 BetrVG",
                "Ändern sich Tätigkeiten so, dass Kenntnisse nicht mehr reichen, bestimmt der Betriebsrat bei "
                "der Einführung von Maßnahmen der betrieblichen Berufsbildung mit.",
                ("gesetze-im-internet.de, ", Emphasis("Stand Oktober 2026")),
            ),
            (
                "§ 82 SGB III",
                "Die Agentur für Arbeit kann Lehrgangskosten und Arbeitsentgelt bezuschussen; wie viel, hängt "
                "von der Größe des Betriebs ab. Wahrscheinlich ja, vor der Anmeldung prüfen.",
                ("gesetze-im-internet.de, ", Emphasis("Stand September 2026")),
            ),
        ),
        shares=(22, 52, 26),
    ),
    Heading(2, "Quellen"),
    Sources(
        (
            Source(
                "Betriebsverfassungsgesetz, §§ 96 bis 98",
                "Oktober 2026",
                "https://www.gesetze-im-internet.de/betrvg/__96.html",
            ),
            Source(
                "Sozialgesetzbuch Drittes Buch, § 82",
                "September 2026",
                "https://www.gesetze-im-internet.de/sgb_3/__82.html",
            ),
        )
    ),
    Paragraph(
        "Erstellt mit mendi desktop aus Gesprächen, die zählen dürfen. Private Notizen sind nicht enthalten.",
        role="quiet",
    ),
)


def sample_report(*, exercise: bool = True) -> Document:
    """Three pages; the company, its people and its figures are invented."""
    return Document(
        title="Weiterbildungsberatung",
        purpose="Bericht an den Betriebsrat",
        period="1. Juli bis 30. September 2026",
        number="2026-07",
        made_on=date(2026, 10, 5),
        recipient="den Betriebsrat der Nordlicht Metall GmbH",
        exercise=exercise,
        blocks=(*_FIGURES, *_WAYS, *_SUGGESTIONS, *_LAW),
    )
