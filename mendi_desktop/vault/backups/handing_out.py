# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A backup to take along: a proven copy where the user says. It is on no shelf, so nobody thins it out or renews it."""

from pathlib import Path

from mendi_desktop.core.atomic_file import sync_folder
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.copying import KeyedFile, OnStep, copy_database, quiet
from mendi_desktop.vault.backups.shelf import PART
from mendi_desktop.vault.backups.troubles import backup_in_words
from mendi_desktop.vault.opened import Vault


def hand_out(vault: Vault, place: Path, on_step: OnStep = quiet) -> Path:
    """Copy ``vault`` to the file ``place``, or into the folder ``place`` under a name with the day; returns the file.

    It opens with the passphrase of today. UserError if a file of the name is there already, or the disk does not play
    along.
    """
    if place.is_dir():
        place /= f"{vault.path.stem}.sicherung-{vault.clock.today().isoformat()}{vault.path.suffix}"
    if place.exists():
        raise UserError(tr("„{name}“ gibt es schon. Bitte einen anderen Namen wählen.", name=place.name))
    if not place.parent.is_dir():
        raise UserError(tr("Den Ordner „{name}“ gibt es nicht. Bitte zuerst anlegen.", name=place.parent.name))
    waiting = place.with_name(f".{place.name}{PART}")
    with backup_in_words():
        waiting.unlink(missing_ok=True)  # of a program that was killed
        copy_database(vault.file, KeyedFile(waiting, vault.key.raw, vault.key.salt), on_step)
        waiting.replace(place)
        sync_folder(place.parent)
    return place
