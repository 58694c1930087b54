# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheets for participants, one page each: tasks with room to write, a case of one's own, what is taken home."""

from collections.abc import Iterable, Iterator
from datetime import date

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.seminar.chapters import chapter
from mendi_desktop.features.seminar.papers.frame import seminar_paper
from mendi_desktop.features.seminar.papers.texts import Told, key_of, key_table, said, said_list, sheet_texts
from mendi_desktop.features.seminar.tasks import Task, tasks
from mendi_desktop.reports.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Numbered,
    PageBreakHint,
    Paragraph,
    WritingRoom,
)
from mendi_desktop.storage.options import VaultOptions


def seminar_sheets(options: VaultOptions, made_on: date) -> Document:
    """One page for each sheet, in the language in force. Nobody is asked for a name."""
    texts = sheet_texts()
    return seminar_paper(said(texts, "title"), _blocks(texts), options, made_on)


def sheet_of(task_id: str) -> int:
    """On which sheet this task stands, counted from 1; ValueError if on none."""
    for number, told in enumerate(sheet_texts()["tasks"], 1):
        if task_id in told["tasks"]:
            return number
    raise ValueError(task_id)


def _blocks(texts: Told) -> Iterator[Block]:
    known = {task.id: task for task in tasks()}
    number = 0
    for told in texts["tasks"]:
        number += 1
        yield from _head(number, told)
        yield Paragraph(said(told, "about"))
        for task_id in told["tasks"]:
            yield from _task(known[task_id], told["rules"])
        yield from _rooms(told.get("room", ()))
    yield from _head(number + 1, texts["case"])
    yield Paragraph(said(texts["case"], "about"))
    yield from _rooms(texts["case"]["room"])
    yield from _head(number + 2, texts["home"])
    yield from _home(texts)


def _head(number: int, told: Told) -> Iterator[Block]:
    if number > 1:
        yield PageBreakHint()
    yield Heading(2, tr("Blatt {number}: {title}", number=number, title=said(told, "title")))


def _task(task: Task, rules: int) -> Iterator[Block]:
    yield Heading(3, task.title)
    yield Paragraph(task.asks)
    yield Paragraph(_where(task), role="quiet")
    yield WritingRoom(rules)


def _where(task: Task) -> str:
    """The first chapter it can be tried in, the hint, and the key."""
    told = tr("Ab Kapitel „{chapter}“. {hint}", chapter=chapter(task.chapter).title, hint=task.hint)
    key = key_of(task.act)
    return tr("{told} Taste:\u00a0{key}", told=told, key=key) if key else told


def _rooms(rooms: Iterable[Told]) -> Iterator[Block]:
    for room in rooms:
        yield Heading(3, said(room, "label"))
        yield WritingRoom(room["rules"])


def _home(texts: Told) -> Iterator[Block]:
    home = texts["home"]
    yield Heading(3, said(home["start"], "title"))
    yield Bullets(said_list(home["start"], "items"))
    yield WritingRoom(1, said(home["start"], "room"))
    yield Heading(3, said(home["vault"], "title"))
    yield Bullets(said_list(home["vault"], "items"))
    yield Heading(3, said(home["steps"], "title"))
    yield Numbered(said_list(home["steps"], "items"))
    yield Heading(3, tr("Tasten, die bleiben"))
    yield key_table((act, said(texts["says"], act)) for act in home["keys"])
    yield Heading(3, said(home["next"], "room"))
    yield WritingRoom(2)
