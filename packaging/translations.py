# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Brings the translation catalogues up to date: ``python packaging/translations.py`` (in the project's environment).

Runs Qt's ``lupdate`` over the package. It finds ``tr("...")`` and ``QT_TR_NOOP("...")`` by name. Texts that are gone
are dropped, new ones come in as unfinished; a test fails until they are translated.
"""

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "mendi_desktop"
CATALOGUE = Path("resources") / "i18n" / "mendi_en.ts"


def lupdate() -> Path:
    """The program inside the PySide6 wheel; its script would need a path that survives moving the environment."""
    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / "lupdate", folder / "lupdate.exe") if path.is_file())


def update(root: Path) -> str:
    """Rewrite the catalogue below ``root`` from the sources below ``root``; return what lupdate says."""
    sources = sorted(path.relative_to(root).as_posix() for path in (root / PACKAGE).rglob("*.py"))
    options = [
        "-locations",
        "none",
        "-no-obsolete",
        "-sort-messages",
        "-source-language",
        "de",
        "-target-language",
        "en",
    ]
    command = [str(lupdate()), *sources, *options, "-ts", CATALOGUE.as_posix()]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)  # noqa: S603 - Qt's own tool
    return done.stdout + done.stderr


if __name__ == "__main__":
    sys.stdout.write(update(ROOT))
