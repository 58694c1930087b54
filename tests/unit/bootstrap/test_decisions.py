# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What run.py decides: which Python, which mode, whether an environment can be used, what the system lacks."""

import ast
import re
import sys
from pathlib import Path

import pytest

import run
from tests.arch.tree import ROOT

LOCKS = {"requirements.lock": "aa"}
BOTH = {**LOCKS, "requirements-dev.lock": "bb"}


def made_by_hand(tmp_path: Path) -> Path:
    venv = tmp_path / ".venv"
    python = run.venv_python(venv)
    python.parent.mkdir(parents=True)
    python.touch()
    return venv


def set_up(tmp_path: Path, stamp: dict[str, str]) -> Path:
    venv = made_by_hand(tmp_path)
    run.write_stamp(venv, {"python": "3.13", **stamp})
    return venv


def test_the_file_can_be_read_by_python_3_6() -> None:
    tree = ast.parse((ROOT / "run.py").read_text("utf-8"), feature_version=(3, 6))
    evaluated = [
        annotation
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for annotation in [node.returns, *(argument.annotation for argument in node.args.args)]
        if isinstance(annotation, ast.Subscript | ast.BinOp)
    ]
    assert evaluated == [], "annotations newer than Python 3.6 stand in quotes"


def test_an_old_python_gets_one_sentence_in_ascii() -> None:
    sentence = run.too_old((3, 6))
    assert sentence.startswith("mendi desktop braucht Python 3.11 oder neuer")
    assert "3.6" in sentence
    assert sentence.isascii()


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 14)])
def test_a_new_python_is_welcome(version: tuple[int, int]) -> None:
    assert run.too_old(version) == ""


@pytest.mark.parametrize(
    ("args", "mode", "rest"),
    [
        ([], "run", ["--demo"]),
        (["--vault", "meine.mendi"], "run", ["--vault", "meine.mendi"]),
        (["test", "-k", "talk"], "test", ["-k", "talk"]),
        (["mendi", "log", "--help"], "mendi", ["log", "--help"]),
        (["--help"], "help", []),
    ],
)
def test_what_follows_the_mode_is_passed_through(args: list[str], mode: str, rest: list[str]) -> None:
    assert run.mode_of(args) == (mode, rest)


def test_all_tests_run_on_all_cores_and_chosen_ones_one_by_one() -> None:
    python = Path("python")
    assert run.program("test", [], python)[-4:] == ["-n", "auto", "--dist", "worksteal"]
    assert run.program("test", ["-m", "torture"], python)[-2:] == ["-m", "torture"]
    assert "-n" not in run.program("test", ["-m", "torture"], python)


def test_an_unknown_word_is_answered_with_what_there_is() -> None:
    with pytest.raises(run.Stop, match=r"„tset“.*\n.*python3 run\.py "):
        run.mode_of(["tset"])


def test_no_environment_is_made(tmp_path: Path) -> None:
    assert run.plan(tmp_path / ".venv", LOCKS, "3.13") == "renew"


def test_a_finished_environment_is_used_while_the_lock_is_unchanged(tmp_path: Path) -> None:
    venv = set_up(tmp_path, LOCKS)
    assert run.plan(venv, LOCKS, "3.13") == "use"
    assert run.plan(venv, {"requirements.lock": "cc"}, "3.13") == "renew"


def test_the_tests_need_more_than_the_program(tmp_path: Path) -> None:
    venv = set_up(tmp_path, LOCKS)
    assert run.plan(venv, BOTH, "3.13") == "install"
    run.write_stamp(venv, {"python": "3.13", **BOTH})
    assert run.plan(venv, BOTH, "3.13") == run.plan(venv, LOCKS, "3.13") == "use"


def test_another_python_gets_another_environment(tmp_path: Path) -> None:
    assert run.plan(set_up(tmp_path, LOCKS), LOCKS, "3.14") == "renew"


def test_a_half_made_environment_is_made_again(tmp_path: Path) -> None:
    venv = set_up(tmp_path, LOCKS)
    (venv / run.UNFINISHED).touch()
    assert run.plan(venv, LOCKS, "3.13") == "renew"


def test_an_environment_whose_python_is_gone_is_made_again(tmp_path: Path) -> None:
    venv = set_up(tmp_path, LOCKS)
    run.venv_python(venv).unlink()
    assert run.plan(venv, LOCKS, "3.13") == "renew"


def test_a_python_does_not_take_its_own_environment_away() -> None:
    with pytest.raises(run.Stop, match=r"wird gerade benutzt.*python3 run\.py"):
        run.refuse_own_python(Path(sys.prefix))
    run.refuse_own_python(Path(sys.prefix) / "anders")


