# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the pictures of the handbook are taken with: hands without a test around them, and an album for one look."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, TypeAlias, cast

import pytest
from PySide6.QtCore import QAbstractAnimation, QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.pages.program import Program
from tests.support.png import png
from tests.support.screenshots import WINDOW, picture

LOOKS: Final = ("light", "dark")
WAIT: Final = 30_000
_PAPER: Final = QSize(438, 620)
_GAP: Final = 13

Close: TypeAlias = Callable[[QWidget], None]


class Hands(QtBot):
    """Waits as in the tests, without a test around it."""

    def __init__(self) -> None:
        super().__init__(cast(pytest.FixtureRequest, None))  # only tests that fail need one
        self._windows: list[QWidget] = []

    def addWidget(self, widget: QWidget, *, before_close_func: Close | None = None) -> None:  # noqa: N802
        """Hold the window until the end; the story closes it itself."""
        self._windows.append(widget)


class Album:
    """Pictures of one window in one look."""

    def __init__(self, folder: Path, look: str) -> None:
        self.folder, self.look = folder, look

    def take(self, program: Program, name: str) -> None:
        """A picture of the window, once nothing moves any more: signs in a field fade in."""
        picture(program.window, WINDOW)
        program.qtbot.waitUntil(lambda: not any(map(_moves, program.window.findChildren(QAbstractAnimation))))
        self.put(picture(program.window, WINDOW), f"{name}-{self.look}")

    def put(self, image: QImage, name: str) -> None:
        (self.folder / f"{name}.png").write_bytes(png(image))


def _moves(animation: QAbstractAnimation) -> bool:
    return animation.state() is QAbstractAnimation.State.Running


def side_by_side(papers: Sequence[QImage], size: QSize | None = None) -> QImage:
    """Papers next to each other on a desk, at most three; ``size``: of the desk, if it is larger than they need."""
    needed = QSize(_GAP + len(papers) * (_PAPER.width() + _GAP), _PAPER.height() + 2 * _GAP)
    desk = QImage(size or needed, QImage.Format.Format_RGB32)
    desk.fill(QColor("#d8d3c8"))
    painter = QPainter(desk)
    top = (desk.height() - _PAPER.height()) // 2
    for number, paper in enumerate(papers):
        left = (desk.width() - needed.width()) // 2 + _GAP + number * (_PAPER.width() + _GAP)
        painter.fillRect(left, top, _PAPER.width(), _PAPER.height(), Qt.GlobalColor.white)
        painter.drawImage(left, top, paper)
    painter.end()
    return desk


def papers_in(data: bytes, at_most: int = 3) -> list[QImage]:
    """The first pages of a PDF."""
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    papers = [document.render(number, _PAPER) for number in range(min(at_most, document.pageCount()))]
    document.close()
    buffer.close()
    return papers


def start(program: Program, vault: Path | None = None, demo: str | None = None) -> None:
    """Start the program and bring its window to the front."""
    with program.qtbot.waitActive(program.window):
        program.start(vault, demo)
        program.window.activateWindow()
