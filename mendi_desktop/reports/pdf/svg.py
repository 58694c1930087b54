# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A drawing as SVG, for HTML and for the screen: the shapes that our charts are made of, nothing more."""

from functools import singledispatch
from html import escape

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color

from mendi_desktop.reports.pdf.fonts import STRONG

_ANCHORS = {"middle": ' text-anchor="middle"', "end": ' text-anchor="end"'}


def to_svg(drawing: Drawing, family: str = "inherit") -> str:
    """The drawing as an SVG element that scales; hidden from screen readers, whose text stands beside."""
    shapes = "".join(_svg(shape, float(drawing.height)) for shape in drawing.contents)
    size = f"{drawing.width:.2f} {drawing.height:.2f}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" aria-hidden="true" focusable="false" '
        f'font-family="{escape(family)}">{shapes}</svg>'
    )


@singledispatch
def _svg(shape: Shape, height: float) -> str:
    """One shape; ``height`` turns the y axis. A kind without a rule of its own here is a bug."""
    raise TypeError(type(shape).__name__)


@_svg.register
def _(shape: Rect, height: float) -> str:
    return (
        f'<rect x="{shape.x:.2f}" y="{height - shape.y - shape.height:.2f}" width="{shape.width:.2f}" '
        f'height="{shape.height:.2f}" fill="{_css(shape.fillColor)}"/>'
    )


@_svg.register
def _(shape: String, height: float) -> str:
    weight = ' font-weight="600"' if shape.fontName == STRONG else ""
    words = escape(shape.text.replace("\u00ad", "-"))
    return (
        f'<text x="{shape.x:.2f}" y="{height - shape.y:.2f}" font-size="{shape.fontSize:.2f}" '
        f'fill="{_css(shape.fillColor)}"{weight}{_ANCHORS.get(shape.textAnchor, "")}>{words}</text>'
    )


@_svg.register
def _(shape: Line, height: float) -> str:
    return (
        f'<line x1="{shape.x1:.2f}" y1="{height - shape.y1:.2f}" x2="{shape.x2:.2f}" y2="{height - shape.y2:.2f}"'
        f"{_stroke(shape)}/>"
    )


@_svg.register
def _(shape: Circle, height: float) -> str:
    centre = f'cx="{shape.cx:.2f}" cy="{height - shape.cy:.2f}" r="{shape.r:.2f}"'
    return f'<circle {centre} fill="{_css(shape.fillColor)}"{_stroke(shape)}/>'


@_svg.register
def _(shape: PolyLine, height: float) -> str:
    return f'<polyline points="{_points(shape.points, height)}" fill="none" stroke-linejoin="round"{_stroke(shape)}/>'


@_svg.register
def _(shape: Polygon, height: float) -> str:
    return f'<polygon points="{_points(shape.points, height)}" fill="{_css(shape.fillColor)}"{_stroke(shape)}/>'


def _points(flat: list[float], height: float) -> str:
    return " ".join(f"{x:.2f},{height - y:.2f}" for x, y in zip(flat[::2], flat[1::2], strict=True))


def _stroke(shape: Line | Circle | PolyLine | Polygon) -> str:
    if shape.strokeColor is None or not shape.strokeWidth:
        return ""
    dash = getattr(shape, "strokeDashArray", None)
    dashes = f' stroke-dasharray="{" ".join(f"{part:.2f}" for part in dash)}"' if dash else ""
    return f' stroke="{_css(shape.strokeColor)}" stroke-width="{shape.strokeWidth:.2f}"{dashes}'


def _css(colour: Color | None) -> str:
    return "none" if colour is None else f"#{colour.hexval()[2:]}"
