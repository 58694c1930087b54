# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A Windows to try installers on: a fresh prefix of Debian's wine, its files, its registry, its programs."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

_PATIENCE: Final = 120.0
_LOOK_AGAIN: Final = 0.05


class Windows:
    """A user's Windows below ``folder``. ``home`` is the user's folder there, as a path of this machine."""

    def __init__(self, folder: Path, language: str = "de_DE.UTF-8") -> None:
        self.proof = folder / "proof"
        self.proof.mkdir(parents=True)
        own = folder / "home"  # wine links Documents and others to the home of whoever starts it
        own.mkdir()
        self._prefix = folder / "prefix"
        places = {"HOME": str(own), "WINEPREFIX": str(self._prefix), "LOCPATH": str(folder)}
        places["MENDI_PROOF"] = self.inner(self.proof)
        quiet = {"WINEARCH": "win64", "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml="}
        self._environment = os.environ | places | quiet | {"LC_ALL": _locale(folder, language)}
        self.run("wineboot", "--init")
        self.settle()
        self.home = next(path for path in (self._prefix / "drive_c" / "users").iterdir() if path.name != "Public")

    @staticmethod
    def inner(path: Path) -> str:
        """The name of one of this machine's files as programs in there see it."""
        return "Z:" + str(path).replace("/", "\\")

    @staticmethod
    def named(path: Path) -> str:
        """The name that a file below the prefix has there."""
        return "C:" + str(path).partition("drive_c")[2].replace("/", "\\")

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a program of this Windows, without a screen."""
        return subprocess.Popen(  # noqa: S603 - wine, with what this script made
            ["wine", *command],  # noqa: S607 - Debian's
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def run(self, *command: str) -> int:
        """Run a program to its end; its exit code."""
        program = self.start(*command)
        return program.wait(timeout=_PATIENCE)

    def run_line(self, line: str) -> int:
        """Run one line as it stands, from a batch file: wine would put an argument with spaces in quotation marks."""
        batch = self.proof / "line.bat"
        batch.write_text(f"@{line}\r\n@exit /b %errorlevel%\r\n", "ascii")
        return self.run("cmd", "/c", self.inner(batch))

    def settle(self) -> None:
        """Wait until nothing runs there any more: an uninstaller works in a copy of itself that outlives it."""
        subprocess.run(["wineserver", "--wait"], env=self._environment, check=False, timeout=_PATIENCE)  # noqa: S607

    def registry(self, key: str) -> dict[str, dict[str, str]]:
        """Keys below ``HKCU\\key``, each with its values as the .reg file writes them; "@" is the default value."""
        found: dict[str, dict[str, str]] = {}
        for line in self._export(key).splitlines():
            if line.startswith("["):
                found[line.strip("[]").removeprefix("HKEY_CURRENT_USER\\")] = {}
            elif "=" in line:
                name, _, value = line.partition("=")
                found[list(found)[-1]][name.strip('"')] = _plain(value)
        return found

    def merge_classes(self) -> None:
        """Show the machine what the user's account knows of kinds of files.

        Windows looks at both (Microsoft, "HKEY_CLASSES_ROOT key"); wine 8 looks only at the machine's.
        """
        merged = self.proof / "merged.reg"
        ours = self._export("Software\\Classes").replace("[HKEY_CURRENT_USER\\", "[HKEY_LOCAL_MACHINE\\")
        merged.write_text(ours, "utf-16")
        self.run("reg", "import", self.inner(merged))

    def _export(self, key: str) -> str:
        exported = self.proof / "export.reg"
        exported.unlink(missing_ok=True)
        self.run("reg", "export", f"HKCU\\{key}", self.inner(exported), "/y")
        return exported.read_text("utf-16") if exported.exists() else ""

    def pretend(self, version: str) -> None:
        """Be another Windows, by wine's name for it (win7, win10)."""
        self.run("winecfg", "-v", version)
        self.settle()

    def end(self) -> None:
        subprocess.run(["wineserver", "--kill"], env=self._environment, check=False, timeout=_PATIENCE)  # noqa: S607


def wait_for(what: Callable[[], bool], words: str) -> None:
    """Until ``what`` holds; ``TimeoutError`` with ``words`` if it never does."""
    end = time.monotonic() + _PATIENCE
    while not what():
        if time.monotonic() > end:
            raise TimeoutError(words)
        time.sleep(_LOOK_AGAIN)


def missing_tools() -> list[str]:
    """What of the tools is not there; Debian has them as nsis, wine, wine64, locales."""
    return [name for name in ("makensis", "wine", "wineserver", "localedef") if shutil.which(name) is None]


def _locale(folder: Path, name: str) -> str:
    """Make the locale, because wine takes the user's language from it, and a bare Debian has none."""
    source, _, charset = name.partition(".")
    command = ["localedef", "-i", source, "-f", charset, str(folder / name)]
    subprocess.run(command, check=False, capture_output=True)  # noqa: S603 - as above
    return name


def _plain(value: str) -> str:
    if not value.startswith('"'):
        return value
    return value[1:-1].replace('\\"', '"').replace("\\\\", "\\")
