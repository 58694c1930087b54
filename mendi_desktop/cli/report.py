# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi report``: a report as PDF, HTML or the released figures as JSON."""

from argparse import Namespace
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final, Literal

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import require_target, say, warn, write_out
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.issuing import issue_report
from mendi_desktop.features.seminar.papers import paper_kinds
from mendi_desktop.reports.options import ReportKind, ReportOption, parse_options
from mendi_desktop.reports.wording import too_long

FORMATS: Final = ("pdf", "html", "json")
STDOUT: Final = "-"
_COMMON: Final = ("project", "colleague")
_CHOSEN: Final = "chosen_"
"""Begins the names under which the report's own options stand among the arguments."""


def add_arguments(parser: Parser, context: Context) -> None:
    kinds = report_kinds(context)
    parser.value("kind", tr("Art des Berichts: {kinds}", kinds=", ".join(kinds)))
    add_vault(parser)
    parser.option(
        "--output", tr("Datei für den Bericht; „-“ schreibt in die Ausgabe"), tr("DATEI"), short="-o", required=True
    )
    parser.option("--format", tr("Form des Berichts"), "|".join(FORMATS), type=_format, default=FORMATS[0])
    for name, text, shown in (
        ("from", tr("erster Tag des Zeitraums"), tr("TAG")),
        ("to", tr("letzter Tag des Zeitraums"), tr("TAG")),
        ("project", tr("Titel des Projekts"), tr("TITEL")),
        ("colleague", tr("Kürzel der Kolleg*in"), tr("KÜRZEL")),
    ):
        parser.option(f"--{name}", text, shown, dest=_CHOSEN + name)
    for name, meant in _own_options(kinds).items():
        _declare(parser, name, meant)


def run(args: Namespace, context: Context) -> int:
    kind = _kind(args.kind, context)
    options = parse_options(kind.options, _given(args))
    if args.output != STDOUT:
        require_target(args.output)
    with opened(args, context) as vault:
        issued = issue_report(vault, kind, options, context.clock.today(), args.format)
    write_out(args.output, issued.data)
    if issued.too_much:
        warn(too_long(issued.too_much))
    if args.output != STDOUT:
        say(_finished(issued.number, args.output))
        if issued.replaced:
            say(
                tr("Diese Zeichen fehlen in der Schrift und stehen als □ da: {chars}", chars=", ".join(issued.replaced))
            )
    return 0


def report_kinds(context: Context) -> dict[str, ReportKind]:
    """All kinds of reports of all areas, and the papers of an exercise, by the word for them."""
    of_areas = (kind for area in context.areas() for kind in area.reports)
    return {kind.id: kind for kind in (*of_areas, *paper_kinds())}


def _finished(number: str, file: str) -> str:
    if not number:
        return tr("Fertig: {file}", file=file)
    return tr("Bericht {number} ist fertig: {file}", number=number, file=file)


def _kind(word: str, context: Context) -> ReportKind:
    known = report_kinds(context)
    if word not in known:
        near = get_close_matches(word, known, n=1) or known
        raise UserError(
            tr("Den Bericht „{kind}“ gibt es nicht. Zur Wahl stehen: {kinds}.", kind=word, kinds=", ".join(near))
        )
    return known[word]


def _own_options(kinds: Mapping[str, ReportKind]) -> dict[str, dict[str, ReportOption]]:
    """What the kinds declare: each name once, with the option as each kind that knows it means it."""
    found: dict[str, dict[str, ReportOption]] = {}
    for kind in kinds.values():
        for option in kind.options:
            if option.name not in _COMMON:
                found.setdefault(option.name, {})[kind.id] = option
    return found


def _declare(parser: Parser, name: str, meant: Mapping[str, ReportOption]) -> None:
    """One option of the command line; which kind knows it is checked when the kind is known."""
    option, flag = next(iter(meant.values())), name.replace("_", "-")
    dest, text = _CHOSEN + name, _told(meant).replace("%", "%%")
    if option.type == "flag":
        parser.flag(f"--{flag}", text, dest=dest, action="store_const", const="ja")
        parser.flag(f"--no-{flag}", tr("ohne --{flag}", flag=flag), dest=dest, action="store_const", const="nein")
    else:
        parser.option(f"--{flag}", text, _shown(option), dest=dest)


def _told(meant: Mapping[str, ReportOption]) -> str:
    """Title and help; where kinds mean different things, each with the kinds that mean it."""
    texts: dict[str, list[str]] = {}
    for kind, one in meant.items():
        texts.setdefault(" – ".join(tr(part) for part in (one.title, one.help) if part), []).append(kind)
    if len(texts) == 1:
        return next(iter(texts))
    return "; ".join(f"{', '.join(kinds)}: {text}" for text, kinds in texts.items())


def _shown(option: ReportOption) -> str:
    if option.type == "period":
        return "2026-Q3"
    if option.type == "entry":
        return tr("TITEL")
    return "|".join(choice.code for choice in option.choices) or tr("TEXT")


def _given(args: Namespace) -> dict[str, str]:
    return {
        name.removeprefix(_CHOSEN): value
        for name, value in vars(args).items()
        if name.startswith(_CHOSEN) and value is not None
    }


def _format(word: str) -> Literal["pdf", "html", "json"]:
    for known in ("pdf", "html", "json"):
        if word == known:
            return known
    raise UserError(tr("Zu --format passt {words}.", words=" | ".join(FORMATS)))
