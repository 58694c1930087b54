# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The network on paper, to be handed over: who offers what, with source and Stand, and what came of the events.

No contact persons and no notes: the queries behind it do not read them.
"""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_date, month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, language, tr
from mendi_desktop.features.codes import code_list, label, short_label
from mendi_desktop.features.network import rules
from mendi_desktop.features.network.queries import HeldEvent, KnownOrganisation, held_events, known_organisations
from mendi_desktop.reports.document import (
    Block,
    Bullets,
    Document,
    Emphasis,
    Heading,
    Link,
    Paragraph,
    Source,
    Sources,
    Text,
    TextTable,
)
from mendi_desktop.reports.options import BuiltReport, ReportKind, ReportOption, ReportRequest
from mendi_desktop.reports.period import Period, period_title
from mendi_desktop.storage.options import vault_options

_IN_HOUSE: Final = "internal"


def build_network(session: Session, request: ReportRequest) -> BuiltReport:
    """Organisations by side and kind, then the events of the period."""
    options = vault_options(session)
    organisations = [
        each for each in known_organisations(session) if request.options.get("ended") or each.active != rules.ENDED
    ]
    events = held_events(session, request.period.first, request.period.last)
    blocks = (
        Paragraph(_about(), role="quiet"),
        *_organisations(organisations, options.workplace_kind),
        *_events(events, request.period, options.workplace_kind),
        *_sources(organisations),
    )
    document = Document(
        title=tr("Netzwerk für Weiterbildung"),
        purpose=tr("Übergabeblatt"),
        period=tr("Stand {day}", day=format_date(request.made_on)),
        number=request.number,
        made_on=request.made_on,
        recipient=tr("die Nachfolge und das Mentor*innen-Team"),
        blocks=blocks,
        lang=language(),
        exercise=options.demo,
    )
    return BuiltReport(document, k=0, entry="", keep=hashlib.sha256(repr(blocks).encode()).hexdigest())


def _about() -> str:
    return tr(
        "Wer im Haus und außerhalb bei Weiterbildung hilft. Ansprechpersonen stehen hier nicht: Sie werden nur mit "
        "ihrem Einverständnis weitergegeben."
    )


def _organisations(organisations: Sequence[KnownOrganisation], workplace_kind: str) -> Iterator[Block]:
    order = {code.code: code.order for code in code_list("actor_kind").codes}
    for side in code_list("actor_side").codes:
        own = [each for each in organisations if each.side == side.code]
        if not own:
            continue
        own.sort(key=lambda each: order.get(each.kind, len(order)))
        yield Heading(2, tr("Im Haus") if side.code == _IN_HOUSE else tr("Außerhalb"))
        yield TextTable(
            head=(tr("Organisation"), tr("Art und Region"), tr("Was sie anbietet"), tr("Stand")),
            rows=tuple(_row(each, workplace_kind) for each in own),
            shares=(26, 20, 39, 15),
        )
    if not organisations:
        yield Paragraph(tr("Noch keine Organisation festgehalten."))


def _row(each: KnownOrganisation, workplace_kind: str) -> tuple[Text, ...]:
    """In-house kinds have short names that nobody outside knows; those outside have long ones that nobody needs."""
    in_words = label if each.side == _IN_HOUSE else short_label
    kind = in_words("actor_kind", each.kind, workplace_kind)
    return each.name, ", ".join(part for part in (kind, each.region) if part), _offers(each), _stand(each)


def _offers(each: KnownOrganisation) -> Text:
    said = [*each.offers.splitlines(), *(part for part in (each.phone, each.email) if part)]
    text = "; ".join(said)
    if not each.website.startswith("https:"):
        return "; ".join((*said, each.website)) if each.website else text or "–"
    shown = each.website.removeprefix("https://").rstrip("/")
    return (f"{text}; " if text else "", Link(shown, each.website))


def _stand(each: KnownOrganisation) -> str:
    if each.active == rules.ENDED:
        return tr("beendet {day}", day=_month(each.ended_on)) if each.ended_on else tr("beendet")
    checked = each.checked_on or each.active_checked_on
    unsure = tr("noch aktiv?") if each.active != rules.ACTIVE else ""
    return ", ".join(part for part in (_month(checked) if checked else "", unsure) if part) or "–"


def _month(day: date) -> str:
    return f"{day.month:02}/{day.year}"


def _events(events: Sequence[HeldEvent], period: Period, workplace_kind: str) -> Iterator[Block]:
    if not events:
        return
    yield Heading(2, tr("Veranstaltungen: {period}", period=period_title(period)))
    for event in events:
        yield Heading(3, event.title)
        yield Paragraph(_facts(event, workplace_kind), role="quiet")
        for title, lines in ((tr("Thementische"), event.tables), (tr("Ergebnisse"), event.results)):
            if lines:
                yield Paragraph((Emphasis(title),))
                yield Bullets(tuple(line for line in lines.splitlines() if line.strip()))
        if event.benefit:
            yield Paragraph((Emphasis(tr("Nutzen: ")), event.benefit))


def _facts(event: HeldEvent, workplace_kind: str) -> str:
    days = format_date(event.starts_on)
    if event.ends_on:
        days = tr("{first} bis {last}", first=days, last=format_date(event.ends_on))
    parts = (
        days,
        short_label("event_kind", event.kind, workplace_kind),
        tr("online") if event.online else event.place,
        event.organiser,
        event.topic,
        label("event_role", event.own_role, workplace_kind) if event.own_role else "",
    )
    return " · ".join(part for part in parts if part)


def _sources(organisations: Sequence[KnownOrganisation]) -> Iterator[Block]:
    found = {(each.source, each.checked_on) for each in organisations if each.source}
    if found:
        yield Heading(2, tr("Quellen"))
        told = sorted(found, key=lambda pair: (pair[0], pair[1] or date.min))
        yield Sources(
            tuple(
                Source(source, f"{month_name(day.month)} {day.year}" if day else tr("nicht vermerkt"))
                for source, day in told
            )
        )


def _this_year(_session: Session, asked: Period | None, today: date) -> Period:
    return asked or Period.of_months(today.year, 1, 12)


NETWORK_SHEET: Final = ReportKind(
    "network",
    QT_TR_NOOP("Netzwerk zum Weitergeben"),
    (
        ReportOption(
            "period",
            QT_TR_NOOP("Veranstaltungen im Zeitraum"),
            "period",
            help=QT_TR_NOOP("Ohne Angabe das laufende Jahr."),
            any_days=True,
        ),
        ReportOption("ended", QT_TR_NOOP("Auch Beendetes"), "flag", default=False),
    ),
    _this_year,
    build_network,
    counts=False,
)
