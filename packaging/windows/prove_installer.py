# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Prove the Windows installer under wine, with a stand-in for the program.

``python packaging/windows/prove_installer.py``; Debian: ``apt-get install nsis wine wine64 locales``. Each line printed
is something looked at; exit code 1 at the first that does not hold. What this cannot show: the real program,
SmartScreen, a real Windows.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import parts  # noqa: E402 - packaging/ is a folder of scripts, not a package
from build_installer import build, class_of  # noqa: E402
from wine import Windows, missing_tools, wait_for  # noqa: E402

OLD: Final = "0.0.9"
UNINSTALL: Final = f"Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{parts.ID}"
CLASSES: Final = "Software\\Classes"
REFUSED: Final = 2
PROGRAM: Final = f"{parts.PROGRAM}.exe"
UNINSTALLER: Final = f"{parts.PROGRAM}-uninstall.exe"


def hold(what: str, is_so: bool) -> None:
    """Say it; end the proof where it is not so."""
    sys.stdout.write(f"{'ok  ' if is_so else 'FAIL'} {what}\n")
    sys.stdout.flush()
    if not is_so:
        raise SystemExit(1)


def payload(folder: Path, standin: Path, files: Sequence[str]) -> Path:
    """A folder like the built one: two programs, and ``files`` below."""
    for name in (PROGRAM, f"{parts.CONSOLE}.exe"):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(standin, folder / name)
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, "utf-8")
    return folder


class Proof:
    """One user, from the first installation to the last trace."""

    def __init__(self, scratch: Path, language: str) -> None:
        self.windows = Windows(scratch / "windows", language)
        home = self.windows.home / "AppData"
        self.place = home / "Local" / "Programs" / parts.TITLE
        self.shortcut = home / "Roaming/Microsoft/Windows/Start Menu/Programs" / f"{parts.TITLE}.lnk"
        self.kept = {
            self.windows.home / "Tresore" / "meine.mendi": b"a vault",
            home / "Local" / "mendi-desktop" / "vaults" / "zweite.mendi": b"another vault",
            home / "Local" / "mendi-desktop" / "settings.json": b"{}",
            self.place / "im Programmordner.mendi": b"a vault put where the program lies",
            self.place / "_internal" / "auch hier.mendi": b"and one deeper",
        }

    def installed(self) -> set[str]:
        return {path.relative_to(self.place).as_posix() for path in self.place.rglob("*") if path.is_file()}

    def setup(self, installer: Path) -> int:
        code = self.windows.run(str(installer), "/S")
        self.windows.settle()
        return code

    def uninstall(self) -> int:
        """As Windows' list of programs does it when it shall be quiet."""
        quiet = self.windows.registry(UNINSTALL)[UNINSTALL]["QuietUninstallString"]
        program, _, rest = quiet[1:].partition('" ')
        code = self.windows.run(program, *rest.split())
        self.windows.settle()
        return code

    def opened_by(self, act: Callable[[], object]) -> str:
        """What the stand-in wrote down when ``act`` made it start."""
        note = self.windows.proof / "called.txt"
        note.unlink(missing_ok=True)
        act()
        wait_for(lambda: note.exists() and note.stat().st_size > 0, "the program did not start")
        self.windows.settle()
        return note.read_text("utf-16-le").strip("\ufeff")

    def while_running(self, act: Callable[[], None]) -> None:
        """Do ``act`` while the program runs."""
        note, go = self.windows.proof / "called.txt", self.windows.proof / "go"
        note.unlink(missing_ok=True)
        running = self.windows.start(str(self.place / PROGRAM), "--wait")
        wait_for(note.exists, "the program did not start")
        act()
        go.touch()
        running.wait(timeout=60)
        go.unlink()
        self.windows.settle()

    def kept_is_there(self) -> bool:
        return all(path.is_file() and path.read_bytes() == content for path, content in self.kept.items())


def first_installation(proof: Proof, installer: Path, expected: set[str], german: bool) -> None:
    proof.windows.pretend("win7")
    hold(f"refuses on Windows 7 (exit code {REFUSED}), nothing installed", proof.setup(installer) == REFUSED)
    hold("and leaves no folder there", not proof.place.exists())
    proof.windows.pretend("win10")
    hold(f"installs without a question, exit code 0 (version {OLD})", proof.setup(installer) == 0)
    hold("puts its files below the user's own AppData, and no other", proof.installed() == expected)
    entry = proof.windows.registry(UNINSTALL).get(UNINSTALL, {})
    hold(
        "stands in the user's list of programs, with version, publisher and size",
        (entry.get("DisplayName"), entry.get("DisplayVersion"), entry.get("Publisher"))
        == (parts.TITLE, OLD, parts.PUBLISHER)
        and entry.get("EstimatedSize", "").startswith("dword:"),
    )
    said = proof.opened_by(lambda: proof.windows.run("start", "/unix", str(proof.shortcut)))
    hold("the start menu entry starts the program", said.strip() == PROGRAM)
    language = "de" if german else "en"
    classes = proof.windows.registry(CLASSES)
    proof.windows.merge_classes()
    for kind in parts.FILE_KINDS:
        extension, name = classes[f"{CLASSES}\\.{kind.extension}"], classes[f"{CLASSES}\\{class_of(kind)}"]
        words = kind.name[language]
        hold(
            f".{kind.extension} is „{words}“ ({kind.mime})",
            (extension["@"], extension["Content Type"], name["@"]) == (class_of(kind), kind.mime, words),
        )
        file = proof.windows.home / f"ein Versuch ä.{kind.extension}"
        file.write_bytes(b"fictional")
        said = proof.opened_by(lambda file=file: proof.windows.run("start", "/unix", str(file)))  # type: ignore[misc]
        hold(f"a double click on .{kind.extension} hands over the whole path: {said}", said.endswith(f'{file.name}"'))
        file.unlink()


