# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page of a colleague asks of the area of the talks, which it may not know."""

from collections.abc import Callable
from typing import Protocol, TypeAlias
from uuid import UUID

from PySide6.QtWidgets import QScrollBar, QWidget

from mendi_desktop.gui.kit.desk import Desk


class TalksPanel(Protocol):
    """``main`` stands in the middle, ``aside`` at the side; both show the same colleague."""

    @property
    def main(self) -> QWidget: ...

    @property
    def aside(self) -> QWidget: ...

    def follow(self, bar: QScrollBar) -> None:
        """The scroll bar that moves ``main``."""

    def show_colleague(self, colleague_id: UUID) -> None: ...


MakeTalksPanel: TypeAlias = Callable[[Desk], TalksPanel]
