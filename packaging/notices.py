# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes ``resources/THIRD_PARTY_NOTICES.md``: ``python packaging/notices.py`` (in the project's environment).

Every locked distribution and every other bundled part with licence, copyright and the whole text. The texts come from
the metadata of the installed distributions and from ``packaging/licences``. With ``--folder FOLDER`` nothing is
written; instead every library of a built folder must belong to a part that is named. Exit code 1 if one does not.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Sequence
from importlib import metadata
from pathlib import Path
from typing import Final

from bundled import HERE, Part, distributions, other_parts
from parts import LICENCE, ROOT, TITLE

NOTICES: Final = ROOT / "resources" / "THIRD_PARTY_NOTICES.md"
_LEGAL_FILE: Final = re.compile(r"licen[cs]e|copying|notice|authors|contributors|third-party", re.IGNORECASE)
_LIBRARY: Final = re.compile(r"\.(so(\.\d+)*|dll|dylib|pyd)$")
_PACKED: Final = ("PIL", "_cffi_backend", "_argon2_cffi_bindings")
"""Modules of distributions that have another name: Pillow, cffi, argon2-cffi-bindings."""

INTRO: Final = f"""# Mitgelieferte Teile und ihre Lizenzen

{TITLE} selbst steht unter der {LICENCE}. Diese Seite nennt, was die Pakete darüber hinaus enthalten, mit den
Lizenztexten im Wortlaut. Sie wird aus einer Quelle gemacht (packaging/bundled.toml und packaging/requirements.lock).

## Teile austauschen

Bibliotheken unter LGPL oder MPL werden unverändert mitgeliefert und erst beim Start geladen; jede liegt als eigene
Datei im Ordner des Programms und lässt sich durch eine eigene Fassung derselben Schnittstelle ersetzen. Dem steht
nichts im Weg: keine Prüfsumme, keine Sperre.

- Qt und Qt for Python: unter Linux `_internal/PySide6/Qt/lib` und `_internal/PySide6`, unter Windows
  `_internal\\PySide6`, unter macOS `Contents/Frameworks` (danach neu signieren). Es passt jede Fassung von Qt 6.12, die
  mit denselben Optionen gebaut ist.
- Pyphen und pikepdf sind Python-Pakete; statt der mitgelieferten lassen sie sich aus dem Quelltext mit
  `python3 run.py` in jeder anderen Fassung benutzen.
- Quelltexte: Qt und Qt for Python beim Qt-Projekt (Fassung {{qt}}), alle Python-Pakete bei ihren Projekten in genau der
  genannten Fassung. Wer sie dort nicht mehr findet, bekommt sie von denen, die dieses Paket weitergeben.
"""


class Texts:
    """Numbers the licence texts in the order in which they are needed; the same text has one number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._users: dict[int, list[str]] = {}
        self._texts: list[str] = []

    def numbers(self, user: str, texts: Iterable[str]) -> list[int]:
        found = []
        for text in texts:
            number = self._numbers.setdefault(" ".join(text.split()), len(self._texts) + 1)
            if number > len(self._texts):
                self._texts.append(_tidy(text))
            if user not in self._users.setdefault(number, []):
                self._users[number].append(user)
            found.append(number)
        return sorted(set(found))

    def sections(self) -> list[str]:
        return [
            f"## Lizenztext {number}\n\n- Gilt für: {', '.join(self._users[number])}\n\n````text\n{text}\n````\n"
            for number, text in enumerate(self._texts, start=1)
        ]


def legal_files(name: str) -> list[Path]:
    """Licences, notices and lists of authors in the metadata of an installed distribution, in a fixed order."""
    files = metadata.distribution(name).files or []
    inside = [path for path in files if ".dist-info" in str(path) and "sboms" not in path.parts]
    legal = [path for path in inside if any(_LEGAL_FILE.search(part) for part in path.parts[1:])]
    return sorted(Path(str(path.locate())) for path in legal)


def texts_of(part: Part) -> list[str]:
    """The texts that belong to ``part``; ``FileNotFoundError`` if one that is named is not there."""
    paths = legal_files(part.name) if part.locked else []
    for reference in part.texts:
        distribution, _, file = reference.partition(":")
        if file:
            paths += [path for path in legal_files(distribution) if path.as_posix().endswith(f"/{file}")]
        elif reference.startswith("/"):
            paths.append(ROOT / reference[1:])
        elif "/" in reference:
            paths.append(HERE / reference)
        else:
            paths += legal_files(reference)
    if not paths:
        raise FileNotFoundError(f"no licence text for {part.name}")
    return [path.read_text("utf-8", errors="replace") for path in paths]


def notices() -> str:
    """The whole page."""
    texts, sections = Texts(), []
    for part in (*distributions(), *other_parts()):
        heading = f"{part.name} {part.version}".strip()
        numbers = texts.numbers(heading, texts_of(part))
        facts = [
            ("Lizenz", part.licence + (f" (hier: {part.taken})" if part.taken else "")),
            ("Lizenzen", "; ".join(f"{name}: {licence}" for name, licence in part.pieces.items())),
            ("Wozu", part.use),
            ("Steckt in", "" if part.locked else ", ".join(part.inside) or part.where),
            ("Nur unter", ", ".join(part.systems)),
            ("Copyright", "; ".join(part.copyright)),
            ("Lizenztext", ", ".join(map(str, numbers))),
        ]
        sections.append(f"## {heading}\n\n" + "".join(f"- {name}: {value}\n" for name, value in facts if value))
    qt = next(part.version for part in other_parts() if part.name == "Qt")
    return "\n".join([INTRO.replace("{qt}", qt), *sections, *texts.sections()])


def unnamed_libraries(folder: Path) -> list[str]:
    """Libraries below a built folder that neither a distribution nor another part speaks for."""
    known = {part.name.replace("-", "_") for part in distributions()} | {name.lower() for name in _PACKED}
    found = []
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).as_posix().removeprefix("_internal/")
        home = inside.split("/")[0].split(".")[0]
        is_own = home.lower() in known or inside.startswith(("PySide6/", "libpyside6", "libshiboken6"))
        if _LIBRARY.search(path.name) and not is_own and not any(part.speaks_for(inside) for part in other_parts()):
            found.append(inside)
    return found


def _tidy(text: str) -> str:
    lines = [line.rstrip() for line in text.replace("\f", "\n").splitlines()]
    return "\n".join(lines).strip("\n")


def main(argv: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, help="a built folder: is everything in it named?")
    folder = parser.parse_args(argv).folder
    if folder is None:
        NOTICES.write_text(notices(), "utf-8")
        sys.stdout.write(f"{NOTICES.relative_to(ROOT)}: {NOTICES.stat().st_size / 1000:.0f} kB\n")
        return 0
    unnamed = unnamed_libraries(folder)
    sys.stdout.write("".join(f"not named: {name}\n" for name in unnamed) or "everything in it is named\n")
    return 1 if unnamed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
