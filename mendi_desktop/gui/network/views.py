# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The three views of the network: organisations, contacts, events."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Final

from mendi_desktop.core.folding import fold
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.network.queries import (
    ContactRow,
    EventRow,
    OrganisationRow,
    list_contacts,
    list_events,
    list_organisations,
)
from mendi_desktop.gui.consultations.options import options
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.network.list_model import Group
from mendi_desktop.gui.network.row_words import (
    ENDED,
    ContactWords,
    EventWords,
    OrganisationWords,
    asks_for_registration,
    is_time_to_ask,
)
from mendi_desktop.gui.network.view import Filter, Order, View

_TO_ASK: Final = "ask"


def _actor_kinds(workplace_kind: str) -> list[Option]:
    return options("actor_kind", workplace_kind)


def _event_kinds(workplace_kind: str) -> list[Option]:
    return options("event_kind", workplace_kind)


def _sides(workplace_kind: str) -> list[Option]:
    return options("actor_side", workplace_kind)


def _states(workplace_kind: str) -> list[Option]:
    return [Option(_TO_ASK, tr("bitte prüfen")), *options("active_state", workplace_kind)]


def _steps(_workplace_kind: str) -> list[Option]:
    return [Option("open", tr("offen")), Option("due", tr("fällig"))]


def _times(_workplace_kind: str) -> list[Option]:
    return [
        Option("coming", tr("kommend")),
        Option("registration", tr("Anmeldung offen")),
        Option("past", tr("gewesen")),
    ]


def _is_state(row: OrganisationRow | ContactRow, code: str, today: date) -> bool:
    if code != _TO_ASK:
        return row.active == code
    return is_time_to_ask(row, today)


def _has_step(row: ContactRow, code: str, today: date) -> bool:
    return row.is_open and (code == "open" or (row.next_step_on is not None and row.next_step_on <= today))


def _is_when(row: EventRow, code: str, today: date) -> bool:
    if code == "registration":
        return asks_for_registration(row, today)
    return (row.last_day >= today) == (code == "coming")


def _newest(day: date | None) -> int:
    return -(day or date.min).toordinal()


def _organisation_groups(rows: Sequence[OrganisationRow], _today: date) -> list[Group]:
    going_on = [row for row in rows if row.active != ENDED]
    return [
        Group(tr("Im Haus"), [row for row in going_on if row.side == "internal"]),
        Group(tr("Außerhalb"), [row for row in going_on if row.side != "internal"]),
        Group(tr("Beendet"), [row for row in rows if row.active == ENDED]),
    ]


def _contact_groups(rows: Sequence[ContactRow], _today: date) -> list[Group]:
    """Where something is agreed comes first, by its day."""
    waiting = sorted((row for row in rows if row.is_open), key=lambda row: row.next_step_on or date.max)
    others = [row for row in rows if not row.is_open]
    return [
        Group(tr("Mit nächstem Schritt"), waiting),
        Group(tr("Weitere"), [row for row in others if row.active != ENDED]),
        Group(tr("Nicht mehr aktiv"), [row for row in others if row.active == ENDED]),
    ]


def _event_groups(rows: Sequence[EventRow], today: date) -> list[Group]:
    """What comes, the nearest first; then what was, year by year."""
    coming = [row for row in rows if row.last_day >= today]
    past = [row for row in rows if row.last_day < today]
    years = [Group(str(year), list(some)) for year, some in groupby(past, key=lambda row: row.starts_on.year)]
    return [Group(tr("Kommend"), coming[::-1]), *years]


ORGANISATIONS: Final = View(
    "organisations",
    QT_TR_NOOP("Organisationen"),
    QT_TR_NOOP("Organisation aufnehmen"),
    (
        QT_TR_NOOP("Noch keine Organisation"),
        QT_TR_NOOP("Wer berät, bildet weiter, fördert oder entscheidet mit, im Haus und außerhalb."),
    ),
    "landmark",
    list_organisations,
    OrganisationWords,
    _organisation_groups,
    (
        Filter("kind", QT_TR_NOOP("Art"), _actor_kinds, lambda row, code, _today: row.kind == code),
        Filter("side", QT_TR_NOOP("Im Haus oder außerhalb"), _sides, lambda row, code, _today: row.side == code),
        Filter("active", QT_TR_NOOP("Noch aktiv?"), _states, _is_state),
    ),
    {
        "name": Order(QT_TR_NOOP("nach Name")),
        "last": Order(QT_TR_NOOP("zuletzt gesprochen"), lambda row: _newest(row.last_contact_on)),
        "quiet": Order(QT_TR_NOOP("lange nicht gehört"), lambda row: row.last_contact_on or date.min),
        "region": Order(QT_TR_NOOP("nach Ort"), lambda row: (not row.region, fold(row.region))),
    },
)
CONTACTS: Final = View(
    "contacts",
    QT_TR_NOOP("Ansprechpersonen"),
    QT_TR_NOOP("Ansprechperson aufnehmen"),
    (
        QT_TR_NOOP("Noch keine Ansprechperson"),
        QT_TR_NOOP("Wen kann man anrufen, worüber zuletzt gesprochen wurde und was als Nächstes kommt."),
    ),
    "user-round",
    list_contacts,
    ContactWords,
    _contact_groups,
    (
        Filter("kind", QT_TR_NOOP("Art der Organisation"), _actor_kinds, lambda row, code, _today: row.kind == code),
        Filter("side", QT_TR_NOOP("Im Haus oder außerhalb"), _sides, lambda row, code, _today: row.side == code),
        Filter("step", QT_TR_NOOP("Nächster Schritt"), _steps, _has_step),
        Filter("active", QT_TR_NOOP("Noch aktiv?"), _states, _is_state),
    ),
    {
        "step": Order(QT_TR_NOOP("zuerst, was wartet")),
        "name": Order(QT_TR_NOOP("nach Name"), lambda row: fold(row.name or row.function)),
        "organisation": Order(
            QT_TR_NOOP("nach Organisation"), lambda row: (not row.organisation, fold(row.organisation))
        ),
        "last": Order(QT_TR_NOOP("zuletzt gesprochen"), lambda row: _newest(row.last_contact_on)),
        "quiet": Order(QT_TR_NOOP("lange nicht gehört"), lambda row: row.last_contact_on or date.min),
    },
)
EVENTS: Final = View(
    "events",
    QT_TR_NOOP("Veranstaltungen"),
    QT_TR_NOOP("Veranstaltung aufnehmen"),
    (
        QT_TR_NOOP("Noch keine Veranstaltung"),
        QT_TR_NOOP("Treffen, Tagungen, Märkte: mit Anmeldefrist, Aufgaben, Ergebnissen und wem man begegnet ist."),
    ),
    "calendar",
    list_events,
    EventWords,
    _event_groups,
    (
        Filter("kind", QT_TR_NOOP("Art"), _event_kinds, lambda row, code, _today: row.kind == code),
        Filter("when", QT_TR_NOOP("Zeit"), _times, _is_when),
    ),
    {
        "day": Order(QT_TR_NOOP("nach Datum")),
        "title": Order(QT_TR_NOOP("nach Titel"), lambda row: fold(row.title)),
        "place": Order(QT_TR_NOOP("nach Ort"), lambda row: (not row.place, fold(row.place))),
    },
)
VIEWS: Final = (ORGANISATIONS, CONTACTS, EVENTS)
