# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes what an open vault holds into a second, verified file, when its name belongs to another one by now."""

from datetime import date
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.copying import KeyedFile, NotWholeError, OnStep, copy_open, quiet
from mendi_desktop.storage.troubles import in_words
from mendi_desktop.vault.damage import free_name


def write_own_state(
    state: driver.Connection, vault: KeyedFile, today: date, folder: Path | None = None, on_step: OnStep = quiet
) -> Path:
    """Copy ``state`` to ``<stem>.eigener-stand-<date>.mendi`` beside ``vault`` (or in ``folder``), under the same key.

    UserError if the place cannot be written or the state cannot be read; nothing is left there then.
    """
    wanted = vault.path if folder is None else folder / vault.path.name
    try:
        place = free_name(wanted, f"eigener-stand-{today.isoformat()}")
        place.unlink()
        with in_words():
            copy_open(state, KeyedFile(place, vault.key, vault.salt), on_step)
    except OSError as error:
        raise UserError(
            tr("Dort lässt sich nicht schreiben. Bitte für den eigenen Stand einen anderen Ordner wählen.")
        ) from error
    except NotWholeError as error:
        raise UserError(
            tr("Der eigene Stand ließ sich nicht unversehrt schreiben. Bitte eine Sicherung verwenden.")
        ) from error
    return place
