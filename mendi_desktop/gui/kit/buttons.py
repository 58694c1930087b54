# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Buttons: one primary act on a page, quiet ones beside it, links in the text."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import icons, theme
from mendi_desktop.gui.kit.faces import ButtonFace
from mendi_desktop.gui.kit.text import plain_tip, restyle
from mendi_desktop.gui.kit.theme import font, px
from mendi_desktop.gui.kit.tokens import ICON, ICON_GAP, ICON_SMALL, PAD_OPTION, S1

_Policy = QSizePolicy.Policy


class Kind(StrEnum):
    """How loud a button is. ``PRIMARY``: one on a page; ``BORDERED``: the second best act; ``DANGER``: erases."""

    PRIMARY = "primary"
    BORDERED = "bordered"
    QUIET = "quiet"
    LINK = "link"
    SMALL_LINK = "small-link"
    DANGER = "danger"
    INVERSE = "inverse"
    SIDE = "side"
    CHIP = "chip"
    SEGMENT = "segment"
    FOLD = "fold"


_ICON_INK = {Kind.PRIMARY: "on_accent", Kind.LINK: "accent_text", Kind.DANGER: "danger", Kind.INVERSE: "canvas"}


class Button(QPushButton):
    """A button with words, an icon or both. An icon alone needs ``name``; ``tip`` is for the shortcut or a sentence."""

    def __init__(
        self, text: str, kind: Kind = Kind.BORDERED, icon: str | None = None, *, name: str = "", tip: str = ""
    ) -> None:
        super().__init__(text.replace("&", "&&"))  # keys are shown in words, so no letter is underlined
        if not (text or name):
            raise ValueError("a button without words needs a name")
        self._words, self._kind, self._tip, self._brief = text, kind, tip, False
        self.setProperty("kind", str(kind))
        self.setAccessibleName(name or text)
        self.setToolTip(plain_tip(tip or ("" if text else name)))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(_Policy.Fixed, _Policy.Fixed)
        if icon:
            self.set_glyph(icon)
        self._measure()
        theme.current().changed.connect(self._measure)
        self.pressed.connect(self._on_pressed)

    def words(self) -> str:
        """The text as shown, without Qt's doubling of "&"."""
        return self._words

    def set_words(self, text: str) -> None:
        """Change the words and the name with them."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self._measure()

    def set_brief(self, brief: bool) -> None:
        """The icon alone, where the room is needed for something else; the words are the tooltip then."""
        brief = brief and self.saves > 0
        if brief == self._brief:
            return
        self._brief = brief
        self.setText("" if brief else self._words.replace("&", "&&"))
        self.setToolTip(plain_tip(", ".join(filter(None, (self._words, self._tip))) if brief else self._tip))
        self._measure()

    @property
    def is_brief(self) -> bool:
        return self._brief

    @property
    def saves(self) -> int:
        """Pixels that are gained without the words; none for the primary act, and where no icon would be left."""
        if self._kind is Kind.PRIMARY or not self._words or self.icon().isNull():
            return 0
        return self.fontMetrics().horizontalAdvance(self._words) + px(ICON_GAP) + S1

    def make_face(self) -> ButtonFace:
        return ButtonFace(self)

    def set_kind(self, kind: Kind, icon: str) -> None:
        """Make it louder or quieter; ``icon`` is drawn in the ink of the kind."""
        self._kind = kind
        restyle(self, kind=str(kind))
        self.set_glyph(icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Eingabe presses as the space bar does; Qt knows that in windows of its own dialogs only."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_pressed(self) -> None:
        """Take the keyboard however it is pressed: what stands half typed in a field is read when the field is left.

        A screen reader presses without that, and so does the mouse under macOS.
        """
        if self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_glyph(self, icon: str) -> None:
        """Change the icon."""
        ink = _ICON_INK.get(self._kind, "text_2")
        chosen = "on_accent" if self._kind is Kind.CHIP else ink
        at_end = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setIcon(icons.icon(icon, ink, chosen, at_end=at_end))
        self._measure()

    @Slot()
    def _measure(self) -> None:
        size = px(ICON_SMALL if self._kind is Kind.CHIP else ICON)
        # the gap between icon and word cannot be styled: the icon is drawn at the left of a wider rectangle
        gap = ICON_GAP if self._kind is Kind.SIDE else px(ICON_GAP)  # beside pages, whose gaps do not grow either
        self.setIconSize(QSize(size + (gap if self._words and not self._brief else 0), size))
        if self._kind in (Kind.CHIP, Kind.SEGMENT):
            # Qt measures with the normal weight; the chosen state is semibold and would be cut
            words = QFontMetrics(font("option_chosen")).horizontalAdvance(self._words)
            icon = 0 if self.icon().isNull() else self.iconSize().width() + S1  # Qt puts 4 px between the two
            self.setMinimumWidth(words + icon + 2 * px(PAD_OPTION) + 2)


def button(text: str, kind: Kind = Kind.BORDERED, icon: str | None = None, *, name: str = "", tip: str = "") -> Button:
    """Make a :class:`Button`."""
    return Button(text, kind, icon, name=name, tip=tip)


def glyph_button(icon: str, name: str, kind: Kind = Kind.QUIET) -> Button:
    """A button with an icon only; ``name`` is read out and shown as tooltip."""
    return Button("", kind, icon, name=name)


def removable(text: str) -> Button:
    """A filter in use or a chosen entry: the word first, the cross last; pressing it takes it away."""
    made = Button(text, Kind.CHIP, name=tr("{what} entfernen", what=text))
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.set_glyph("x")
    return made
