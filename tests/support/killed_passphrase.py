# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Changes the passphrase of a vault with backups in a process of its own, kills it on the way, looks what is left.

As a program (``python -m tests.support.killed_passphrase FOLDER ROUNDS``) it prints the outcomes as JSON: forking is
safe only where no other thread runs.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from mendi_desktop.core.errors import UserError
from mendi_desktop.storage.engine import key_fits
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.checkup import check_vault
from mendi_desktop.vault.keys import derive_key
from mendi_desktop.vault.rekeying import change_passphrase
from mendi_desktop.vault.session import create_vault, open_vault
from tests.support.acts import Talk
from tests.support.nets import aliases_in
from tests.support.vault_files import CHEAP, use_cheap_keys
from tests.support.vaults import add_colleague

OLD, NEW = "Sommerfest am See", "Winterfest im Wald"
BACKUPS = 4


def killed_changes(folder: Path, rounds: int) -> Counter[str]:
    """How often the old or the new passphrase opened the vault after a kill, and everything that must never be.

    ``cut_off`` counts the kills that hit the change on its way. Never: ``both``, ``neither``, ``damaged`` (vault or
    backup), ``lost`` (a row or a backup), ``leftovers`` (files nobody lists, or under the other passphrase).
    """
    command = [sys.executable, "-m", "tests.support.killed_passphrase", str(folder), str(rounds)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Counter(json.loads(done.stdout))


def _run(folder: Path, rounds: int) -> Counter[str]:
    use_cheap_keys()
    template = folder / "vorlage"
    _fill(template)
    duration = min(_time_of_change(template, folder / "arbeit") for _ in range(2))
    outcomes: Counter[str] = Counter()
    for number in range(rounds):
        work = _fresh(template, folder / "arbeit")
        before = _snapshot(work)
        _kill_after(work, duration * (number + 0.5) / rounds)
        outcomes["cut_off"] += _snapshot(work) != before
        outcomes.update(_left(work))
    return outcomes


def _fill(template: Path) -> None:
    (template / "stick").mkdir(parents=True)
    with closing(create_vault(template / "tresor.mendi", OLD)) as vault:
        net = SafetyNet(vault, template / "sicherungen")
        net.choose_second_target(template / "stick")
        for number in range(BACKUPS // 2):
            add_colleague(vault, f"Ahorn-{number}")
            vault.execute(Talk("Gespräch über den Abschluss. " * 5000))
            net.back_up()


def _fresh(template: Path, work: Path) -> Path:
    """A copy in which the second place is the copy's own."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(template, work)
    with closing(open_vault(work / "tresor.mendi", OLD)) as vault:
        SafetyNet(vault, work / "sicherungen").choose_second_target(work / "stick")
    return work


def _time_of_change(template: Path, work: Path) -> float:
    _fresh(template, work)
    with closing(open_vault(work / "tresor.mendi", OLD)) as vault:
        started = time.monotonic()
        change_passphrase(vault, work / "sicherungen", OLD, NEW)
        return time.monotonic() - started


def _kill_after(work: Path, seconds: float) -> None:
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        vault = open_vault(work / "tresor.mendi", OLD)
        os.write(say, b".")
        change_passphrase(vault, work / "sicherungen", OLD, NEW)
        os._exit(0)
    os.close(say)
    os.read(hear, 1)
    os.close(hear)
    kill_after(seconds, child)


def kill_after(seconds: float, process: int) -> None:
    """kill -9; back when the process is gone."""
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)


def _snapshot(work: Path) -> dict[str, int]:
    return {str(path): path.stat().st_size for path in work.rglob("*") if path.is_file() and ".lock" not in path.name}


def _left(work: Path) -> list[str]:
    holds = [word for word in (OLD, NEW) if _opens(work, word)]
    if len(holds) != 1:
        return ["both" if holds else "neither"]
    with closing(open_vault(work / "tresor.mendi", holds[0], root=work / "sicherungen")) as vault:
        net = SafetyNet(vault, work / "sicherungen")
        found = net.backups()
        said = ["old" if holds[0] == OLD else "new"]
        if check_vault(vault) or net.examine():
            said.append("damaged")
        if len(found) != BACKUPS or aliases_in(vault.file) != [f"Ahorn-{number}" for number in range(BACKUPS // 2)]:
            said.append("lost")
        listed = {backup.path for backup in found} | {vault.path}
        net.back_up()
        listed |= {backup.path for backup in net.backups()}
        files = {path for path in work.rglob("*") if path.is_file()}
        if {path for path in files if path.suffix != ".lock" and path.name != "manifest.json"} != listed:
            said.append("leftovers")
        if any(_fits(path, OLD if holds[0] == NEW else NEW) for path in listed):
            said.append("leftovers")
        return said


def _opens(work: Path, word: str) -> bool:
    """Opening finishes what was cut off, so the wrong passphrase is tried first in half of the rounds."""
    try:
        open_vault(work / "tresor.mendi", word, root=work / "sicherungen").close()
    except UserError:
        return False
    return True


def _fits(path: Path, word: str) -> bool:
    salt = path.read_bytes()[:16]
    return key_fits(path, derive_key(word, salt, CHEAP), salt)


if __name__ == "__main__":
    print(json.dumps(_run(Path(sys.argv[1]), int(sys.argv[2]))))  # noqa: T201 - the answer of this program
