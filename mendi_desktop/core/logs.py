# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program's log: what happened, never to whom. It rotates, lies in the user's state folder and knows ids only."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final
from uuid import UUID

from mendi_desktop.core.trace import places

ROOT: Final = "mendi_desktop"
FILE_NAME: Final = "mendi.log"
BYTES, FILES = 256 * 1024, 5


class Word(str):
    """A word of the program's own (a verb, a state), which may stand in the log. Never wrap what a person typed."""

    __slots__ = ()


class Redaction(logging.Filter):
    """Lets numbers, ids, types and :class:`Word` pass as arguments; any other value becomes "[…]"."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(_harmless(value) for value in record.args)
        elif record.args:
            record.args = {name: _harmless(value) for name, value in record.args.items()}
        return True


class _Format(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another formatter may have kept the full text of an error here
        return super().format(record)

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name the library calls
        assert isinstance(ei, tuple)
        return "\n".join(places(ei[1])) if isinstance(ei[1], BaseException) else ""


@contextmanager
def logging_to(folder: Path) -> Iterator[None]:
    """Write the log of this program into ``folder`` inside the block. A folder that cannot be written means no log."""
    log = logging.getLogger(ROOT)
    before = log.level, log.propagate
    handler = _handler(folder)
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False  # nothing unfiltered may reach stderr
    try:
        yield
    finally:
        log.removeHandler(handler)
        log.level, log.propagate = before
        handler.close()


def _handler(folder: Path) -> logging.Handler:
    handler: logging.Handler
    try:
        handler = RotatingFileHandler(
            folder / FILE_NAME, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", delay=folder.is_dir()
        )
    except OSError:
        handler = logging.NullHandler()
    handler.addFilter(Redaction())
    handler.setFormatter(_Format("%(asctime)s %(levelname)s %(name)s %(message)s"))
    return handler


def _harmless(value: object) -> object:
    if isinstance(value, type):
        return value.__qualname__
    return value if isinstance(value, int | float | UUID | Word) or value is None else "[…]"
