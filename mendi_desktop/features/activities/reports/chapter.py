# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the report for the body says of the mentor's time.

Talks are left out. How many minutes they took is a figure about colleagues: the disclosure control prints it or holds
it back, for instance where few long talks make up most of it (``privacy/totals.py``, ``privacy/minutes.py``). A sum
that contains them, what is left of the budget or a share of the roles would give the held back figure to anybody who
subtracts. So only own activities and events are summed here, and the agreed time stands beside them without a rest.
Tasks that are done for one colleague at a time are told together.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.activities import rules
from mendi_desktop.features.activities.queries import agreed_in, list_budgets, time_facts
from mendi_desktop.features.activities.reports.lines import months
from mendi_desktop.features.activities.wording import clock, kind_said
from mendi_desktop.features.chapters import Chapter
from mendi_desktop.features.codes import label
from mendi_desktop.reports.document import Block, Heading, Paragraph, Text, TextTable
from mendi_desktop.reports.period import Period

_TOGETHER: Final = "for_one"


def read_time(session: Session, period: Period) -> Any:
    """Minutes by role and kind, ``agreed`` minutes for the months of the period; None where there is nothing."""
    sums: Counter[tuple[str, str]] = Counter()
    for fact in time_facts(session, period.first, period.last):
        if fact.source != "talks":
            kind = fact.kind or rules.CALLED_EVENT
            sums[fact.role, _TOGETHER if kind in rules.WITH_ONE_COLLEAGUE else kind] += fact.minutes
    agreed = _agreed(session, period)
    if not sums and not agreed:
        return None
    return {"minutes": [[role, kind, minutes] for (role, kind), minutes in sorted(sums.items())], "agreed": agreed}


def say_time(value: Any, workplace_kind: str) -> tuple[Block, ...]:
    return tuple(_blocks(value, workplace_kind))


def _agreed(session: Session, period: Period) -> int:
    budgets = list_budgets(session)
    found = [agreed_in(budgets, rules.month_of(month.first)) for month in months(period)]
    return sum(budget.minutes or 0 for budget in found if budget)


def _blocks(value: Mapping[str, Any], workplace_kind: str) -> Iterator[Block]:
    yield Heading(2, tr("Zeit und Rollen"))
    if value["agreed"]:
        yield Paragraph(
            tr("Vereinbart sind für diesen Zeitraum {hours} Stunden.", hours=clock(value["agreed"])),
        )
    yield Paragraph(
        tr("Die Zeit der Gespräche ist hier nicht enthalten. Was von ihr gezeigt werden darf, steht bei den Zahlen."),
        role="quiet",
    )
    if value["minutes"]:
        total = (tr("Gesamt"), tr("ohne Gespräche"), clock(sum(row[2] for row in value["minutes"])))
        yield TextTable(
            head=(tr("Rolle"), tr("Tätigkeiten"), tr("Stunden")),
            rows=(*_rows(value["minutes"], workplace_kind), total),
            shares=(22, 64, 14),
            numbers=1,
            total=True,
        )


def _rows(minutes: list[list[Any]], workplace_kind: str) -> Iterator[tuple[Text, ...]]:
    """A row for each role, the longest of its tasks first."""
    known = dict.fromkeys([*rules.ROLES, *(role for role, _, _ in minutes)])
    for role in known:
        own = sorted(((some, kind) for name, kind, some in minutes if name == role), key=lambda each: -each[0])
        if own:
            tasks = (f"{_kind(kind, workplace_kind)} {clock(some)}" for some, kind in own)
            yield label("mentor_role", role, workplace_kind), " · ".join(tasks), clock(sum(some for some, _ in own))


def _kind(kind: str, workplace_kind: str) -> str:
    if kind == _TOGETHER:
        return tr("Begleitung einzelner Kolleg*innen")
    return kind_said(kind, workplace_kind)


TIME: Final = Chapter("time", QT_TR_NOOP("Zeit und Rollen"), read_time, say_time)
