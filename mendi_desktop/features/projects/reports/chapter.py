# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the report for the works council tells of the projects: where they stand and what comes next. No names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.chapters import Chapter
from mendi_desktop.features.codes import label
from mendi_desktop.features.projects.queries.progress import Progress, Step, progress_in
from mendi_desktop.features.projects.wording import when_words
from mendi_desktop.reports.document import Block, Bullets, Emphasis, Heading, Paragraph, Text, TextTable
from mendi_desktop.reports.period import Period

_TITLE: Final = QT_TR_NOOP("Betriebliches Projekt")


def read(session: Session, period: Period) -> Any:
    """The projects of the period as JSON, days as ISO text; None without any."""
    found = progress_in(session, period.first, period.last)
    return [_as_json(progress) for progress in found] or None


def say(told: Any, workplace_kind: str) -> tuple[Block, ...]:
    """A heading, then each project with its goal, its milestones and what is being done."""
    title = tr(_TITLE) if len(told) == 1 else tr("Betriebliche Projekte")
    return (Heading(2, title), *(block for project in told for block in _project(project, workplace_kind)))


def _as_json(progress: Progress) -> dict[str, Any]:
    plain = asdict(progress)
    for name in ("reached", "planned", "running", "done"):
        plain[name] = [{**step, "on": step["on"].isoformat()} for step in plain[name]]
    return plain


def _project(told: Mapping[str, Any], workplace_kind: str) -> Iterator[Block]:
    yield Heading(3, told["title"])
    phase = label("project_phase", told["phase"], workplace_kind)
    status = label("project_status", told["status"], workplace_kind)
    yield Paragraph(tr("Phase: {phase} · Status: {status}", phase=phase, status=status), role="quiet")
    if told["goal"]:
        yield Paragraph((Emphasis(tr("Das Ziel: ")), told["goal"]))
    rows = [*_rows(told["reached"], tr("erreicht")), *_rows(told["planned"], tr("geplant"))]
    if rows:
        yield TextTable(
            (tr("Meilenstein"), tr("Wann"), tr("Stand")), tuple(rows), tr("Meilensteine"), shares=(60, 22, 18)
        )
    measures = [
        *(
            tr("{title} (seit {day})", title=step.title, day=when_words(step.on))
            for step in map(_step, told["running"])
        ),
        *(tr("{title} (erledigt)", title=step["title"]) for step in told["done"]),
    ]
    if measures:
        yield Paragraph(tr("Was dafür getan wird:"))
        yield Bullets(tuple(measures))


def _rows(steps: Sequence[Mapping[str, Any]], state: str) -> Iterator[tuple[Text, ...]]:
    for step in map(_step, steps):
        yield step.title, when_words(step.on, step.precision), state


def _step(told: Mapping[str, Any]) -> Step:
    return Step(told["title"], date.fromisoformat(told["on"]), told["precision"])


CHAPTER: Final = Chapter("projects", _TITLE, read, say)
