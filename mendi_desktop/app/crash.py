# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report about a bug that can be handed on: type, our own places in the code, versions. No data."""

import platform
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from typing import Final

from mendi_desktop.core.atomic_file import write_atomically
from mendi_desktop.core.clock import Clock
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.resources import version
from mendi_desktop.core.trace import places

LIBRARIES: Final = ("PySide6-Essentials", "SQLAlchemy", "alembic", "argon2-cffi", "pikepdf", "reportlab", "sqlcipher3")


def report_crash(error: BaseException, folder: Path, clock: Clock) -> str:
    """Write the report into ``folder`` and return the one sentence for the user, which names the file."""
    path = folder / f"crash-{clock.now():%Y%m%dT%H%M%S%f}.txt"
    with suppress(OSError):
        write_atomically(path, crash_text(error).encode())
        return tr(
            "Im Programm ist etwas schiefgegangen, nichts ist halb gespeichert; der Bericht dazu: {file}", file=path
        )
    return tr(
        "Im Programm ist etwas schiefgegangen, nichts ist halb gespeichert; ein Bericht ließ sich nicht schreiben."
    )


def crash_text(error: BaseException) -> str:
    """What stands in the report: English, for those who mend the program."""
    lines = [
        f"mendi desktop {version()}",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()} {platform.machine()}",
        *(f"{name} {_version(name)}" for name in LIBRARIES),
        "",
        *places(error),
    ]
    return "\n".join(lines) + "\n"


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "missing"
