# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""When something was backed up or seen, in the words of somebody who looks at a clock and a calendar."""

from datetime import date, datetime

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr


def said_moment(moment: datetime, now: datetime) -> str:
    """ "heute um 14:05", "gestern um 9:12", "am Fr, 13.11. um 16:40"; both moments are aware, shown in local time."""
    local, today = moment.astimezone(), now.astimezone().date()
    clock = f"{local.hour}:{local.minute:02}"
    return {
        0: tr("heute um {time}", time=clock),
        -1: tr("gestern um {time}", time=clock),
    }.get((local.date() - today).days) or tr("am {day} um {time}", day=format_day(local.date(), today), time=clock)


def moment_name(moment: datetime, now: datetime) -> str:
    """As the name of a state: "heute um 14:05", "Fr, 13.11. um 16:40"."""
    local, today = moment.astimezone(), now.astimezone().date()
    if (today - local.date()).days in (0, 1):
        return said_moment(moment, now)
    return tr("{day} um {time}", day=format_day(local.date(), today), time=f"{local.hour}:{local.minute:02}")


def short_moment(moment: datetime, now: datetime) -> str:
    """For a row of a list: "heute, 14:05", "gestern, 9:12", "Fr, 13.11., 16:40"."""
    local, today = moment.astimezone(), now.astimezone().date()
    day = {0: tr("heute"), -1: tr("gestern")}.get((local.date() - today).days) or format_day(local.date(), today)
    return f"{day}, {local.hour}:{local.minute:02}"


def said_age(day: date, today: date) -> str:
    """How long ago: "heute", "gestern", "vor 12 Tagen"; from four weeks on the day itself: "am Fr, 13.11."."""
    days = max(0, (today - day).days)
    if days > 28:
        return tr("am {day}", day=format_day(day, today))
    near = {0: tr("heute"), 1: tr("gestern")}
    return near.get(days) or plural(days, QT_TR_NOOP("vor {n} Tag"), QT_TR_NOOP("vor {n} Tagen"))
