# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is known before a talk, in words short enough for a glance."""

from datetime import date

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.queries.before import BarrierStory, LastTalk, Promise
from mendi_desktop.gui.consultations.wording import Wording

_WEEK, _LONG = 7, 60


def ago(day: date, today: date) -> str:
    """How long ago: "heute", "gestern", "vor 5 Tagen", "vor 6 Wochen", "vor 4 Monaten"."""
    days = (today - day).days
    if days <= 1:
        return tr("gestern") if days == 1 else tr("heute")
    if days < 2 * _WEEK:
        return plural(days, QT_TR_NOOP("vor {n} Tag"), QT_TR_NOOP("vor {n} Tagen"))
    if days < _LONG:
        return plural(days // _WEEK, QT_TR_NOOP("vor {n} Woche"), QT_TR_NOOP("vor {n} Wochen"))
    months = max((today.year - day.year) * 12 + today.month - day.month, 2)
    return plural(months, QT_TR_NOOP("vor {n} Monat"), QT_TR_NOOP("vor {n} Monaten"))


def last_aside(talk: LastTalk, wording: Wording) -> str:
    """Behind the heading: when, how long ago, how long, what kind."""
    kind = short_label("contact_kind", talk.contact_kind, wording.workplace_kind) if talk.contact_kind else ""
    parts = (wording.day(talk.held_on), ago(talk.held_on, wording.today()), wording.minutes(talk.minutes), kind)
    return " · ".join(part for part in parts if part)


def about(concerns: tuple[str, ...], wording: Wording) -> str:
    """What a talk was about, all of it."""
    return " · ".join(code_label("concern", code, wording.workplace_kind) for code in concerns)


def promise_said(promise: Promise, wording: Wording) -> str:
    """A step in its own words, a follow-up with what it is about."""
    if promise.kind == "step":
        return promise.text
    if promise.concerns:
        short = short_label("concern", promise.concerns[0], wording.workplace_kind)
        return tr("Wiedervorlage: {about}", about=short)
    return tr("Wiedervorlage")


def when_due(promise: Promise, wording: Wording) -> str:
    """The day, without blame; nothing for a promise without one."""
    return wording.due(promise.due_on) if promise.due_on else ""


def barrier_said(story: BarrierStory, wording: Wording) -> str:
    return code_label("barrier", story.code, wording.workplace_kind)


def became(story: BarrierStory, wording: Wording) -> str:
    """What became of a barrier: when it was named, and what came afterwards. Afterwards is not because of."""
    today = wording.today()
    if story.still and story.times == 1:
        return tr("im letzten Gespräch genannt")
    if story.still:
        return tr("seit {month}, auch im letzten Gespräch", month=month_of(story.first_on, today))
    named = tr("seit {month} nicht mehr genannt", month=month_of(story.last_on, today))
    if story.then is None:
        return named
    then = short_label("outcome", story.then, wording.workplace_kind)
    return " · ".join((named, tr("danach: {what}", what=then)))


def month_of(day: date, today: date) -> str:
    """ "Juni", with the year unless it is this one."""
    return month_name(day.month) if day.year == today.year else f"{month_name(day.month)} {day.year}"


def first_paragraph(text: str) -> str:
    return text.strip().partition("\n")[0].strip()
