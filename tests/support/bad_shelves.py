# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups on a real, small file system that is full or read-only: making them, going back, another passphrase.

Run as a process of its own in a mount namespace of its own, like ``tests.support.bad_media``. Prints what was said and
found as one JSON object.
"""

import json
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.rekeying import set_new_passphrase
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.acts import Welcome
from tests.support.bad_media import Told, mount, said
from tests.support.nets import aliases_in
from tests.support.vault_files import use_cheap_keys

OLD, NEW = "Sommerfest am See", "Winterfest im Wald"
ROOM = 100 * 1024  # a vault is twice as large: it is not refused at once but in the middle of writing


def fill(medium: Path, leave: int) -> Path:
    filler = medium / "voll"
    with filler.open("wb", buffering=0) as file:
        with suppress(OSError):
            while True:
                file.write(bytes(4096))
        file.truncate(max(file.tell() - leave, 0))
    return filler


def opens(path: Path, word: str, root: Path) -> bool:
    return not said(lambda: open_vault(path, word, root=root).close())


def backups_full(medium: Path, elsewhere: Path) -> Told:
    """The disk of the backups fills up; the vault lies on another one."""
    mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(medium))
    with closing(create_vault(elsewhere / "tresor.mendi", OLD)) as vault:
        net = SafetyNet(vault, medium / "sicherungen")
        net.back_up()
        vault.execute(Welcome("Amsel"))
        told: Told = {}
        for leave in (0, ROOM):
            filler = fill(medium, leave)
            told[f"backup {leave}"] = said(net.back_up)
            told[f"hole {leave}"] = net.state().hole
            told[f"kept {leave}"] = [len(net.backups()), len(net.examine())]
            filler.unlink()
        told["afterwards"] = said(net.back_up)
        told["no hole"] = net.state().hole
        told["files"] = len(list((medium / "sicherungen").rglob("*.*")))
    subprocess.run(["umount", str(medium)], check=True)
    return told


def stick_full(medium: Path, elsewhere: Path) -> Told:
    """Only the second place is full."""
    mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(medium))
    with closing(create_vault(elsewhere / "tresor.mendi", OLD)) as vault:
        net = SafetyNet(vault, elsewhere / "sicherungen")
        net.choose_second_target(medium)
        fill(medium, ROOM)
        told: Told = {"backup": said(net.back_up), "hole": net.state().hole}
        told["targets"] = [backup.target for backup in net.backups()]
        told["passphrase"] = said(lambda: set_new_passphrase(vault, elsewhere / "sicherungen", NEW))
    return told


def stick_read_only(medium: Path, elsewhere: Path) -> Told:
    """The switch on the stick: what is there can be read, nothing can be added or renewed."""
    mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", str(medium))
    root = elsewhere / "sicherungen"
    with closing(create_vault(elsewhere / "tresor.mendi", OLD)) as vault:
        net = SafetyNet(vault, root)
        net.choose_second_target(medium)
        net.back_up()
        mount("-o", "remount,ro", str(medium))
        vault.execute(Welcome("Amsel"))
        told: Told = {"backup": said(net.back_up), "hole": net.state().hole}
        told["targets"] = sorted(backup.target for backup in net.backups())
        told["passphrase"] = said(lambda: set_new_passphrase(vault, root, NEW))
        there = next(backup for backup in net.backups() if backup.target == "second")
        told["restore"] = said(lambda: net.restore(there))
        told["content"] = aliases_in(vault.file)
    told["opens"] = [word for word in (OLD, NEW) if opens(vault.path, word, root)]
    return told


def everything_full(medium: Path, _elsewhere: Path) -> Told:
    """Vault and backups lie on one disk without room: neither a restore nor another passphrase harms anything."""
    mount("-t", "tmpfs", "-o", "size=3m", "tmpfs", str(medium))
    path, root = medium / "tresor.mendi", medium / "sicherungen"
    with closing(create_vault(path, OLD)) as vault:
        net = SafetyNet(vault, root)
        net.back_up()
        vault.execute(Welcome("Amsel"))
        told: Told = {}
        for leave in (0, ROOM, 3 * ROOM):  # the last one has room for one copy, but not for two
            filler = fill(medium, leave)
            told[f"passphrase {leave}"] = said(lambda: set_new_passphrase(vault, root, NEW))
            told[f"restore {leave}"] = said(lambda: net.restore(net.backups()[-1]))
            told[f"state {leave}"] = [aliases_in(vault.file), len(net.examine())]
            filler.unlink()
        told["afterwards"] = said(lambda: set_new_passphrase(vault, root, NEW))
        told["whole"] = [aliases_in(vault.file), len(net.examine())]
    told["opens"] = [word for word in (OLD, NEW) if opens(path, word, root)]
    told["left"] = sorted(found.name for found in medium.iterdir())
    return told


SCENES = {
    "backups full": backups_full,
    "stick full": stick_full,
    "stick read-only": stick_read_only,
    "everything full": everything_full,
}

if __name__ == "__main__":
    use_cheap_keys()
    try:
        sys.stdout.write(json.dumps(SCENES[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))))
    except UserError as error:
        sys.stderr.write(error.message)
