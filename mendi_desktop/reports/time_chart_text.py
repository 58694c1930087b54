# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a timeline, a curve and a change say in words: mark by mark, in one sentence for who cannot see, as a table."""

from functools import singledispatch
from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.reports.document import (
    Change,
    ChangeRow,
    Curve,
    CurvePoint,
    TextTable,
    TimeChart,
    Timeline,
    TimelineMark,
)
from mendi_desktop.reports.plain_text import shortened
from mendi_desktop.reports.wording import day

_LONGEST_NAME: Final = 160  # a string in PDF/A-2 holds at most 32767 bytes (ISO 19005-2, 6.1.13)
_MOST_SAID: Final = 24
_MOST_DATES: Final = 4

_STATES: Final = {
    "reached": QT_TR_NOOP("erreicht"),
    "planned": QT_TR_NOOP("geplant"),
    "overdue": QT_TR_NOOP("überfällig"),
}
_SAID: Final = {
    "reached": QT_TR_NOOP("{title}, erreicht: {when}"),
    "planned": QT_TR_NOOP("{title}, geplant: {when}"),
    "overdue": QT_TR_NOOP("{title}, überfällig seit: {when}"),
}


def in_order(chart: Timeline) -> tuple[TimelineMark, ...]:
    """The marks by day; of one day in the order they were given."""
    return tuple(sorted(chart.marks, key=lambda mark: mark.on))


def mark_words(mark: TimelineMark) -> str:
    """One mark of a timeline as it is read out."""
    return tr(_SAID[mark.state], title=shortened(mark.title, _LONGEST_NAME), when=mark.when)


def point_words(point: CurvePoint, unit: str) -> str:
    """One reading as it is read out."""
    if not unit:
        return tr("{day}: {value}", day=day(point.on), value=point.shown)
    return tr("{day}: {value} {unit}", day=day(point.on), value=point.shown, unit=unit)


def row_words(row: ChangeRow, chart: Change) -> str:
    """One row of a change as it is read out."""
    said = [(index, value) for index, value in enumerate(row.values) if value is not None]
    label = shortened(row.label, _LONGEST_NAME)
    if not said:
        return tr("{label}: ohne Angabe", label=label)
    (first, before), (last, now) = said[0], said[-1]
    if first == last:
        return tr("{label}: {stage} ({day})", label=label, stage=chart.stages[now], day=chart.dates[last])
    if before == now:
        sentence = QT_TR_NOOP("{label}: {now} ({first} und {last})")
    else:
        sentence = QT_TR_NOOP("{label}: von {before} ({first}) zu {now} ({last})")
    return tr(
        sentence,
        label=label,
        before=chart.stages[before],
        now=chart.stages[now],
        first=chart.dates[first],
        last=chart.dates[last],
    )


@singledispatch
def told(chart: TimeChart) -> str:
    """What someone who cannot see the chart is told, in a few sentences."""
    raise TypeError(type(chart).__name__)


@told.register
def _(chart: Timeline) -> str:
    marks = in_order(chart)
    counts = [(state, sum(mark.state == state for mark in marks)) for state in _STATES]
    parts = [
        tr("Zeitleiste vom {first} bis zum {last}.", first=day(chart.first), last=day(chart.last)),
        ", ".join(f"{count} {tr(_STATES[state])}" for state, count in counts if count) + ".",
    ]
    return " ".join([*parts, *_listed([mark_words(mark) for mark in marks])])


@told.register
def _(chart: Curve) -> str:
    points = chart.points
    parts = [tr("Verlauf: {title}.", title=_title(chart))]
    parts.append(plural(len(points), QT_TR_NOOP("{n} Messwert."), QT_TR_NOOP("{n} Messwerte.")))
    if chart.target is not None:
        parts.append(tr("Ziel: {target}.", target=chart.target_shown))
    return " ".join([*parts, *_listed([point_words(point, chart.unit) for point in points])])


@told.register
def _(chart: Change) -> str:
    parts = [tr("Veränderung über {stages}.", stages=", ".join(chart.stages))]
    return " ".join([*parts, *_listed([row_words(row, chart) for row in chart.rows])])


def _title(chart: Curve) -> str:
    return ", ".join(shortened(part, _LONGEST_NAME) for part in (chart.title, chart.unit) if part)


def _listed(said: list[str]) -> list[str]:
    """Each as a sentence; of many the last ones, which are the newest."""
    hidden = max(0, len(said) - _MOST_SAID)
    first = [plural(hidden, QT_TR_NOOP("{n} frühere,"), QT_TR_NOOP("{n} frühere,"))] if hidden else []
    return [*first, *(f"{words}." if not words.endswith(".") else words for words in said[hidden:])]


def names_in(chart: TimeChart) -> list[str]:
    """What must be said in words wherever the chart stands without its table."""
    match chart:
        case Timeline():
            return [mark.title for mark in chart.marks]
        case Curve():
            return [point.shown for point in chart.points]
        case _:
            return [row.label for row in chart.rows]


@singledispatch
def as_table(chart: TimeChart) -> TextTable:
    """The same content as rows of words."""
    raise TypeError(type(chart).__name__)


@as_table.register
def _(chart: Timeline) -> TextTable:
    rows = tuple((mark.title, mark.when, tr(_STATES[mark.state])) for mark in in_order(chart))
    return TextTable((tr("Meilenstein"), tr("Termin"), tr("Stand")), rows, shares=(5, 2, 2))


@as_table.register
def _(chart: Curve) -> TextTable:
    rows = [(day(point.on), point.shown) for point in chart.points]
    if chart.target is not None:
        rows.append((tr("Ziel"), chart.target_shown))
    return TextTable((tr("Tag"), _title(chart)), tuple(rows), shares=(2, 3))


@as_table.register
def _(chart: Change) -> TextTable:
    """All dates, or where there are many the first one and the last ones."""
    count = len(chart.dates)
    shown = list(range(count)) if count <= _MOST_DATES else [0, *range(count - _MOST_DATES + 1, count)]
    rows = tuple((row.label, *(_stage(row.values[index], chart) for index in shown)) for row in chart.rows)
    return TextTable((tr("Bereich"), *(chart.dates[index] for index in shown)), rows, shares=(3, *(2 for _ in shown)))


def _stage(value: int | None, chart: Change) -> str:
    return tr("ohne Angabe") if value is None else chart.stages[value]
