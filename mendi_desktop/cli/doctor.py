# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi doctor``: does everything the program needs work on this machine?"""

import logging
from argparse import Namespace
from collections.abc import Callable
from typing import Final

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.examinations import EXAMINATIONS, Missing
from mendi_desktop.core.network_watch import NetworkWatch
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr

_log = logging.getLogger(__name__)

_NETWORK: Final = QT_TR_NOOP("Netz")


def add_arguments(parser: Parser, context: Context) -> None:
    """It needs to be told nothing."""


def run(args: Namespace, context: Context) -> int:
    with NetworkWatch() as watch:
        results = [_examine(title, examination, context) for title, examination in EXAMINATIONS]
    quiet = not watch.events
    _tell(quiet, _NETWORK, tr("keine Verbindung geöffnet") if quiet else ", ".join(sorted(set(watch.events))))
    failed = results.count(False) + (not quiet)
    if failed:
        say(plural(failed, QT_TR_NOOP("Ein Punkt fehlt."), QT_TR_NOOP("{n} Punkte fehlen.")))
        return 2
    say(tr("Alles da."))
    return 0


def _examine(title: str, examination: Callable[[Context], str], context: Context) -> bool:
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
