# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One program per vault; a program that was killed leaves no lock behind."""

import json
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.filelock import FileLock, Holder, InUseError
from mendi_desktop.vault.session import VaultInUseError, create_vault, open_vault

pytestmark = pytest.mark.usefixtures("cheap_keys")
WORD = "Sommerfest am See"
HOLD = """
import sys
from pathlib import Path
from mendi_desktop.vault.filelock import FileLock
lock = FileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
lock.release()
"""
ROOT = Path(__file__).resolve().parents[3]


@contextmanager
def held(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process holds the lock of ``path``; a line on its input makes it give it back."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        assert process.stdout.readline() == "held\n"
        yield process
        if process.poll() is None:
            process.communicate("\n")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "tresor.mendi"
    create_vault(path, WORD).close()
    return path


def test_a_vault_in_use_says_who_has_it(path: Path) -> None:
    with held(path) as process:
        with pytest.raises(VaultInUseError, match="schon geöffnet") as caught:
            open_vault(path, WORD)
        assert caught.value.holder == Holder(platform.node(), process.pid)
        assert caught.value.holder.is_here
    open_vault(path, WORD).close()


def test_a_vault_in_use_elsewhere_names_the_machine(path: Path) -> None:
    with held(path):
        lock = path.with_name(".tresor.mendi.lock")
        lock.write_text(json.dumps({"machine": "Büro-PC-7", "process": 12}), "utf-8")
        with pytest.raises(VaultInUseError, match="auf dem Rechner Büro-PC-7 geöffnet"):
            open_vault(path, WORD)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"machine": "x"}', '{"machine": "x", "process": "viele"}'])
def test_a_holder_that_cannot_be_read_is_nobody_in_particular(path: Path, text: str) -> None:
    with held(path):
        path.with_name(".tresor.mendi.lock").write_text(text, "utf-8")
        with pytest.raises(VaultInUseError, match="schon geöffnet") as caught:
            open_vault(path, WORD)
        assert caught.value.holder is None


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a matter of POSIX")
def test_a_killed_program_leaves_no_lock(path: Path) -> None:
    with held(path) as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert path.with_name(".tresor.mendi.lock").exists()
    open_vault(path, WORD).close()
    assert [left.name for left in path.parent.iterdir()] == ["tresor.mendi"]


def test_the_same_program_cannot_open_it_twice(path: Path) -> None:
    vault = open_vault(path, WORD)
    with pytest.raises(VaultInUseError):
        open_vault(path, WORD)
    vault.close()
    open_vault(path, WORD).close()


def test_a_failed_opening_gives_the_lock_back(path: Path) -> None:
    with pytest.raises(UserError, match="passt nicht"):
        open_vault(path, "falsches Wort")
    assert [left.name for left in path.parent.iterdir()] == ["tresor.mendi"]
    FileLock(path).release()


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights on Windows")
def test_two_names_of_one_file_are_one_vault(path: Path, tmp_path: Path) -> None:
    desk = tmp_path / "Schreibtisch"
    desk.mkdir()
    (desk / "mein Tresor").symlink_to(path)
    vault = open_vault(desk / "mein Tresor", WORD)
    assert vault.path == path.resolve()
    with pytest.raises(VaultInUseError):
        open_vault(path, WORD)
    vault.close()
    vault = open_vault(path, WORD)
    with pytest.raises(VaultInUseError):
        open_vault(desk / "mein Tresor", WORD)
    vault.close()
    assert [left.name for left in desk.iterdir()] == ["mein Tresor"]


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights on Windows")
def test_making_a_vault_behind_a_dangling_name_makes_the_real_file(tmp_path: Path) -> None:
    name = tmp_path / "name"
    name.symlink_to(tmp_path / "tresor.mendi")
    create_vault(name, WORD).close()
    assert name.is_symlink()
    open_vault(tmp_path / "tresor.mendi", WORD).close()


def test_giving_back_twice_or_without_the_file_does_no_harm(path: Path) -> None:
    lock = FileLock(path)
    path.with_name(".tresor.mendi.lock").unlink()
    lock.release()
    lock.release()
    FileLock(path).release()


def test_a_lock_taken_while_the_last_one_goes_is_a_real_one(path: Path) -> None:
    """Many programs come and go; never two at once, and in the end nothing is left."""
    script = """
import sys
from pathlib import Path
from mendi_desktop.vault.filelock import FileLock, InUseError
path = Path(sys.argv[1])
got = 0
while got < 150:
    try:
        lock = FileLock(path)
    except InUseError:
        continue
    mark = path.with_name("allein")
    mark.touch(exist_ok=False)
    mark.unlink()
    lock.release()
    got += 1
"""
    processes = [
        subprocess.Popen([sys.executable, "-c", script, str(path)], cwd=ROOT, stderr=subprocess.PIPE) for _ in range(3)
    ]
    said = [process.communicate()[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], said
    assert [left.name for left in path.parent.iterdir()] == ["tresor.mendi"]


def test_a_place_that_knows_no_locks_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "win32":
        import fcntl

        def unknown(*_: object) -> None:
            raise OSError(95, "Operation not supported")

        monkeypatch.setattr(fcntl, "flock", unknown)
        with pytest.raises(UserError, match="anderen Ort"):
            open_vault(path, WORD)


def test_who_holds_it_is_a_machine_and_a_process_and_nothing_else(path: Path) -> None:
    lock = FileLock(path)
    said = json.loads(path.with_name(".tresor.mendi.lock").read_text("utf-8"))
    lock.release()
    assert said == {"machine": platform.node(), "process": os.getpid()}


def test_the_exception_below_the_sentence_knows_the_holder(path: Path) -> None:
    lock = FileLock(path)
    with pytest.raises(InUseError) as caught:
        FileLock(path)
    lock.release()
    assert caught.value.holder == Holder(platform.node(), os.getpid())
