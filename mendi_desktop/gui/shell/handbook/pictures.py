# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pictures of the handbook: as wide as the text, and in the look of the window."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from mendi_desktop.gui.kit import theme

_LIGHT, _DARK = "-light.png", "-dark.png"


def shown_file(folder: Path, name: str, *, as_it_is: bool) -> Path:
    """A picture made in the light, in the dark where the window is dark; unless both stand side by side."""
    if not as_it_is and theme.tokens().dark and name.endswith(_LIGHT):
        dark = folder / (name.removesuffix(_LIGHT) + _DARK)
        if dark.is_file():
            return dark
    return folder / name


def size_of(path: Path, width: int) -> QSize:
    """Its size when it is ``width`` wide, but never larger than it is; read from the head of the file only."""
    size = QImageReader(str(path)).size()
    if not size.isValid():
        return QSize(width, 1)
    return size.scaled(min(width, size.width()), size.height(), Qt.AspectRatioMode.KeepAspectRatio)


def picture(path: Path, width: int, ratio: float) -> QImage:
    """The picture for a screen with ``ratio`` pixels to one; null if there is none."""
    image = QImage(str(path))
    if image.isNull():
        return image
    size = size_of(path, width) * ratio
    made = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    made.setDevicePixelRatio(ratio)
    return made
