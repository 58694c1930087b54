# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The second page of a profile: who asked for the project, how it goes on, what is done, counted and in the way."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label
from mendi_desktop.features.projects.reports.facts import IndicatorFact, MeasureFact, MilestoneFact, PlanningFacts
from mendi_desktop.features.projects.wording import hurdle_title, indicator_title, value_words, when_words
from mendi_desktop.reports.document import (
    Block,
    Curve,
    CurvePoint,
    Heading,
    PageBreakHint,
    Paragraph,
    TextTable,
    Timeline,
    TimelineMark,
)

_FEWEST_POINTS = 2
"""One value is no curve."""


def back(
    facts: PlanningFacts, milestones: Sequence[MilestoneFact], workplace_kind: str, made_on: date
) -> Iterator[Block]:
    """Everything after the page break; parts without content leave no trace."""
    yield PageBreakHint()
    yield Heading(2, tr("Planung"))
    yield TextTable((tr("Angabe"), tr("Inhalt")), tuple(_outline(facts, workplace_kind)), shares=(24, 76))
    if facts.text:
        yield Paragraph(facts.text)
    yield from _timeline(milestones, made_on)
    yield from _measures(facts.measures, workplace_kind)
    for indicator in facts.indicators:
        yield from _indicator(indicator, workplace_kind)


def _outline(facts: PlanningFacts, workplace_kind: str) -> Iterator[tuple[str, str]]:
    if facts.client:
        yield tr("Auftrag"), facts.client
    if facts.topics:
        yield tr("Themen"), ", ".join(label("project_topic", code, workplace_kind) for code in facts.topics)
    if facts.reasons:
        yield tr("Anlass"), ", ".join(label("project_reason", code, workplace_kind) for code in facts.reasons)
    yield tr("Phase"), label("project_phase", facts.phase, workplace_kind)
    yield tr("Status"), label("project_status", facts.status, workplace_kind)
    if facts.started_on and facts.ends_on:
        first, last = when_words(facts.started_on), when_words(facts.ends_on)
        yield tr("Zeitraum"), tr("{first} bis {last}", first=first, last=last)
    if facts.functions:  # who they are is nobody's business on a paper that is passed on
        yield tr("Beteiligte"), " · ".join(facts.functions)
    if facts.hurdles:
        yield tr("Hürden"), " · ".join(_hurdle(kind, state, workplace_kind) for kind, state in facts.hurdles)


def _hurdle(kind: str, state: str, workplace_kind: str) -> str:
    title = hurdle_title(kind, "", workplace_kind)
    return tr("{hurdle} ({state})", hurdle=title, state=label("hurdle_state", state))


def _timeline(milestones: Sequence[MilestoneFact], made_on: date) -> Iterator[Block]:
    """What is late stands there as planned: a flyer is no reminder."""
    marks = tuple(mark for milestone in milestones if (mark := _mark(milestone)))
    if not marks:
        return
    days = [mark.on for mark in marks]
    last = max(days)
    yield Heading(2, tr("Meilensteine"))
    yield Timeline(
        marks,
        first=min(days).replace(day=1),
        last=last.replace(day=monthrange(last.year, last.month)[1]),
        today=made_on,
    )


def _mark(milestone: MilestoneFact) -> TimelineMark | None:
    day = milestone.reached_on or milestone.planned_on
    if day is None:
        return None
    when = when_words(day, milestone.precision)
    return TimelineMark(day, milestone.title, "reached" if milestone.reached_on else "planned", when)


def _measures(measures: Sequence[MeasureFact], workplace_kind: str) -> Iterator[Block]:
    if not measures:
        return
    yield Heading(2, tr("Maßnahmen"))
    yield TextTable(
        (tr("Maßnahme"), tr("Art"), tr("Stand")),
        tuple((measure.title, _kind(measure, workplace_kind), _standing(measure)) for measure in measures),
        shares=(50, 24, 26),
    )


def _kind(measure: MeasureFact, workplace_kind: str) -> str:
    return label("project_measure_kind", measure.kind, workplace_kind) if measure.kind else ""


def _standing(measure: MeasureFact) -> str:
    if measure.done_on:
        return tr("erledigt")
    if measure.started_on:
        return tr("läuft seit {day}", day=when_words(measure.started_on, "month"))
    return tr("geplant bis {day}", day=when_words(measure.due_on)) if measure.due_on else tr("geplant")


def _indicator(indicator: IndicatorFact, workplace_kind: str) -> Iterator[Block]:
    if not indicator.readings:
        return
    title = indicator_title(indicator.kind, indicator.title, workplace_kind)
    yield Heading(2, title)
    if len(indicator.readings) < _FEWEST_POINTS:
        ((day, value),) = indicator.readings
        yield Paragraph(tr("{value} am {day}", value=value_words(value, indicator.unit), day=when_words(day)))
        return
    target = indicator.target
    points = tuple(CurvePoint(day, value, value_words(value)) for day, value in indicator.readings)
    shown = "" if target is None else value_words(target)
    yield Curve(points, title, indicator.unit, target, shown, with_table=False)
    yield Paragraph(_counted(points, indicator), role="quiet")


def _counted(points: Sequence[CurvePoint], indicator: IndicatorFact) -> str:
    """The values of a curve in one line, the target at its end."""
    said = [tr("{value} am {day}", value=point.shown, day=when_words(point.on)) for point in points]
    if indicator.target is not None:
        said.append(tr("Ziel: {value}", value=value_words(indicator.target)))
    counted = ", ".join(said)
    return tr("{unit}: {values}", unit=indicator.unit, values=counted) if indicator.unit else counted
