# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program touches in truth is what "Was sieht die IT?" tells, and nothing else.

The session at the window under Python's audit hook runs every day; the kernel is asked with ``-m torture``.
"""

import json
import shutil
from pathlib import Path

import pytest

from mendi_desktop.core.folders import Folders
from mendi_desktop.features.safekeeping.sight import spots
from mendi_desktop.features.safekeeping.spot import Spot
from tests.support.canaries import CANARIES
from tests.support.touched import FILE_CALLS, traced, unlisted
from tests.support.worlds import as_words, run_in_world

pytestmark = [pytest.mark.timeout(600)]
needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
WORDS = CANARIES[:16]


def told(vault: Path, folders: Folders) -> tuple[Spot, ...]:
    """What the page would say; the folders of backups as they are found."""
    shelves = sorted(folders.backups.iterdir()) if folders.backups.is_dir() else []
    return spots(folders, vault, tuple(shelves))


def left_in(world: Path) -> list[Path]:
    return [path for path in world.rglob("*") if path.is_file()]


def of_the_window(world: Path) -> tuple[tuple[Spot, ...], list[Path]]:
    """What is told of the session at the window, and the report that it was asked for."""
    work = world / "arbeit"
    folders = Folders(*(work / name for name in ("config", "state", "runtime", "data")))
    return told(work / "tresor.mendi", folders), [work / "bericht.pdf"]


def test_a_session_at_the_window_touches_only_what_is_told(tmp_path: Path) -> None:
    work = tmp_path / "arbeit"
    done = run_in_world(tmp_path, "tests.support.touched_session", str(work), said=as_words(WORDS))
    assert done.returncode == 0, done.stderr
    touched = [Path(path) for path in json.loads(done.stdout)]
    assert work / ".tresor.mendi.lock" in touched, "the hook heard something"
    assert any(path.is_relative_to(work / "data" / "backups") for path in touched), "a backup was made meanwhile"
    assert unlisted([*touched, *left_in(tmp_path)], *of_the_window(tmp_path)) == []


def test_a_file_that_nobody_told_of_is_found(tmp_path: Path) -> None:
    stray = [tmp_path / "arbeit" / "config" / "verlauf.json", tmp_path / "home" / ".cache" / "vorschau.png"]
    assert unlisted(stray, *of_the_window(tmp_path)) == sorted(map(str, stray))


@pytest.mark.torture
@needs_strace
def test_the_kernel_sees_the_window_touch_only_what_is_told(tmp_path: Path) -> None:
    trace = tmp_path / "spur"
    before = ("strace", "-f", "-y", "-s", "4096", "-e", f"trace={FILE_CALLS}", "-o", str(trace))
    world = tmp_path / "welt"
    world.mkdir()
    work = world / "arbeit"
    done = run_in_world(world, "tests.support.window_session", str(work), said=as_words(WORDS), before=before)
    assert done.returncode == 0, done.stderr
    touched = list(traced(trace, work))
    assert work / "tresor.mendi-journal" in touched, "strace saw the journal of SQLite"
    assert unlisted([*touched, *left_in(world)], *of_the_window(world)) == []


def calls(vault: Path) -> list[tuple[str, ...]]:
    """The verbs of the console that write anything."""
    talk = ("--date", "heute", "--minutes", "20", "--kind", "office_hour")
    return [
        ("create", str(vault)),
        ("log", str(vault), *talk, "--alias", "Ahorn-7", "--note", "Kranschein"),
        ("list", str(vault), "consultations"),
        ("report", "data-protection", str(vault), "-o", str(vault.parent / "blatt.pdf")),
        ("check", str(vault)),
        ("backup", str(vault), str(vault.parent / "mitgenommen.mendi")),
        ("log", str(vault), *talk, "--alias", "Ahorn-7"),
        ("restore", str(vault.parent / "mitgenommen.mendi"), str(vault)),
        ("doctor", str(vault)),
        ("passphrase", str(vault)),
    ]


@pytest.mark.torture
@needs_strace
def test_the_kernel_sees_the_console_touch_only_what_is_told(tmp_path: Path) -> None:
    world, trace = tmp_path / "welt", tmp_path / "spur"
    world.mkdir()
    work = world / "arbeit"
    vault = work / "tresor.mendi"
    before = ("strace", "-f", "-A", "-y", "-s", "4096", "-e", f"trace={FILE_CALLS}", "-o", str(trace))
    env = {"MENDI_PASSPHRASE": WORDS[0], "MENDI_NEW_PASSPHRASE": WORDS[1]}
    for call in calls(vault):
        done = run_in_world(world, "mendi_desktop.app.cli_main", *call, said="", before=before, env=env)
        assert done.returncode == 0, done.stderr
    homes = [world / f"xdg_{name}" for name in ("config_home", "state_home", "runtime_dir", "data_home")]
    folders = Folders(*(home / "mendi-desktop" for home in homes))
    asked = [work / "blatt.pdf", work / "mitgenommen.mendi"]
    made = {folders.data, folders.vaults, folders.backups}
    assert all(folder.is_dir() for folder in made)
    touched = set(traced(trace, work)) - made
    assert any(path.name.startswith("doctor-") for path in touched), "strace saw the doctor at work"
    assert unlisted([*touched, *left_in(world)], told(vault, folders), asked) == []
