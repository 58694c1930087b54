# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The console program, loaded once: a fork of this process is a call of it.

A call has an environment, three streams and an exit code of its own, as if a shell had started it. What it does not
prove is how the program loads; calls that are about that start the interpreter themselves.

As a program (``python -m tests.support.ready_console``) it reads calls, one JSON object a line, from standard input and
answers with the exit code of each on standard output.
"""

import atexit
import importlib
import io
import json
import os
import pkgutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO, Final

from mendi_desktop import cli
from mendi_desktop.app import areas, cli_main
from tests.arch.tree import ROOT

_SLOW: Final = ("mendi_desktop.features.demo_vault", "mendi_desktop.reports.pdf.build", "mendi_desktop.reports.verify")
"""What verbs load only when they are run."""

CAN_FORK: Final = hasattr(os, "fork")


class ReadyConsole:
    """One such process; it ends with the one that made it."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.support.ready_console"]
        self._process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        atexit.register(self.end)

    def call(self, argv: Sequence[str], env: Mapping[str, str], said: bytes) -> tuple[int, bytes, bytes]:
        """Exit code, standard output and standard error of one call."""
        with tempfile.TemporaryDirectory() as folder:
            streams = [Path(folder) / name for name in ("in", "out", "err")]
            streams[0].write_bytes(said)
            asked = {"argv": list(argv), "env": dict(env), "cwd": str(Path.cwd()), "streams": [str(s) for s in streams]}
            put, answers = self._pipes()
            put.write(json.dumps(asked) + "\n")
            put.flush()
            code = int(answers.readline())
            return code, streams[1].read_bytes(), streams[2].read_bytes()

    def end(self) -> None:
        for pipe in self._pipes():
            pipe.close()
        self._process.wait()

    def _pipes(self) -> tuple[IO[str], IO[str]]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        return self._process.stdin, self._process.stdout


@cache
def ready_console() -> ReadyConsole:
    return ReadyConsole()


def _serve() -> None:
    for module in pkgutil.iter_modules(cli.__path__, f"{cli.__name__}."):
        importlib.import_module(module.name)
    for name in _SLOW:
        importlib.import_module(name)
    assert areas.AREAS
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os._exit(_run(**json.loads(line)))
        sys.stdout.write(f"{os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}\n")
        sys.stdout.flush()


def _run(argv: list[str], env: dict[str, str], cwd: str, streams: list[str]) -> int:
    """In the fork: becomes the call."""
    os.environ.clear()
    os.environ.update(env)
    os.chdir(cwd)
    for number, (path, flags) in enumerate(zip(streams, (os.O_RDONLY, *[os.O_WRONLY | os.O_CREAT] * 2), strict=True)):
        opened = os.open(path, flags, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    sys.argv = ["mendi", *argv]
    sys.stdin, sys.stdout, sys.stderr = (_stream(number, mode) for number, mode in enumerate("rww"))
    code = cli_main.main()
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def _stream(number: int, mode: str) -> io.TextIOWrapper:
    opened = open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115 - as long as the process
    assert isinstance(opened, io.TextIOWrapper)
    return opened


if __name__ == "__main__":
    _serve()
