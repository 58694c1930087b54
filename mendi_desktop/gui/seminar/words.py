# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the note says of a task: the task itself, what was found, and the one act that leads on."""

from dataclasses import dataclass
from enum import Enum, auto

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.seminar.chapters import chapter
from mendi_desktop.features.seminar.tasks import fits, tasks
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.seminar.course import Course
from mendi_desktop.gui.shell.menu import ACTIONS


class Lead(Enum):
    """Where the note leads: to the place of the task, into its chapter, to the next task, to what was tried."""

    THERE = auto()
    CHAPTER = auto()
    NEXT = auto()
    SUMMARY = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """One task. ``found``: what is there and what is missing, or that it will be said here by itself.

    ``count``: ``aside`` where there is little room.
    """

    title: str
    aside: str
    count: str
    asks: str
    found: str
    hint: str
    done: bool
    lead: Lead
    lead_words: str

    @property
    def spoken(self) -> str:
        """The task, as it is read out once."""
        return ". ".join((self.aside, self.title, self.asks))


def words_of(course: Course) -> Words:
    """The task that is shown, as things stand."""
    task, finding = course.task, course.finding
    lead = _lead(course)
    return Words(
        title=task.title,
        aside=tr("Aufgabe {n} von {all}", n=course.number, all=len(tasks())),
        count=tr("{n} von {all}", n=course.number, all=len(tasks())),
        asks=task.asks,
        found=_found(course),
        hint=_hint(task.hint, task.act),
        done=finding.done,
        lead=lead,
        lead_words=_lead_words(lead, task.chapter),
    )


def _lead(course: Course) -> Lead:
    if course.all_done:
        return Lead.SUMMARY
    if course.finding.done:
        return Lead.NEXT
    return Lead.THERE if fits(course.task, course.door.chapter) else Lead.CHAPTER


def _lead_words(lead: Lead, chapter_id: str) -> str:
    return {
        Lead.THERE: tr("Dorthin gehen"),
        Lead.CHAPTER: tr("„{chapter}“ beginnen", chapter=chapter(chapter_id).title),
        Lead.NEXT: tr("Nächste Aufgabe"),
        Lead.SUMMARY: tr("Zum Rückblick"),
    }[lead]


def _found(course: Course) -> str:
    finding = course.finding
    if finding.done:
        return finding.says or tr("Schon probiert, in einem anderen Kapitel.")
    if finding.says:
        return finding.says
    if fits(course.task, course.door.chapter):
        return tr("Sobald etwas davon da ist, steht es hier.")
    return tr("Dafür braucht es ein anderes Kapitel. Was hier entstanden ist, lässt sich zurückholen.")


def _hint(hint: str, act: str) -> str:
    keys = shown_shortcut(ACTIONS[act].shortcut) if act else ""
    return tr("{hint} Taste: {keys}", hint=hint, keys=keys) if keys else hint


def said_progress(course: Course) -> str:
    """ "3 von 15 probiert"."""
    return tr("{n} von {all} probiert", n=len(course.tried), all=len(tasks()))
