# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Seminars and self-assessments in words, the same on screen and on paper."""

from datetime import date

from mendi_desktop.core.german_dates import format_date, month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, language, plural, tr
from mendi_desktop.features.codes import code_list, label, short_label
from mendi_desktop.features.qualification.queries import LookBack, OutcomeLook, SeminarRow
from mendi_desktop.reports.document import Change, ChangeRow


def days_said(half_days: int) -> str:
    """ "ein halber Tag", "1 Tag", "2,5 Tage"."""
    whole, half = divmod(half_days, 2)
    if half:
        point = "," if language() == "de" else "."
        return tr("{n} Tage", n=f"{whole}{point}5") if whole else tr("ein halber Tag")
    return plural(whole, QT_TR_NOOP("{n} Tag"), QT_TR_NOOP("{n} Tage"))


def span_said(starts_on: date | None, ends_on: date | None) -> str:
    """First and last day, or that they are open."""
    if starts_on is None:
        return tr("Termin offen")
    if ends_on is None or ends_on == starts_on:
        return format_date(starts_on)
    first = format_date(starts_on)
    if (starts_on.year, starts_on.month) == (ends_on.year, ends_on.month):
        first = str(starts_on.day) if language() == "en" else f"{starts_on.day}."
    return tr("{first} bis {last}", first=first, last=format_date(ends_on))


def place_said(seminar: SeminarRow) -> str:
    """Where it is: a place, online, or both."""
    return " · ".join(part for part in (seminar.place, tr("online") if seminar.online else "") if part)


def month_said(day: date) -> str:
    return f"{month_name(day.month)} {day.year}"


def stand_of_look(look: OutcomeLook) -> str:
    """Where a learning outcome stands now, in one word of the scale; no mark."""
    step = look.steps[-1]
    if step is None:
        return tr("diesmal ohne Angabe")
    return tr("überwiegend „{step}“", step=level_labels()[step])


def moved_of_look(look: OutcomeLook) -> str:
    """What has moved since the points were answered first; empty where nothing did."""
    parts = []
    if look.further:
        parts.append(plural(look.further, QT_TR_NOOP("1 Punkt weiter"), QT_TR_NOOP("{n} Punkte weiter")))
    if look.lower:
        parts.append(plural(look.lower, QT_TR_NOOP("1 Punkt vorsichtiger"), QT_TR_NOOP("{n} Punkte vorsichtiger")))
    return ", ".join(parts)


def level_labels() -> tuple[str, ...]:
    """The four steps, from the first to the last."""
    return tuple(code.label() for code in code_list("assessment_level").codes)


def change_chart(back: LookBack, workplace_kind: str, *, brief: bool = False) -> Change:
    """The way of every learning outcome, strengths first. ``brief``: in one word each, where there is little room."""
    name = short_label if brief else label
    rows = tuple(
        ChangeRow(name("learning_outcome", look.outcome, workplace_kind), look.steps) for look in back.outcomes
    )
    return Change(tuple(rows), level_labels(), tuple(format_date(day) for day in back.dates), with_table=False)
