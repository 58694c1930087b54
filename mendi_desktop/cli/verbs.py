# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The verbs of ``mendi``. Each has a module of its own, loaded when chosen, so that none waits for others."""

from argparse import Namespace
from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import Final, Protocol, cast

from mendi_desktop.cli.context import Context
from mendi_desktop.cli.parser import Parser
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr


class Verb(Protocol):
    """What a verb's module offers."""

    def add_arguments(self, parser: Parser, context: Context) -> None:
        """Declare the arguments."""

    def run(self, args: Namespace, context: Context) -> int:
        """Do it; returns the exit code (0 done, 2 findings). Raises UserError."""


VERBS: Final[Mapping[str, tuple[str, str]]] = {
    "create": ("mendi_desktop.cli.create", QT_TR_NOOP("einen neuen, verschlüsselten Tresor anlegen")),
    "demo": ("mendi_desktop.cli.demo", QT_TR_NOOP("einen Tresor mit erfundenen Beispieldaten anlegen")),
    "log": ("mendi_desktop.cli.log", QT_TR_NOOP("ein Gespräch festhalten")),
    "list": ("mendi_desktop.cli.list", QT_TR_NOOP("zeigen, was im Tresor steht")),
    "report": ("mendi_desktop.cli.report", QT_TR_NOOP("einen Bericht erstellen")),
    "apply": ("mendi_desktop.cli.apply", QT_TR_NOOP("viele Befehle aus einer Datei ausführen, alle oder keinen")),
    "commands": ("mendi_desktop.cli.commands", QT_TR_NOOP("die Befehle für „apply“ mit ihren Feldern zeigen")),
    "codes": ("mendi_desktop.cli.codes", QT_TR_NOOP("die Auswahllisten mit ihren Codes zeigen")),
    "check": ("mendi_desktop.cli.check", QT_TR_NOOP("prüfen, ob ein Tresor heil ist")),
    "backup": ("mendi_desktop.cli.backup", QT_TR_NOOP("eine geprüfte Sicherung anlegen, zum Mitnehmen")),
    "restore": ("mendi_desktop.cli.restore", QT_TR_NOOP("einen Tresor auf den Stand einer Sicherung bringen")),
    "passphrase": ("mendi_desktop.cli.new_passphrase", QT_TR_NOOP("einem Tresor eine neue Passphrase geben")),
    "doctor": ("mendi_desktop.cli.doctor", QT_TR_NOOP("prüfen, ob hier alles da ist, was das Programm braucht")),
}


def load(name: str) -> Verb:
    """The verb of this name; UserError listing all verbs if there is none."""
    if name not in VERBS:
        near = get_close_matches(name, VERBS, n=1)
        verbs = ", ".join(VERBS)
        if near:
            raise UserError(
                tr(
                    "„{verb}“ kennt mendi nicht. Gemeint ist vielleicht „{near}“; es gibt: {verbs}.",
                    verb=name,
                    near=near[0],
                    verbs=verbs,
                )
            )
        raise UserError(tr("„{verb}“ kennt mendi nicht. Es gibt: {verbs}.", verb=name, verbs=verbs))
    return cast(Verb, import_module(VERBS[name][0]))


def overview() -> str:
    """The help of the whole program."""
    width = max(map(len, VERBS)) + 2
    lines = [f"  {name:<{width}}{tr(text)}" for name, (_, text) in VERBS.items()]
    return "\n".join(
        [
            tr("Aufruf: mendi [--lang de|en] VERB ...   oder   mendi --version"),
            "",
            *lines,
            "",
            tr("Hilfe zu einem Verb: mendi VERB --help"),
            tr("Die Passphrase kommt aus --passphrase-file, aus MENDI_PASSPHRASE oder wird erfragt."),
        ]
    )
