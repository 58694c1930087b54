# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi passphrase``: encrypt a vault and its backups with a new passphrase."""

from argparse import Namespace

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.opened import add_vault, opened
from mendi_desktop.cli.output import say, warn
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.passphrase import changed_passphrase_from
from mendi_desktop.cli.recovery_sheets import add_code, add_sheets, raw_key_from, require_sheets, write_sheets
from mendi_desktop.cli.values import file
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.rekeying import set_new_passphrase
from mendi_desktop.vault.session import Vault


def add_arguments(parser: Parser, context: Context) -> None:
    add_vault(parser)
    parser.option(
        "--new-passphrase-file", tr("Datei, deren erste Zeile die neue Passphrase ist"), tr("DATEI"), type=file
    )
    add_code(parser)
    add_sheets(parser)


def run(args: Namespace, context: Context) -> int:
    root = context.folders.backups
    require_sheets(args)
    with opened(
        args, context, raw_key=raw_key_from(args)
    ) as vault:  # whoever could open it knows the passphrase or has the code
        options = vault.options
        new = changed_passphrase_from(args, (options.title, options.controller_name, vault.path.stem))
        set_new_passphrase(vault, root, new.text)
        _write_sheets(args, vault)
        hole = SafetyNet(vault, root).state().hole
    if new.warning:
        warn(new.warning)
    say(tr("Die Passphrase ist geändert. Ab jetzt gilt nur die neue; ein Notfallblatt von früher öffnet nichts mehr."))
    if hole:
        say(hole)
    return 0


def _write_sheets(args: Namespace, vault: Vault) -> None:
    try:
        write_sheets(args, vault)
    except UserError as error:
        raise UserError(tr("Die neue Passphrase gilt, aber es fehlt das Blatt: {what}", what=error.message)) from error
