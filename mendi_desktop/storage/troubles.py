# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says in one sentence what a disk or a file did to a transaction. What is not listed here is a bug and stays one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.types import UNREADABLE

_NOT_WRITABLE = QT_TR_NOOP(
    "Die Tresor-Datei lässt sich nicht beschreiben. Bitte prüfen, ob sie noch an ihrem Ort liegt und beschreibbar ist."
)
_DAMAGED = QT_TR_NOOP("Die Tresor-Datei ist beschädigt. Bitte eine Sicherung öffnen.")
_UNSTORABLE = QT_TR_NOOP("Der Text enthält ein Zeichen, das sich nicht speichern lässt. Bitte neu eintippen.")
_NO_MEMORY = QT_TR_NOOP(
    "Der Arbeitsspeicher reicht gerade nicht, oder der Datenträger antwortet nicht. Bitte es noch einmal versuchen."
)

# Source of the names: https://sqlite.org/rescode.html; extended codes begin with the name of their primary code.
_SENTENCES: Final = {
    "SQLITE_FULL": QT_TR_NOOP("Der Datenträger ist voll. Bitte Platz schaffen und es dann noch einmal versuchen."),
    "SQLITE_IOERR": QT_TR_NOOP(
        "Der Datenträger antwortet nicht richtig. Bitte prüfen, ob er angeschlossen ist und noch Platz hat."
    ),
    "SQLITE_READONLY": _NOT_WRITABLE,
    "SQLITE_CANTOPEN": _NOT_WRITABLE,
    "SQLITE_PERM": _NOT_WRITABLE,
    "SQLITE_BUSY": QT_TR_NOOP(
        "Die Tresor-Datei ist gerade anderweitig in Gebrauch. Bitte kurz warten und es dann noch einmal versuchen."
    ),
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _DAMAGED,
}


class DamagedFileError(UserError):
    """Pages of the file are not as they were written, or do not fit together."""


def _sentence(error: BaseException) -> str | None:
    if isinstance(error, UnicodeEncodeError) and error.reason == "surrogates not allowed":
        return _UNSTORABLE
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, MemoryError):
        return _NO_MEMORY  # so the driver says SQLITE_NOMEM, which SQLCipher also answers when a page cannot be read
    if str(cause).startswith("Could not decode to UTF-8"):
        return UNREADABLE
    name = getattr(cause, "sqlite_errorname", None) or ""
    return next((text for code, text in _SENTENCES.items() if name.startswith(code)), None)


@contextmanager
def in_words() -> Iterator[None]:
    """Turn what a user can mend (full disk, pulled stick, write protection, damage) into a :class:`UserError`."""
    try:
        yield
    except (DBAPIError, driver.Error, UnicodeEncodeError, MemoryError) as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise (DamagedFileError if sentence is _DAMAGED else UserError)(tr(sentence)) from error
