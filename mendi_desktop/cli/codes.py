# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi codes``: the pick lists, code and label."""

from argparse import Namespace

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.output import print_columns, print_json
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import CodeList, code_list, code_lists


def add_arguments(parser: Parser, context: Context) -> None:
    parser.value("list", tr("Name einer Liste; ohne ihn: alle Listen"), optional=True)
    parser.flag("--json", tr("als JSON"))


def run(args: Namespace, context: Context) -> int:
    lists = [code_list(name) for name in ([args.list] if args.list else code_lists())]
    if args.json:
        print_json(_as_json(lists[0]) if args.list else {found.name: _as_json(found) for found in lists})
    elif args.list:
        print_columns((tr("Code"), tr("Bedeutung")), [(code.code, code.label()) for code in lists[0].codes])
    else:
        print_columns((tr("Liste"), tr("Inhalt")), [(found.name, found.title) for found in lists])
    return 0


def _as_json(found: CodeList) -> list[dict[str, object]]:
    return [
        {"code": code.code, "label": code.label(), "group": code.group or None, "special": code.special}
        for code in found.codes
    ]
