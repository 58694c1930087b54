# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of widgets to look at. Written only where the variable MENDI_LOOK names a folder."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from mendi_desktop.gui.kit import theme

WINDOW = QSize(1366, 768)
LOOKS = (("light", 100), ("dark", 100))
ALL_LOOKS = (("light", 100), ("dark", 100), ("contrast", 100), ("light", 150))


def settle() -> None:
    """Let layouts and posted events come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def picture(widget: QWidget, size: QSize = WINDOW) -> QImage:
    """Show ``widget`` at ``size`` and take its picture in true colour (256 colours eat the warm whites)."""
    widget.resize(size)
    widget.show()
    settle()
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def take(
    widget: QWidget,
    name: str,
    looks: Iterable[tuple[str, int]] = LOOKS,
    size: QSize = WINDOW,
    prepare: Callable[[], object] = settle,
) -> dict[tuple[str, int], QImage]:
    """Pictures of one widget in several themes and text scales; written as ``name-theme-scale.png``.

    ``prepare`` is called before each picture, when the widget has its size: what is open closes on a resize.
    """
    folder = os.environ.get("MENDI_LOOK")
    taken = {}
    for choice, scale in looks:
        theme.current().apply(choice, scale)
        picture(widget, size)
        prepare()
        image = picture(widget, size)
        taken[choice, scale] = image
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            image.save(str(Path(folder) / f"{name}-{choice}-{scale}.png"))
    theme.current().apply("light")
    return taken


def take_window(window: QWidget, name: str) -> None:
    """A picture of a window as it is now, where pictures are wanted."""
    if folder := os.environ.get("MENDI_LOOK"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        settle()
        window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).save(str(Path(folder) / f"{name}.png"))
