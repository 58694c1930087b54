# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One place where the program leaves something: its path to copy, what is in it, what is seen of it, when it goes."""

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.sizes import said_found
from mendi_desktop.features.safekeeping.spot import Found, Spot
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S1, S3, SIGHT_LABEL

_OWN_MARGIN = 2  # what Qt keeps free on both sides of the words


class PathLine(QLineEdit):
    """A path that can be marked and copied, and never pushes the page wide; the button beside it is the stop of Tab."""

    def __init__(self, path: str, name: str) -> None:
        super().__init__(path)
        self.setProperty("kind", "path")
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(name)
        self.setCursorPosition(0)
        self.setTextMargins(-_OWN_MARGIN, 0, 0, 0)  # the words begin at the page's left edge


class SpotView(QWidget):
    """Shows a :class:`Spot` and what was :class:`Found` there at the moment ``now``."""

    def __init__(self, spot: Spot, found: Found, now: datetime) -> None:
        super().__init__()
        self.spot = spot
        title: Label = label(spot.title, "strong")
        self._found: Label = label(said_found(found, now), "small", "2")
        self.path = PathLine(str(spot.path), tr("Pfad: {title}", title=spot.title))
        copy = button(tr("Kopieren"), Kind.SMALL_LINK, name=tr("Pfad kopieren: {title}", title=spot.title))
        copy.clicked.connect(self._on_copy)
        self._names: list[Label] = []
        facts = [self._fact(name, says) for name, says in told(spot)]
        self.setLayout(
            column(
                row(title, None, self._found, gap=S3),
                row((self.path, 1), copy, gap=S3),
                S1,
                *facts,
                gap=0,
                margins=(0, S3, 0, S3),
            )
        )
        self._measure()
        theme.current().changed.connect(self._measure)

    def _fact(self, name: str, says: str) -> QWidget:
        head: Label = label(name, "small_strong", "2")
        self._names.append(head)
        line = QWidget()
        line.setLayout(row(column(head, None, gap=0), (label(says, "small", wrap=True), 1), gap=S3))
        return line

    @Slot()
    def _measure(self) -> None:
        for name in self._names:
            name.setFixedWidth(px(SIGHT_LABEL))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self.spot.path))


def told(spot: Spot) -> tuple[tuple[str, str], ...]:
    """The three sentences with their heads."""
    return (tr("Darin"), spot.holds), (tr("Zu sehen"), spot.seen), (tr("Dauer"), spot.goes)
