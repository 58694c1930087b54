# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a stick files are chosen in a dialog of the program's own, which begins there and leaves no memory behind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.file_dialogs import FileKind, SystemFileDialogs

PDF = FileKind("PDF", "pdf")


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Path]:
    """Where Qt keeps what its dialogs remember."""
    before = Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName()).parent
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "config"))
    yield tmp_path / "config" / "QtProject.conf"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(before))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def answered(ask: Callable[[], Path | None]) -> tuple[Path | None, str]:
    """What was chosen by whoever takes what the dialog proposes, and the folder it began in."""
    seen: list[str] = []

    def take() -> None:
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog))
        seen.append(dialog.directory().absolutePath())
        dialog.accept()

    QTimer.singleShot(0, take)
    return ask(), seen[0]


def test_it_begins_on_the_stick(window: QWidget, stick: Path, memory: Path) -> None:
    dialogs = SystemFileDialogs(stick)
    chosen, began = answered(lambda: dialogs.save_file(window, "Bericht sichern", PDF, "bericht.pdf"))
    assert (chosen, began) == (stick / "bericht.pdf", str(stick))
    chosen, began = answered(lambda: dialogs.open_folder(window, "Zweiter Ort"))
    assert (chosen, began) == (stick, str(stick))
    assert "stick" not in (memory.read_text("utf-8") if memory.exists() else "")


def test_what_other_programs_remember_stays_as_it_was(window: QWidget, stick: Path, memory: Path) -> None:
    other = QSettings(QSettings.Scope.UserScope, "QtProject")
    other.setValue("FileDialog/lastVisited", "file:///anderes/Programm")
    other.setValue("Anderes/wert", 1)
    other.sync()
    answered(lambda: SystemFileDialogs(stick).save_file(window, "Bericht sichern", PDF, "bericht.pdf"))
    found = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert sorted(found.allKeys()) == ["Anderes/wert", "FileDialog/lastVisited"]
    assert found.value("FileDialog/lastVisited") == "file:///anderes/Programm"
    assert memory.exists()
