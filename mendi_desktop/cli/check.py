# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi check``: is this vault whole?"""

from argparse import Namespace

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.i18n import tr
from mendi_desktop.vault.check import check_vault


def add_arguments(parser: Parser, context: Context) -> None:
    add_vault(parser)


def run(args: Namespace, context: Context) -> int:
    with opened(args, context) as vault:
        findings = check_vault(vault)
    for finding in findings:
        say(f"- {finding.message}")
    if findings:
        return 2
    say(tr("„{name}“ ist heil: Datei, Verweise, Suche und Tage sind geprüft.", name=args.vault.name))
    return 0
