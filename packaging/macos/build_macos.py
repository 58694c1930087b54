# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Build the bundle and its disk image on a Mac: ``python3 packaging/macos/build_macos.py``. Never run on one so far.

From a checkout to ``dist/mendi desktop.app`` and ``dist/mendi-desktop-VERSION-MACHINE.dmg``. Signed with the identity
in MENDI_SIGNING_IDENTITY and the hardened runtime, without one only ad hoc: then every Mac but this one warns.
"""

import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "folder"), str(HERE)]

import build_folder  # noqa: E402 - packaging/ is a folder of scripts, not a package
import bundle  # noqa: E402
import parts  # noqa: E402

APP: Final = parts.DIST / f"{parts.TITLE}.app"


def run(*command: object) -> None:
    words = [str(word) for word in command]
    sys.stdout.write("$ " + " ".join(words) + "\n")
    sys.stdout.flush()
    subprocess.run(words, check=True)  # noqa: S603 - the system's own tools, and ours


def sign(identity: str) -> None:
    """The bundle from the inside out; PyInstaller has signed each library as it put it there."""
    hardened = () if identity == "-" else ("--options", "runtime", "--timestamp")
    run("codesign", "--force", "--deep", *hardened, "--entitlements", bundle.ENTITLEMENTS, "--sign", identity, APP)
    run("codesign", "--verify", "--deep", "--strict", APP)


def image() -> Path:
    """The disk image that is handed on."""
    target = parts.DIST / f"{parts.PROGRAM}-{parts.version()}-{platform.machine()}.dmg"
    run("hdiutil", "create", "-volname", parts.TITLE, "-srcfolder", APP, "-ov", "-format", "UDZO", target)
    return target


def main() -> int:
    if sys.platform != "darwin":
        sys.stderr.write("a bundle for macOS can only be built on macOS\n")
        return 2
    parts.BUILD.mkdir(parents=True, exist_ok=True)
    python = build_folder.environment(parts.BUILD)
    run(python, HERE.parent / "icons.py", parts.BUILD / "mendi.icns")
    build_folder.install_program(python, parts.BUILD)
    build_folder.freeze(python, parts.BUILD.resolve(), parts.DIST.resolve())
    run(python, HERE.parent / "notices.py", "--folder", APP / "Contents" / "Frameworks")
    sign(os.environ.get("MENDI_SIGNING_IDENTITY", "-"))
    run(APP / "Contents" / "MacOS" / parts.CONSOLE, "doctor")
    sys.stdout.write(f"{image()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
