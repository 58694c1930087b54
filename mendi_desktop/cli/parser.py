# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""argparse with our words: usage, help and every complaint in the language in force, complaints as UserError."""

import re
from argparse import Action, ArgumentParser, HelpFormatter, Namespace
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NoReturn

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr

# What argparse may say in 3.11 to 3.14, for the few things this program lets it judge. Anything else gets the last
# sentence; a test goes through all four.
_SENTENCES: Final = (
    (r"the following arguments are required: (?P<names>.*)", QT_TR_NOOP("Es fehlt noch: {names}.")),
    (r"unrecognized arguments: (?P<names>.*)", QT_TR_NOOP("Diese Angabe gibt es hier nicht: {names}.")),
    (r"argument (?P<names>.*): expected (?:one|2|at least one) arguments?", QT_TR_NOOP("Zu {names} fehlt der Wert.")),
    (r"argument (?P<names>.*): ignored explicit argument .*", QT_TR_NOOP("{names} steht ohne Wert.")),
)
_SHOWN: Final = {
    "vault": QT_TR_NOOP("TRESOR"),
    "backup": QT_TR_NOOP("SICHERUNG"),
    "dest": QT_TR_NOOP("ZIEL"),
    "file": QT_TR_NOOP("DATEI"),
    "kind": QT_TR_NOOP("ART"),
    "list": QT_TR_NOOP("LISTE"),
    "name": QT_TR_NOOP("NAME"),
}
"""What stands in the help for a value that is known by its place."""
_UNCLEAR: Final = QT_TR_NOOP("Diese Zeile lässt sich so nicht verstehen.")


class _Words(HelpFormatter):
    def add_usage(
        self, usage: str | None, actions: Iterable[Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or tr("Aufruf: "))


class Parser(ArgumentParser):
    """Arguments of ``prog``: :meth:`value` for what must stand in its place, :meth:`option` for the rest."""

    def __init__(self, prog: str, description: str) -> None:
        super().__init__(prog=prog, description=description, formatter_class=_Words, add_help=False, allow_abbrev=False)
        self._values = self.add_argument_group(tr("Angaben"))
        self._choices = self.add_argument_group(tr("Weitere Angaben"))
        self.flag("--help", tr("diese Hilfe zeigen"), short="-h")
        self.option("--lang", tr("Sprache: de oder en"), "de|en")

    def value(self, name: str, text: str, *, type: Callable[[str], Any] = str, optional: bool = False) -> None:
        """A value known by its place."""
        self._values.add_argument(name, metavar=tr(_SHOWN[name]), help=text, type=type, nargs="?" if optional else None)

    def option(self, name: str, text: str, shown: str | tuple[str, ...], *, short: str = "", **more: Any) -> None:
        """An option shown as ``shown``, a word a value; ``more`` goes to argparse (type, required, default, dest)."""
        names = [short, name] if short else [name]
        self._choices.add_argument(*names, help=text, metavar=shown, **more)

    def flag(self, name: str, text: str, *, short: str = "", **more: Any) -> None:
        """An option that is there or not; ``more`` goes to argparse."""
        names = [short, name] if short else [name]
        self._choices.add_argument(*names, help=text, **{"action": "store_true", **more})

    def read(self, argv: Sequence[str]) -> Namespace | None:
        """The values, or None after the help was asked for and shown. Raises UserError."""
        if "--help" in argv or "-h" in argv:
            self.print_help()
            return None
        return self.parse_args(argv)

    def error(self, message: str) -> NoReturn:
        """argparse's own complaints end here; those of our types are UserErrors and pass by."""
        raise UserError(_sentence(message) + " " + tr("Hilfe: {command} --help", command=self.prog))


def _sentence(message: str) -> str:
    for pattern, sentence in _SENTENCES:
        if match := re.fullmatch(pattern, message, re.DOTALL):
            return tr(sentence, names=match["names"])
    return tr(_UNCLEAR)
