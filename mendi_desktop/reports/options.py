# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be chosen for a report, declared once: the window makes controls of it, the command line its options."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.period import Period, parse_date, parse_period

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

OptionValue: TypeAlias = str | bool | Period | None

_TRUE = frozenset({"ja", "yes", "true", "1", "an", "on"})
_FALSE = frozenset({"nein", "no", "false", "0", "aus", "off"})


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a choice: a code and its label (a QT_TR_NOOP constant, shown with tr).

    Of an option of type "entry": the id of a row and its own title, which is shown as it is.
    """

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class ReportOption:
    """One thing to choose. ``title`` and ``help`` are QT_TR_NOOP constants.

    ``default`` is a code for a choice, a bool for a flag, a str for a text; None means that a value must be given. A
    period without a value is chosen by its kind of report. ``entries`` are read from the vault for a report about one
    entry ("entry"): the build function is told its code (see :mod:`mendi_desktop.reports.entries`), ``default`` "" lets
    it be left out, and the only one there is need not be named. ``later``: a flag that came when reports of its kind
    had been handed out already; off, it is no part of the wish, so that these are still found. ``any_days``: a period
    may be any days, and months are offered besides; figures about people keep to the calendar instead.
    """

    name: str
    title: str
    type: Literal["choice", "flag", "text", "period", "entry"]
    default: OptionValue = None
    help: str = ""
    choices: tuple[Choice, ...] = ()
    entries: Callable[["Session"], tuple[Choice, ...]] | None = None
    later: bool = False
    any_days: bool = False


@dataclass(frozen=True, slots=True)
class VaultFile:
    """The file a report is made from, for reports about it: where it lies, and the mark of its key."""

    path: Path = Path()
    key_mark: str = ""


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What a build function is told besides the vault: chosen options, the period, the ledger's number, the day.

    ``keep``: what the report kept when it was handed out (see :class:`BuiltReport`); empty for a new one. With it the
    report must be said word for word as it was, whatever has changed in the vault since.
    """

    options: Mapping[str, OptionValue]
    period: Period
    number: str
    made_on: date
    keep: str = ""
    file: VaultFile = VaultFile()


@dataclass(frozen=True, slots=True)
class BuiltReport:
    """A report that has been said. ``k``: the least number of persons behind a count.

    ``entry`` is what the ledger must remember of the figures when the report is handed out, as JSON text; empty when
    the report shows no figure that is new. ``keep``: what is needed to say the report again, as the area pleases.
    """

    document: Document
    k: int
    entry: str
    keep: str


class BuildReport(Protocol):
    """Reads the vault and says the report. Raises UserError where the options cannot be served."""

    def __call__(self, session: "Session", request: ReportRequest, /) -> BuiltReport: ...


class ChoosePeriod(Protocol):
    """The period a report covers when ``asked`` was asked for (None: nothing), on the day ``today``."""

    def __call__(self, session: "Session", asked: Period | None, today: date, /) -> Period: ...


class SettleOptions(Protocol):
    """The options without what would make no difference in this period."""

    def __call__(
        self, session: "Session", values: Mapping[str, OptionValue], period: Period, /
    ) -> Mapping[str, OptionValue]: ...


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A kind of report as a feature declares it in its manifest. ``id`` is the word on the command line.

    ``period``: which days it covers; counts of people keep to the calendar of quarters, half-years and years.
    ``counts``: it is a report of figures about people, so that the same wish is the same report for ever. One that is
    not is told anew, under a new number, as soon as what it would keep (see :class:`BuiltReport`) is something else;
    figures that stand in it besides stay as the ledger has them all the same.
    ``settle``: a wish that was not served before is served, and remembered, as this makes of it.
    ``in_ledger``: off for a paper that tells nothing of the vault; it has no number and leaves no trace there.
    """

    id: str
    title: str
    options: tuple[ReportOption, ...]
    period: ChoosePeriod
    build: BuildReport
    counts: bool = True
    settle: SettleOptions | None = None
    in_ledger: bool = True


def parse_options(options: tuple[ReportOption, ...], given: Mapping[str, str]) -> dict[str, OptionValue]:
    """Values for all options from the strings of a command line; raises UserError naming the option in ``field``.

    A period is given under its own name ("2026-Q3", "2026-H1", "2026", "2026-07-01..2026-09-30"), or its two days as
    ``from`` and ``to``.
    """
    known = {option.name for option in options}
    if any(option.type == "period" for option in options):
        known |= {"from", "to"}
    for name in given:
        if name not in known:
            raise UserError(tr("Die Angabe „{name}“ gibt es bei diesem Bericht nicht.", name=name), field=name)
    return {option.name: _value(option, given) for option in options}


def _value(option: ReportOption, given: Mapping[str, str]) -> OptionValue:
    if option.type == "period" and ("from" in given or "to" in given):
        return _from_to(option, given)
    text = given.get(option.name)
    if text is None:
        if option.default is None and option.type not in ("flag", "period", "entry"):
            raise UserError(tr("Es fehlt noch: {title}.", title=tr(option.title)), field=option.name)
        return bool(option.default) if option.type == "flag" else option.default
    if option.type == "choice":
        return _choice(option, text)
    if option.type == "flag":
        return _flag(option, text)
    if option.type == "period":
        return parse_period(text, option.name)
    return text


def _from_to(option: ReportOption, given: Mapping[str, str]) -> Period:
    """Both days; where one is missing the other stands for it, and the calendar widens it."""
    first = parse_date(given.get("from", given.get("to", "")), "from")
    last = parse_date(given.get("to", given.get("from", "")), "to")
    if last < first:
        raise UserError(tr("Das Ende des Zeitraums liegt vor dem Anfang."), field="to")
    return Period(first, last)


def _choice(option: ReportOption, text: str) -> str:
    codes = [choice.code for choice in option.choices]
    if text not in codes:
        raise UserError(
            tr(
                "„{text}“ passt nicht zu „{title}“. Zur Wahl stehen: {codes}.",
                text=text,
                title=tr(option.title),
                codes=", ".join(codes),
            ),
            field=option.name,
        )
    return text


def _flag(option: ReportOption, text: str) -> bool:
    word = text.strip().lower()
    if word not in _TRUE | _FALSE:
        raise UserError(tr("Bei „{title}“ passt ja oder nein.", title=tr(option.title)), field=option.name)
    return word in _TRUE
