# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The Projektsteckbrief: eight blocks on one page, in the order and with the headings of the form (handbook 3.5)."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label
from mendi_desktop.features.projects.reports.facts import MilestoneFact, ProfileFacts
from mendi_desktop.reports.document import SheetPart

_TRIANGLE: Final = "▶"


def front(facts: ProfileFacts, workplace_kind: str) -> Iterator[SheetPart]:
    """The third to the eighth block; the first two are the head of the sheet."""
    topics = tuple(label("project_topic", code, workplace_kind) for code in facts.topics)
    yield _bullets(tr("Thema:"), facts.theme or topics)
    yield SheetPart(tr("Das ist unser Ziel:"), (facts.goal or tr("noch offen"),))
    yield _milestones(facts.milestones)
    yield _bullets(tr("Besonders gut gelungen ist uns in der Arbeit als WBM bislang …"), facts.went_well)
    yield _bullets(tr("Für uns gibt es noch folgende Herausforderungen …"), facts.challenges)
    yield _bullets(
        tr("Für mich / für uns waren folgende Erfahrungen besonders wichtig (lessons learned) …"), facts.learned
    )


def _bullets(heading: str, items: Sequence[str]) -> SheetPart:
    """A block that has nothing in it yet stays in its place: the form has eight of them."""
    shown = tuple(items) or (tr("noch offen"),)
    return SheetPart(heading, shown, (_TRIANGLE,) * len(shown))


def _milestones(milestones: Sequence[MilestoneFact]) -> SheetPart:
    heading = tr("Wichtige Meilensteine:")
    years = sorted(milestones, key=_day)
    told = [(f"{year}:", _said(tuple(group))) for year, group in groupby(years, lambda one: _day(one).year)]
    if not told:
        return _bullets(heading, ())
    return SheetPart(heading, tuple(text for _, text in told), tuple(year for year, _ in told))


def _day(milestone: MilestoneFact) -> date:
    """Reached, else planned; every milestone has one of them."""
    return milestone.reached_on or milestone.planned_on or date.min


def _said(milestones: Sequence[MilestoneFact]) -> str:
    """What was reached in a year, then what is planned for it."""
    reached = "; ".join(milestone.title for milestone in milestones if milestone.reached_on)
    planned = "; ".join(milestone.title for milestone in milestones if not milestone.reached_on)
    if not planned:
        return reached
    ahead = tr("geplant – {titles}", titles=planned)
    return f"{reached}; {ahead}" if reached else ahead
