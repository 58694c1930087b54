# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual pages of both programs, in both languages, from what the programs themselves say to ``--help``."""

import contextlib
import io
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import parts

from mendi_desktop.app.arguments import read_arguments
from mendi_desktop.cli.verbs import overview
from mendi_desktop.core.i18n import use_language
from mendi_desktop.core.resources import resource

_HEADINGS: Final = {
    "de": {
        "NAME": "BEZEICHNUNG",
        "SYNOPSIS": "ÜBERSICHT",
        "DESCRIPTION": "BESCHREIBUNG",
        "HELP": "AUFRUF",
        "EXIT": "RÜCKGABEWERT",
        "ALSO": "SIEHE AUCH",
    },
    "en": {
        "NAME": "NAME",
        "SYNOPSIS": "SYNOPSIS",
        "DESCRIPTION": "DESCRIPTION",
        "HELP": "USAGE",
        "EXIT": "EXIT STATUS",
        "ALSO": "SEE ALSO",
    },
}
_EXIT: Final = {
    "de": "0, wenn alles ging; 2 mit einem Satz auf der Fehlerausgabe, wenn etwas zu tun ist; 1 nach einem Fehler im "
    "Programm.",
    "en": "0 if all went well; 2 with a sentence on standard error if there is something to do; 1 after a fault in the "
    "program.",
}


def pages() -> dict[str, str]:
    """Path below ``man`` (``man1/mendi.1``, ``de/man1/mendi.1``) to the page's text."""
    made = {}
    for language in parts.LANGUAGES:
        use_language(language, resource("i18n"))
        folder = "man1" if language == "en" else f"{language}/man1"
        made[f"{folder}/{parts.PROGRAM}.1"] = _page(parts.PROGRAM, language, _window_help())
        made[f"{folder}/{parts.CONSOLE}.1"] = _page(parts.CONSOLE, language, overview())
    use_language("de", resource("i18n"))
    return made


def _window_help() -> str:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        read_arguments(["--help"])
    return said.getvalue()


def _page(program: str, language: str, help_text: str) -> str:
    heading = _HEADINGS[language]
    other = parts.CONSOLE if program == parts.PROGRAM else parts.PROGRAM
    lines = [
        f'.TH {program.upper()} 1 "" "{parts.TITLE} {parts.version()}"',
        f'.SH "{heading["NAME"]}"',
        rf"{_plain(program)} \- {_plain(parts.SUMMARY[language])}",
        f'.SH "{heading["SYNOPSIS"]}"',
        f".B {_plain(program)}",
        ".I VERB\n\\&..." if program == parts.CONSOLE else ".RI [ FILE ]",
        f'.SH "{heading["DESCRIPTION"]}"',
    ]
    for paragraph in parts.DESCRIPTION[language]:
        lines += [".PP", _plain(paragraph)]
    lines += [f'.SH "{heading["HELP"]}"', ".nf", *(_plain(line) for line in help_text.strip().splitlines()), ".fi"]
    lines += [f'.SH "{heading["EXIT"]}"', _plain(_EXIT[language])]
    lines += [f'.SH "{heading["ALSO"]}"', f".BR {_plain(other)} (1)"]
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    """As roff prints it: no hyphen becomes a dash, no line begins a request."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{escaped}" if escaped[:1] in (".", "'") else escaped
