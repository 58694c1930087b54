# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The renderers' own words, numbers and dates, so that PDF, HTML and charts say the same."""

from collections.abc import Sequence
from datetime import date

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.privacy.safe_table import SafeCount
from mendi_desktop.reports.document import Document

WITHHELD_MARK = "·"

_MONTHS = (
    QT_TR_NOOP("Januar"),
    QT_TR_NOOP("Februar"),
    QT_TR_NOOP("März"),
    QT_TR_NOOP("April"),
    QT_TR_NOOP("Mai"),
    QT_TR_NOOP("Juni"),
    QT_TR_NOOP("Juli"),
    QT_TR_NOOP("August"),
    QT_TR_NOOP("September"),
    QT_TR_NOOP("Oktober"),
    QT_TR_NOOP("November"),
    QT_TR_NOOP("Dezember"),
)


def withheld() -> str:
    """What stands, or is said, in place of a withheld count."""
    return tr("nicht ausgewiesen")


def legend() -> str:
    """Explains the mark below a table."""
    return tr("Ein Punkt heißt: nicht ausgewiesen, damit niemand auf einzelne Personen schließen kann")


def exercise_mark() -> str:
    return tr("ÜBUNG – erfundene Daten")


def number(value: int, lang: str) -> str:
    """An integer with the language's thousands separator."""
    grouped = f"{value:,}"
    return grouped if lang.startswith("en") else grouped.replace(",", ".")


def count(figure: SafeCount, lang: str) -> str:
    """A released number as printed; minutes as hours; the mark if it is withheld."""
    if figure.value is None:
        return WITHHELD_MARK
    if figure.unit != "minutes":
        return number(figure.value, lang)
    hours, minutes = divmod(figure.value, 60)
    if minutes:
        return tr("{hours}:{minutes} h", hours=number(hours, lang), minutes=f"{minutes:02d}")
    return tr("{hours} h", hours=number(hours, lang))


def cell(value: int | None, lang: str) -> str:
    """A table cell as printed."""
    return WITHHELD_MARK if value is None else number(value, lang)


def day(moment: date) -> str:
    """A date in words."""
    return tr("{day}. {month} {year}", day=moment.day, month=tr(_MONTHS[moment.month - 1]), year=moment.year)


def month_short(moment: date) -> str:
    """The month in three letters: "Apr", "Mär"."""
    return tr(_MONTHS[moment.month - 1])[:3]


def report_number(document: Document) -> str:
    return tr("Bericht {number}", number=document.number)


def heading_line(document: Document) -> str:
    """Purpose and number, for the head of each page."""
    if not document.number:
        return document.purpose
    return tr("{purpose} · Nr. {number}", purpose=document.purpose, number=document.number)


def facts(document: Document) -> str:
    """The line below the title: number (if any), recipient, day, and whether the data are invented."""
    made = tr("erstellt am {day}", day=day(document.made_on))
    mark = exercise_mark() if document.exercise else ""
    return " · ".join(filter(None, (_what_for_whom(document), made, mark)))


def _what_for_whom(document: Document) -> str:
    recipient = document.recipient.strip()
    if not document.number:
        return tr("für {recipient}", recipient=recipient) if recipient else ""
    if not recipient:
        return report_number(document)
    return tr("{report} für {recipient}", report=report_number(document), recipient=recipient)


def foot_line(document: Document) -> str:
    """Title and period, for the foot of each page."""
    return " · ".join(filter(None, (document.title, document.period)))


def spelled(groups: Sequence[str]) -> str:
    """A code as it is heard: sign by sign, with a pause after each group."""
    return ", ".join(" ".join(group) for group in groups)


def total() -> str:
    """For all talks and persons: rows of several answers do not add up to it, so it is not called a sum."""
    return tr("Insgesamt")


def suggestion_label() -> str:
    return tr("Anregung aus der Beratung, in eigenen Worten")


def stand(words: str) -> str:
    """When a source was last checked."""
    return tr("Stand {stand}", stand=words)


def page_of(page: int, pages: int) -> str:
    return tr("Seite {page} von {pages}", page=page, pages=pages)


def too_long(lines: int) -> str:
    """Said with a sheet that does not fit on its page; the file is made all the same, with a page more."""
    return plural(
        lines,
        QT_TR_NOOP(
            "Für eine Seite ist das etwa {n} Zeile zu lang. Kürzer gefasst passt es; die Schrift bleibt, wie sie ist."
        ),
        QT_TR_NOOP(
            "Für eine Seite ist das etwa {n} Zeilen zu lang. Kürzer gefasst passt es; die Schrift bleibt, wie sie ist."
        ),
    )
