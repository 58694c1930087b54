# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list that drops from a combo box. Its widgets are made when it opens for the first time: most never do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.option_list import OptionList
from mendi_desktop.gui.kit.popover import Popover
from mendi_desktop.gui.kit.tokens import S1


class OptionDrop(QObject):
    """Belongs to ``anchor`` and opens under it. ``options`` says what is offered, when it opens and after changes."""

    picked = Signal(object)
    """An :class:`Option`."""

    def __init__(self, anchor: QWidget, name: str, options: Callable[[], Sequence[Option]]) -> None:
        super().__init__(anchor)
        self._anchor, self._name, self._options = anchor, name, options
        self._made: tuple[Popover, OptionList] | None = None

    def renew(self) -> None:
        """Something else is offered now."""
        if self._made:
            self.list.rows.set_options(self._options())

    @property
    def list(self) -> OptionList:
        return self._parts()[1]

    @property
    def is_open(self) -> bool:
        return self._made is not None and self._made[0].is_open

    def open(self) -> None:
        """Open, or fit what is offered now while open."""
        popover, listed = self._parts()
        margin = 2 * S1
        width = max(self._anchor.width(), listed.wished_width() + margin)
        popover.open_at(width, listed.wished_height() + margin + 2)

    def close(self) -> None:
        """Close; does nothing while closed."""
        if self._made:
            self._made[0].close_it()

    def _parts(self) -> tuple[Popover, OptionList]:
        if self._made is None:
            popover, listed = Popover(self._anchor), OptionList(self._name)
            listed.rows.set_options(self._options())
            listed.picked.connect(self.picked)
            popover.fill(listed)
            self._made = popover, listed
        return self._made
