# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How requests and barriers are said on the page."""

from datetime import date

from mendi_desktop.core.german_dates import format_day, month_name
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.council.queries import MapFigure, Pin, RequestRow
from mendi_desktop.features.council_rights import Right

PROTECTED = "·"
"""Stands for a number that is not shown, as on paper."""


def second_line(row: RequestRow) -> str:
    """Paragraph and project of a request."""
    right = short_label("council_right", row.right) if row.right else tr("ohne Rechtsgrundlage")
    return " · ".join(part for part in (right, row.project) if part)


def when(row: RequestRow, today: date) -> str:
    """The day that matters now: until when an answer is hoped for, when it came, when it ended."""
    if row.state == "asked":
        return tr("bis {day}", day=format_day(row.due_on, today)) if row.due_on else ""
    day = row.result_on if row.state == "closed" else row.answered_on
    return format_day(day, today) if day else ""


def is_overdue(row: RequestRow, today: date) -> bool:
    return row.state == "asked" and row.due_on is not None and row.due_on < today


def state_words(row: RequestRow, today: date) -> str:
    """Where a request stands, in one line."""
    if row.state == "asked" and row.asked_on:
        asked = tr("gestellt {day}", day=format_day(row.asked_on, today))
        if row.due_on is None:
            return asked
        if is_overdue(row, today):
            return tr("{asked} · Antwort steht aus seit {day}", asked=asked, day=format_day(row.due_on, today))
        return tr("{asked} · Antwort erhofft bis {day}", asked=asked, day=format_day(row.due_on, today))
    if row.state == "answered" and row.answered_on:
        return tr("beantwortet {day}", day=format_day(row.answered_on, today))
    if row.state == "closed" and row.result_on:
        return tr("abgeschlossen {day}", day=format_day(row.result_on, today))
    return tr("Entwurf, noch nicht gestellt")


def answer_words(row: RequestRow) -> str:
    return code_label("answer_kind", row.answer) if row.answer else tr("Antwort ist da, noch ohne Angabe")


def stand(right: Right) -> str:
    """When the wording was last compared with the act."""
    month = f"{month_name(right.checked.month)} {right.checked.year}"
    return tr("{source}. Stand: {month}. In eigenen Worten, keine Rechtsberatung.", source=right.source, month=month)


def number(persons: int | None) -> str:
    return PROTECTED if persons is None else str(persons)


def of_persons(persons: int | None, among: int | None) -> str:
    """ "7 von 15"; a dot for whatever is not shown."""
    if persons is None or among is None:
        return number(persons)
    return tr("{n} von {all}", n=persons, all=among)


def spoken_figure(persons: int | None, among: int | None) -> str:
    """The same for the screen reader, where a dot says nothing."""
    return tr("geschützt") if persons is None else of_persons(persons, among)


def since(pin: Pin, today: date) -> str:
    """What has become of a measure."""
    if pin.done_on is not None:
        return tr("abgeschlossen {day}", day=format_day(pin.done_on, today))
    if pin.started_on is not None:
        return tr("läuft seit {day}", day=format_day(pin.started_on, today))
    return tr("geplant")


def before_and_after(pin: Pin, today: date) -> str:
    """Two counts below each other; where one is missing, in few words why. No word on causes."""
    if pin.started_on is None:
        return ""
    if pin.after is None:
        later = pin.comparable_on is not None and pin.comparable_on > today
        return tr("Vergleich ab {day}", day=format_day(pin.comparable_on, today)) if later and pin.comparable_on else ""
    if pin.before is None:
        return tr("Aus der Zeit davor fehlen Zahlen.")
    if not (pin.before.is_shown and pin.after.is_shown):
        return tr("Vergleich bleibt geschützt")
    before, after = _figure(pin.before), _figure(pin.after)
    return "\n".join((tr("davor {figure}", figure=before), tr("danach {figure}", figure=after)))


def _figure(figure: MapFigure) -> str:
    return tr("{count}, {period}", count=of_persons(figure.persons, figure.among), period=figure.period.title)
