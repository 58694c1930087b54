# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Make the Windows installer of a built folder: ``python packaging/windows/build_installer.py FOLDER``.

``makensis`` is needed: Debian's nsis makes a 64-bit installer, NSIS for Windows, which has no such stub, a 32-bit one
for the same 64-bit program. The folder is what PyInstaller made on Windows. What is removed later is exactly what lies
in it now: the list becomes part of the uninstaller.
"""

import argparse
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import parts  # noqa: E402 - packaging/ is a folder of scripts, not a package
from icons import write_icon, write_side  # noqa: E402

SCRIPT: Final = HERE / "mendi.nsi"
_FIELDS: Final = 4


def quoted(text: str) -> str:
    """``text`` as a string of NSIS: its dollar signs and quotation marks mean themselves."""
    return '"' + text.replace("$", "$$").replace('"', '$\\"') + '"'


def four_fields(version: str) -> str:
    """``1.2.3`` as Windows wants it, ``1.2.3.0``; a trailing ``rc1`` or ``.dev0`` has no place there."""
    release = re.match(r"\d+(\.\d+)*", version)
    if release is None:
        raise ValueError(version)
    return ".".join([*release.group().split("."), *"0" * _FIELDS][:_FIELDS])


def class_of(kind: parts.FileKind) -> str:
    """The name under which the registry knows a kind of file (a ProgID)."""
    return f"{parts.ID}.{kind.mime.rpartition('-')[2]}"


def definitions(version: str) -> dict[str, str]:
    """Everything that mendi.nsi knows about the program, from packaging/parts.py."""
    known = {
        "TITLE": parts.TITLE,
        "PROGRAM": parts.PROGRAM,
        "CONSOLE": parts.CONSOLE,
        "ID": parts.ID,
        "PUBLISHER": parts.PUBLISHER,
        "LICENCE": parts.LICENCE,
        "VERSION": version,
        "VERSION_FOUR": four_fields(version),
        "SUMMARY_DE": parts.SUMMARY["de"],
        "SUMMARY_EN": parts.SUMMARY["en"],
    }
    for name, kind in (("VAULT", parts.VAULT), ("PRACTICE", parts.PRACTICE)):
        known |= {
            f"{name}_EXTENSION": kind.extension,
            f"{name}_MIME": kind.mime,
            f"{name}_CLASS": class_of(kind),
            f"{name}_NAME_DE": kind.name["de"],
            f"{name}_NAME_EN": kind.name["en"],
        }
    return known


def parts_header(known: dict[str, str]) -> str:
    return "".join(f"!define {name} {quoted(value)}\n" for name, value in known.items())


def files_header(folder: Path) -> str:
    """Two macros: put every file of ``folder`` in place, and take exactly these away, then folders that are empty."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    if not (folder / f"{parts.PROGRAM}.exe").is_file():
        raise SystemExit(f"{folder}: no {parts.PROGRAM}.exe in it")
    homes = sorted({home for path in files for home in path.relative_to(folder).parents})
    lines = ["!macro InstallFiles"]
    for home in homes:
        lines.append(f"  SetOutPath {_inside(home)}")
        # a path on this machine: makensis takes its dollar signs as they are
        lines += [f'  File "{path}"' for path in files if path.relative_to(folder).parent == home]
    lines += ["!macroend", "!macro RemoveFiles"]
    lines += [f"  Delete {_inside(path.relative_to(folder))}" for path in files]
    lines += [f"  RMDir {_inside(home)}" for home in _deepest_first(homes) if home != Path()]
    return "\n".join([*lines, "!macroend", ""])


def _inside(path: Path) -> str:
    """A path below the folder of installation, which NSIS fills in."""
    below = "".join("\\" + part for part in path.parts)
    return '"$INSTDIR' + quoted(below)[1:]


def _deepest_first(homes: Iterable[Path]) -> list[Path]:
    return sorted(homes, key=lambda home: (-len(home.parts), home))


def build(folder: Path, out: Path, scratch: Path, version: str, quick: bool = False) -> Path:
    """Run makensis; warnings count as errors. ``quick`` packs with zlib, for trying things out."""
    makensis = shutil.which("makensis")
    if makensis is None:
        raise SystemExit("makensis is not there (Debian: apt-get install nsis; Windows: the NSIS installer)")
    scratch.mkdir(parents=True, exist_ok=True)
    out.parent.mkdir(parents=True, exist_ok=True)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    known = definitions(version) | {
        "OUT_FILE": str(out.resolve()),
        "ICON_FILE": str(write_icon(scratch.resolve() / f"{parts.PROGRAM}.ico")),
        "SIDE_FILE": str(write_side(scratch.resolve() / "side.bmp")),
        "SIZE_IN_KB": str(-(-size // 1024)),
        "COMPRESSOR": "zlib" if quick else "lzma",
        "STUB": "x86-unicode" if sys.platform == "win32" else "amd64-unicode",
    }
    (scratch / "parts.nsh").write_text(parts_header(known), "utf-8-sig")
    (scratch / "files.nsh").write_text(files_header(folder.resolve()), "utf-8-sig")
    shutil.copyfile(SCRIPT, scratch / SCRIPT.name)
    command = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", SCRIPT.name]
    subprocess.run(command, cwd=scratch, check=True)  # noqa: S603 - found on PATH
    return out


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help=f"the built folder with {parts.PROGRAM}.exe in it")
    parser.add_argument("--version", default=parts.version())
    parser.add_argument("--out", type=Path, help="the installer's file (default: in dist/)")
    parser.add_argument("--quick", action="store_true", help="pack fast and large")
    chosen = parser.parse_args(argv)
    out = chosen.out or parts.DIST / f"{parts.PROGRAM}-{chosen.version}-setup.exe"
    built = build(chosen.folder, out, parts.BUILD / "windows", chosen.version, chosen.quick)
    sys.stdout.write(f"{built}: {built.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
