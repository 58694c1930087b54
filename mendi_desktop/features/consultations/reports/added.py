# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chapters that other areas add to the report for the body: read once, kept by the ledger, said again from there."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from mendi_desktop.features.chapters import Chapter
from mendi_desktop.reports.document import Block
from mendi_desktop.reports.options import OptionValue, ReportOption, ReportRequest
from mendi_desktop.reports.period import Period


def chapter_options(chapters: Sequence[Chapter]) -> tuple[ReportOption, ...]:
    """A switch for each; off it leaves no trace in the wish, because reports were handed out before it was there."""
    return tuple(ReportOption(each.name, each.title, "flag", default=True, later=True) for each in chapters)


def without_silent(
    session: Session, values: Mapping[str, OptionValue], period: Period, *, chapters: Sequence[Chapter]
) -> Mapping[str, OptionValue]:
    """The values with every chapter switched off that has nothing to tell of the period."""
    silent = {each.name: False for each in chapters if values.get(each.name) and each.read(session, period) is None}
    return {**values, **silent}


def read_chapters(session: Session, request: ReportRequest, chapters: Sequence[Chapter]) -> dict[str, Any]:
    """What each chapter that is asked for tells, by its name, as it comes back from the ledger later."""
    if request.keep:
        kept: dict[str, Any] = json.loads(request.keep).get("chapters", {})
        return kept
    asked = [each for each in chapters if request.options.get(each.name)]
    found = {each.name: each.read(session, request.period) for each in asked}
    read: dict[str, Any] = json.loads(json.dumps({name: told for name, told in found.items() if told is not None}))
    return read


def say_chapters(chapters: Sequence[Chapter], read: Mapping[str, Any], workplace_kind: str) -> Iterator[Block]:
    for each in chapters:
        if each.name in read:
            yield from each.say(read[each.name], workplace_kind)
