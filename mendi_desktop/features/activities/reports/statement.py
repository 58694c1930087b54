# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The statement of hours for release talks: dates, durations, kinds of task and the basis of the time, nothing else.

Besides the codes of pick lists it prints the name of the mentor and of the workplace, as the settings have them; no
other text of the vault is read. It is not part of the disclosure control, which protects figures about colleagues by
the number of persons: what it tells of talks is how long the mentor was busy with all of them together.
"""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, cast

from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import format_date, format_day, month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, language, tr
from mendi_desktop.features.activities.queries import TimeFact, time_facts
from mendi_desktop.features.activities.reports.earlier import subtractable
from mendi_desktop.features.activities.reports.lines import (
    Grain,
    Line,
    is_with_colleagues,
    lines,
    months,
    tells_single_days,
)
from mendi_desktop.features.activities.wording import clock, kind_said
from mendi_desktop.features.codes import code_list, label, short_label
from mendi_desktop.reports.document import Block, Document, Emphasis, FillIn, Heading, Paragraph, TextTable
from mendi_desktop.reports.options import BuiltReport, Choice, ReportKind, ReportOption, ReportRequest
from mendi_desktop.reports.period import Period, period_title
from mendi_desktop.storage.options import VaultOptions, vault_options

KIND: Final = "activity-statement"

_BACK: Final = 400
"""Days in which a last month with any time is looked for."""


def build_statement(session: Session, request: ReportRequest) -> BuiltReport:
    """UserError where there is no time to state."""
    facts = time_facts(session, request.period.first, request.period.last)
    vault = vault_options(session)
    grain = cast(Grain, request.options.get("talks") or "week")
    _check(session, facts, request.period, grain)
    told = lines(facts, request.period, grain)
    blocks = tuple(_blocks(told, request.period, grain, vault))
    document = Document(
        title=tr("Stundennachweis"),
        purpose=tr("Stundennachweis Weiterbildungsmentoring"),
        subtitle=period_title(request.period),
        period=tr("{first} bis {last}", first=format_date(request.period.first), last=format_date(request.period.last)),
        number=request.number,
        made_on=request.made_on,
        recipient=tr("die Freistellung"),
        blocks=blocks,
        lang=language(),
        exercise=vault.demo,
    )
    return BuiltReport(document, k=0, entry="", keep=hashlib.sha256(repr(blocks).encode()).hexdigest())


def _check(session: Session, facts: Sequence[TimeFact], period: Period, grain: Grain) -> None:
    """Single days of talks are told on wish only: not by a short period, not by subtracting statements."""
    if not facts:
        raise UserError(
            tr("In diesem Zeitraum ist keine Zeit festgehalten. Bitte einen anderen wählen."), field="period"
        )
    if tells_single_days(facts, period, grain):
        raise UserError(
            tr("Ein Teil des Zeitraums hat weniger als fünf Tage. Bitte ihn erweitern oder Gespräche je Tag zeigen."),
            field="period",
        )
    has_talks = any(is_with_colleagues(fact) for fact in facts)
    earlier = subtractable(session, KIND, period, grain) if has_talks else []
    if earlier:
        raise UserError(_beside(earlier), field="period")


def _beside(earlier: Sequence[str]) -> str:
    if len(earlier) == 1:
        return tr(
            "Neben dem Nachweis {number} ließen sich einzelne Tage ausrechnen. Bitte ganze Wochen oder Monate "
            "wählen oder Gespräche je Tag zeigen.",
            number=earlier[0],
        )
    return tr(
        "Neben den Nachweisen {numbers} ließen sich einzelne Tage ausrechnen. Bitte ganze Wochen oder Monate "
        "wählen oder Gespräche je Tag zeigen.",
        numbers=tr(" und ").join([", ".join(earlier[:-1]), earlier[-1]]),
    )


def _blocks(told: Sequence[Line], period: Period, grain: Grain, vault: VaultOptions) -> Iterator[Block]:
    yield Paragraph(_who(vault))
    yield Paragraph((Emphasis(tr("{hours} Stunden", hours=clock(_sum(told)))),))
    yield Paragraph(f"{_about_talks(grain)} {_about_sums()}", role="quiet")
    for month in months(period):
        inside = [line for line in told if month.first <= line.last <= month.last]
        if inside:
            yield from _month(month, inside, vault.workplace_kind)
    yield Heading(2, tr("Zusammen"))
    yield TextTable(
        head=(tr("Zeitgrundlage"), tr("Stunden")),
        rows=(*_by_basis(told, vault.workplace_kind), (tr("Gesamt"), clock(_sum(told)))),
        shares=(80, 20),
        numbers=1,
        total=True,
    )
    yield FillIn((tr("Datum, Unterschrift Mentor*in"), tr("Datum, zur Kenntnis genommen")))


def _who(vault: VaultOptions) -> str:
    """As far as the settings say so; a line to fill in by hand stands below anyway."""
    who = vault.mentor or tr("Weiterbildungsmentor*in")
    if vault.mentor_function:
        who = f"{who}, {label('mentor_function', vault.mentor_function, vault.workplace_kind)}"
    return f"{who} · {vault.title}" if vault.title else who


def _about_talks(grain: Grain) -> str:
    if grain == "day":
        return tr("Beratung: alle Gespräche eines Tages zusammen. Kein Gespräch ist einzeln genannt.")
    over = tr("einer Woche") if grain == "week" else tr("eines Monats")
    return tr(
        "Beratung: alle Gespräche {over} zusammen, damit kein Tag auf einzelne Kolleg*innen schließen lässt.", over=over
    )


def _about_sums() -> str:
    return tr("Angegeben sind Stunden und Minuten; gehört mehreres zum selben Tag, steht rechts die Summe.")


def _by_basis(told: Sequence[Line], workplace_kind: str) -> Iterator[tuple[str, str]]:
    order = {code.code: code.order for code in code_list("time_basis").codes}
    for basis in sorted({line.time_basis for line in told}, key=lambda basis: order.get(basis or "", len(order))):
        minutes = _sum([line for line in told if line.time_basis == basis])
        yield label("time_basis", basis, workplace_kind) if basis else tr("ohne Angabe"), clock(minutes)


def _month(month: Period, inside: Sequence[Line], workplace_kind: str) -> Iterator[Block]:
    name = f"{month_name(month.first.month)} {month.first.year}"
    yield Heading(2, name)
    rows = [
        (
            _days(line),
            kind_said(line.kind, workplace_kind),
            short_label("time_basis", line.time_basis, workplace_kind) if line.time_basis else "–",
            clock(line.minutes),
            _day_sum(line, number, inside),
        )
        for number, line in enumerate(inside)
    ]
    yield TextTable(
        head=(tr("Tag"), tr("Tätigkeit"), tr("Grundlage"), tr("Dauer"), tr("Summe")),
        rows=(*rows, (name, tr("gesamt"), "", clock(_sum(inside)), "")),
        shares=(23, 38, 21, 9, 9),
        numbers=2,
        total=True,
    )


def _day_sum(line: Line, number: int, inside: Sequence[Line]) -> str:
    """On the last of several lines of a day: what they come to together."""
    same = [other for other in inside if (other.first, other.last) == (line.first, line.last)]
    is_last = all(other is not line for other in inside[number + 1 :]) and same[-1] is line
    return clock(_sum(same)) if len(same) > 1 and is_last else ""


def _days(line: Line) -> str:
    if line.first == line.last:
        return format_day(line.first, line.first)
    return tr("{first} – {last}", first=format_day(line.first, line.first), last=format_day(line.last, line.last))


def _sum(told: Sequence[Line]) -> int:
    return sum(line.minutes for line in told)


def _choose_period(session: Session, asked: Period | None, today: date) -> Period:
    """What was asked for, to the day; else the last finished month with any time, else the running one."""
    if asked is not None:
        return asked
    running = today.replace(day=1)
    before = running - timedelta(days=1)
    facts = time_facts(session, running - timedelta(days=_BACK), before)
    last = facts[-1].on if facts else today
    return Period.of_months(last.year, last.month, 1)


STATEMENT: Final = ReportKind(
    KIND,
    QT_TR_NOOP("Stundennachweis für die Freistellung"),
    (
        ReportOption(
            "period",
            QT_TR_NOOP("Zeitraum"),
            "period",
            help=QT_TR_NOOP("Ein Monat, ein Quartal oder eigene Tage."),
            any_days=True,
        ),
        ReportOption(
            "talks",
            QT_TR_NOOP("Gespräche zusammengefasst"),
            "choice",
            default="week",
            choices=(
                Choice("week", QT_TR_NOOP("je Woche")),
                Choice("month", QT_TR_NOOP("je Monat")),
                Choice("day", QT_TR_NOOP("je Tag")),
            ),
            help=QT_TR_NOOP(
                "Die Minuten eines einzelnen Tages können verraten, mit wem gesprochen wurde: Wer Arbeitszeiten kennt, "
                "sieht, wessen Abwesenheit dazu passt. Für eine Freistellung genügt meist die Woche."
            ),
        ),
    ),
    _choose_period,
    build_statement,
    counts=False,
)
