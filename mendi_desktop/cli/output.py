# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How the console shows things: columns for reading, JSON for programs, files written whole."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID

from mendi_desktop.cli.values import file
from mendi_desktop.core.atomic_file import create_file, write_atomically
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import language, tr

_WIDEST = 60


def say(text: str) -> None:
    """One line on the standard output."""
    with _output():
        sys.stdout.write(text + "\n")


def warn(text: str) -> None:
    """One line on the standard error output, for what went well but should be known."""
    with _output():
        sys.stdout.flush()
        sys.stderr.write(text + "\n")


def flush() -> None:
    """Make sure that all was taken; UserError if not (a full disk behind ``>``)."""
    with _output():
        sys.stdout.flush()


@contextmanager
def _output() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError:
        raise UserError(tr("Die Ausgabe ließ sich nicht schreiben. Bitte freien Platz prüfen.")) from None


def plain(value: object) -> Any:
    """``value`` as JSON knows it: rows become objects, days and ids text; what a row does not repeat is not told."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value) if field.repr}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | UUID):
        return str(value) if isinstance(value, UUID) else value.isoformat()
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    return [plain(item) for item in value] if isinstance(value, list | tuple | set | frozenset) else value


def print_json(value: object, *, lines: bool = False) -> None:
    """``lines``: one compact object a line, otherwise indented for reading."""
    say(json.dumps(plain(value), ensure_ascii=False, indent=None if lines else 2))


def print_columns(head: Sequence[str], rows: Iterable[Sequence[object]], widest: int = _WIDEST) -> None:
    """A table of aligned columns; what is longer than ``widest`` is cut with "…"."""
    cells = [list(head), *([_cut(_cell(value), widest) for value in row] for row in rows)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(head))]
    for row in cells:
        say("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | float):
        return _measured(value)
    if isinstance(value, datetime):
        return f"{_day(value)} {value:%H:%M}"
    if isinstance(value, date):
        return _day(value)
    if isinstance(value, list | tuple):
        return ", ".join(map(_cell, value))
    return "".join(letter if letter.isprintable() else " " for letter in str(plain(value)))


def _measured(value: bool | float) -> str:
    if isinstance(value, bool):
        return tr("ja") if value else tr("nein")
    return f"{value:.12g}" if language() == "en" else f"{value:.12g}".replace(".", ",")


def _day(day: date) -> str:
    """All of one width, so that a column can be read down."""
    return f"{day:%d} {month_name(day.month)[:3]} {day.year}" if language() == "en" else f"{day:%d.%m.%Y}"


def _cut(text: str, widest: int) -> str:
    return text if len(text) <= widest else text[: widest - 1] + "…"


def write_out(target: str, data: bytes) -> None:
    """Write ``data`` to the file ``target``, whole or not at all; "-" is the standard output. Raises UserError."""
    if target == "-":
        with _output():
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
        return
    path = require_target(target)
    try:
        write_atomically(path, data)
    except OSError:
        raise _cannot_write(path) from None


def require_new_target(target: Path) -> Path:
    """``target`` if a file may be made there that does not exist yet; asked before long work. Raises UserError."""
    require_target(str(target))
    if target.exists():
        raise UserError(tr("„{name}“ gibt es schon. Bitte einen anderen Namen angeben.", name=target.name))
    return target


def write_new(path: Path, data: bytes) -> None:
    """Make the file ``path``, readable for its owner only. UserError if it is there already or cannot be written.

    Written in its place and nowhere beside it: what a recovery sheet tells must not lie in a forgotten file.
    """
    try:
        create_file(path, data)
    except FileExistsError:
        raise UserError(tr("„{name}“ gibt es schon. Bitte einen anderen Namen angeben.", name=path.name)) from None
    except OSError:
        raise _cannot_write(path) from None


def _cannot_write(path: Path) -> UserError:
    return UserError(tr("„{name}“ lässt sich nicht schreiben. Bitte einen anderen Ort wählen.", name=path.name))


def require_target(target: str) -> Path:
    """The path of ``target`` if a file may be put there; asked before long work begins. Raises UserError."""
    path = file(target)
    if path.is_dir():
        raise UserError(tr("„{name}“ ist ein Ordner. Bitte einen Dateinamen angeben.", name=path.name))
    if path.exists() and not path.is_file():
        raise UserError(tr("„{name}“ ist keine Datei, die sich ersetzen lässt.", name=path.name))
    if not path.parent.is_dir():
        raise UserError(tr("Den Ordner „{name}“ gibt es nicht. Bitte zuerst anlegen.", name=path.parent.name))
    return path
