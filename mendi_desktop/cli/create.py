# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi create``: a new, empty, encrypted vault."""

from argparse import Namespace
from contextlib import suppress

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.output import say, warn
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.passphrase import add_passphrase, new_passphrase_from
from mendi_desktop.cli.recovery_sheets import add_sheets, require_sheets, write_sheets
from mendi_desktop.cli.values import file
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import COMPANY, PUBLIC_OFFICE, code_list
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.session import Vault, create_vault


def add_arguments(parser: Parser, context: Context) -> None:
    parser.value("vault", tr("Datei des neuen Tresors"), type=file)
    parser.option("--title", tr("Name des Betriebs oder der Dienststelle"), tr("TITEL"), default="")
    parser.option("--mentor-function", tr("Funktion: mendi codes mentor_function"), tr("CODE"), type=_function)
    parser.option("--workplace", tr("Betrieb oder Dienststelle"), f"{COMPANY}|{PUBLIC_OFFICE}", type=_workplace)
    parser.option(
        "--controller", tr("Verantwortlich für den Datenschutz: mendi codes controller"), tr("CODE"), type=_controller
    )
    parser.option("--controller-name", tr("Name der verantwortlichen Stelle"), tr("NAME"), default="")
    parser.option("--region", tr("Bundesland, für die Feiertage: mendi codes region"), tr("CODE"), type=_region)
    add_passphrase(parser)
    add_sheets(parser)


def run(args: Namespace, context: Context) -> int:
    options = VaultOptions(
        title=args.title,
        mentor_function=args.mentor_function or "",
        workplace_kind=args.workplace or COMPANY,
        controller=args.controller or "",
        controller_name=args.controller_name,
        region=args.region or "",
    )
    require_sheets(args)
    passphrase = new_passphrase_from(args, (args.title, args.controller_name, args.vault.stem))
    vault = create_vault(args.vault, passphrase.text, options, context.clock)
    try:
        write_sheets(args, vault)
    except BaseException:
        _take_back(vault)
        raise
    vault.close()
    if passphrase.warning:
        warn(passphrase.warning)
    say(tr("Der Tresor „{name}“ ist angelegt. Ohne die Passphrase öffnet ihn niemand.", name=args.vault.name))
    return 0


def _take_back(vault: Vault) -> None:
    """A vault without the sheet that was asked for is not what was wanted; it is empty yet."""
    vault.close()
    with suppress(OSError):
        vault.path.unlink()


def _controller(code: str) -> str:
    return code_list("controller").code(code, field="controller").code


def _function(code: str) -> str:
    return code_list("mentor_function").code(code, field="mentor_function").code


def _region(code: str) -> str:
    return code_list("region").code(code, field="region").code


def _workplace(word: str) -> str:
    if word not in (COMPANY, PUBLIC_OFFICE):
        raise UserError(tr("Zu --workplace passt {words}.", words=f"{COMPANY} | {PUBLIC_OFFICE}"))
    return word
