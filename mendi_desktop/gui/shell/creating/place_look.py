# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be said about the place of a new vault before it is made there. Touches the disk: for the worker."""

from dataclasses import dataclass
from pathlib import Path

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.shell.creating.new_vault import SUFFIX
from mendi_desktop.vault.place import advice, place_of


@dataclass(frozen=True, slots=True)
class PlaceLook:
    """``path``: the file that is meant; ``advice``: what its place means; ``trouble``: why it cannot be, or ""."""

    path: Path
    advice: str
    trouble: str


def look_at(path: Path, home: Path, name: str) -> PlaceLook:
    """``home``: the usual folder, made with the first vault; ``name``: of the file, where a folder is meant."""
    try:
        path = _file(path, home, name)
        return PlaceLook(path, advice(place_of(path.parent)), _trouble(path, home))
    except OSError:
        return PlaceLook(path, "", tr("Dieser Ort ist gerade nicht zu erreichen. Bitte einen anderen wählen."))


def _file(path: Path, home: Path, name: str) -> Path:
    """Vaults have one suffix, or they would not be found again."""
    if path == home or path.is_dir():
        return path / name
    return path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")


def _trouble(path: Path, home: Path) -> str:
    if path.exists():
        return tr("„{name}“ gibt es schon. Bitte einen anderen Namen wählen.", name=path.name)
    if path.parent != home and not path.parent.is_dir():
        return tr("Den Ordner „{name}“ gibt es nicht. Bitte zuerst anlegen.", name=path.parent.name)
    return ""
