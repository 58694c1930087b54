# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Build the folder for Windows on Windows: ``py packaging\\windows\\build_windows.py [--installer]``.

Never run on one so far. From a checkout to ``dist\\mendi-desktop``: icon and version resource from the one source, then
PyInstaller, then ``mendi doctor`` inside what was built, which paints a window, makes a vault and writes a report.
"""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "folder"), str(HERE)]

import build_folder  # noqa: E402 - packaging/ is a folder of scripts, not a package
import parts  # noqa: E402
from build_installer import four_fields  # noqa: E402

VERSION_FILE: Final = parts.BUILD / "version.txt"
_GERMAN, _UNICODE = 0x0407, 0x04B0


def version_resource(version: str) -> str:
    """What the properties of the program show, in the words of PyInstaller's version files."""
    numbers = tuple(int(part) for part in four_fields(version).split("."))
    words = {
        "CompanyName": parts.PUBLISHER,
        "FileDescription": parts.TITLE,
        "FileVersion": version,
        "InternalName": parts.PROGRAM,
        "LegalCopyright": parts.LICENCE,
        "ProductName": parts.TITLE,
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    table = f"StringTable('{_GERMAN:04X}{_UNICODE:04X}', [{strings}])"
    translation = f"VarFileInfo([VarStruct('Translation', [{_GERMAN}, {_UNICODE}])])"
    fixed = f"FixedFileInfo(filevers={numbers}, prodvers={numbers})"
    return f"VSVersionInfo(ffi={fixed}, kids=[StringFileInfo([{table}]), {translation}])\n"


def run(*command: object) -> None:
    words = [str(word) for word in command]
    sys.stdout.write("> " + " ".join(words) + "\n")
    sys.stdout.flush()
    subprocess.run(words, check=True)  # noqa: S603 - the Python of the build, and what it built


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--installer", action="store_true", help="also run makensis (NSIS for Windows has to be there)")
    wants_installer = parser.parse_args(argv).installer
    if sys.platform != "win32":
        sys.stderr.write("a folder for Windows can only be built on Windows\n")
        return 2
    parts.BUILD.mkdir(parents=True, exist_ok=True)
    python = build_folder.environment(parts.BUILD)
    run(python, HERE.parent / "icons.py", parts.BUILD / "mendi.ico")
    VERSION_FILE.write_text(version_resource(parts.version()), "utf-8")
    build_folder.install_program(python, parts.BUILD)
    folder = build_folder.freeze(python, parts.BUILD.resolve(), parts.DIST.resolve())
    run(python, HERE.parent / "notices.py", "--folder", folder)
    run(folder / f"{parts.CONSOLE}.exe", "doctor")
    if wants_installer:
        run(python, HERE / "build_installer.py", folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