def refusals(proof: Proof, newer: Path) -> None:
    def both() -> None:
        before = proof.installed()
        hold(f"a newer version refuses while the program runs (exit code {REFUSED})", proof_setup() == REFUSED)
        quietly = f'"{inner}\\{UNINSTALLER}" /S _?={inner}'
        hold("so does the uninstaller", proof.windows.run_line(quietly) == REFUSED)
        hold("and nothing was changed", proof.installed() == before)

    def proof_setup() -> int:
        return proof.windows.run(str(newer), "/S")

    inner = proof.windows.named(proof.place)
    proof.while_running(both)


def upgrade(proof: Proof, newer: Path, expected: set[str]) -> None:
    for path, content in proof.kept.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    vaults = {path.relative_to(proof.place).as_posix() for path in proof.kept if path.is_relative_to(proof.place)}
    hold(f"version {parts.version()} installs over {OLD}", proof.setup(newer) == 0)
    hold("files of the old version are gone, those of the new one are there", proof.installed() == expected | vaults)
    version = proof.windows.registry(UNINSTALL)[UNINSTALL]["DisplayVersion"]
    hold(f"the list of programs says {version}", version == parts.version())
    hold("vaults and settings are untouched, also inside the program's folder", proof.kept_is_there())


def removal(proof: Proof, newer: Path) -> None:
    other = f"{CLASSES}\\.{parts.VAULT.extension}"
    proof.windows.run("reg", "add", f"HKCU\\{other}", "/ve", "/d", "AnotherProgram", "/f")
    hold("uninstalls without a question, exit code 0", proof.uninstall() == 0)
    vaults = {path.relative_to(proof.place).as_posix() for path in proof.kept if path.is_relative_to(proof.place)}
    hold("of its folder only the user's vaults stay", proof.installed() == vaults)
    hold("vaults, backups and settings stay", proof.kept_is_there())
    hold("the start menu entry is gone", not proof.shortcut.exists())
    hold("it is out of the list of programs", not proof.windows.registry(UNINSTALL))
    classes = proof.windows.registry(CLASSES)
    ours = [key for key in classes if parts.ID in key or key.endswith(f".{parts.PRACTICE.extension}")]
    hold("no key of the registry is left", ours == [])
    hold("what the user gave to another program stays theirs", classes[other].get("@") == "AnotherProgram")
    for path in proof.kept:
        if path.is_relative_to(proof.place):
            path.unlink()
    hold("installs again", proof.setup(newer) == 0)
    elsewhere = proof.windows.home / "Neuer Ort"
    elsewhere.mkdir()
    others = elsewhere / "uninstall.exe"
    others.write_bytes(b"of another program")
    line = f"{proof.windows.inner(newer)} /S /D={proof.windows.named(elsewhere)}"
    hold("installs into another folder on request", proof.windows.run_line(line) == 0)
    proof.windows.settle()
    hold("and takes the former one away", not proof.place.exists() and (elsewhere / PROGRAM).is_file())
    hold("uninstalls from there", proof.uninstall() == 0)
    hold("with nothing left but what another program put there", list(elsewhere.iterdir()) == [others])


def make_installers(scratch: Path) -> tuple[tuple[Path, set[str]], tuple[Path, set[str]]]:
    """The same program in an old and in this version: installer, and the files it should leave behind."""
    standin = scratch / "standin.exe"
    command = ["makensis", "-V2", f"-DOUT_FILE={standin}", str(HERE / "standin.nsi")]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    shared, programs = ["_internal/base.dll", "_internal/ä b/$x.txt"], {PROGRAM, f"{parts.CONSOLE}.exe"}
    made = []
    for version, own in ((OLD, "_internal/only old/a.txt"), (parts.version(), "_internal/only new/b.txt")):
        folder = payload(scratch / version, standin, [*shared, own])
        installer = build(folder, scratch / f"mendi-{version}-setup.exe", scratch / "nsis", version, quick=True)
        made.append((installer, {*programs, *shared, own, UNINSTALLER}))
    return made[0], made[1]


def main() -> int:
    if missing := missing_tools():
        sys.stderr.write(f"not there: {', '.join(missing)} (Debian: nsis wine wine64 locales)\n")
        return 1
    for language in ("de_DE.UTF-8", "en_GB.UTF-8"):
        with tempfile.TemporaryDirectory(prefix="mendi-installer-") as name:
            scratch = Path(name)
            sys.stdout.write(f"\n== a Windows that speaks {language[:2]}\n")
            (old, old_files), (new, new_files) = make_installers(scratch)
            proof = Proof(scratch, language)
            try:
                first_installation(proof, old, old_files, german=language.startswith("de"))
                refusals(proof, new)
                upgrade(proof, new, new_files)
                removal(proof, new)
            finally:
                proof.windows.end()
    sys.stdout.write("\nproven\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
