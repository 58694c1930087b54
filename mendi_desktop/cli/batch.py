# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Many commands from lines of JSON, in one transaction: all of them or none."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, ClassVar
from uuid import UUID

from mendi_desktop.cli.json_values import read_fields
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.command import Command, Work

CommandTypes = Mapping[str, type[Command[Any]]]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the file: its number (from 1), the command it names and the fields as JSON."""

    number: int
    command: type[Command[Any]]
    given: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Made:
    """What one line has made."""

    line: int
    command: str
    id: UUID


class Rehearsed(Exception):  # noqa: N818 - the good end of a rehearsal, raised so that the transaction is taken back
    """All lines went through; nothing is kept."""


def read_lines(text: str, known: CommandTypes) -> tuple[Line, ...]:
    """The commands of a file, empty lines left out. UserError names the line."""
    lines = enumerate(text.removeprefix("\ufeff").split("\n"), start=1)
    return tuple(_read_line(number, line, known) for number, line in lines if line.strip())


@dataclass(frozen=True, slots=True)
class ApplyLines(Command[tuple[Made, ...]]):
    """Runs the lines in order and returns what they made; a ``rehearsal`` raises :class:`Rehearsed` at the end."""

    label: ClassVar[str] = QT_TR_NOOP("Befehle aus einer Datei ausführen")

    lines: tuple[Line, ...]
    rehearsal: bool = False

    def execute(self, work: Work) -> tuple[Made, ...]:
        results: dict[int, object] = {}
        for line in self.lines:
            try:
                command = read_fields(line.command, line.given, lambda word: _made_before(word, results))
                results[line.number] = command.execute(work)
            except UserError as error:
                raise _at(line.number, error) from None
        if self.rehearsal:
            raise Rehearsed
        named = {line.number: line.command.__name__ for line in self.lines}
        return tuple(Made(number, named[number], made) for number, made in results.items() if isinstance(made, UUID))


def _read_line(number: int, line: str, known: CommandTypes) -> Line:
    try:
        given = _object(line)
        name = given.pop("command", None)
        if not isinstance(name, str):
            raise UserError(tr("es fehlt, welcher Befehl gemeint ist"), field="command")
        if name not in known:
            raise _unknown(name, known)
    except UserError as error:
        raise _at(number, error) from None
    return Line(number, known[name], given)


def _object(line: str) -> dict[str, Any]:
    try:
        given = json.loads(line, object_pairs_hook=_no_doubles)
    except (ValueError, RecursionError):
        raise UserError(tr("das ist kein JSON in einer Zeile")) from None
    if not isinstance(given, dict):
        raise UserError(tr("hier passt ein Objekt wie {example}", example='{"command": "AddColleague", …}'))
    return given


def _no_doubles(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise UserError(tr("das Feld steht zweimal da"), field=name)
        found[name] = value
    return found


def _unknown(name: str, known: CommandTypes) -> UserError:
    near = get_close_matches(name, known, n=1)
    if near:
        return UserError(tr("den Befehl gibt es nicht; gemeint ist vielleicht „{near}“", near=near[0]), field="command")
    return UserError(tr("den Befehl gibt es nicht; alle zeigt: mendi commands"), field="command")


def _made_before(word: str, results: Mapping[int, object]) -> UUID:
    number = int(word[1:]) if re.fullmatch(r"[$][0-9]{1,9}", word) else 0
    made = results.get(number)
    if not isinstance(made, UUID):
        raise UserError(tr("„{word}“ nennt keine Zeile davor, die etwas angelegt hat", word=word[:20]))
    return made


def _at(number: int, error: UserError) -> UserError:
    if error.field is None:
        return UserError(tr("Zeile {line}: {what}", line=number, what=error.message))
    return UserError(tr("Zeile {line}, {field}: {what}", line=number, field=error.field[:60], what=error.message))
