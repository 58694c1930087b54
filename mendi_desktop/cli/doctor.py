# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi doctor [VAULT]``: does everything work on this machine, what is touched here, and is the network left alone?

A vault is judged by its place and its rights; it is not opened, and no passphrase is asked for.
"""

import logging
from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.examinations import EXAMINATIONS
from mendi_desktop.cli.missing import Missing
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.places import PLACES, vault_file
from mendi_desktop.cli.values import file
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.core.network_watch import NetworkWatch
from mendi_desktop.features.safekeeping.guest import remembered, said_portable
from mendi_desktop.features.safekeeping.sight import spots
from mendi_desktop.features.safekeeping.sizes import said_found
from mendi_desktop.features.safekeeping.spot import Spot
from mendi_desktop.vault.backups.shelf import shelf_of

_log = logging.getLogger(__name__)

_NETWORK: Final = QT_TR_NOOP("Netz")
_VAULT_FILE: Final = QT_TR_NOOP("Tresor-Datei")

Examination = Callable[[Context], str]


def add_arguments(parser: Parser, context: Context) -> None:
    parser.value("vault", tr("Datei des Tresors, um auch ihren Ort zu prüfen"), type=file, optional=True)


def run(args: Namespace, context: Context) -> int:
    vault = args.vault.resolve() if args.vault is not None else None
    with NetworkWatch() as watch:
        results = [_examine(title, examination, context) for title, examination in _examinations(vault)]
        told = _spots(vault, context)
        awake = watch.hears()
    results.append(_tell_network(watch.events, awake=awake))
    _tell_spots(told, context)
    if failed := results.count(False):
        say(plural(failed, QT_TR_NOOP("Ein Punkt fehlt."), QT_TR_NOOP("{n} Punkte fehlen.")))
        return 2
    say(tr("Alles da."))
    return 0


def _examinations(vault: Path | None) -> list[tuple[str, Examination]]:
    asked = [(_VAULT_FILE, partial(vault_file, vault))] if vault is not None else []
    return [*EXAMINATIONS, *PLACES, *asked]


def _examine(title: str, examination: Examination, context: Context) -> bool:
    try:
        found = examination(context)
    except Missing as missing:
        _tell(False, title, str(missing))
        return False
    except Exception as error:
        _log.exception("an examination failed")
        _tell(False, title, tr("ging nicht ({kind})", kind=type(error).__name__))
        return False
    _tell(True, title, found)
    return True


def _tell(ok: bool, title: str, found: str) -> None:
    mark = tr("ok") if ok else tr("fehlt")
    say(f"{mark:<7}{tr(title)}: {found}")


def _tell_network(events: Sequence[str], *, awake: bool) -> bool:
    quiet = awake and not events
    if quiet:
        found = tr("keine Verbindung geöffnet, die Überwachung hörte mit")
    else:
        found = ", ".join(sorted(set(events))) or tr("die Überwachung antwortet nicht")
    _tell(quiet, _NETWORK, found)
    return quiet


def _spots(vault: Path | None, context: Context) -> tuple[Spot, ...]:
    """Without a vault only the program's own places; the second place of backups is known to the open vault alone."""
    root = context.folders.backups
    shelves = sorted({backup.path.parent for backup in shelf_of(root, vault)}) if vault is not None else []
    return spots(context.folders, vault, tuple(shelves))


def _tell_spots(told: Sequence[Spot], context: Context) -> None:
    say("")
    say(tr("Was das Programm hier anfasst, und was davon ohne Passphrase zu sehen ist:"))
    now = context.clock.now()
    for spot in told:
        say(f"  {spot.title}: {spot.path} ({said_found(spot.found(), now)})")
        say(f"      {spot.seen}")
    if context.folders.portable is not None:
        _tell_guest(context.folders.portable)
    say("")


def _tell_guest(home: Path) -> None:
    say("")
    say(said_portable(home))
    say(tr("Was der Rechner sich trotzdem merkt:"))
    for reach in remembered():
        say(f"  {reach.title}: {reach.says} {reach.helps}")
