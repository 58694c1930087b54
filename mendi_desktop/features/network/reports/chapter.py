# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the report for the works council tells of the network: how far it reaches, and the events. Nobody's name."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.chapters import Chapter
from mendi_desktop.features.codes import code_list, label, short_label
from mendi_desktop.features.network.queries import held_events, organisations_in_contact
from mendi_desktop.reports.document import Block, Heading, Paragraph, Text, TextTable
from mendi_desktop.reports.period import Period

_TITLE: Final = QT_TR_NOOP("Netzwerk")


def read_network(session: Session, period: Period) -> Any:
    """Organisations as ``[side, kind, number]`` on the last day, events of the period; None where there is nothing."""
    organisations = sorted(organisations_in_contact(session, period.last))
    events = [
        [event.starts_on.isoformat(), event.title, event.kind, event.own_role, event.minutes]
        for event in held_events(session, period.first, period.last)
    ]
    if not organisations and not events:
        return None
    return {"organisations": [list(row) for row in organisations], "events": events}


def say_network(value: Any, workplace_kind: str) -> tuple[Block, ...]:
    return tuple(_blocks(value, workplace_kind))


def _blocks(value: Mapping[str, Any], workplace_kind: str) -> Iterator[Block]:
    yield Heading(2, tr(_TITLE))
    if value["organisations"]:
        sides = list(_sides(value["organisations"], workplace_kind))
        total = sum(number for _, _, number in value["organisations"])
        rows = [*sides, (tr("Gesamt"), "", str(total))] if len(sides) > 1 else sides
        yield TextTable(
            head=(tr("Im Kontakt mit"), tr("Stellen"), tr("Anzahl")),
            rows=tuple(rows),
            shares=(20, 66, 14),
            numbers=1,
            total=len(sides) > 1,
        )
    if value["events"]:
        yield TextTable(
            head=(tr("Tag"), tr("Veranstaltung"), tr("Eigene Rolle"), tr("Stunden")),
            rows=tuple(_event(row, workplace_kind) for row in value["events"]),
            caption=tr("Veranstaltungen"),  # the table may begin a page
            shares=(18, 48, 20, 14),
            numbers=1,
        )
    else:
        yield Paragraph(tr("Veranstaltungen gab es in diesem Zeitraum keine."), role="quiet")


def _sides(organisations: list[list[Any]], workplace_kind: str) -> Iterator[tuple[Text, ...]]:
    """A row for each side; its kinds in the order of the list, each with its number where it is more than one."""
    order = {code.code: code.order for code in code_list("actor_kind").codes}
    for side in code_list("actor_side").codes:
        own = sorted(
            (order.get(kind, len(order)), kind, number) for at, kind, number in organisations if at == side.code
        )
        if own:
            said = (_kind(kind, number, workplace_kind) for _, kind, number in own)
            yield side.label(workplace_kind), " · ".join(said), str(sum(number for _, _, number in own))


def _kind(kind: str, number: int, workplace_kind: str) -> str:
    name = short_label("actor_kind", kind, workplace_kind)
    return f"{name} ({number})" if number > 1 else name


def _event(row: list[Any], workplace_kind: str) -> tuple[Text, ...]:
    on, title, kind, role, minutes = row
    named = short_label("event_kind", kind, workplace_kind)
    return (
        format_day(date.fromisoformat(on)),
        title if named in title else f"{title} ({named})",
        label("event_role", role, workplace_kind) if role else "–",
        f"{minutes // 60}:{minutes % 60:02d}" if minutes else "–",
    )


NETWORK: Final = Chapter("network", _TITLE, read_network, say_network)
