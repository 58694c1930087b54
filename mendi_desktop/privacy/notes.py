# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sentences that explain withheld numbers, in the words that the works council reads."""

from collections.abc import Sequence
from datetime import date

from mendi_desktop.core.i18n import tr
from mendi_desktop.privacy.period import Period
from mendi_desktop.privacy.request import Kind, Request
from mendi_desktop.privacy.safe_table import SafeCount, SafeTable


def hiding_notes(k: int, merged: bool, totals: Sequence[SafeCount], tables: Sequence[SafeTable]) -> list[str]:
    """Why there are dots, and departments put together (``merged``); empty where there is nothing to explain."""
    dots = any(table.has_suppressed for table in tables) or any(count.value is None for count in totals)
    sentences = []
    if dots:
        sentences += [
            tr(
                "Zahlen, hinter denen weniger als {k} Personen stehen, werden nicht gezeigt; "
                "an ihrer Stelle steht ein Punkt (·).",
                k=k,
            ),
            tr(
                "Damit sich diese Zahlen auch nicht ausrechnen lassen, steht der Punkt manchmal auch für eine größere "
                "Zahl; alle gezeigten Zahlen sind unverändert und echt."
            ),
            tr("Ein Punkt kann auch null bedeuten."),
        ]
    if merged:
        sentences.append(tr("Kleine Bereiche sind unter „Übrige Bereiche“ zusammengefasst."))
    return sentences


def counting_notes(request: Request) -> list[str]:
    """How persons and talks are counted. They do not depend on the figures, so they tell nothing about them."""
    sentences = [tr("Gespräche ohne Personenbezug sind in den Gesprächen enthalten, nicht in den Personen.")]
    if any(axis.kind is Kind.COVER for axis in request.axes):
        sentences.append(
            tr(
                "Eine Person kann in mehreren Zeilen stehen; "
                "die Zeilen ergeben dann zusammen mehr als die Summe der Personen."
            )
        )
    return sentences


def too_few() -> str:
    return tr("In diesem Zeitraum sind noch zu wenige Personen zusammengekommen, um Zahlen zu zeigen.")


def first_edition() -> str:
    return tr("Für diesen Zeitraum gilt der Stand des ersten Berichts; spätere Änderungen sind nicht eingerechnet.")


def departments_elsewhere(other: Period) -> str:
    return tr(
        "Die Bereiche stehen schon im Bericht für {period}; ein zweites Mal werden sie nicht gezeigt, "
        "damit sich keine kleinen Zahlen ausrechnen lassen.",
        period=other.title,
    )


def differs_too_little(other: Period) -> str:
    return tr(
        "Dieser Bericht unterscheidet sich vom Bericht für {period} nur um wenige Personen. "
        "Bitte einen längeren Zeitraum wählen.",
        period=other.title,
    )


def crosses(other: Period) -> str:
    return tr(
        "Dieser Zeitraum überschneidet sich mit dem Bericht für {period}. "
        "Bitte einen Zeitraum wählen, der ihn ganz enthält oder daneben liegt.",
        period=other.title,
    )


def widened(start: date, end: date, period: Period) -> str | None:
    """For a report that was asked for other days than the calendar has; None when they are the same."""
    if (start, end) == (period.first, period.last):
        return None
    return tr(
        "Der Zeitraum wurde auf {period} erweitert: Berichte gibt es nur für ganze Quartale, Halbjahre und Jahre, "
        "damit sich keine kleinen Zahlen ausrechnen lassen.",
        period=period.title,
    )
