# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes SHA256SUMS for the finished packages: ``python packaging/checksums.py [FOLDER] [--check]`` (default: dist/).

Lines as ``sha256sum`` writes and reads them. The list says that a file arrived whole; that it is the right one only if
the list came another way than the file. Standard library only.
"""

import argparse
import hashlib
import sys
from pathlib import Path
from typing import Final

import parts

NAME: Final = "SHA256SUMS"


def lines_for(folder: Path) -> list[str]:
    """One line a file that lies in ``folder`` itself; folders are scratch, not packages."""
    packages = sorted(path for path in folder.iterdir() if path.is_file() and path.name != NAME)
    return [f"{_digest(path)}  {path.name}" for path in packages]


def differing(folder: Path) -> list[str]:
    """Names whose line in the list is wrong, or that are only in one of folder and list."""
    listed, found = set((folder / NAME).read_text("utf-8").splitlines()), set(lines_for(folder))
    return sorted({line.split("  ", 1)[-1] for line in listed ^ found})


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=parts.DIST)
    parser.add_argument("--check", action="store_true", help="compare with the list that is there")
    asked = parser.parse_args(argv)
    if asked.check:
        wrong = differing(asked.folder)
        sys.stdout.write("".join(f"{name}: differs\n" for name in wrong) or "all as listed\n")
        return 1 if wrong else 0
    lines = lines_for(asked.folder)
    if not lines:
        sys.stderr.write(f"{asked.folder}: nothing to list\n")
        return 1
    (asked.folder / NAME).write_text("".join(f"{line}\n" for line in lines), "utf-8", newline="\n")
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


if __name__ == "__main__":
    sys.exit(main())
