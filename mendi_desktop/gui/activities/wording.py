# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A month of time in words: its entries, what is free, who takes which role."""

from datetime import date, timedelta

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.activities.queries import MonthView, TeamMember, TimeFact
from mendi_desktop.features.activities.rules import CALLED_EVENT
from mendi_desktop.features.activities.wording import clock, kind_said
from mendi_desktop.features.codes import label, short_label

_DAY = timedelta(days=1)


def month_said(day: date) -> str:
    """ "November 2026"."""
    return f"{month_name(day.month)} {day.year}"


def month_of_code(code: str) -> str:
    """A month as it is kept ("2026-11") in words."""
    year, _, month = code.partition("-")
    return month_said(date(int(year), int(month), 1))


def week_said(day: date) -> str:
    """The week around ``day``, as far as it lies in the month: "16. bis 22. November"."""
    monday = day - timedelta(days=day.weekday())
    sunday = monday + timedelta(days=6)
    first = monday if monday.month == day.month else day.replace(day=1)
    last = sunday if sunday.month == day.month else (day.replace(day=28) + timedelta(days=4)).replace(day=1) - _DAY
    if first == last:
        return tr("{day}. {month}", day=first.day, month=month_name(day.month))
    return tr("{first}. bis {last}. {month}", first=first.day, last=last.day, month=month_name(day.month))


def title(fact: TimeFact, workplace_kind: str) -> str:
    """What was done; talks of a day are told together."""
    if fact.source == "talks":
        return plural(fact.count, QT_TR_NOOP("{n} Gespräch"), QT_TR_NOOP("{n} Gespräche"))
    return kind_said(fact.kind or CALLED_EVENT, workplace_kind)


def facts(fact: TimeFact, note: str, workplace_kind: str) -> str:
    """Role, basis and note; that something counts by itself."""
    parts = [label("mentor_role", fact.role, workplace_kind)]
    if fact.source != "activity":
        parts.append(tr("zählt von selbst"))
    elif fact.time_basis:
        parts.append(short_label("time_basis", fact.time_basis, workplace_kind))
    return " · ".join([*parts, " ".join(note.split())] if note else parts)


def free_said(free: int) -> str:
    """What is left of the agreed time, without a judgement."""
    if free > 0:
        return tr("noch {hours} frei", hours=clock(free))
    return tr("{hours} mehr als vereinbart", hours=clock(-free)) if free else tr("genau wie vereinbart")


def month_facts(view: MonthView) -> str:
    """The quiet line below the title of the page."""
    parts = [month_said(view.first), tr("{hours} Stunden", hours=clock(view.minutes))]
    return " · ".join([*parts, free_said(view.free)] if view.free is not None else parts)


def counted_said(found: list[TimeFact]) -> str:
    """What of a day counts already, so that nobody writes it down once more."""
    talks = sum(fact.minutes for fact in found if fact.source == "talks")
    events = sum(fact.minutes for fact in found if fact.source == "event")
    parts = [tr("Gespräche {hours}", hours=clock(talks))] if talks else []
    parts += [tr("Veranstaltungen {hours}", hours=clock(events))] if events else []
    return tr("Zählt an diesem Tag schon von selbst: {what}", what=", ".join(parts)) if parts else ""


def member_said(member: TeamMember) -> str:
    return member.mentor or tr("Ich")


def roles_said(roles: tuple[str, ...], workplace_kind: str) -> str:
    return ", ".join(label("mentor_role", role, workplace_kind) for role in roles) or tr("noch ohne Rolle")


def gaps_said(roles: tuple[str, ...], workplace_kind: str) -> str:
    """ "Netzwerker*in: noch niemand"; nothing where all roles are taken."""
    return tr("{roles}: noch niemand", roles=roles_said(roles, workplace_kind)) if roles else ""
