# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says in one sentence why a backup could not be made or read. None of it harms the vault or an older backup."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.copying import NotWholeError
from mendi_desktop.vault.backups.backup import Target

_FULL: Final = QT_TR_NOOP("Der Datenträger ist voll. Bitte Platz schaffen; Tresor und Sicherungen sind, wie sie waren.")
NOT_WRITABLE: Final = QT_TR_NOOP(
    "In den Ordner lässt sich nicht schreiben. Bitte prüfen, ob er erreichbar und beschreibbar ist."
)
_SILENT: Final = QT_TR_NOOP(
    "Der Datenträger antwortet nicht richtig. Bitte prüfen, ob er angeschlossen ist; es wurde nichts verändert."
)
_BUSY: Final = QT_TR_NOOP("Der Tresor ist gerade in Gebrauch. Bitte die Sicherung gleich noch einmal versuchen.")
_NOT_WHOLE: Final = QT_TR_NOOP(
    "Die Kopie hat die Prüfung nicht bestanden und zählt nicht. Bitte die Daten prüfen;"
    " die bisherigen Sicherungen sind noch da."
)
DAMAGED: Final = QT_TR_NOOP("Diese Sicherung ist beschädigt. Bitte eine andere wählen; verändert wurde nichts.")
_GONE: Final = QT_TR_NOOP("Die Sicherung liegt nicht mehr an ihrem Ort. Bitte eine andere wählen.")

# Source of the names: https://sqlite.org/rescode.html
_DATABASE: Final = {
    "SQLITE_FULL": _FULL,
    "SQLITE_IOERR": _SILENT,
    "SQLITE_READONLY": NOT_WRITABLE,
    "SQLITE_CANTOPEN": NOT_WRITABLE,
    "SQLITE_PERM": NOT_WRITABLE,
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_CORRUPT": _NOT_WHOLE,
    "SQLITE_NOTADB": _NOT_WHOLE,
}
_SYSTEM: Final = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: NOT_WRITABLE,
    errno.EACCES: NOT_WRITABLE,
    errno.EPERM: NOT_WRITABLE,
}


@contextmanager
def backup_in_words(not_whole: str = _NOT_WHOLE, gone: str = _GONE) -> Iterator[None]:
    """Turn what disks do to a backup into a :class:`UserError`; a bug stays one.

    ``not_whole``: the sentence for a copy that does not pass; :data:`DAMAGED` where a backup is read. ``gone``: the one
    for a place that is not there; :data:`NOT_WRITABLE` where something else than a backup is written.
    """
    try:
        yield
    except NotWholeError as error:
        raise UserError(tr(not_whole)) from error
    except (DBAPIError, driver.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        name = getattr(cause, "sqlite_errorname", None) or ""
        sentence = next((text for code, text in _DATABASE.items() if name.startswith(code)), None)
        if sentence is None:
            raise
        raise UserError(tr(not_whole if sentence is _NOT_WHOLE else sentence)) from error
    except OSError as error:
        raise UserError(tr(gone if error.errno == errno.ENOENT else _SYSTEM.get(error.errno or 0, _SILENT))) from error


@contextmanager
def at_place(target: Target) -> Iterator[None]:
    """Say which of the two places does not play along."""
    try:
        yield
    except UserError as error:
        if target == "first":
            raise
        raise UserError(tr("Am zweiten Sicherungsort: {sentence}", sentence=error.message)) from error
