# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where a file is chosen. A protocol, so that a test can answer like a user does."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from mendi_desktop.gui.kit.practice_marks import titled

_Option = QFileDialog.Option
_QT: Final = "QtProject"
_MEMORY: Final = "FileDialog"


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
    """The system's own dialogs; the program keeps no list of recent files.

    ``stick``: the folder in which a portable program lies. Windows and most desktops note down every name chosen in
    their dialogs, so it asks in Qt's own, begins on the stick, and leaves Qt's memory of folders as it was.
    """

    def __init__(self, stick: Path | None = None) -> None:
        self._stick = stick
        self._options = _Option.DontUseNativeDialog if stick is not None else _Option(0)

    def open_file(self, parent: QWidget, title: str, kind: FileKind, folder: Path | None = None) -> Path | None:
        with self._unremembered():
            begin = str(folder or self._stick or "")
            name, _ = QFileDialog.getOpenFileName(parent, titled(title), begin, kind.pattern, options=self._options)
        return Path(name) if name else None

    def save_file(self, parent: QWidget, title: str, kind: FileKind, suggestion: str) -> Path | None:
        with self._unremembered():
            begin = str(self._stick / suggestion) if self._stick is not None else suggestion
            name, _ = QFileDialog.getSaveFileName(parent, titled(title), begin, kind.pattern, options=self._options)
        return with_suffix(Path(name), kind) if name else None

    def open_folder(self, parent: QWidget, title: str) -> Path | None:
        with self._unremembered():
            options = self._options | _Option.ShowDirsOnly
            name = QFileDialog.getExistingDirectory(parent, titled(title), str(self._stick or ""), options)
        return Path(name) if name else None

    @contextmanager
    def _unremembered(self) -> Iterator[None]:
        """Qt writes down where a file was chosen, for all programs that use it; on Windows in the registry."""
        if self._stick is None:
            yield
            return
        before = _memory()
        try:
            yield
        finally:
            settings = QSettings(QSettings.Scope.UserScope, _QT)
            settings.remove(_MEMORY)
            for name, value in before.items():
                settings.setValue(name, value)


def _memory() -> dict[str, object]:
    """What Qt's dialog remembers."""
    settings = QSettings(QSettings.Scope.UserScope, _QT)
    return {name: settings.value(name) for name in settings.allKeys() if name.startswith(f"{_MEMORY}/")}


def with_suffix(path: Path, kind: FileKind) -> Path:
    """``path`` ending in the kind's suffix; another ending is kept in front of it ("Bericht 3.11" is no suffix)."""
    ending = f".{kind.suffix}"
    return path if path.name.lower().endswith(ending.lower()) else path.with_name(path.name + ending)
