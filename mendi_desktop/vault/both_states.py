# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps what an open vault held when somebody else has given its name to another file: nothing is lost, both stay."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.copying import KeyedFile, NotWholeError, OnStep, copy_open, quiet
from mendi_desktop.storage.troubles import in_words
from mendi_desktop.vault.damage import free_name
from mendi_desktop.vault.opened import Vault


@dataclass(frozen=True, slots=True)
class Kept:
    """``own``: the verified second file with our state, under the same passphrase; None if none was needed or possible.

    ``message``: one sentence for the user.
    """

    own: Path | None
    message: str


def keep_both(vault: Vault, folder: Path | None = None, on_step: OnStep = quiet) -> Kept:
    """Write our own state into a second file beside the vault (or into ``folder``, if the medium has gone).

    Afterwards close the vault; opening its path anew opens the other file. Where somebody wrote into our very file
    there is no state of our own any more: what they left stands in the file, what we had in the last backup.
    UserError if the place cannot be written or the medium cannot be read; nothing has changed then.
    """
    today = vault.clock.today()
    with vault.unit.alone():
        state = vault.watch.own_state()
        if state is None:
            return Kept(
                None,
                tr(
                    "In „{name}“ selbst wurde geschrieben. Was darin stand, liegt in der letzten Sicherung.",
                    name=vault.path.name,
                ),
            )
        own = _written(state, vault, folder, today, on_step)
    return Kept(own, tr("Der eigene Stand liegt jetzt als „{name}“ daneben.", name=own.name))


def _written(state: driver.Connection, vault: Vault, folder: Path | None, today: date, on_step: OnStep) -> Path:
    wanted = vault.path if folder is None else folder / vault.path.name
    try:
        place = free_name(wanted, f"eigener-stand-{today.isoformat()}")
        place.unlink()
        with in_words():
            copy_open(state, KeyedFile(place, vault.key.raw, vault.key.salt), on_step)
    except OSError as error:
        raise UserError(
            tr("Dort lässt sich nicht schreiben. Bitte für den eigenen Stand einen anderen Ordner wählen.")
        ) from error
    except NotWholeError as error:
        raise UserError(
            tr("Der eigene Stand ließ sich nicht unversehrt schreiben. Bitte eine Sicherung verwenden.")
        ) from error
    return place
