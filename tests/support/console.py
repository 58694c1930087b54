# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The console program as a person at a keyboard sees it: words in, exit code and two streams out."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.arch.tree import ROOT
from tests.support.ready_console import CAN_FORK, ready_console

PASSPHRASE = "Tulpenfeld neun Reiher"  # noqa: S105 - opens nothing but what a test has made


@dataclass(frozen=True)
class Answer:
    """How a call ended and what was said."""

    code: int
    out: str
    err: str

    def refusal(self) -> str:
        """The one sentence of a call that was refused."""
        assert self.code == 2, (self.code, self.out, self.err)
        assert self.err.endswith("\n"), "a sentence ends its line"
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.out + self.err
        return self.err.rstrip("\n")

    def output(self) -> str:
        """What a call that went well has said."""
        assert (self.code, self.err) == (0, ""), (self.code, self.err)
        return self.out


def run_program(
    home: Path, *argv: object, stdin: str = "", passphrase: str | None = PASSPHRASE, anew: bool = not CAN_FORK
) -> Answer:
    """Call the real program in a process of its own, at home in ``home``; ``anew`` with an interpreter of its own."""
    env = {name: value for name, value in os.environ.items() if name != "MENDI_PASSPHRASE"}
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    env |= {"HOME": str(home), "PYTHONPATH": str(ROOT), **folders}
    if passphrase is not None:
        env["MENDI_PASSPHRASE"] = passphrase
    words = [str(word) for word in argv]
    if not anew:
        code, out, err = ready_console().call(words, env, stdin.encode())
        return Answer(code, out.decode("utf-8"), err.decode("utf-8"))
    command = [sys.executable, "-m", "mendi_desktop.app.cli_main", *words]
    done = subprocess.run(command, env=env, input=stdin.encode(), capture_output=True, check=False)
    return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def everything_written(folder: Path) -> bytes:
    """All bytes of all files below ``folder``, and their names."""
    files: Sequence[Path] = sorted(path for path in folder.rglob("*") if path.is_file())
    return b"\n".join(str(path.relative_to(folder)).encode() + b"\n" + path.read_bytes() for path in files)
