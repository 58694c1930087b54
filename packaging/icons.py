# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program's one SVG as an icon file of Windows or macOS: ``python packaging/icons.py FILE.ico|FILE.icns``."""

import sys
from pathlib import Path
from typing import Final

from parts import ICON
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES: Final = {
    ".ico": (16, 20, 24, 32, 40, 48, 64, 128, 256),  # Windows: at 100, 125, 150 and 200 percent
    ".icns": (32, 64, 128, 256, 512, 1024),
}
SIDE: Final = (328, 628)
"""Twice the size that NSIS asks for, so that it is sharp at 200 percent."""
PAPER: Final = "#E6EFEC"


def drawn(size: int) -> Image.Image:
    """The icon drawn anew at ``size`` pixels: shrinking a large one would blur the small ones."""
    canvas = QImage(size, size, QImage.Format.Format_RGBA8888)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    QSvgRenderer(str(ICON)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(canvas.constBits()))


def write_icon(target: Path) -> Path:
    """Write ``target`` (.ico or .icns) with all its sizes; the folder is made."""
    images = [drawn(size) for size in SIZES[target.suffix]]
    target.parent.mkdir(parents=True, exist_ok=True)
    largest = images[-1]
    largest.save(target, append_images=images[:-1], sizes=[image.size for image in images])  # .icns knows its sizes
    return target


def write_side(target: Path) -> Path:
    """The picture at the left of the installer's first and last page: the icon on the paper colour of the program."""
    width, height = SIDE
    picture = Image.new("RGB", SIDE, PAPER)
    icon = drawn(width // 2)
    picture.paste(icon, ((width - icon.width) // 2, height // 5), icon)
    target.parent.mkdir(parents=True, exist_ok=True)
    picture.save(target, "BMP")
    return target


if __name__ == "__main__":
    sys.stdout.write(f"{write_icon(Path(sys.argv[1]))}\n")
