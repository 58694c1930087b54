# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of Qt and the other libraries goes into the folder, and what stays out. Read by ``mendi.spec``.

PyInstaller's hooks collect everything that could be wanted. Plugins, translations and data are therefore named here one
by one (what is not named stays out), and a shared library stays only if something that is kept links to it.
"""

import posixpath
import re
import subprocess
from collections.abc import Callable, Iterable, Sequence
from fnmatch import fnmatch
from pathlib import PurePath, PurePosixPath
from typing import Final, TypeAlias

Entry: TypeAlias = tuple[str, str, str]
"""Place in the folder, file it comes from, PyInstaller's kind (``BINARY``, ``EXTENSION``, ``DATA`` ...)."""

PLUGINS: Final = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qico", "qjpeg", "qsvg"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cocoaprintersupport", "cupsprintersupport", "windowsprintersupport"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Of all systems; each has its own part of them. Neither OpenGL nor SQL nor TLS: the program paints by itself, has its
own database and never talks to a network. No GTK theme: it would bring GTK, and the look is our own."""

TRANSLATIONS: Final = ("qtbase_de.qm", "qtbase_en.qm")

MODULES: Final = (
    "PIL.AvifImagePlugin",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL.WebPImagePlugin",
    "PIL._avif",
    "PIL._webp",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "_ssl",
    "_tkinter",
    "alembic.testing",
    "curses",
    "doctest",
    "ensurepip",
    "icalendar.tests",
    "idlelib",
    "lib2to3",
    "lxml",
    "pip",
    "pydoc",
    "readline",
    "setuptools",
    "sqlalchemy.testing",
    "sqlite3",
    "ssl",
    "test",
    "tkinter",
    "unittest",
    "venv",
    "xmlrpc",
)
"""Python modules that some library would import if they were there, and does without."""

DATA: Final = (
    ("alembic/templates/*", ()),
    ("holidays/locale/*", ("*/de/*", "*/en_US/*")),
    ("pyphen/dictionaries/*", ("*/hyph_de_DE.dic", "*/hyph_en_GB.dic")),
    ("reportlab/fonts/*", ()),
    ("tzdata/zoneinfo/*", ("*/Europe/*", "*/UTC", "*/Etc/UTC", "*/zones", "*/tzdata.zi")),
)
"""Pattern of places, and which of them stay: languages and time zones of a program that speaks German and English."""

OF_THE_SYSTEM: Final = re.compile(
    r"lib(stdc\+\+|gcc_s|X11|X11-xcb|cups|dbus-1|fontconfig|freetype|glib-2\.0|gssapi_krb5|gthread-2\.0|wayland-\w+)\.so\.\d+$"
)
"""Libraries that every Linux desktop has, and that have to fit its sound, fonts, screen and printers, not ours."""

_LIBRARY: Final = re.compile(r"\.so(\.\d+)*$|\.dll$|\.dylib$", re.IGNORECASE)
_INTERPRETER: Final = re.compile(r"(lib)?python(3.*)?$", re.IGNORECASE)
_FRAMEWORK: Final = re.compile(r"(?:.*/)?\w+\.framework(?=/)")


def kept_data(entries: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """Without other languages, fonts that are never used, and what belongs to libraries that are not among these."""
    places = {str(_place(entry)) for entry in libraries}
    frameworks = {_framework(place) for place in places} | {""}
    mine = [entry for entry in entries if _framework(str(_place(entry))) in frameworks]
    data = [entry for entry in mine if entry[2] != "SYMLINK" and _is_kept_data(_place(entry))]
    links = [entry for entry in mine if entry[2] == "SYMLINK"]
    return data + [entry for entry in links if _target(entry) in places or _framework(str(_place(entry)))]


def _is_kept_data(place: PurePosixPath) -> bool:
    if "translations" in place.parts and place.suffix == ".qm":
        return place.name in TRANSLATIONS
    for pattern, kept in DATA:
        if fnmatch(str(place), pattern):
            return any(fnmatch(str(place), one) for one in kept)
    return "qml" not in place.parts


def kept_binaries(entries: Sequence[Entry], links: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Extension modules, the plugins that are named, and the libraries these lead to.

    ``links`` gives the names of the libraries that a file is linked to.
    """
    files = [entry for entry in entries if entry[2] != "SYMLINK" and not OF_THE_SYSTEM.search(entry[0])]
    kept = [entry for entry in files if _is_root(entry)]
    others = {_place(entry).name.lower(): entry for entry in files if not _is_root(entry) and not _plugin_group(entry)}
    waiting = list(kept)
    while waiting:
        for name in links(waiting.pop()[1]):
            if found := others.pop(PurePath(name).name.lower(), None):
                kept.append(found)
                waiting.append(found)
    return sorted(kept)


def _is_root(entry: Entry) -> bool:
    """What is loaded by name while the program runs: no other file says that it is needed."""
    place = _place(entry)
    group = _plugin_group(entry)
    if group:
        return place.name.split(".")[0].removeprefix("lib") in PLUGINS.get(group, ())
    is_library = bool(_LIBRARY.search(place.name) or _framework(str(place))) and entry[2] != "EXTENSION"
    return not is_library or bool(_INTERPRETER.match(place.name))


def _plugin_group(entry: Entry) -> str:
    """The kind of Qt plugin, or ''."""
    parts = _place(entry).parts
    return parts[parts.index("plugins") + 1] if "plugins" in parts[:-2] else ""


def _framework(place: str) -> str:
    """macOS: the folder ``Name.framework`` in which a library lies with its papers, or ''."""
    found = _FRAMEWORK.match(place)
    return found.group() if found else ""


def _place(entry: Entry) -> PurePosixPath:
    return PurePosixPath(PurePath(entry[0]).as_posix())


def needed(file: str) -> list[str]:
    """The libraries that an ELF file names itself (``DT_NEEDED``), without those that they need in turn."""
    command = ["objdump", "-p", file]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - binutils
    return re.findall(r"^\s+NEEDED\s+(\S+)", said, re.MULTILINE)


def _target(entry: Entry) -> str:
    """Where a link in the folder leads to, from the top of the folder."""
    return posixpath.normpath(_place(entry).parent / PurePath(entry[1]).as_posix())
