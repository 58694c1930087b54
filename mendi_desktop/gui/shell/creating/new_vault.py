# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is agreed on the way to a new vault."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

SUFFIX: Final = ".mendi"


@dataclass(frozen=True, slots=True)
class NewVault:
    """``title`` to ``region`` are vault options; the passphrase leaves its lines with this."""

    path: Path
    title: str
    workplace_kind: str
    mentor: str
    mentor_function: str
    controller: str
    region: str
    passphrase: str = field(repr=False)


def file_name(title: str) -> str:
    """A file name from a title: letters, digits and hyphens only; "mendi" when nothing is left."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in title.strip().lower())
    return ("-".join(part for part in kept.split("-") if part) or "mendi") + SUFFIX


def meant_path(typed: str, folder: Path) -> Path | None:
    """The file that is meant; what is no whole path lies in ``folder``. None if nobody can tell."""
    try:
        return folder / Path(typed.strip()).expanduser() if typed.strip() else None
    except RuntimeError:  # the home of somebody who is not here
        return None
