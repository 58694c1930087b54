# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a file is chosen. A protocol, so that a test can answer like a user does."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: what it is called (translated) and how its name ends, without the dot; ``also``: other ends."""

    name: str
    suffix: str
    also: tuple[str, ...] = ()

    @property
    def pattern(self) -> str:
        return f"{self.name} ({' '.join(f'*.{suffix}' for suffix in (self.suffix, *self.also))})"


class FileDialogs(Protocol):
    """Asks for a file or a folder; ``None`` when nothing was chosen."""

    def open_file(self, parent: QWidget, title: str, kind: FileKind, folder: Path | None = None) -> Path | None: ...

    def save_file(self, parent: QWidget, title: str, kind: FileKind, suggestion: str) -> Path | None:
        """``suggestion`` is a file name; the chosen path always has the kind's suffix."""

    def open_folder(self, parent: QWidget, title: str) -> Path | None: ...


class SystemFileDialogs:
    """The system's own dialogs. They keep no list of recent files."""

    def open_file(self, parent: QWidget, title: str, kind: FileKind, folder: Path | None = None) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), kind.pattern)
        return Path(name) if name else None

    def save_file(self, parent: QWidget, title: str, kind: FileKind, suggestion: str) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(parent, title, suggestion, kind.pattern)
        return with_suffix(Path(name), kind) if name else None

    def open_folder(self, parent: QWidget, title: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, title)
        return Path(name) if name else None


def with_suffix(path: Path, kind: FileKind) -> Path:
    """``path`` ending in the kind's suffix; another ending is kept in front of it ("Bericht 3.11" is no suffix)."""
    ending = f".{kind.suffix}"
    return path if path.name.lower().endswith(ending.lower()) else path.with_name(path.name + ending)
