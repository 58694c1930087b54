# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The trainer's guide: what to prepare, two plans, each chapter with what to say and what is often asked."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.seminar.chapters import Chapter, chapters
from mendi_desktop.features.seminar.papers.frame import seminar_paper
from mendi_desktop.features.seminar.papers.sheets import sheet_of
from mendi_desktop.features.seminar.papers.texts import (
    Told,
    guide_texts,
    key_of,
    key_table,
    said,
    said_list,
    said_rows,
)
from mendi_desktop.features.seminar.tasks import tasks
from mendi_desktop.reports.document import (
    Block,
    Bullets,
    Checklist,
    Document,
    Emphasis,
    Heading,
    Note,
    Numbered,
    PageBreakHint,
    Paragraph,
    Text,
    TextTable,
    WritingRoom,
)
from mendi_desktop.storage.options import VaultOptions

_NOTES: Final = 4
"""Rules to write on below each chapter."""


def trainers_guide(options: VaultOptions, made_on: date) -> Document:
    """For whoever leads a seminar over the exercise with these options, in the language in force."""
    texts = guide_texts()
    return seminar_paper(said(texts, "title"), _blocks(texts), options, made_on)


def _blocks(texts: Told) -> Iterator[Block]:
    yield Paragraph(said(texts, "about"))
    yield from _preparing(texts)
    yield from _never(texts)
    for plan in texts["plan"]:
        yield from _plan(plan)
    yield from _keys(texts)
    by_id = {told["id"]: told for told in texts["chapter"]}
    for number, chapter in enumerate(chapters(), 1):
        yield from _chapter(number, chapter, by_id[chapter.id])
    yield PageBreakHint()
    yield Heading(2, tr("Immer wieder gefragt"))
    yield from _answers(texts["always"])
    yield Heading(2, tr("Danach"))
    yield Checklist(said_list(texts["after"], "items"))


def _preparing(texts: Told) -> Iterator[Block]:
    yield Heading(2, tr("Vorbereiten"))
    for part in texts["prepare"]:
        yield Heading(3, said(part, "title"))
        yield Checklist(said_list(part, "items"))


def _never(texts: Told) -> Iterator[Block]:
    yield Heading(2, tr("Was nicht in die Übung gehört"))
    yield Bullets(said_list(texts["never"], "items"))


def _plan(plan: Told) -> Iterator[Block]:
    yield Heading(2, said(plan, "title"))
    yield Paragraph(said(plan, "about"), role="quiet")
    yield TextTable((tr("Minute"), tr("Was geschieht")), said_rows(plan, "steps"), shares=(13, 87))


def _keys(texts: Told) -> Iterator[Block]:
    yield Heading(2, tr("Tasten fürs Vorführen"))
    yield key_table((told["act"], said(told, "says")) for told in texts["key"])
    yield Paragraph(tr("Unter macOS steht Cmd für Strg. Strg+? zeigt alle Tasten."), role="quiet")


def _chapter(number: int, chapter: Chapter, told: Told) -> Iterator[Block]:
    yield PageBreakHint()
    yield Heading(2, tr("Kapitel {number}: {title}", number=number, title=chapter.title))
    yield Paragraph(chapter.tells)
    yield Heading(3, tr("Vormachen"))
    yield Numbered(said_list(told, "show"))
    yield Heading(3, tr("Dabei sagen"))
    yield Bullets(said_list(told, "say"))
    own = [(task.title, sheet_of(task.id)) for task in tasks() if task.chapter == chapter.id]
    if own:
        yield Heading(3, tr("Aufgaben"))
        yield Bullets(tuple(tr("{task} (Blatt {number})", task=title, number=sheet) for title, sheet in own))
    yield Heading(3, tr("Oft gefragt"))
    yield from _answers(told["asked"])
    yield Note(_way_back(), tr("Zurück an den Anfang: {key}", key=key_of("seminar_reset")))
    yield Heading(3, tr("Eigene Notizen"))
    yield WritingRoom(_NOTES)


def _way_back() -> str:
    return tr(
        "Alles ist wieder wie zu Beginn dieses Kapitels, ohne Rückfrage. War es ein Versehen, holt „Stand davor "
        "zurückholen“ im Menü „Seminar“ es wieder."
    )


def _answers(questions: Iterable[Told]) -> Iterator[Block]:
    for asked in questions:
        answered: Text = (Emphasis(said(asked, "asks")), f" {said(asked, 'answer')}")
        yield Paragraph(answered)
