# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From tokens to Qt: fonts, palettes and the one :class:`Theme` in force.

Everything painted asks :func:`colour`, :func:`font` and :func:`px` while it paints; whatever keeps a size connects to
``current().changed``. So a change of theme or text scale needs no new widgets.

The style sheet lies on the windows that :func:`dress` was given, not on the application: there Qt would style every
widget anew at each place it comes to on its way into a window.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Final, cast
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from mendi_desktop.core.resources import resource
from mendi_desktop.gui.kit.sheet import sheet
from mendi_desktop.gui.kit.tokens import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, SCALES, THEMES, TYPE, Tokens

FAMILY: Final = "Source Sans 3"
SYSTEM: Final = "system"
CHOICES: Final = (SYSTEM, *THEMES)

_Role, _Group = QPalette.ColorRole, QPalette.ColorGroup
_INK = {
    _Role.Window: "canvas",
    _Role.Base: "surface",
    _Role.AlternateBase: "hover",
    _Role.WindowText: "text",
    _Role.Text: "text",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "text",
    _Role.ToolTipBase: "surface",
    _Role.ToolTipText: "text",
    _Role.PlaceholderText: "text_3",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Link: "accent_text",
    _Role.LinkVisited: "accent_text",
    _Role.Accent: "accent",
    _Role.Light: "surface",
    _Role.Midlight: "hover",
    _Role.Mid: "line",
    _Role.Dark: "edge",
    _Role.Shadow: "edge",
}
_DISABLED = {
    _Role.WindowText: "text_3",
    _Role.Text: "text_3",
    _Role.ButtonText: "text_3",
    _Role.Highlight: "hover",
    _Role.HighlightedText: "text_2",
    _Role.Accent: "edge",
    _Role.Link: "text_3",
}


@dataclass
class _InForce:
    tokens: Tokens = LIGHT
    scale: int = 100  # per cent
    fonts: dict[str, QFont] = field(default_factory=dict)
    sheet: str = ""
    dressed: WeakSet[QWidget] = field(default_factory=WeakSet)


_in_force = _InForce()


def tokens() -> Tokens:
    """The theme in force."""
    return _in_force.tokens


def colour(name: str) -> QColor:
    """The colour of a token by its name, such as ``text_2``."""
    return QColor(cast(str, getattr(_in_force.tokens, name)))


def px(size: float) -> int:
    """A size or distance of :mod:`tokens` under the text scale in force."""
    return round(size * _in_force.scale / 100)


def font(role: str) -> QFont:
    """The font of a role of :data:`tokens.TYPE` under the text scale in force."""
    found = _in_force.fonts.get(role)
    if found is None:
        size, weight = TYPE[role]
        found = QFont(FAMILY)
        found.setPixelSize(px(size))
        found.setWeight(QFont.Weight(weight))
        if role == "figure":
            found.setFeature(QFont.Tag("tnum"), 1)  # figures stand in columns
        _in_force.fonts[role] = found
    return QFont(found)


def dress(window: QWidget) -> None:
    """Give a window without a parent the sheet, now and after each change; whatever comes into it has it, too.

    For a window's constructor, while it is empty: each widget in it is styled once when it comes in.
    """
    _in_force.dressed.add(window)
    window.setStyleSheet(_in_force.sheet)


def palette(theme: Tokens) -> QPalette:
    """The palette for what Qt paints by itself; the Disabled group is set, or disabled words would stay black."""
    made = QPalette()
    for role, name in _INK.items():
        made.setColor(role, QColor(getattr(theme, name)))
    for role, name in _DISABLED.items():
        made.setColor(_Group.Disabled, role, QColor(getattr(theme, name)))
    return made


@cache
def _load_fonts() -> None:
    """Regular, Semibold and Italic only."""
    for face in ("Regular", "Semibold", "It"):
        if QFontDatabase.addApplicationFont(str(resource("fonts", f"SourceSans3-{face}.ttf"))) < 0:
            raise FileNotFoundError(f"SourceSans3-{face}.ttf")


class Theme(QObject):
    """Looks after the look of the application. ``changed`` is emitted when all widgets have the new sheet."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice = SYSTEM

    @property
    def choice(self) -> str:
        """What was asked for: one of :data:`CHOICES`."""
        return self._choice

    @property
    def scale(self) -> int:
        """The text scale in per cent."""
        return _in_force.scale

    def apply(self, choice: str = SYSTEM, scale: int = 100) -> None:
        """Set theme (one of :data:`CHOICES`) and text scale (100 to 150 per cent), also while windows are open."""
        if choice not in CHOICES or not SCALES[0] <= scale <= SCALES[-1]:
            raise ValueError((choice, scale))
        self._choice = choice
        app = cast(QApplication, QApplication.instance())
        _load_fonts()
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed, Qt.ConnectionType.UniqueConnection)
        wishes = hints.accessibility()
        wishes.contrastPreferenceChanged.connect(self._on_system_changed, Qt.ConnectionType.UniqueConnection)
        _in_force.tokens = THEMES.get(choice) or system_tokens(
            hints.colorScheme(), hints.accessibility().contrastPreference()
        )
        _in_force.scale = scale
        _in_force.fonts.clear()
        if app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        app.setPalette(palette(tokens()))
        app.setFont(font("body"))
        _in_force.sheet = sheet(tokens(), px)
        for window in list(_in_force.dressed):
            if isValid(window):
                window.setStyleSheet(_in_force.sheet)
        self.changed.emit()

    @Slot()
    def _on_system_changed(self) -> None:
        if self._choice == SYSTEM:
            self.apply(SYSTEM, _in_force.scale)


def system_tokens(scheme: Qt.ColorScheme, preference: Qt.ContrastPreference) -> Tokens:
    """What the system asks for; many systems do not say, then it is light. High contrast is dark unless it is light."""
    if preference == Qt.ContrastPreference.HighContrast:
        return CONTRAST_LIGHT if scheme == Qt.ColorScheme.Light else CONTRAST
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


@cache
def current() -> Theme:
    """The one theme object of the application."""
    return Theme()


def less_motion() -> bool:
    """Whether the system asks for less motion."""
    hints = cast(QApplication, QApplication.instance()).styleHints()  # held: its wishes would go with it
    return hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion
