# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The small pane that says why something is asked, and where it may appear."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import explaining
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.layout import bring_into_sight, column, settle_layouts
from mendi_desktop.gui.kit.popover import Popover
from mendi_desktop.gui.kit.text import Label, fit_height, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CARD_DOOR, S1, S2, S3

if TYPE_CHECKING:
    from mendi_desktop.features.explanations import Explanation

_Key = Qt.Key
_MODIFIERS: Final = frozenset((_Key.Key_Control, _Key.Key_Shift, _Key.Key_Alt, _Key.Key_AltGr, _Key.Key_Meta))


class WhyPane(Popover):
    """Says why, where, how carefully and how long; any key closes it, and Esc does nothing else."""

    def __init__(self, control: QWidget, told: "Explanation") -> None:
        super().__init__(control)
        self._control = control
        self._width = px(CARD_DOOR)
        inner = self._width - 2 * (S1 + S3)
        lines: list[Label] = [label(told.why, wrap=True), label(told.where, "strong", wrap=True)]
        if told.care:
            lines.append(label(told.care, "small", "2", wrap=True))
        lines.append(label(told.until, "small", "2", wrap=True))
        for line in lines:
            line.setFixedWidth(inner)
            line.resize(inner, line.height())
            fit_height(line)  # a line is measured in the width it gets, and it has none before it is shown
        content = QWidget()
        content.setLayout(column(*lines, gap=S1, margins=(S3, S2, S3, S2)))
        self.fill(content)
        self.setAccessibleName(tr("Wozu wird das gefragt?"))
        self.setAccessibleDescription(" ".join(line.text() for line in lines))
        self.closed.connect(self.deleteLater)

    def open_it(self) -> None:
        """Open below the control, and let it be read out."""
        bring_into_sight(self._control)
        settle_layouts(self)
        self.open_at_wish()
        announce(self, self.accessibleDescription())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() not in _MODIFIERS:
            self.close_it()
            return event.key() == _Key.Key_Escape
        if event.type() == QEvent.Type.FocusOut:
            self.close_it()
        return super().eventFilter(watched, event)


def open_why(widget: QWidget | None) -> WhyPane | None:
    """Answer at the control that ``widget`` belongs to; None where nothing is stored, or nothing is said of it."""
    found = explaining.stored_by(widget)
    told = explaining.current().told(found[1]) if found else None
    if found is None or told is None:
        return None
    pane = WhyPane(found[0], told)
    pane.closed.connect(partial(explaining.current().answered.emit, found[1]))
    pane.open_it()
    return pane


def open_why_at_focus() -> WhyPane | None:
    """Answer at the control that has the keyboard."""
    return open_why(QApplication.focusWidget())
