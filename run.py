# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The only set-up: makes ``.venv`` from the locked requirements, then starts the window, the tests or the console.

Standard library only. The syntax is that of Python 3.6 (annotations of newer forms are quoted), because an old Python
has to get as far as the sentence that tells which one is needed.
"""

import hashlib
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
OLDEST = (3, 11)
STAMP = "mendi-setup.json"
UNFINISHED = "mendi-unfinished"
LOCKS = {"run": "requirements.lock", "mendi": "requirements.lock", "test": "requirements-dev.lock"}
USAGE = (
    "python3 run.py                  das Fenster mit erfundenen Beispieldaten öffnen\n"
    "python3 run.py test [...]       die Prüfungen ausführen (weitere Angaben gehen an pytest)\n"
    "python3 run.py mendi VERB ...   das Konsolenprogramm, zum Beispiel: python3 run.py mendi doctor"
)
APT_INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]
# Names that bookworm and trixie both resolve (trixie takes libglib2.0-0t64 for libglib2.0-0 by itself).
QT_PACKAGES = [
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libfontconfig1",
    "libdbus-1-3",
    "libglib2.0-0",
    "libgssapi-krb5-2",
]
SCREEN_PACKAGES = {
    "xcb": ["libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"],
    "wayland": ["libwayland-cursor0", "libwayland-egl1"],
}
# A test uses the window by ear: on a screen that nobody sees, over the bus of screen readers.
READER_PACKAGES = ["xvfb", "dbus", "at-spi2-core"]
READER_PROGRAMS = ["Xvfb", "dbus-daemon"]
READER_SERVICE = "dbus-1/services/org.a11y.Bus.service"
# Loading the platform plugin itself finds every library below it, also those that no import needs.
QT_PROBE = """
import ctypes, pathlib, sys
import PySide6, PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtSvg, PySide6.QtPdf
folder = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
for name in sys.argv[1:]:
    ctypes.CDLL(str(folder / ("libq" + name + ".so")))
"""


class Stop(Exception):  # noqa: N818 - not an error of the program
    """Set-up cannot go on; the message says in German what to do."""


def say(text: str) -> None:
    """Speak on stderr, because stdout belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


# --- what was asked for -------------------------------------------------------------------------------------------


def too_old(version: "tuple[int, int]") -> str:
    """The sentence for a Python below :data:`OLDEST` (ASCII: its console may know nothing else), or ''."""
    if version >= OLDEST:
        return ""
    return (
        f"mendi desktop braucht Python 3.11 oder neuer; dies ist Python {version[0]}.{version[1]}. "
        "Bitte mit einem neueren Python starten, zum Beispiel: python3.12 run.py"
    )


def mode_of(args: "list[str]") -> "tuple[str, list[str]]":
    """Split the command line into mode and the arguments that are passed through."""
    if not args:
        return "run", ["--demo"]
    if args[0] in ("test", "mendi"):
        return args[0], args[1:]
    if args[0] in ("-h", "--help"):
        return "help", []
    if args[0].startswith("-"):
        return "run", args
    raise Stop(f"„{args[0]}“ kennt run.py nicht. Möglich sind:\n{USAGE}")


def program(mode: str, args: "list[str]", python: Path) -> "list[str]":
    """Command line of the program behind ``mode``. ``-P`` keeps the folder of the user off the import path.

    All tests run on all cores; chosen ones (torture, bench, a folder) one by one, so that nothing disturbs them.
    """
    if mode == "test":
        return [str(python), "-m", "pytest", *(args or ["-n", "auto", "--dist", "worksteal"])]
    module = "mendi_desktop.app.cli_main" if mode == "mendi" else "mendi_desktop.app.gui_main"
    return [str(python), "-P", "-m", module, *args]


# --- the environment ----------------------------------------------------------------------------------------------


def venv_python(venv: Path, windows: bool = os.name == "nt") -> Path:
    return venv / "Scripts" / "python.exe" if windows else venv / "bin" / "python"


