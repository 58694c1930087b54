# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The places that are there before any vault is open: what they share."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.kit.curtain import paint_curtain
from mendi_desktop.gui.kit.layout import Item, box, column, row, scroll
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S5, S6


class DoorView(QWidget):
    """A view that leads to an open vault: it can wait, say what went wrong, and take the keyboard."""

    def set_busy(self, words: str) -> None:
        """Work has begun; ``words`` say what."""
        raise NotImplementedError

    def show_trouble(self, error: UserError) -> None:
        """The vault stays closed: say why, and let the user try again."""
        raise NotImplementedError

    def focus_start(self) -> None:
        """Put the keyboard where work begins."""
        raise NotImplementedError


class CurtainView(DoorView):
    """In front of a vault that is closed: nothing of its content is in such a view."""

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_curtain(QPainter(self), self.rect())


def door_card(width: int, *items: Item) -> QFrame:
    """The card on which such a view stands: ``items`` below each other, ``width`` a token."""
    card = box(column(*items, gap=0, margins=(S6, S5, S6, S5)), "card")
    card.setFixedWidth(px(width))
    return card


def centred(content: QWidget) -> QWidget:
    """``content`` in the middle of the page; it scrolls when the window is smaller."""
    inner: QFrame = box(column(None, row(None, content, None), None))
    return scroll(inner)
