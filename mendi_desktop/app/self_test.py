# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paints the first view and looks whether anything is to be seen: ``mendi-desktop --self-test``.

``mendi doctor`` starts it as a process of its own, because Qt ends a process that has no screen it could use. It tells
by its exit code, for a windowed program has no output on Windows, and on one line where there is an output: moment of
the first paint (seconds of ``time.monotonic``), size, colours, platform.
"""

import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtGui import QGuiApplication, QImage

from mendi_desktop.app.first_view import show_first
from mendi_desktop.core.network_watch import open_connections, process_watch
from mendi_desktop.gui.shell.window import MainWindow

PAINTED: Final = 0
BLANK: Final = 3
TALKED: Final = 4
"""Something reached for a network."""

_STEP: Final = 3
_FEWEST: Final = 16
"""Grounds and lines have a handful of colours; smooth letters have many more."""


def paint_once() -> int:
    """Show the view that asks for a passphrase, for a file that is not there, and judge its picture."""
    window = MainWindow(furnished=False)
    show_first(window, Path("probe.mendi"), is_last=False)
    moment = time.monotonic()
    picture = window.grab().toImage()
    colours = distinct_colours(picture)
    if sys.stdout is not None:
        size = f"{picture.width()}x{picture.height()}"
        sys.stdout.write(f"{moment:.6f} {size} {colours} {QGuiApplication.platformName()}\n")
    if process_watch().events or open_connections():
        return TALKED
    return PAINTED if colours >= _FEWEST else BLANK


def distinct_colours(picture: QImage) -> int:
    """How many colours a grid of points meets."""
    across, down = range(0, picture.width(), _STEP), range(0, picture.height(), _STEP)
    return len({picture.pixel(x, y) for y in down for x in across})
