# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps what an open vault held when somebody else has given its name to another file: nothing is lost, both stay."""

from dataclasses import dataclass
from pathlib import Path

from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.copying import OnStep, quiet
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.own_state import write_own_state


@dataclass(frozen=True, slots=True)
class Kept:
    """``own``: the verified second file with our state, under the same passphrase; None if there is none any more.

    ``message``: one sentence for the user.
    """

    own: Path | None
    message: str


def keep_both(vault: Vault, folder: Path | None = None, on_step: OnStep = quiet) -> Kept:
    """Write our own state into a second file beside the vault (or into ``folder``, if the medium has gone).

    Afterwards close the vault; opening its path anew opens the other file. Where somebody wrote into our very file
    there is no state of our own any more: what they left stands in the file, what we had in the last backup. What
    nobody keeps on purpose is kept when the vault is closed. UserError if the place cannot be written or the medium
    cannot be read; nothing has changed then.
    """
    with vault.unit.alone():
        state = vault.watch.own_state()
        if state is None:
            message = tr(
                "In „{name}“ selbst wurde geschrieben. Was vorher darin stand, liegt in der letzten Sicherung.",
                name=vault.path.name,
            )
            return Kept(None, message)
        own = write_own_state(state, vault.file, vault.clock.today(), folder, on_step)
        vault.watch.kept = True
    return Kept(own, tr("Der eigene Stand liegt jetzt als „{name}“ bereit.", name=own.name))
