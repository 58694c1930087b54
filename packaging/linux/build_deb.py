# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Packs the built folder for Debian and Ubuntu: ``python packaging/linux/build_deb.py dist/mendi-desktop [--quick]``.

Needs dpkg-dev, desktop-file-utils and appstream, and runs in the project's environment (it draws the icons and asks the
program for its help). Libraries that Debian has are left to Debian: the package depends on them, so that repairs of
theirs reach the program. There are no scripts that run at installation, so nothing can be left behind by one.
"""

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import Final

sys.path.extend(str(Path(__file__).resolve().parents[up]) for up in (1, 2))
import metadata
import parts
from icons import drawn
from manpages import pages

HOME: Final = Path("usr/lib") / parts.PROGRAM
ICON_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256)
_EPOCH: Final = "1767225600"
_LIBRARY: Final = re.compile(r"^lib.+\.so[.\d]*$")
_OPTIONAL: Final = re.compile(r"lib(cupsprintersupport|qwayland|xdg-shell|adwaita|bradient|Qt6WaylandClient)\.so")
"""Printers and Wayland: what these need is recommended only, and without it Qt does not load them."""


def run(*command: object, at: Path | None = None) -> str:
    """What a tool says; its failure is ours, with its own words."""
    words = [str(word) for word in command]
    around = {**os.environ, "SOURCE_DATE_EPOCH": _EPOCH, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(words, cwd=at, env=around, capture_output=True, text=True, check=False)  # noqa: S603 - tools
    if done.returncode:
        raise SystemExit(f"{words[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def put(stage: Path, place: str, content: str | bytes) -> None:
    """A file of the package; manual pages and logs are packed, as Debian wants it."""
    data = content.encode() if isinstance(content, str) else content
    if place.endswith(".gz"):
        data = gzip.compress(data, mtime=0)
    path = stage / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(0o644)


def is_debians(name: str) -> bool:
    """Whether a package of the building system has this library; the interpreter's own is never taken from it."""
    if not _LIBRARY.match(name) or name.startswith("libpython"):
        return False
    asked = ["dpkg-query", "--search", f"*/{name}"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0  # noqa: S603 - a fixed name


def stage_program(folder: Path, stage: Path) -> None:
    """The folder as it was built, without Debian's libraries, and the two commands."""
    shutil.copytree(folder, stage / HOME, symlinks=True)
    for path in sorted((stage / HOME / "_internal").iterdir()):
        if not path.is_symlink() and is_debians(path.name):
            path.unlink()
    for path in (stage / HOME).rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.name in (parts.PROGRAM, parts.CONSOLE)
            path.chmod(0o755 if runs else 0o644)
    (stage / "usr/bin").mkdir(parents=True)
    for name in (parts.PROGRAM, parts.CONSOLE):
        (stage / "usr/bin" / name).symlink_to(Path("../lib") / parts.PROGRAM / name)


def stage_desktop(stage: Path) -> None:
    """Menu entry, kinds of files, software centre, icons, manual pages."""
    put(stage, f"usr/share/applications/{parts.PROGRAM}.desktop", metadata.desktop_entry())
    put(stage, f"usr/share/mime/packages/{parts.PROGRAM}.xml", metadata.mime_types())
    put(stage, f"usr/share/metainfo/{parts.ID}.metainfo.xml", metadata.metainfo())
    icons = "usr/share/icons/hicolor"
    put(stage, f"{icons}/scalable/apps/{parts.PROGRAM}.svg", parts.ICON.read_bytes())
    for size in ICON_SIZES:
        path = stage / icons / f"{size}x{size}" / "apps" / f"{parts.PROGRAM}.png"
        path.parent.mkdir(parents=True)
        drawn(size).save(path, optimize=True)
    for place, text in pages().items():
        put(stage, f"usr/share/man/{place}.gz", text)


def stage_papers(stage: Path) -> None:
    """Copyright with the whole licence, the log of changes, and what is said about the package's own ways."""
    about = f"usr/share/doc/{parts.PROGRAM}"
    put(stage, f"{about}/copyright", copyright_file())
    day = "Thu, 01 Jan 2026 00:00:00 +0000"
    entry = f"{parts.PROGRAM} ({parts.version()}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n"
    put(stage, f"{about}/changelog.gz", f"{entry} -- {parts.PUBLISHER} <{parts.CONTACT}>  {day}\n")
    put(stage, f"{about}/CHANGELOG.md.gz", (parts.ROOT / "CHANGELOG.md").read_bytes())
    put(stage, f"usr/share/lintian/overrides/{parts.PROGRAM}", lintian_overrides())


def copyright_file() -> str:
    """Who may do what, with the licence's words; where the licences of all other parts are."""
    notices = f"/{HOME}/_internal/mendi_desktop/_resources/THIRD_PARTY_NOTICES.md"
    return (
        f"{parts.TITLE}\nCopyright: 2026 {parts.PUBLISHER}\nLicence: {parts.LICENCE}, see below\n\n"
        f"What else is in this package, with all licences in their own words: {notices}\n\n"
        + (parts.LICENCES / f"{parts.LICENCE}.txt").read_text("utf-8")
    )


def lintian_overrides() -> str:
    """What lintian would say of any program that brings its own interpreter and Qt."""
    said = {
        "embedded-library": "the folder brings the versions it was tested with, see THIRD_PARTY_NOTICES.md",
        "package-installs-python-bytecode": "the folder is the interpreter's own, without a Python to compile with",
        "copyright-not-using-common-license-for-lgpl": "the EUPL only names it among the compatible ones",
        "hardening-no-pie": "PyInstaller's loader comes compiled",
        "shared-library-lacks-prerequisites": "ICU's data need nothing",
        "library-not-linked-against-libc": "ICU's data need nothing",
        "national-encoding": "the dictionary of hyphenation says its encoding on its first line",
    }
    return "".join(f"# {why}\n{parts.PROGRAM}: {tag}\n" for tag, why in said.items())


def dependencies(stage: Path) -> dict[str, str]:
    """``Depends`` and ``Recommends`` of all programs and libraries in the package, with the versions they ask for."""
    private = sorted({path.parent for path in (stage / HOME).rglob("*.so*")})
    programs = [path for path in (stage / HOME).rglob("*") if not path.is_symlink() and _is_elf(path)]
    optional = [path for path in programs if _OPTIONAL.match(path.name)]
    needed = [path for path in programs if path not in optional]
    with tempfile.TemporaryDirectory() as scratch:
        put(
            Path(scratch), "debian/control", f"Source: {parts.PROGRAM}\n\nPackage: {parts.PROGRAM}\nArchitecture: any\n"
        )
        said = run(
            "dpkg-shlibdeps",
            "-O",
            "--warnings=0",
            f"-S{stage}",
            *(f"-l{folder}" for folder in private),
            *(f"-e{path}" for path in needed),
            "-dRecommends",
            *(f"-e{path}" for path in optional),
            at=Path(scratch),
        )
    return dict(line.removeprefix("shlibs:").split("=", 1) for line in said.splitlines())


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def control(stage: Path, architecture: str) -> str:
    kilobytes = sum(path.lstat().st_size for path in stage.rglob("*") if path.is_file()) // 1024
    found = dependencies(stage)
    paragraphs = "\n .\n".join(textwrap.indent(textwrap.fill(text, 78), " ") for text in parts.DESCRIPTION["en"])
    lines = {
        "Package": parts.PROGRAM,
        "Version": parts.version(),
        "Architecture": architecture,
        "Maintainer": f"{parts.PUBLISHER} <{parts.CONTACT}>",
        "Installed-Size": str(kilobytes),
        "Depends": found["Depends"],
        "Recommends": found["Recommends"] + ", shared-mime-info",
        "Section": "misc",
        "Priority": "optional",
        "Description": f"{parts.SUMMARY['en']}\n{paragraphs}",
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


def check(stage: Path) -> None:
    """What the desktops' own tools say about our files."""
    share = stage / "usr/share"
    run("desktop-file-validate", share / "applications" / f"{parts.PROGRAM}.desktop")
    run("appstreamcli", "validate", "--no-net", share / "metainfo" / f"{parts.ID}.metainfo.xml")


def build(folder: Path, into: Path, compression: tuple[str, ...]) -> Path:
    """Make the package; returns its file."""
    architecture = run("dpkg", "--print-architecture").strip()
    with tempfile.TemporaryDirectory(dir=into) as scratch:
        stage = Path(scratch) / "stage"
        stage_program(folder, stage)
        stage_desktop(stage)
        stage_papers(stage)
        for path in (stage, *stage.rglob("*")):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        check(stage)
        (stage / "DEBIAN").mkdir(mode=0o755)
        put(stage, "DEBIAN/control", control(stage, architecture))
        sums = (
            f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(stage)}\n"
            for path in sorted(stage.rglob("*"))
            if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.relative_to(stage).parts
        )
        put(stage, "DEBIAN/md5sums", "".join(sums))
        target = into / f"{parts.PROGRAM}_{parts.version()}_{architecture}.deb"
        run("dpkg-deb", "--root-owner-group", *compression, "--build", stage, target)
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="what build_folder.py has made")
    parser.add_argument("--into", type=Path, default=parts.DIST)
    parser.add_argument("--quick", action="store_true", help="larger and made in seconds, for trying out")
    asked = parser.parse_args()
    asked.into.mkdir(parents=True, exist_ok=True)
    made = build(asked.folder, asked.into.resolve(), ("-Zzstd", "-z3") if asked.quick else ("-Zxz", "-z6"))
    sys.stdout.write(f"{made}: {made.stat().st_size / 1e6:.1f} MB\n")
    sys.stdout.write(run("dpkg-deb", "--field", made, "Depends", "Recommends", "Installed-Size"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
