# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The command line of the window: the same parser as the console's, so that help and refusals are in our words."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mendi_desktop.app.asked_exercise import is_scenario
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr


@dataclass(frozen=True, slots=True)
class Arguments:
    """``demo`` names a scenario or its file, is empty for the usual one, and None where no exercise was asked for."""

    vault: Path | None
    demo: str | None


def read_arguments(argv: Sequence[str]) -> Arguments | None:
    """What stands on the command line beside ``--lang``; None after the help was shown. Raises UserError."""
    parser = Parser("mendi-desktop", tr("Öffnet das Fenster von mendi desktop."))
    parser.value("file", tr("Tresor oder Szenario, wie ein Doppelklick es öffnet"), type=Path, optional=True)
    parser.option("--vault", tr("diesen Tresor öffnen"), tr("DATEI"), type=Path)
    parser.option("--demo", tr("eine Übung mit erfundenen Daten öffnen"), tr("SZENARIO"), nargs="?", const="")
    read = parser.read(argv)
    if read is None:
        return None
    vault, demo = read.vault, read.demo
    if read.file is not None:
        if vault is not None or demo:
            raise UserError(tr("Es geht nur eine Datei auf einmal. Bitte die andere weglassen."))
        vault, demo = (None, str(read.file)) if is_scenario(read.file) or demo is not None else (read.file, None)
    if vault is not None and demo is not None:
        raise UserError(tr("Eine Übung öffnet keinen eigenen Tresor. Bitte --vault oder --demo weglassen."))
    return Arguments(vault, demo)
