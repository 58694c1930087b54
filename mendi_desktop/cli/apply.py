# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi apply``: commands from a file of JSON lines, all or none."""

import sys
from argparse import Namespace
from pathlib import Path

from mendi_desktop.cli.batch import ApplyLines, Rehearsed, read_lines
from mendi_desktop.cli.commands import command_types
from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import print_json, say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.values import file
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr


def add_arguments(parser: Parser, context: Context) -> None:
    add_vault(parser)
    parser.value("file", tr("Datei mit einem Befehl je Zeile; „-“ liest die Eingabe"))
    parser.flag("--dry-run", tr("nur zur Probe: nichts wird gespeichert"))


def run(args: Namespace, context: Context) -> int:
    lines = read_lines(_text_of(args.file), command_types(context))
    with opened(args, context) as vault:
        try:
            made = vault.execute(ApplyLines(lines, rehearsal=args.dry_run))
        except Rehearsed:
            say(
                plural(
                    len(lines),
                    QT_TR_NOOP("Probe: Ein Befehl ginge durch, gespeichert ist nichts."),
                    QT_TR_NOOP("Probe: {n} Befehle gingen durch, gespeichert ist nichts."),
                )
            )
            return 0
    for row in made:
        print_json(row, lines=True)
    return 0


def _text_of(name: str) -> str:
    try:
        return (sys.stdin.buffer.read() if name == "-" else file(name).read_bytes()).decode("utf-8")
    except OSError:
        raise UserError(tr("Die Datei „{name}“ lässt sich nicht lesen.", name=Path(name).name)) from None
    except UnicodeDecodeError:
        raise UserError(tr("Die Befehle müssen als UTF-8 gespeichert sein.")) from None
