# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The text alternative of a chart, made from its data: type, unit, extremes and how many values are withheld."""

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.reports.document import BarChart
from mendi_desktop.reports.plain_text import shortened
from mendi_desktop.reports.wording import number

_LONGEST_NAME = 160  # a string in PDF/A-2 holds at most 32767 bytes (ISO 19005-2, 6.1.13)


def column_of(chart: BarChart) -> tuple[int | None, ...]:
    """The values drawn, one a row; None is withheld."""
    index = chart.table.column_ids.index(chart.column)
    return tuple(row[index] for row in chart.table.cells)


def unit_of(chart: BarChart) -> str:
    return chart.table.columns[chart.table.column_ids.index(chart.column)]


def alternative(chart: BarChart, lang: str) -> str:
    """What someone who cannot see the chart is told."""
    values = column_of(chart)
    shown = [(value, label) for value, label in zip(values, chart.table.rows, strict=True) if value is not None]
    parts = [
        tr("Balkendiagramm: {title}, {unit}.", title=_name(chart.table.title), unit=_name(unit_of(chart))),
        plural(len(values), QT_TR_NOOP("{n} Zeile."), QT_TR_NOOP("{n} Zeilen.")),
    ]
    if shown:
        parts += _extremes(shown, lang)
    hidden = len(values) - len(shown)
    if hidden and not shown:
        parts.append(tr("Kein Wert ist ausgewiesen."))
    elif hidden:
        parts.append(
            plural(
                hidden, QT_TR_NOOP("{n} Wert ist nicht ausgewiesen."), QT_TR_NOOP("{n} Werte sind nicht ausgewiesen.")
            )
        )
    return " ".join(parts)


def _extremes(shown: list[tuple[int, str]], lang: str) -> list[str]:
    top, bottom = max(value for value, _ in shown), min(value for value, _ in shown)
    if top == bottom:
        if len(shown) == 1:
            return [tr("Einziger Wert: {names} mit {value}.", names=_names(shown, top), value=number(top, lang))]
        return [tr("Alle gezeigten Werte sind gleich: {value}.", value=number(top, lang))]
    return [
        tr("Höchster Wert: {names} mit {value}.", names=_names(shown, top), value=number(top, lang)),
        tr("Niedrigster Wert: {names} mit {value}.", names=_names(shown, bottom), value=number(bottom, lang)),
    ]


def _name(label: str) -> str:
    return shortened(label, _LONGEST_NAME)


def _names(shown: list[tuple[int, str]], wanted: int) -> str:
    names = [_name(label) for value, label in shown if value == wanted]
    if len(names) > 3:
        return plural(len(names), QT_TR_NOOP("{n} Zeile"), QT_TR_NOOP("{n} Zeilen"))
    return tr("{names} und {last}", names=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else names[0]
