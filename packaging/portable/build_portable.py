# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Packs the built folder for a stick: ``python packaging/portable/build_portable.py FOLDER [--into DIR]``.

Adds the mark that makes the program keep its data beside itself, and a page to read. Sticks know no links: a second
name of a library stays out (each wheel finds its own), any other link becomes a file. The same folder gives the same
bytes. Standard library only.
"""

import argparse
import os
import platform
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import parts  # noqa: E402 - packaging/ is a folder of scripts, not a package

HOME: Final = "mendi-Daten"
MARK: Final = "portabel.txt"
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)  # zip knows no time before
_PROGRAM, _FILE = 0o100755, 0o100644


def readme() -> str:
    """What lies beside the program for people; Windows wants its own ends of lines in a plain text."""
    text = (HERE / "LIESMICH.txt").read_text("utf-8")
    filled = text.format(title=parts.TITLE, version=parts.version(), program=parts.PROGRAM, home=HOME)
    return filled.replace("\n", "\r\n")


def contents(folder: Path) -> Iterator[tuple[str, bytes, int]]:
    """Name, bytes and mode of every file in the zip. ValueError if the folder holds data of somebody already."""
    if (folder / HOME).exists():
        raise ValueError(f"{HOME} in {folder.name}: this is somebody's stick, not a build")
    yield MARK, (HERE / MARK).read_bytes().replace(b"\n", b"\r\n"), _FILE
    yield "LIESMICH.txt", readme().encode(), _FILE
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not _is_second_name(path, folder):
            mode = _PROGRAM if os.access(path, os.X_OK) else _FILE
            yield path.relative_to(folder).as_posix(), path.read_bytes(), mode


def _is_second_name(path: Path, folder: Path) -> bool:
    """What PyInstaller lays beside the programs for libraries that lie deeper; the frozen program does without it."""
    return path.is_symlink() and ".so" in path.suffixes and path.resolve().is_relative_to(folder.resolve())


def pack(folder: Path, target: Path) -> None:
    """Write ``target``, with one folder in it that keeps its name from version to version."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, data, mode in contents(folder):
            entry = zipfile.ZipInfo(str(PurePosixPath(parts.PROGRAM, name)), _EARLIEST)
            entry.external_attr = mode << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, data)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="what build_folder.py made")
    parser.add_argument("--into", type=Path, default=parts.DIST)
    asked = parser.parse_args(argv)
    names = {path.stem for path in asked.folder.iterdir()} if asked.folder.is_dir() else set()
    if parts.PROGRAM not in names:
        sys.stderr.write(f"{asked.folder}: no {parts.PROGRAM} in there\n")
        return 1
    asked.into.mkdir(parents=True, exist_ok=True)
    system = f"{sys.platform}-{platform.machine().lower()}"
    target = asked.into / f"{parts.PROGRAM}-{parts.version()}-{system}-portabel.zip"
    pack(asked.folder, target)
    sys.stdout.write(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
