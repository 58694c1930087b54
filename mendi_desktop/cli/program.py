# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the words of a command line to a verb: language, help, version, then the verb's own arguments."""

import logging
from collections.abc import Sequence

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.output import say
from mendi_desktop.cli.parser import Parser
from mendi_desktop.cli.verbs import VERBS, load, overview
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.logs import Word
from mendi_desktop.core.resources import version

_log = logging.getLogger(__name__)


def run(argv: Sequence[str], context: Context) -> int:
    """Run one command line without its ``--lang``; returns the exit code. Raises UserError."""
    if not argv:
        raise UserError(tr("Was soll mendi tun? Es gibt: {verbs}.", verbs=", ".join(VERBS)))
    if any("\ud800" <= letter <= "\udfff" for word in argv for letter in word):
        raise UserError(tr("Eine Angabe enthält Zeichen, die nicht zu lesen sind (kein UTF-8)."))
    name, *rest = argv
    if name in ("-h", "--help"):
        say(overview())
        return 0
    if name == "--version":
        say(f"mendi desktop {version()}")
        return 0
    verb = load(name)
    parser = Parser(f"mendi {name}", tr(VERBS[name][1]))
    verb.add_arguments(parser, context)
    args = parser.read(rest)
    if args is None:
        return 0
    code = verb.run(args, context)
    _log.info("%s ended with %d", Word(name), code)
    return code
