# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi report``: a report as PDF, HTML or the released figures as JSON."""

from argparse import Namespace
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final, Literal

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import require_target, say, write_out
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.issuing import issue_report
from mendi_desktop.reports.options import ReportKind, ReportOption, parse_options

FORMATS: Final = ("pdf", "html", "json")
STDOUT: Final = "-"
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
    for option in _own_options(kinds).values():
        _declare(parser, option)


def run(args: Namespace, context: Context) -> int:
    kind = _kind(args.kind, context)
    options = parse_options(kind.options, _given(args))
    if args.output != STDOUT:
        require_target(args.output)
    with opened(args, context) as vault:
        issued = issue_report(vault, kind, options, context.clock.today(), args.format)
    write_out(args.output, issued.data)
    if args.output != STDOUT:
        say(tr("Bericht {number} ist fertig: {file}", number=issued.number, file=args.output))
        if issued.replaced:
            say(
                tr("Diese Zeichen fehlen in der Schrift und stehen als □ da: {chars}", chars=", ".join(issued.replaced))
            )
    return 0


def report_kinds(context: Context) -> dict[str, ReportKind]:
    """All kinds of reports of all areas by the word for them."""
    return {kind.id: kind for area in context.areas() for kind in area.reports}


def _kind(word: str, context: Context) -> ReportKind:
    known = report_kinds(context)
    if word not in known:
        near = get_close_matches(word, known, n=1) or known
        raise UserError(
            tr("Den Bericht „{kind}“ gibt es nicht. Zur Wahl stehen: {kinds}.", kind=word, kinds=", ".join(near))
        )
    return known[word]


def _own_options(kinds: Mapping[str, ReportKind]) -> dict[str, ReportOption]:
    """What the kinds declare, each name once; which kind knows which is checked when the kind is known."""
    common = {"project", "colleague"}
    return {option.name: option for kind in kinds.values() for option in kind.options if option.name not in common}


def _declare(parser: Parser, option: ReportOption) -> None:
    name, dest = option.name.replace("_", "-"), _CHOSEN + option.name
    text = " – ".join(tr(part) for part in (option.title, option.help) if part).replace("%", "%%")
    if option.type == "flag":
        parser.flag(f"--{name}", text, dest=dest, action="store_const", const="ja")
        parser.flag(f"--no-{name}", tr("nicht: {what}", what=text), dest=dest, action="store_const", const="nein")
        return
    parser.option(f"--{name}", text, _shown(option), dest=dest)


def _shown(option: ReportOption) -> str:
    if option.type == "period":
        return "2026-Q3"
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