def test_an_environment_made_by_hand_is_filled_and_not_thrown_away(tmp_path: Path) -> None:
    assert run.plan(made_by_hand(tmp_path), LOCKS, "3.13") == "install"


def test_a_damaged_stamp_counts_as_none(tmp_path: Path) -> None:
    venv = set_up(tmp_path, LOCKS)
    (venv / run.STAMP).write_text('{"python": ', "utf-8")
    assert run.read_stamp(venv) == {}


def test_line_ends_do_not_change_a_lock(tmp_path: Path) -> None:
    unix, windows = tmp_path / "a", tmp_path / "b"
    unix.write_bytes(b"a==1\nb==2\n")
    windows.write_bytes(b"a==1\r\nb==2\r\n")
    assert run.digest(unix) == run.digest(windows)


def test_python_lies_elsewhere_on_windows() -> None:
    assert run.venv_python(Path(".venv"), windows=True).parts[-2:] == ("Scripts", "python.exe")
    assert run.venv_python(Path(".venv"), windows=False).parts[-2:] == ("bin", "python")


@pytest.mark.parametrize(
    ("release", "debian"),
    [
        ("NAME=Debian\nID=debian\n", True),
        ('ID=ubuntu\nID_LIKE="debian"\n', True),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
        ('NAME="not debian"\nID=fedora\n', False),
        ("", False),
    ],
)
def test_relatives_of_debian_are_known(release: str, debian: bool) -> None:
    assert run.is_debian(release) is debian


@pytest.mark.parametrize(
    ("env", "system", "mode", "platform"),
    [
        ({}, "linux", "run", ""),
        ({"DISPLAY": ":0"}, "linux", "run", "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", "run", "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", "run", "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", "run", "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, "linux", "run", "wayland"),
        ({"DISPLAY": ":0"}, "linux", "test", "offscreen"),
        ({}, "win32", "run", "native"),
        ({}, "darwin", "test", "native"),
    ],
)
def test_the_screen_decides_which_libraries_are_needed(
    env: dict[str, str], system: str, mode: str, platform: str
) -> None:
    assert run.screen_platform(env, system, mode) == platform


def test_the_line_to_type_is_complete() -> None:
    line = run.apt_line(["python3-venv"])
    assert line == "sudo apt-get install -y --no-install-recommends python3-venv"


def test_a_missing_library_stops_with_the_line_to_type(tmp_path: Path) -> None:
    venv = set_up(tmp_path, LOCKS)
    python = run.venv_python(venv)
    python.write_text(
        "#!/bin/sh\necho 'ImportError: libGL.so.1: cannot open shared object file' >&2\nexit 1\n", "utf-8"
    )
    python.chmod(0o755)
    with pytest.raises(run.Stop, match=r"libGL\.so\.1.*\n.*libxcb-cursor0"):
        run.ensure_qt(venv, "xcb", may_apt=False)


def test_what_a_screen_reader_needs_is_found(tmp_path: Path) -> None:
    nothing = {"PATH": str(tmp_path), "XDG_DATA_DIRS": str(tmp_path)}
    assert run.reader_lacks(nothing) == ["Xvfb", "dbus-daemon", "at-spi2-core"]
    for name in run.READER_PROGRAMS:
        (tmp_path / name).write_text("#!/bin/sh\n", "utf-8")
        (tmp_path / name).chmod(0o755)
    assert run.reader_lacks(nothing) == ["at-spi2-core"]
    service = tmp_path / run.READER_SERVICE
    service.parent.mkdir(parents=True)
    service.touch()
    assert run.reader_lacks(nothing) == []


def test_without_a_screen_reader_s_parts_it_is_said_and_all_else_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    venv = set_up(tmp_path, LOCKS)
    run.ensure_reader(venv, "linux", may_apt=False)
    assert re.search(r"Xvfb, dbus-daemon.*\n.*xvfb dbus at-spi2-core", capsys.readouterr().err)
    assert "reader" not in run.read_stamp(venv)
    run.ensure_reader(venv, "win32", may_apt=False)
    assert capsys.readouterr().err == ""


def test_libraries_found_once_are_not_probed_again(tmp_path: Path) -> None:
    run.ensure_qt(set_up(tmp_path, {"qt-offscreen": "ok"}), "offscreen", may_apt=False)


def test_the_tests_lock_contains_the_programs_lock() -> None:
    pins = {
        name: set(re.findall(r"^(\S+==\S+)", (ROOT / "packaging" / name).read_text("utf-8"), re.MULTILINE))
        for name in ("requirements.lock", "requirements-dev.lock")
    }
    assert pins["requirements.lock"] <= pins["requirements-dev.lock"]
    assert len(pins["requirements.lock"]) > 10
