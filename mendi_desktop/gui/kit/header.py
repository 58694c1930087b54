# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The head of a page: title, one quiet line of facts, at the right or below them the acts; the primary one last."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Button
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import ElidedLabel
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CONTROL, HEADER, HEADER_FACTS, S2, S3, S4, S5


class Header(QFrame):
    """Always the same height, with or without the second line: the page below never jumps.

    Where title and facts would be cut, the acts beside the primary one keep their icon and let their words go. Where
    that is not enough for the title, the acts stand below it.
    """

    def __init__(self, title: str, facts: str = "", *acts: QWidget) -> None:
        super().__init__()
        self._title = ElidedLabel(title, "title")
        self._facts = ElidedLabel(facts, "small", "2")
        self._acts = acts
        words = column(None, self._title, self._facts, None, gap=0)
        self._bar = row(*acts, gap=S2)
        self._all = row((words, 1), self._bar, gap=S4 + S2, margins=(S5, 0, S5, 0))
        self.setLayout(self._all)
        self._stacked = False
        self._facts.setVisible(bool(facts))  # not before it has a parent: it would flash up as a window of its own
        self._measure()
        theme.current().changed.connect(self._measure)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._make_room()

    def set_facts(self, facts: str) -> None:
        """Change the quiet line; an empty one leaves no gap."""
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self._make_room()

    def show_acts(self, shown: bool) -> None:
        """An empty page has its act in the middle: a second one up here would only compete with it."""
        for act in self._acts:
            act.setVisible(shown)
        self._make_room()

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def facts(self) -> str:
        return self._facts.text()

    @Slot()
    def _measure(self) -> None:
        self._settle_height()
        self._make_room()

    def _make_room(self) -> None:
        shown = [act for act in self._acts if not act.isHidden()]
        full = [_width(act) + (act.saves if isinstance(act, Button) and act.is_brief else 0) for act in shown]
        title = self._title.sizeHint().width()
        words = max(title, min(self._facts.sizeHint().width(), px(HEADER_FACTS)))
        missing = words + 2 * S5 + S4 + sum(full) + S2 * (len(shown) + 1) - self.width()
        for act in shown:
            if isinstance(act, Button):
                act.set_brief(missing > 0)
                missing -= act.saves if act.is_brief else 0
        self._stack(bool(shown) and missing > words - title)

    def _stack(self, stacked: bool) -> None:
        """Acts below the words, or beside them."""
        if stacked == self._stacked:
            return
        self._stacked = stacked
        directions = QBoxLayout.Direction
        self._all.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._all.setSpacing(0 if stacked else S4 + S2)
        self._all.setAlignment(self._bar, Qt.AlignmentFlag.AlignRight if stacked else Qt.AlignmentFlag(0))
        self._all.setContentsMargins(S5, 0, S5, S3 if stacked else 0)
        self._settle_height()

    def _settle_height(self) -> None:
        self.setFixedHeight(px(HEADER) + (px(CONTROL) + S3 if self._stacked else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


def _width(act: QWidget) -> int:
    return min(max(act.sizeHint().width(), act.minimumWidth()), act.maximumWidth())
