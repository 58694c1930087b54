# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole program, console and window: what it writes anywhere is ciphertext, and it talks to no network.

The session at the window runs every day; the others are long and run with ``-m torture``.
"""

import json
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from mendi_desktop.vault.session import open_vault
from tests.support.canaries import CANARIES, found_in
from tests.support.pdf import assert_archival
from tests.support.readback import read
from tests.support.worlds import as_words, run_in_world

pytestmark = [pytest.mark.timeout(600)]
WORDS = CANARIES[:16]
SUGGESTION = len(WORDS) - 2
"""Number of the word that the mentor wants to have in the report."""
ALLOWED = re.compile(r"AF_UNIX|AF_LOCAL")
"""The desktop's own sockets: display server and session bus. The program itself has none (ADR 12)."""


def at_the_window(world: Path, *arguments: str, before: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
    work = str(world / "arbeit")
    return run_in_world(world, "tests.support.window_session", work, *arguments, said=as_words(WORDS), before=before)


def confidences_found(world: Path) -> list[str]:
    """All canaries but the suggestion, which stands in the saved report."""
    return [line for line in found_in(world, WORDS) if not line.endswith(f"canary {SUGGESTION}")]


def assert_the_words_got_there(world: Path) -> None:
    work = world / "arbeit"
    opened = open_vault(work / "tresor.mendi", WORDS[0])
    assert opened.options.title in WORDS, "the words did reach the vault"
    opened.close()
    report = (work / "bericht.pdf").read_bytes()
    assert_archival(report)
    words = "".join(heard.text for heard in read(report)).replace("\u00ad", "")
    assert "Kanarienvogel-14" in words, "the suggestion did reach the report"
    assert not [canary for number, canary in enumerate(WORDS) if number != SUGGESTION and canary in words]


def test_a_session_at_the_window_leaves_no_word_and_calls_nobody(tmp_path: Path) -> None:
    done = at_the_window(tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [], "Python noticed a network"
    assert confidences_found(tmp_path) == []
    assert not any(canary in done.stdout + done.stderr for canary in WORDS)
    assert_the_words_got_there(tmp_path)


@pytest.mark.torture
def test_killed_in_the_middle_of_a_sentence_it_leaves_no_word(tmp_path: Path) -> None:
    done = at_the_window(tmp_path, "killed")
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert confidences_found(tmp_path) == []
    assert_the_words_got_there(tmp_path)


@pytest.mark.torture
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace; the audit hook above counts everywhere")
def test_the_kernel_sees_no_network_but_the_desktops_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trace = tmp_path / "spur"
    trace.mkdir()
    done = at_the_window(
        tmp_path, before=("strace", "-f", "-e", "trace=socket,socketpair,connect,bind", "-o", str(trace / "calls"))
    )
    assert done.returncode == 0, done.stderr
    lines = (trace / "calls").read_text().splitlines()
    calls = [line for line in lines if re.search(r"\b(socket|socketpair|connect|bind)\(", line)]
    assert [line for line in calls if not ALLOWED.search(line)] == []
    assert any("exited with 0" in line for line in lines), "strace saw nothing at all"
    with capsys.disabled():
        print(f"\nstrace, window: {len(calls)} socket calls, none but AF_UNIX")  # noqa: T201 - the line for the closing note


# --- console ---


def calls(vault: Path, say: list[str]) -> list[tuple[str, ...]]:
    """Everything the console can do, with words that nobody else may read."""
    talk = ("--date", "heute", "--minutes", "20", "--kind", "office_hour")
    return [
        ("create", str(vault), "--title", say.pop()),
        ("log", str(vault), *talk, "--alias", say.pop(), "--org-unit", say.pop(), "--note", say.pop()),
        ("log", str(vault), *talk, "--alias", say.pop(), "--private-note", say.pop()),
        ("log", str(vault), *talk[:-1], say.pop()),
        ("apply", str(vault), "-"),
        ("list", str(vault), "consultations", "--json"),
        ("list", str(vault), "colleagues"),
        ("report", "works-council", str(vault), "--suggestions", WORDS[SUGGESTION], "--format", "html", "-o", "b.html"),
        ("report", "works-council", str(vault), "--suggestions", say.pop(), "-o", str(vault.parent / say.pop() / "b")),
        ("report", "assembly", str(vault), "--format", "json", "-o", "b.json"),
        ("check", str(vault)),
        ("doctor",),
    ]


@pytest.mark.torture
@pytest.mark.parametrize("traced", [False, True], ids=["plain", "strace"])
def test_a_session_at_the_console_leaves_no_word_and_calls_nobody(tmp_path: Path, traced: bool) -> None:
    if traced and shutil.which("strace") is None:
        pytest.skip("needs strace")
    say = [word for number, word in enumerate(WORDS) if number != SUGGESTION]
    passphrase, command = say.pop(), json.dumps({"command": "AddColleague", "alias": say.pop()})
    vault = tmp_path / "arbeit" / "tresor.mendi"
    tracer = ("strace", "-f", "-A", "-e", "trace=socket,connect,bind", "-o", str(tmp_path / "calls")) if traced else ()
    codes, env = [], {"MENDI_PASSPHRASE": passphrase}
    for call in calls(vault, say):
        done = run_in_world(tmp_path, "mendi_desktop.app.cli_main", *call, said=command, before=tracer, env=env)
        assert "Traceback" not in done.stderr
        codes.append(done.returncode)
    assert codes.count(2) == 2, "an unknown kind of talk, a folder that is not there"
    if traced:
        assert not re.search(r"\b(socket|connect|bind)\(", (tmp_path / "calls").read_text())
        (tmp_path / "calls").unlink()  # the tracer wrote the arguments of the calls, not the program
    assert WORDS[SUGGESTION] in (tmp_path / "arbeit" / "b.html").read_text("utf-8")
    assert confidences_found(tmp_path) == []
