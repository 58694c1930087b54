# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet on the console: written as PDF where the user says, and its code read back from a file."""

from argparse import Namespace
from contextlib import suppress
from pathlib import Path

from mendi_desktop.cli.output import require_new_target, write_new
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.values import file
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.recovery_sheet import recovery_sheet
from mendi_desktop.reports.render import render_pdf
from mendi_desktop.vault.recovery import raw_key_in, recovery_code, recovery_halves
from mendi_desktop.vault.safekeeping import NoteRecoverySheet
from mendi_desktop.vault.session import Vault


def add_sheets(parser: Parser) -> None:
    """Declare ``--recovery-sheet`` and ``--recovery-halves``."""
    parser.option("--recovery-sheet", tr("Notfallblatt als neue PDF-Datei schreiben"), tr("DATEI"), type=file)
    parser.option(
        "--recovery-halves",
        tr("Notfallblatt in zwei Hälften schreiben, die beide gebraucht werden"),
        (tr("DATEI-A"), tr("DATEI-B")),
        type=file,
        nargs=2,
    )


def add_code(parser: Parser) -> None:
    """Declare ``--code-file``."""
    parser.option("--code-file", tr("Datei mit dem Code vom Notfallblatt statt der Passphrase"), tr("DATEI"), type=file)


def require_sheets(args: Namespace) -> None:
    """Whether the sheets asked for can be made; asked before anything else is. Raises UserError."""
    targets = [path for path, _ in _wanted(args)]
    for target in targets:
        require_new_target(target)
    if len({target.absolute() for target in targets}) < len(targets):
        raise UserError(tr("Jedes Blatt braucht eine Datei für sich. Bitte verschiedene Namen angeben."))


def write_sheets(args: Namespace, vault: Vault) -> None:
    """Write what was asked for, all or nothing, and note in the vault that it is out. Raises UserError."""
    wanted = _wanted(args)
    if not wanted:
        return
    codes = {None: recovery_code(vault.key)} | dict(enumerate(recovery_halves(vault.key)))
    papers = [(path, render_pdf(recovery_sheet(vault, codes[half])).data) for path, half in wanted]
    written: list[Path] = []
    try:
        for path, data in papers:
            write_new(path, data)
            written.append(path)
        vault.execute(NoteRecoverySheet(vault.key.mark))
    except BaseException:
        for path in written:
            with suppress(OSError):
                path.unlink()
        raise


def raw_key_from(args: Namespace) -> bytes | None:
    """The key from the file of ``--code-file``: four lines, or the eight of both halves; None without the option.

    Raises UserError.
    """
    path: Path | None = args.code_file
    if path is None:
        return None
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise UserError(tr("Die Datei „{name}“ mit dem Code lässt sich nicht lesen.", name=path.name)) from None
    return raw_key_in(text)


def _wanted(args: Namespace) -> list[tuple[Path, int | None]]:
    """Files, each with the number of its half or None for the whole."""
    whole = [(args.recovery_sheet, None)] if args.recovery_sheet else []
    return [*whole, *((path, half) for half, path in enumerate(args.recovery_halves or ()))]
