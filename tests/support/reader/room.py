# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A room of one's own for a program: a screen nobody sees, a session bus nobody else is on, folders below a home."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from run import reader_lacks
from tests.support.desktop_bus import Bus

ROOT = Path(__file__).resolve().parents[3]
_SIZE = "1366x768x24"


class Screen:
    """Xvfb on a display number that it chooses itself."""

    def __init__(self) -> None:
        ours, theirs = os.pipe()
        command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=(theirs,), stderr=subprocess.DEVNULL)
        os.close(theirs)
        with os.fdopen(ours) as told:
            self.name = f":{told.readline().strip()}"

    def end(self) -> None:
        self._server.terminate()
        self._server.wait()


class Room:
    """Screen and bus, and the programs started in it, which end with it."""

    def __init__(self, home: Path) -> None:
        lacking = reader_lacks(dict(os.environ))
        assert not lacking, f"{', '.join(lacking)}: „python3 run.py test“ installs it, or says how"
        self._home = home
        self._screen = Screen()
        self.bus = Bus(_environment(home, {"DISPLAY": self._screen.name}))
        self._programs: list[subprocess.Popen[Any]] = []

    def start(self, module: str, *words: str, errors: IO[Any] | None = None) -> "subprocess.Popen[Any]":
        """Start a Python module as a program of this session, with accessibility on."""
        env = _environment(
            self._home,
            {
                "DISPLAY": self._screen.name,
                "DBUS_SESSION_BUS_ADDRESS": self.bus.address,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            },
        )
        program = subprocess.Popen([sys.executable, "-m", module, *words], cwd=ROOT, env=env, stderr=errors)
        self._programs.append(program)
        return program

    def end(self) -> None:
        for program in self._programs:
            program.kill()
            program.wait()
        self.bus.end()
        self._screen.end()


def _environment(home: Path, more: Mapping[str, str]) -> dict[str, str]:
    """This process's environment without its session, and with ``home`` for everything that is kept."""
    session = ("XDG_", "DBUS_", "QT_", "AT_SPI", "WAYLAND_", "DISPLAY", "XAUTHORITY", "SOURCE_DATE_EPOCH")
    env = {name: value for name, value in os.environ.items() if not name.startswith(session)}
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {**env, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "LANG": "C.UTF-8", **more}
