# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the acts of the menus and keys do, and where they do nothing: behind the curtain, and beside an open dialog."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mendi_desktop.app.joint_state import JointState
from mendi_desktop.app.text_size import TextSize
from mendi_desktop.core.settings import SettingsFile
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.shell.keys.dialog import show_keys
from mendi_desktop.gui.shell.menu import PAGES, UNDER_THE_CURTAIN
from mendi_desktop.gui.shell.window import MainWindow

if TYPE_CHECKING:
    from mendi_desktop.gui.shell.workbench import Workbench

Act = Callable[[], object]


class MenuActs(QObject):
    """``on_vault``: acts that are about the whole vault (``lock``, ``back_up``, ``other_vault``), done elsewhere.

    ``on_help``: acts of the help menu, which are about no vault. ``joint``: while it is on, it decides what is done.
    """

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        workbench: "Callable[[], Workbench | None]",
        on_vault: Mapping[str, Act],
        on_help: Mapping[str, Act],
        joint: JointState,
    ) -> None:
        super().__init__(window)
        self._window, self._workbench, self._on_vault = window, workbench, on_vault
        self._on_help, self._joint = on_help, joint
        self._text_size = TextSize(window, settings)
        window.asked.connect(self.do)

    @Slot(str)
    def do(self, action: str) -> None:
        """Do the act with this id."""
        anywhere: dict[str, Act] = {
            "other_vault": self._on_vault["other_vault"],
            "quit": self._window.close,
            "larger": self._text_size.make_larger,
            "smaller": self._text_size.make_smaller,
            "beamer": self._text_size.turn_beamer,
            "shortcuts": lambda: show_keys(self._window),
            "curtain": self._window.curtain.turn,
            **self._on_help,
        }
        workbench = self._workbench()
        if self._window.curtain.is_down and action not in UNDER_THE_CURTAIN:
            return
        if self._joint.is_on:
            self._joint.do(action, {**anywhere, "lock": self._on_vault["lock"]})
        elif action in anywhere:
            anywhere[action]()
        elif workbench is not None and (action == "lock" or not self._window.asks):
            self._at_work(workbench, action)

    def _at_work(self, workbench: "Workbench", action: str) -> None:
        acts: dict[str, Act] = {
            "undo": workbench.undo,
            "redo": workbench.redo,
            "find": workbench.search,
            "go_to_code": lambda: workbench.go(Place("network", word="code")),
            "record": lambda: workbench.go(Place("record")),
            "before": lambda: workbench.go(Place("before", about=workbench.page.whom())),
            "joint_view": lambda: self._joint.begin(workbench.page.whom()),
            "report": lambda: workbench.go(Place("reports", word="works-council")),
            **workbench.acts,
            **self._on_vault,
        }
        if action in PAGES:
            workbench.go(Place(action))
        else:
            acts[action]()
