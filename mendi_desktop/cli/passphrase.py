# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the passphrase comes from: a file, the environment, or the keyboard. Never from the command line itself."""

import os
import sys
from argparse import Namespace
from getpass import getpass
from pathlib import Path
from typing import Final

from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.values import file
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr

VARIABLE: Final = "MENDI_PASSPHRASE"


def add_passphrase(parser: Parser) -> None:
    """Declare ``--passphrase-file``."""
    parser.option("--passphrase-file", tr("Datei, deren erste Zeile die Passphrase ist"), tr("DATEI"), type=file)


def passphrase_from(args: Namespace, *, twice: bool = False) -> str:
    """The passphrase; typed, it is asked for ``twice`` when it is new. Raises UserError."""
    if args.passphrase_file is not None:
        return _first_line(args.passphrase_file)
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    if not sys.stdin.isatty():
        raise UserError(
            tr(
                "Die Passphrase fehlt. Sie kommt aus --passphrase-file, aus {name} oder der Tastatur.",
                name=VARIABLE,
            )
        )
    typed = _ask(tr("Passphrase: "))
    if twice and _ask(tr("Noch einmal: ")) != typed:
        raise UserError(tr("Die beiden Eingaben unterscheiden sich. Bitte noch einmal von vorn."))
    return typed


def _ask(prompt: str) -> str:
    try:
        return getpass(prompt)
    except EOFError:
        raise UserError(tr("Die Passphrase fehlt.")) from None


def _first_line(path: Path) -> str:
    try:
        lines = path.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise UserError(tr("Die Datei „{name}“ mit der Passphrase lässt sich nicht lesen.", name=path.name)) from None
    if not lines or not lines[0]:
        raise UserError(tr("In der ersten Zeile von „{name}“ steht keine Passphrase.", name=path.name))
    return lines[0]
