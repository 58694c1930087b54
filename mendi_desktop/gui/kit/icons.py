# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tinted SVG icons: one Lucide file, any colour token, sharp at any scale, follows the theme by itself."""

from functools import lru_cache
from typing import cast

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mendi_desktop.core.resources import resource
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.tokens import ICON_STROKE


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    svg = resource("icons", f"{name}.svg").read_text("utf-8")
    svg = svg.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QSvgRenderer(QByteArray(svg.encode()))


def draw(painter: QPainter, name: str, rect: QRectF, ink: str = "text_2", stroke: float = ICON_STROKE) -> None:
    """Paint icon ``name`` (a file of ``resources/icons``) in the colour of token ``ink``."""
    _renderer(name, cast(str, getattr(theme.tokens(), ink)), stroke).render(painter, rect)


class _Engine(QIconEngine):
    """Looks its colour up when it paints, so that a change of theme needs no new icons."""

    def __init__(self, name: str, ink: str, chosen: str, *, at_end: bool) -> None:
        super().__init__()
        self._name, self._ink, self._chosen, self._at_end = name, ink, chosen, at_end

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ink = self._chosen if state == QIcon.State.On else self._ink
        if mode == QIcon.Mode.Disabled:
            ink = "text_3"
        # the icon is square and sits at one side: a wider rectangle is how a button gets a gap beside its word
        left = rect.x() + (rect.width() - rect.height() if self._at_end else 0)
        draw(painter, self._name, QRectF(left, rect.y(), rect.height(), rect.height()), ink)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # since Qt 6.8 the size is in logical pixels: without the ratio icons are soft at 200 %
        image = QPixmap(size * scale)
        image.setDevicePixelRatio(scale)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return image

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._ink, self._chosen, at_end=self._at_end)


def icon(name: str, ink: str = "text_2", chosen: str | None = None, *, at_end: bool = False) -> QIcon:
    """An icon of token ``ink``, ``chosen`` for a checked button; ``at_end`` is for icons after the word."""
    if not resource("icons", f"{name}.svg").is_file():
        raise FileNotFoundError(f"{name}.svg")
    return QIcon(_Engine(name, ink, chosen or ink, at_end=at_end))
