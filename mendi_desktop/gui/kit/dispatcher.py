# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Runs commands for the pages: what succeeded can be taken back in the undo bar, what a user got wrong is said."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr

if TYPE_CHECKING:
    from mendi_desktop.storage.command import Command
    from mendi_desktop.storage.unit import Unit

T = TypeVar("T")


class Dispatcher(QObject):
    """The only way from a page to the vault's unit of work. Short commands run at once, in the window's thread."""

    done = Signal(str)
    """An act that can be undone has happened: the sentence that says so, translated."""
    said = Signal(str)
    """A sentence for the user: why something was not done."""
    history_changed = Signal()
    """What undo and redo would do has changed."""

    def __init__(self, unit: "Unit", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unit = unit
        self._beside: tuple[str, Callable[[], None]] | None = None

    def run(self, command: "Command[T]", *, quietly: bool = False) -> T:
        """Run ``command`` and offer undo (not if ``quietly``). Raises UserError for the form to show in its place."""
        result = self._unit.execute(command)
        self.tell(command, quietly=quietly)
        return result

    def tell(self, command: "Command[Any]", *, quietly: bool = False) -> None:
        """``command`` has been done: offer undo. Also for a long one that ran on the worker."""
        if not quietly and command.undoable:
            self._beside = None
        self.history_changed.emit()
        if not quietly and command.undoable:
            self.done.emit(tr(command.done or command.label))

    def try_run(self, command: "Command[T]", *, quietly: bool = False) -> T | None:
        """Like :meth:`run`, but a UserError is said in the window's message line and None returned."""
        try:
            return self.run(command, quietly=quietly)
        except UserError as error:
            self.said.emit(error.message)
            return None

    def offer(self, label: str, sentence: str, take_back: Callable[[], None]) -> None:
        """Something has happened that the journal does not know: undo takes it back, until the next act.

        ``label`` names it in the menu, ``sentence`` says that it has happened; both are translated.
        """
        self._beside = (label, take_back)
        self.history_changed.emit()
        self.done.emit(sentence)

    @property
    def undo_label(self) -> str | None:
        """The act that undo would take back, translated."""
        if self._beside is not None:
            return self._beside[0]
        return tr(label) if (label := self._unit.undo_label) else None

    @property
    def redo_label(self) -> str | None:
        return tr(label) if (label := self._unit.redo_label) else None

    def undo(self) -> bool:
        """Take the last act back. What stands in the way (a full disk, a pulled stick) is said; False then."""
        beside, self._beside = self._beside, None
        if beside is not None:
            beside[1]()
            return True
        return self._try_replay(self._unit.undo)

    def redo(self) -> bool:
        """As :meth:`undo`, the other way."""
        return self._try_replay(self._unit.redo)

    def _try_replay(self, replay: Callable[[], None]) -> bool:
        try:
            replay()
        except UserError as error:
            self.said.emit(error.message)
            return False
        finally:
            self.history_changed.emit()  # also where the journal did not fit and was emptied
        return True
