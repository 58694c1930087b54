# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault on a real, small file system that fills up, becomes read-only or goes away while the vault is open.

Run as a process of its own in a mount namespace of its own (``unshare --user --map-root-user --mount``), so that
nothing outside sees the mounts. Prints what was said and found as one JSON object.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.both_states import keep_both
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.acts import Talk, Welcome

WORD = "Sommerfest am See"
LONG = "Ein langes Gespräch über den Berufsabschluss. " * 6000
Told = dict[str, object]


def said(act: Callable[[], object]) -> str:
    """The sentence a refused act says; empty if it was done."""
    try:
        act()
    except UserError as error:
        return error.message
    return ""


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def full(medium: Path, elsewhere: Path) -> Told:
    mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(medium))
    return _filled(medium, elsewhere)


def full_ext2(medium: Path, elsewhere: Path) -> Told:
    """The same on a disk with blocks and inodes of its own, as on a stick. Only root may mount one."""
    image = elsewhere / "stick.img"
    image.write_bytes(bytes(2 << 20))
    subprocess.run(["mkfs.ext2", "-q", "-F", str(image)], check=True)
    mount("-o", "loop", str(image), str(medium))
    told = _filled(medium, elsewhere)
    subprocess.run(["umount", str(medium)], check=True)
    return told


def _filled(medium: Path, elsewhere: Path) -> Told:
    """A command, a new vault and a backup on a disk that is full; then there is room again."""
    vault = create_vault(medium / "tresor.mendi", WORD)
    vault.execute(Welcome("Amsel"))
    before = sha256(vault.path.read_bytes()).hexdigest()
    filler = medium / "voll"
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    told: Told = {
        "talk": said(lambda: vault.execute(Talk(LONG))),
        "small": said(lambda: vault.execute(Welcome("Fink"))),
        "backup": said(lambda: SafetyNet(vault, medium / "sicherungen").back_up()),
        "new": said(lambda: create_vault(medium / "neu.mendi", WORD).close()),
        "unchanged": sha256(vault.path.read_bytes()).hexdigest() == before,
    }
    vault.close()
    told["opens while full"] = said(lambda: open_vault(medium / "tresor.mendi", WORD).close())
    filler.unlink()
    vault = open_vault(medium / "tresor.mendi", WORD)
    told["afterwards"] = said(lambda: vault.execute(Talk("Kurz.")))
    told["elsewhere"] = said(lambda: SafetyNet(vault, elsewhere).back_up())
    vault.close()
    told["left"] = sorted(path.name for path in medium.iterdir() if path.name != "lost+found")
    return told


def read_only(medium: Path, _elsewhere: Path) -> Told:
    """The switch on a stick, or a file system that protects itself after an error."""
    mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", str(medium))
    vault = create_vault(medium / "tresor.mendi", WORD)
    vault.execute(Welcome("Amsel"))
    before = vault.path.read_bytes()
    # what is open for writing keeps a real remount out, so the medium is mounted a second time, and that one read-only
    mount("--bind", str(medium), str(medium))
    mount("-o", "remount,bind,ro", str(medium))
    told: Told = {
        "write": said(lambda: vault.execute(Welcome("Fink"))),
        "undo": said(vault.unit.undo),
        "open": said(lambda: open_vault(medium / "tresor.mendi", WORD)),
        "new": said(lambda: create_vault(medium / "neu.mendi", WORD)),
        "unchanged": (medium / "tresor.mendi").read_bytes() == before,
    }
    subprocess.run(["umount", str(medium)], check=True)
    told["afterwards"] = said(lambda: vault.execute(Welcome("Meise")))
    vault.close()
    return told


def pulled(medium: Path, elsewhere: Path) -> Told:
    """The stick is pulled out while the vault is open; what can still be read is kept elsewhere."""
    mount("-t", "tmpfs", "-o", "size=8m", "tmpfs", str(medium))
    vault = create_vault(medium / "tresor.mendi", WORD)
    vault.execute(Welcome("Amsel"))
    subprocess.run(["umount", "--lazy", str(medium)], check=True)
    told: Told = {
        "write": said(lambda: vault.execute(Welcome("Fink"))),
        "undo": said(vault.unit.undo),
        "backup": said(lambda: SafetyNet(vault, elsewhere / "sicherungen").back_up()),
        "nothing grew there": not any(medium.iterdir()),
    }
    kept = keep_both(vault, elsewhere)
    vault.close()
    assert kept.own is not None
    own = open_vault(kept.own, WORD)
    told["kept"] = own.execute(Welcome("Star")) is not None
    own.close()
    told["opened again"] = said(lambda: open_vault(medium / "tresor.mendi", WORD))
    return told


SCENES = {"full": full, "full ext2": full_ext2, "read-only": read_only, "pulled": pulled}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(SCENES[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))))
