# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault named on the command line, open for the length of a block."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.passphrase import add_passphrase, passphrase_from
from mendi_desktop.cli.values import file
from mendi_desktop.core.i18n import tr
from mendi_desktop.vault.damage import read_salt
from mendi_desktop.vault.demo_mark import is_demo
from mendi_desktop.vault.session import Vault, open_vault


def add_vault(parser: Parser) -> None:
    """Declare the vault's file and where its passphrase comes from."""
    parser.value("vault", tr("Datei des Tresors"), type=file)
    add_passphrase(parser)


@contextmanager
def opened(args: Namespace, context: Context, *, raw_key: bytes | None = None) -> Iterator[Vault]:
    """Open the vault of ``args``; exercise data need no passphrase, nor does a ``raw_key``. Raises UserError."""
    path: Path = args.vault
    needs_none = raw_key is not None or is_demo(read_salt(path))
    passphrase = None if needs_none else passphrase_from(args)
    vault = open_vault(path, passphrase, context.clock, raw_key=raw_key, root=context.folders.backups)
    try:
        yield vault
    finally:
        vault.close()
