# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the passphrase comes from: a file, the environment, or the keyboard. Never from the command line itself."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass, field
from getpass import getpass
from pathlib import Path
from typing import Final

from mendi_desktop.cli.output import warn
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.values import file
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.vault.session import require_passphrase
from mendi_desktop.vault.strength import strength

VARIABLE: Final = "MENDI_PASSPHRASE"
NEW_VARIABLE: Final = "MENDI_NEW_PASSPHRASE"


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
    if twice:
        _ask_again(typed)
    return typed


@dataclass(frozen=True, slots=True)
class NewPassphrase:
    """``warning``: what is still to be said about a weak one, after the work is done; empty if it was said before."""

    text: str = field(repr=False)
    warning: str


def new_passphrase_from(args: Namespace, known: Sequence[str]) -> NewPassphrase:
    """A passphrase for a vault; ``known`` is what others know of it. Raises UserError.

    At the keyboard the warning about a weak one stands between the two times it is typed: who types it again, means it.
    """
    if args.passphrase_file is not None or VARIABLE in os.environ or not sys.stdin.isatty():
        given = passphrase_from(args)
        return NewPassphrase(given, _warning(given, known))
    return _typed_twice(tr("Passphrase: "), known)


def changed_passphrase_from(args: Namespace, known: Sequence[str]) -> NewPassphrase:
    """The passphrase that shall hold from now on: ``--new-passphrase-file``, the environment, or typed twice."""
    given = None
    if args.new_passphrase_file is not None:
        given = _first_line(args.new_passphrase_file)
    elif NEW_VARIABLE in os.environ:
        given = os.environ[NEW_VARIABLE]
    elif not sys.stdin.isatty():
        raise UserError(
            tr(
                "Die neue Passphrase fehlt. Sie kommt aus --new-passphrase-file, aus {name} oder der Tastatur.",
                name=NEW_VARIABLE,
            )
        )
    if given is not None:
        return NewPassphrase(given, _warning(given, known))
    return _typed_twice(tr("Neue Passphrase: "), known)


def _typed_twice(prompt: str, known: Sequence[str]) -> NewPassphrase:
    typed = _ask(prompt)
    require_passphrase(typed)
    if warning := _warning(typed, known):
        warn(warning)
    _ask_again(typed)
    return NewPassphrase(typed, "")


def _warning(passphrase: str, known: Sequence[str]) -> str:
    judged = strength(passphrase, known)
    return f"{judged.sentence} {judged.advice}" if judged.weak else ""


def _ask_again(typed: str) -> None:
    if _ask(tr("Noch einmal: ")) != typed:
        raise UserError(tr("Die beiden Eingaben unterscheiden sich. Bitte noch einmal von vorn."))


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
