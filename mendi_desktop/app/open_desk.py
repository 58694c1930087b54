# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What those who change everything in sight need of the desktop, without knowing it: Mitschau, the seminar mode."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.shell.window import MainWindow

if TYPE_CHECKING:
    from mendi_desktop.gui.kit.desk import Desk
    from mendi_desktop.gui.shell.workbench import Workbench
    from mendi_desktop.vault.session import Vault


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """What is open just now in ``window``, None while nothing is. ``busy``: whether anything is being worked at.

    ``end_joint`` ends Mitschau, ``put_away`` lets the workbench go, ``come_back`` makes it anew and goes to a place.
    """

    window: MainWindow
    vault: "Callable[[], Vault | None]"
    workbench: "Callable[[], Workbench | None]"
    desk: "Callable[[], Desk | None]"
    end_joint: Callable[[], object]
    put_away: Callable[[], object]
    come_back: Callable[[Place], object]
    busy: Callable[[], bool]

    def clear(self) -> None:
        """Let all that is in sight go, after what is half typed was kept. No worker is at it any more then."""
        self.end_joint()
        if (workbench := self.workbench()) is not None:
            workbench.keep()
            self.window.show_view(QWidget(), with_vault=False)  # a list in sight would read rows once more
        self.put_away()