def digest(lock: Path) -> str:
    """Hash of a lock file, the same after a checkout with Windows line ends."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def read_stamp(venv: Path) -> "dict[str, str]":
    """What a finished set-up wrote into ``venv``: the Python, each installed lock's hash, checked Qt platforms."""
    try:
        stamp = json.loads((venv / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in stamp.items()} if isinstance(stamp, dict) else {}


def write_stamp(venv: Path, stamp: "dict[str, str]") -> None:
    """Written beside and renamed, so that a stamp is never half there."""
    fresh = venv / (STAMP + ".new")
    fresh.write_text(json.dumps(stamp, indent=1), "utf-8")
    fresh.replace(venv / STAMP)


def plan(venv: Path, wanted: "dict[str, str]", version: str) -> str:
    """Say what ``venv`` needs for the lock hashes ``wanted`` under Python ``version``: 'use', 'install' or 'renew'.

    A venv that somebody made by hand (no stamp, no mark) is never thrown away; the lock is installed into it.
    """
    stamp = read_stamp(venv)
    if not venv.exists() or (venv / UNFINISHED).exists() or not venv_python(venv).exists():
        return "renew"
    if not stamp:
        return "install"
    if stamp.get("python") != version or any(stamp.get(name, digest_) != digest_ for name, digest_ in wanted.items()):
        return "renew"
    return "use" if all(name in stamp for name in wanted) else "install"


def make_venv(venv: Path) -> None:
    """Make ``venv`` anew. The mark goes first and stays until everything is installed."""
    try:
        if venv.exists():
            shutil.rmtree(str(venv))
        venv.mkdir(parents=True)
        (venv / UNFINISHED).touch()
        failed = subprocess.call([sys.executable, "-m", "venv", str(venv)], stdout=sys.stderr) != 0
    except OSError as error:
        say(str(error))
        failed = True
    if failed:
        raise Stop(
            "Die Umgebung .venv konnte nicht angelegt werden (Meldung oben). Bitte andere Fenster von mendi desktop "
            "schließen, prüfen, ob der Ordner beschreibbar ist, und noch einmal starten."
        )


def refuse_own_python(venv: Path) -> None:
    """A Python cannot take away the environment it runs in and make it anew."""
    if venv.exists() and Path(sys.prefix).resolve() == venv.resolve():
        raise Stop(
            "Die Umgebung .venv ist veraltet und wird gerade benutzt. Bitte mit dem Python des Systems starten, "
            "zum Beispiel: python3 run.py"
        )


def install(venv: Path, lock: Path) -> None:
    """Install exactly what ``lock`` names; only finished wheels, so that no compiler is ever needed."""
    pip = [str(venv_python(venv)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    if subprocess.call([*pip, "--only-binary=:all:", "--require-hashes", "-r", str(lock)], stdout=sys.stderr):
        raise Stop(
            "Die Bausteine konnten nicht geladen werden (Meldung oben). Bitte die Verbindung zum Paketverzeichnis "
            "prüfen und noch einmal starten; geprüft ist mendi desktop mit Python 3.11 bis 3.14."
        )


def ensure_venv(root: Path, lock_names: "list[str]", may_apt: bool) -> Path:
    """Bring ``root/.venv`` to the state of the locks (the last one contains the others); return its folder."""
    venv = root / ".venv"
    locks = [root / "packaging" / name for name in lock_names]
    wanted = {lock.name: digest(lock) for lock in locks}
    version = "{}.{}".format(*sys.version_info)
    todo = plan(venv, wanted, version)
    if todo == "use":
        return venv
    say("mendi desktop wird eingerichtet, das dauert beim ersten Mal etwa eine Minute ...")
    if todo == "renew":
        refuse_own_python(venv)
        ensure_venv_module(may_apt)
        make_venv(venv)
    install(venv, locks[-1])
    write_stamp(venv, {**read_stamp(venv), "python": version, **wanted})
    if (venv / UNFINISHED).exists():
        (venv / UNFINISHED).unlink()
    return venv


# --- what the system lacks ----------------------------------------------------------------------------------------


def is_debian(os_release: str) -> bool:
    """True for Debian, Ubuntu and their relatives, from the text of /etc/os-release."""
    words = [
        word
        for line in os_release.splitlines()
        if line.split("=")[0] in ("ID", "ID_LIKE")
        for word in line.partition("=")[2].strip("\"'").split()
    ]
    return "debian" in words or "ubuntu" in words


def may_use_apt() -> bool:
    """Whether this process may install system packages: root on Debian or Ubuntu."""
    release = Path("/etc/os-release")
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not release.is_file():
        return False
    return is_debian(release.read_text("utf-8", "replace")) and shutil.which("apt-get") is not None


def apt_line(packages: "list[str]") -> str:
    return "sudo " + " ".join(APT_INSTALL + packages)


def apt_install(packages: "list[str]") -> None:
    say("Systempakete werden installiert: " + " ".join(packages))
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-q"], [*APT_INSTALL, "-q", *packages]):
        done = subprocess.run(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode:
            say(done.stdout.decode("utf-8", "replace"))
            raise Stop("Die Systempakete ließen sich nicht installieren. Bitte von Hand: " + apt_line(packages))


def ensure_venv_module(may_apt: bool) -> None:
    """Debian ships ``venv`` and ``ensurepip`` in a package of their own."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    if not may_apt:
        raise Stop("Python fehlt das Modul venv. Unter Debian und Ubuntu hilft: " + apt_line(["python3-venv"]))
    apt_install(["python3-venv"])


def screen_platform(env: "dict[str, str]", system: str, mode: str) -> str:
    """The Qt platform of ``mode``: 'native', 'xcb', 'wayland', a chosen one, or '' for none. Tests paint offscreen."""
    if system in ("win32", "darwin"):
        return "native"
    if env.get("QT_QPA_PLATFORM"):
        return env["QT_QPA_PLATFORM"].split(";")[0].split(":")[0]
    if mode == "test":
        return "offscreen"
    if env.get("DISPLAY"):
        return "xcb"
    return "wayland" if env.get("WAYLAND_DISPLAY") else ""


def qt_complaint(python: Path, platforms: "list[str]") -> str:
    """The last line of what goes wrong when Qt is loaded with ``platforms``, or ''."""
    done = subprocess.run([str(python), "-c", QT_PROBE, *platforms], capture_output=True, check=False)
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return (lines or ["?"])[-1] if done.returncode else ""


def ensure_qt(venv: Path, platform: str, may_apt: bool) -> None:
    """Make sure that Qt's system libraries are there; what was found in order once is not probed again."""
    stamp = read_stamp(venv)
    if platform == "native" or stamp.get("qt-" + platform) == "ok":
        return
    probed = ["offscreen"] + ([platform] if platform in SCREEN_PACKAGES else [])
    packages = QT_PACKAGES + SCREEN_PACKAGES.get(platform, [])
    complaint = qt_complaint(venv_python(venv), probed)
    if complaint and may_apt:
        apt_install(packages)
        complaint = qt_complaint(venv_python(venv), probed)
    if complaint:
        raise Stop(
            f"Für das Fenster fehlen Bibliotheken des Systems ({complaint}). "
            f"Unter Debian und Ubuntu hilft:\n{apt_line(packages)}"
        )
    write_stamp(venv, {**stamp, "qt-" + platform: "ok"})


def reader_lacks(env: "dict[str, str]") -> "list[str]":
    """What the test by ear would not find: programs, and the service that D-Bus starts for screen readers."""
    lacking = [name for name in READER_PROGRAMS if shutil.which(name, path=env.get("PATH")) is None]
    folders = (env.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")
    if not any((Path(folder) / READER_SERVICE).is_file() for folder in folders):
        lacking.append("at-spi2-core")
    return lacking


def ensure_reader(venv: Path, system: str, may_apt: bool) -> None:
    """Bring what the test by ear needs; where that is not allowed, say it once and let all other tests run."""
    stamp = read_stamp(venv)
    if system != "linux" or stamp.get("reader") == "ok":
        return
    packages = READER_PACKAGES + SCREEN_PACKAGES["xcb"]
    lacking = reader_lacks(dict(os.environ)) or qt_complaint(venv_python(venv), ["xcb"])
    if lacking and may_apt:
        try:
            apt_install(packages)
        except Stop as stop:
            say(str(stop))
        lacking = reader_lacks(dict(os.environ)) or qt_complaint(venv_python(venv), ["xcb"])
    if lacking:
        said = lacking if isinstance(lacking, str) else ", ".join(lacking)
        say(
            "Die eine Prüfung, die das Fenster wie mit einem Bildschirmleser bedient, wird nicht bestehen; es fehlt: "
            f"{said}. Unter Debian und Ubuntu hilft:\n{apt_line(packages)}"
        )
        return
    write_stamp(venv, {**stamp, "reader": "ok"})


# --- start --------------------------------------------------------------------------------------------------------


def start(command: "list[str]", mode: str) -> int:
    """Hand over to the program: the same process where the system can, so that signals and exit codes are its own."""
    paths = [str(ROOT)] + [path for path in [os.environ.get("PYTHONPATH", "")] if path]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    if mode == "test":
        os.chdir(str(ROOT))
    sys.stdout.flush()
    if os.name == "posix":
        os.execve(command[0], command, env)  # noqa: S606 - our own interpreter, no shell wanted
    return subprocess.call(command, env=env)


def main(args: "list[str]") -> int:
    """Set up what the mode needs and start it; 2 with a sentence where a person has to do something first."""
    try:
        mode, rest = mode_of(args)
        if mode == "help":
            print(USAGE)
            return 0
        platform = screen_platform(dict(os.environ), sys.platform, mode)
        if mode == "run" and not platform:
            raise Stop(
                "Kein Bildschirm gefunden (weder DISPLAY noch WAYLAND_DISPLAY). Bitte am Bildschirm starten oder die "
                "Konsole nehmen: python3 run.py mendi --help"
            )
        may_apt = may_use_apt()
        lock_names = ["requirements.lock"] + ([LOCKS[mode]] if mode == "test" else [])
        venv = ensure_venv(ROOT, lock_names, may_apt)
        if mode != "mendi":
            ensure_qt(venv, platform, may_apt)
        if mode == "test":
            ensure_reader(venv, sys.platform, may_apt)
        return start(program(mode, rest, venv_python(venv)), mode)
    except Stop as stop:
        say(str(stop))
        return 2
    except KeyboardInterrupt:
        say("Abgebrochen. Der nächste Start macht weiter.")
        return 130


if __name__ == "__main__":
    sentence = too_old(sys.version_info[:2])
    if sentence:
        print(sentence, file=sys.stderr)
        sys.exit(2)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(main(sys.argv[1:]))
