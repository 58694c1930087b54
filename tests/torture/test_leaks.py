# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a session writes anywhere is ciphertext, and it talks to no network."""

import json
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from mendi_desktop.vault.session import open_vault
from tests.support.canaries import CANARIES, forms, found_in
from tests.support.worlds import as_words, run_in_world

pytestmark = [pytest.mark.torture, pytest.mark.timeout(600)]


def busy_session(world: Path, *arguments: str, before: tuple[str, ...] = ()) -> "subprocess.CompletedProcess[str]":
    work = str(world / "arbeit")
    return run_in_world(world, "tests.support.busy_session", work, *arguments, said=as_words(CANARIES), before=before)


@pytest.mark.parametrize("end", ["closed", "killed"])
def test_no_file_shows_a_word_of_what_was_said(tmp_path: Path, end: str, capsys: pytest.CaptureFixture[str]) -> None:
    done = busy_session(tmp_path, end)
    assert done.returncode == (-signal.SIGKILL if end == "killed" else 0), done.stderr
    files = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    assert found_in(tmp_path) == []
    assert not any(canary in done.stdout + done.stderr for canary in CANARIES)
    assert (tmp_path / "arbeit" / "state" / "mendi.log").stat().st_size > 0
    assert (tmp_path / "arbeit" / "tresor.mendi-journal").exists() is (end == "killed")
    with capsys.disabled():
        size = sum(path.stat().st_size for path in files)
        names = ", ".join(path.name for path in files)
        print(f"\ncanaries: none of {len(CANARIES)} in {len(files)} files, {size} bytes ({names})")  # noqa: T201
    vault = open_vault(tmp_path / "arbeit" / "tresor.mendi", CANARIES[1])
    assert vault.options.title == CANARIES[2], "the words did reach the vault"
    vault.close()


def test_the_search_would_find_every_form(tmp_path: Path) -> None:
    for name, form in forms(CANARIES[7]).items():
        (tmp_path / name).write_bytes(b"\x00\xff..." + form + b"...")
    (tmp_path / CANARIES[7]).mkdir()
    found = {line.split(": ")[0] for line in found_in(tmp_path)}
    assert found == {*forms(CANARIES[7]), CANARIES[7]}


def test_python_notices_no_network(tmp_path: Path) -> None:
    done = busy_session(tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace; the audit hook above counts everywhere")
def test_the_kernel_sees_no_network(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    trace = tmp_path / "trace"
    trace.mkdir()
    done = busy_session(tmp_path, before=("strace", "-f", "-e", "trace=network", "-o", str(trace / "calls")))
    assert done.returncode == 0, done.stderr
    lines = (trace / "calls").read_text().splitlines()
    calls = [line for line in lines if "(" in line and "+++" not in line and "---" not in line]
    assert calls == []
    assert any("exited with 0" in line for line in lines), "strace saw nothing at all"
    with capsys.disabled():
        print(f"\nstrace: {len(calls)} network calls")  # noqa: T201 - the line for the closing note
