# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Is there a wheel of everything locked, for every system and every Python we promise? ``python packaging/wheels.py``

Asks pip for each system and Python what it would install, without installing it, from the package index that pip is
set to use. A wheel counts only if its hash stands in the lock: another one would be refused on the user's machine.
Needs the network, so it is no everyday test. Exit code 1 if a promised cell is not complete; what is only told does
not count.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lockfile import Locked, normalised, read_lock

PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
_NO_WHEEL: Final = re.compile(r"No matching distribution found for ([\w.-]+)==")


@dataclass(frozen=True, slots=True)
class System:
    """A kind of machine: pip's platform tags that it takes, and whether the README promises it."""

    name: str
    tags: tuple[str, ...]
    promised: bool = True


def manylinux(machine: str, newest: int) -> tuple[str, ...]:
    """Tags of a Linux with glibc 2.``newest``; pip does not derive the older ones by itself."""
    return (*(f"manylinux_2_{minor}_{machine}" for minor in range(newest, 16, -1)), f"manylinux2014_{machine}")


SYSTEMS: Final = (
    System("Windows x64", ("win_amd64",)),
    System("macOS 15 arm64", ("macosx_15_0_arm64",)),
    System("Linux x86_64", manylinux("x86_64", 34)),
    System("Linux aarch64", manylinux("aarch64", 39)),
    System("Windows arm64", ("win_arm64",), promised=False),
    System("macOS 14 arm64", ("macosx_14_0_arm64",), promised=False),
    System("macOS 15 x86_64", ("macosx_15_0_x86_64",), promised=False),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one system with one Python gets: number of wheels (pure ones among them), and what is wrong, in words."""

    wheels: int
    pure: int
    wrong: tuple[str, ...]


def judge(locked: Sequence[Locked], report: dict[str, object]) -> Cell:
    """Hold pip's installation report (PyPA "pip install --report", version 1) against the lock."""
    install = report["install"]
    assert isinstance(install, list)
    found: dict[str, tuple[str, str]] = {}
    for item in install:
        info = item["download_info"]
        file = str(info["url"]).rsplit("/", 1)[1]
        found[normalised(item["metadata"]["name"])] = (file, info["archive_info"]["hashes"]["sha256"])
    wrong = [f"{entry.name}: no wheel" for entry in locked if entry.name not in found]
    wrong += [
        f"{entry.name}: {found[entry.name][0]} is not in the lock"
        for entry in locked
        if entry.name in found and found[entry.name][1] not in entry.hashes
    ]
    return Cell(len(found), sum(file.endswith("-none-any.whl") for file, _ in found.values()), tuple(wrong))


def in_words(cell: Cell) -> str:
    return f"{cell.wheels} ({cell.pure})" + (f", {len(cell.wrong)} wrong" if cell.wrong else "")


def ask_pip(locked: Sequence[Locked], system: System, python: str, folder: Path) -> dict[str, object] | Locked:
    """pip's report; or the first of ``locked`` for which it finds no wheel. Anything else that goes wrong ends it."""
    listing, report = folder / "wanted.txt", folder / "report.json"
    listing.write_text("\n".join(entry.requirement for entry in locked), "utf-8")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--no-deps"]
    command += ["--only-binary=:all:", "--implementation", "cp", "--python-version", python]
    command += [part for tag in system.tags for part in ("--platform", tag)]
    command += ["--target", str(folder / "nowhere"), "--report", str(report), "-r", str(listing)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own pip
    if not done.returncode:
        answer: dict[str, object] = json.loads(report.read_text("utf-8"))
        return answer
    refused = _NO_WHEEL.search(done.stderr)
    if refused is None:
        raise SystemExit(f"pip: {done.stderr[-400:]}")
    return next(entry for entry in locked if entry.name == normalised(refused.group(1)))


def examine(locked: Sequence[Locked], system: System, python: str) -> Cell:
    """All at once; what pip has no wheel of is left out the next time, so that every missing one is named."""
    there = list(locked)
    with tempfile.TemporaryDirectory() as name:
        while isinstance(said := ask_pip(there, system, python, Path(name)), Locked):
            there.remove(said)
    return judge(locked, said)


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", action="append", choices=PYTHONS, help="only this Python (repeatable)")
    pythons = parser.parse_args(argv).python or list(PYTHONS)
    locked = read_lock()
    sys.stdout.write(f"{len(locked)} locked distributions; wheels found (pure ones among them)\n\n")
    sys.stdout.write("| System | " + " | ".join(pythons) + " |\n|---|" + "---|" * len(pythons) + "\n")
    wrong: list[str] = []
    for system in SYSTEMS:
        cells = [examine(locked, system, python) for python in pythons]
        told = "" if system.promised else " (not promised)"
        sys.stdout.write(f"| {system.name}{told} | " + " | ".join(map(in_words, cells)) + " |\n")
        sys.stdout.flush()
        for python, cell in zip(pythons, cells, strict=True):
            words = [f"{system.name}, Python {python}: {text}" for text in cell.wrong]
            sys.stderr.write("".join(line + "\n" for line in words))
            wrong += words if system.promised else []
    sys.stdout.write("\n" + ("Not complete.\n" if wrong else "Complete: every promised system has every wheel.\n"))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
