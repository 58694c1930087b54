# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi commands``: what ``mendi apply`` understands."""

from argparse import Namespace
from difflib import get_close_matches
from typing import Any

from mendi_desktop.cli.batch import CommandTypes
from mendi_desktop.cli.context import Context
from mendi_desktop.cli.json_values import describe, field_specs
from mendi_desktop.cli.output import print_columns, print_json, say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.command import Command


def add_arguments(parser: Parser, context: Context) -> None:
    parser.value("name", tr("Name eines Befehls; ohne ihn: alle Befehle"), optional=True)
    parser.flag("--json", tr("als JSON"))


def run(args: Namespace, context: Context) -> int:
    known = command_types(context)
    if args.name and args.name not in known:
        near = get_close_matches(args.name, known, n=3, cutoff=0.4) or list(known)
        raise UserError(
            tr("Den Befehl „{name}“ gibt es nicht. Zur Wahl stehen: {near}.", name=args.name, near=", ".join(near))
        )
    if args.json:
        shown = {name: _as_json(kind) for name, kind in known.items()}
        print_json(shown[args.name] if args.name else shown)
    elif args.name:
        _print_fields(known[args.name])
    else:
        print_columns((tr("Befehl"), tr("Bedeutung")), [(name, tr(kind.label)) for name, kind in known.items()])
    return 0


def command_types(context: Context) -> CommandTypes:
    """All commands of all areas by name."""
    return {kind.__name__: kind for area in context.areas() for kind in area.commands}


def _as_json(kind: type[Command[Any]]) -> dict[str, object]:
    fields = [
        {"name": spec.name, "type": describe(spec.annotation), "required": spec.required} for spec in field_specs(kind)
    ]
    return {"label": tr(kind.label), "fields": fields}


def _print_fields(kind: type[Command[Any]]) -> None:
    say(tr(kind.label))
    say("")
    rows = [(spec.name, spec.required, describe(spec.annotation)) for spec in field_specs(kind)]
    print_columns((tr("Feld"), tr("nötig"), tr("Art")), rows, widest=500)
