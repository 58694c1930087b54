# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every package says about the program: names, version, icon, kinds of files. The one source for all of them.

Texts stand here in both languages because menus, file managers and software centres show them, not the program.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
LICENCES: Final = ROOT / "LICENSES"
ICON: Final = ROOT / "resources" / "icons" / "mendi.svg"
BUILD: Final = ROOT / "build"
"""Scratch of the builds; never shipped."""
DIST: Final = ROOT / "dist"
"""Where finished packages go."""

PROGRAM: Final = "mendi-desktop"
"""The window's executable, also the name of package, menu entry and icon (Qt tells it to the desktop, see gui_main)."""
CONSOLE: Final = "mendi"
TITLE: Final = "mendi desktop"
ID: Final = "org.mendidesktop.mendi"
"""Reverse domain name for AppStream, macOS and Windows. Only its being unlike all others matters, nothing is ever
looked up under it. Made from the program's own name: mendi.net was the domain of a project that has ended, so it may
become somebody else's. Neither hyphen nor underscore, which not all three accept."""
LICENCE: Final = "EUPL-1.2"
PUBLISHER: Final = "mendi desktop contributors"
CONTACT: Final = "contributors@mendidesktop.invalid"
"""Packages must name an address; this one says by its ending (RFC 2606) that it reaches nobody."""
LANGUAGES: Final = ("de", "en")

SUMMARY: Final = {
    "de": "Werkbank für Weiterbildungsmentor*innen",
    "en": "Workbench for mentors of further training",
}
DESCRIPTION: Final = {
    "de": (
        "Gespräche mit Kolleg*innen sind in dreißig Sekunden festgehalten, liegen verschlüsselt auf dem eigenen "
        "Rechner, und der Betriebsrat bekommt einen Bericht mit Zahlen, auf die Verlass ist, ohne dass jemand darin "
        "zu erkennen ist.",
        "Das Programm öffnet keine Verbindung zu einem Netz. Zum Ausprobieren gibt es einen erfundenen Betrieb, für "
        "Seminare einen eigenen Modus.",
    ),
    "en": (
        "Talks with colleagues are noted in thirty seconds and kept encrypted on your own computer, and the works "
        "council gets a report with figures to rely on in which nobody can be recognised.",
        "The program opens no connection to any network. An invented company is there to try things out, and trainers "
        "have a mode of their own.",
    ),
}


@dataclass(frozen=True)
class FileKind:
    """A kind of file that a double click opens with the program."""

    extension: str
    """Without the dot."""
    mime: str
    name: dict[str, str]
    """By language, as a file manager shows it."""


VAULT: Final = FileKind(
    "mendi", "application/x-mendi-vault", {"de": "Tresor von mendi desktop", "en": "mendi desktop vault"}
)
PRACTICE: Final = FileKind(
    "mendi-uebung",
    "application/x-mendi-uebung",
    {"de": "Übung von mendi desktop", "en": "mendi desktop exercise"},
)
FILE_KINDS: Final = (VAULT, PRACTICE)


def project() -> dict[str, Any]:
    """The table ``[project]`` of pyproject.toml."""
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return found


def version() -> str:
    """The program's version, written in pyproject.toml and nowhere else."""
    return str(project()["version"])
