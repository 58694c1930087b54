# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi backup``: a verified copy of a vault, to take along."""

from argparse import Namespace

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.values import file_or_folder
from mendi_desktop.core.i18n import tr
from mendi_desktop.vault.backups.handing_out import hand_out


def add_arguments(parser: Parser, context: Context) -> None:
    add_vault(parser)
    parser.value("dest", tr("Datei der Sicherung, oder der Ordner dafür"), type=file_or_folder)


def run(args: Namespace, context: Context) -> int:
    with opened(args, context) as vault:
        made, is_demo = hand_out(vault, args.dest), vault.is_demo
    if is_demo:
        say(tr("Gesichert und geprüft: „{name}“. Wie alle Übungsdaten braucht sie keine Passphrase.", name=made.name))
    else:
        say(tr("Gesichert und geprüft: „{name}“. Sie öffnet sich mit der Passphrase von heute.", name=made.name))
    return 0
