# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Exercise and normal program: two processes that call each other forward, and what each of them is inside.

An exercise can open no real vault for as long as it lives (:mod:`mendi_desktop.vault.practice`), so the way from one to
the other is the start of another process, never a change of state in the same one.
"""

import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from mendi_desktop.app.asked_exercise import exercise_sign
from mendi_desktop.app.context import AppContext
from mendi_desktop.app.instance import call_forward
from mendi_desktop.app.open_desk import OpenDesk
from mendi_desktop.app.other_process import Starter
from mendi_desktop.app.own_window import OwnWindow
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import language, tr
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.gui.shell.views import DoorView
from mendi_desktop.vault.filelock import InUseError

if TYPE_CHECKING:
    from mendi_desktop.app.seminar_state import SeminarState
    from mendi_desktop.gui.seminar.course import Course

Act = Callable[[], object]

_PROGRAM: Final = "programm"


class Practice(QObject):
    """``stage``: the seminar mode, in a practice process with an open exercise; None elsewhere."""

    def __init__(self, context: AppContext, desk: OpenDesk, files: FileDialogs, start: Starter) -> None:
        super().__init__(desk.window)
        self._context, self._desk, self._files, self._start = context, desk, files, start
        self._sign = OwnWindow(desk.window, context.folders.runtime)
        self.stage: SeminarState | None = None

    # -- between the two processes --------------------------------------------------------------------

    def announce(self, told: str | None) -> None:
        """Be the window that comes forward: of the exercise ``told``, or (None) of the normal program."""
        runtime = self._context.folders.runtime
        with contextlib.suppress(InUseError):  # another window is it; this one can still be used
            self._sign.claim(runtime / _PROGRAM if told is None else exercise_sign(runtime, told))

    def begin(self, scenario: str = "") -> str:
        """Start an exercise beside this window, or call a running one forward; returns what is to be said.

        ``scenario``: one of the program, the usual one if it is empty.
        """
        if self._start([*filter(None, ("--demo", scenario)), "--lang", language()]):
            return tr("Die Übung öffnet sich in einem eigenen Fenster.")
        return tr("Die Übung ließ sich nicht starten. Bitte das Programm neu öffnen und noch einmal versuchen.")

    def leave(self) -> None:
        """End the exercise and bring the normal program: the running one comes forward, or it is started.

        If it cannot be, the exercise stays and says so: a window that goes and nothing in its stead looks like a crash.
        """
        runtime = self._context.folders.runtime
        if call_forward(runtime, runtime / _PROGRAM) or self._start([]):
            self._desk.window.close()
        else:
            self._say(
                tr(
                    "Das normale Programm ließ sich nicht starten: "
                    "bitte dieses Fenster schließen und das Programm wie gewohnt öffnen."
                )
            )

    # -- inside an exercise ---------------------------------------------------------------------------

    @property
    def course(self) -> "Course | None":
        """The tasks of an open exercise."""
        return self.stage.course if self.stage else None

    def take_stage(self, make: "Callable[[AppContext, OpenDesk, FileDialogs], SeminarState]") -> None:
        """An exercise was opened; ``make`` puts the seminar mode over it."""
        self.close_stage()
        self.stage = make(self._context, self._desk, self._files)

    def close_stage(self) -> None:
        """The invented data are about to go."""
        if self.stage is not None:
            self.stage.put_away()
            self.stage.deleteLater()
            self.stage = None

    def close(self) -> None:
        self.close_stage()
        self._sign.give_up()

    def acts(self) -> Mapping[str, Act]:
        """By the ids of the menu."""
        return {
            "exercise": self._begin_and_say,
            "seminar_reset": lambda: self.stage and self.stage.reset(),
            "seminar_back": lambda: self.stage and self.stage.take_back(),
            "keys_shown": lambda: self.stage and self.stage.keys.turn(),
            "seminar_save": lambda: self.stage and self.stage.ask_save(),
            "seminar_open": lambda: self.stage and self.stage.ask_open(),
            "other_exercise": self._begin_other,
            "leave_exercise": self.leave,
        }

    def _begin_other(self) -> None:
        if self.stage is not None:
            self._say(self.begin(self.stage.other_scenario()))

    def _begin_and_say(self) -> None:
        self._say(self.begin())

    def _say(self, sentence: str) -> None:
        """In what is in sight: the workbench, or a view before it."""
        view = self._desk.window.view
        if (workbench := self._desk.workbench()) is not None:
            workbench.tell(sentence)
        elif isinstance(view, DoorView):
            view.show_trouble(UserError(sentence))
