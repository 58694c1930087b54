# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program on a stick: everything lies beside it, nothing on the machine, and the next machine finds it again."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mendi_desktop.app.paths import user_folders
from mendi_desktop.core.own_program import STAND_IN
from mendi_desktop.core.portable import HOME, MARK
from mendi_desktop.features.safekeeping.sight import spots
from mendi_desktop.features.safekeeping.spot import Spot
from mendi_desktop.gui.shell.unlock import UnlockView
from mendi_desktop.vault import session
from tests.pages.finding import seen
from tests.pages.program import Program
from tests.support.canaries import CANARIES, found_in
from tests.support.touched import FILE_CALLS, traced, unlisted
from tests.support.vault_files import CHEAP
from tests.support.worlds import as_words, run_in_world

pytestmark = pytest.mark.timeout(120)
WORDS = CANARIES[:8]
REPORT = "bericht.pdf"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder as ``packaging/portable`` makes it, without the frozen program in it."""
    folder = tmp_path / "stick" / "mendi"
    folder.mkdir(parents=True)
    (folder / MARK).write_text("Diese Datei sagt dem Programm, dass es auf einem Stick liegt.", "utf-8")
    return folder


def everything_in(world: Path) -> set[Path]:
    return set(world.rglob("*"))


def told_on(stick: Path) -> tuple[Spot, ...]:
    """What the page "Was sieht die IT?" would say there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(STAND_IN, str(stick))
        folders = user_folders()
    shelves = tuple(sorted(folders.backups.iterdir()))
    return spots(folders, folders.vaults / "tresor.mendi", shelves)


@pytest.mark.torture  # every day tests/unit/app/test_stick.py: every folder lies beside the program
def test_the_main_job_from_a_stick_leaves_nothing_on_the_machine(tmp_path: Path, stick: Path) -> None:
    world = tmp_path / "rechner"
    world.mkdir()
    env = {STAND_IN: str(stick)}
    done = run_in_world(world, "tests.support.portable_session", said=as_words(WORDS), env=env)
    assert done.returncode == 0, done.stderr
    changed, network = json.loads(done.stdout)
    assert network == [], "Python noticed a network"
    assert [path for path in everything_in(world) if path.is_file() or path.parent.parent != tmp_path] == [], (
        "only the empty places that there were before"
    )
    assert [path for path in changed if Path(path).is_relative_to(world)] == []
    assert str(stick / REPORT) in changed, "the hook heard something"
    assert (stick / REPORT).read_bytes().startswith(b"%PDF")
    data = stick / HOME
    assert {path.name for path in data.iterdir()} >= {"config", "state", "run", "vaults", "backups"}
    assert list((data / "backups").rglob("*.mendi")), "the lock and the end have made a backup"
    asked = [stick / REPORT, stick / MARK]
    assert unlisted([path for path in everything_in(stick) if path.is_file()], told_on(stick), asked) == []
    assert found_in(stick.parent, WORDS) == []


@pytest.mark.torture
def test_the_real_start_leaves_nothing_on_the_machine(tmp_path: Path, stick: Path) -> None:
    world = tmp_path / "rechner"
    world.mkdir()
    painted = run_in_world(world, "mendi_desktop.app.gui_main", "--self-test", said="", env={STAND_IN: str(stick)})
    assert painted.returncode == 0, painted.stderr
    assert [path for path in everything_in(world) if path.is_file() or path.parent.parent != tmp_path] == []


@pytest.mark.torture
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_the_kernel_sees_nothing_touched_beside_the_stick(tmp_path: Path, stick: Path) -> None:
    world, trace = tmp_path / "rechner", tmp_path / "spur"
    world.mkdir()
    before = ("strace", "-f", "-y", "-s", "4096", "-e", f"trace={FILE_CALLS}", "-o", str(trace))
    env = {STAND_IN: str(stick)}
    done = run_in_world(world, "tests.support.portable_session", said=as_words(WORDS), before=before, env=env)
    assert done.returncode == 0, done.stderr
    touched = set(traced(trace, world / "arbeit"))
    assert stick / HOME / "vaults" / "tresor.mendi-journal" in touched, "strace saw the journal of SQLite"
    assert unlisted(touched, told_on(stick), [stick / REPORT]) == []


@pytest.fixture
def at_machine(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator["AtMachine"]:
    monkeypatch.setattr(session, "PARAMETERS", (CHEAP,))
    at_machine = AtMachine(qtbot, monkeypatch)
    yield at_machine
    at_machine.leave()


class AtMachine:
    """Plugs a stick in somewhere, starts the program from it, and takes it out again."""

    def __init__(self, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self._qtbot, self._patch = qtbot, patch
        self.program: Program | None = None

    def start_from(self, stick: Path) -> Program:
        self._patch.setenv(STAND_IN, str(stick))
        self.program = Program(self._qtbot, stick, folders=user_folders())
        self.program.start()
        return self.program

    def leave(self) -> None:
        if self.program is not None:
            self.program.close()
            self.program = None


def test_another_drive_letter_finds_vault_and_backups_again(at_machine: AtMachine, tmp_path: Path, stick: Path) -> None:
    program = at_machine.start_from(stick)
    vault = program.context.folders.vaults / "tresor.mendi"
    program.create_vault(vault)
    program.choose("back_up")
    program.wait_until_idle()
    at_machine.leave()
    assert str(tmp_path) not in (stick / HOME / "config" / "settings.json").read_text("utf-8")
    elsewhere = stick.parent.rename(tmp_path / "laufwerk-e") / stick.name

    program = at_machine.start_from(elsewhere)
    assert isinstance(program.door, UnlockView)
    program.unlock()
    program.wait_until_open()
    program.wait_until_idle()
    at_machine.leave()

    (elsewhere / HOME / "vaults" / "tresor.mendi").write_bytes(b"vom Virenscanner geleert")
    program = at_machine.start_from(elsewhere.parent.rename(tmp_path / "laufwerk-f") / stick.name)
    program.unlock()
    program.wait_until_idle()
    words = "\n".join(label.text() for label in seen(program.door, QLabel))
    assert "Sicherung" in words, words
