# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line of the window: the same parser as the console's, so that help and refusals are in our words."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.i18n import tr


@dataclass(frozen=True, slots=True)
class Arguments:
    """``demo`` names a scenario, is empty for the usual one, and None where no practice data were asked for."""

    vault: Path | None
    demo: str | None


def read_arguments(argv: Sequence[str]) -> Arguments | None:
    """What stands on the command line beside ``--lang``; None after the help was shown. Raises UserError."""
    parser = Parser("mendi-desktop", tr("Öffnet das Fenster von mendi desktop."))
    parser.option("--vault", tr("diesen Tresor öffnen"), tr("DATEI"), type=Path)
    parser.option("--demo", tr("erfundene Daten ansehen"), tr("SZENARIO"), nargs="?", const="")
    read = parser.read(argv)
    return None if read is None else Arguments(read.vault, read.demo)
