# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The self-assessment on paper: as a change over time, in words; never as a mark, never as an average."""

from collections.abc import Iterator, Sequence

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import code_list, label, short_label
from mendi_desktop.features.qualification.queries import LookBack, OutcomeLook
from mendi_desktop.features.qualification.wording import (
    change_chart,
    month_said,
    moved_of_look,
    stand_of_look,
)
from mendi_desktop.reports.document import Block, Bullets, Heading, PageBreakHint, Paragraph, Source, Sources, TextTable


def look_told(back: LookBack, workplace_kind: str) -> Iterator[Block]:
    """Heading, picture, strengths first, what matters next, sources."""
    yield PageBreakHint()
    yield Heading(2, tr("Selbsteinschätzung"))
    yield Paragraph(_when(back))
    yield change_chart(back, workplace_kind)
    yield Paragraph(how_it_is_read(), role="quiet")
    if back.last.note:
        yield Paragraph(back.last.note, role="quote")
    yield Heading(3, tr("Stärken zuerst"))
    yield TextTable(
        (tr("Lernergebnis"), tr("Stand und Weg"), tr("Sicher oder weiterzugeben"), tr("Noch im Wachsen")),
        tuple(_row(look, workplace_kind) for look in back.outcomes),
        shares=(19, 21, 38, 22),
    )
    if back.important:
        yield Heading(3, tr("Wichtig für mich"))
        yield Bullets(tuple(label("assessment_item_kind", each.item, workplace_kind) for each in back.important))
    yield Heading(3, tr("Quellen"))
    yield Sources(tuple(profile_sources()))


def how_it_is_read() -> str:
    """What "überwiegend" means."""
    return tr(
        "„Überwiegend“ heißt: Mindestens die Hälfte der eingeschätzten Punkte steht auf dieser Stufe oder höher. "
        "Das ist keine Note und kein Durchschnitt; verglichen wird nur mit der eigenen Einschätzung von früher."
    )


def profile_sources() -> Iterator[Source]:
    """Where outcomes and points come from, each with its Stand."""
    for name in ("learning_outcome", "assessment_item_kind"):
        found = code_list(name)
        yield Source(f"{found.title}: {found.source}", month_said(found.checked))


def _when(back: LookBack) -> str:
    times = plural(len(back.rows), QT_TR_NOOP("Eine Selbsteinschätzung"), QT_TR_NOOP("{n} Selbsteinschätzungen"))
    return tr("{times}, die letzte vom {day}.", times=times, day=format_date(back.last.assessed_on))


def _row(look: OutcomeLook, workplace_kind: str) -> tuple[str, ...]:
    return (
        label("learning_outcome", look.outcome, workplace_kind),
        "; ".join(part for part in (stand_of_look(look), moved_of_look(look)) if part),
        _items(look.strong, workplace_kind),
        _items(look.growing, workplace_kind),
    )


def _items(items: Sequence[str], workplace_kind: str) -> str:
    return " · ".join(short_label("assessment_item_kind", item, workplace_kind) for item in items) or "–"
