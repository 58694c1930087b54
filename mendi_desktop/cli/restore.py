# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi restore``: bring a vault to the state of a backup. What was there before is kept, and it is said where."""

from argparse import Namespace

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.passphrase import add_passphrase, passphrase_from
from mendi_desktop.cli.recovery_sheets import add_code, raw_key_from
from mendi_desktop.cli.values import file
from mendi_desktop.core.i18n import tr
from mendi_desktop.vault.damage import read_salt
from mendi_desktop.vault.demo_mark import is_demo
from mendi_desktop.vault.restore import restore_file


def add_arguments(parser: Parser, context: Context) -> None:
    parser.value("backup", tr("Datei der Sicherung"), type=file)
    parser.value("vault", tr("Datei des Tresors; was dort liegt, wird aufgehoben"), type=file)
    add_passphrase(parser)
    add_code(parser)


def run(args: Namespace, context: Context) -> int:
    raw_key = raw_key_from(args)
    passphrase = None if raw_key is not None or is_demo(read_salt(args.backup)) else passphrase_from(args)
    root = context.folders.backups
    before = restore_file(args.backup, args.vault, passphrase, raw_key=raw_key, clock=context.clock, root=root)
    say(tr("„{name}“ hat jetzt den Stand der Sicherung.", name=args.vault.name))
    if before is not None:
        say(tr("Der Stand davor liegt hier: {path}", path=before))
    return 0
