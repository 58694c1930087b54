# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The seminar mode over an open exercise: back to the start, from chapter to chapter, and own scenarios.

A state takes the place of what was done as one file that is renamed; everything in sight is made anew over it. What was
there before is kept beside it until the next time, so that nothing of it needs a question.
"""

import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mendi_desktop.app.keys_act import KeysAct
from mendi_desktop.app.open_desk import OpenDesk
from mendi_desktop.app.scenario_files import ScenarioFiles
from mendi_desktop.app.state_shelf import StateShelf, Whose, other_scenario
from mendi_desktop.app.states_ahead import StatesAhead
from mendi_desktop.core.clock import Clock
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.demo.pristine import Pristine, keep_state
from mendi_desktop.features.seminar.chapters import OWN, Chapter, chapters
from mendi_desktop.features.seminar.entries import ENTRIES
from mendi_desktop.gui.kit.beside_dialogs import BesideDialogs
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.seminar.course import Course
from mendi_desktop.gui.seminar.task_strip import TaskStrip
from mendi_desktop.vault.backups.troubles import backup_in_words
from mendi_desktop.vault.session import Vault

_START: Final = Place("today")
_RESET: Final = QT_TR_NOOP("Zurück an den Anfang")
_JUMP: Final = QT_TR_NOOP("Kapitel beginnen")


@dataclass(frozen=True, slots=True)
class _Before:
    """What the last beginning has put away."""

    state: Pristine
    chapter: str
    began: datetime
    place: Place
    whose: Whose


class SeminarState(QObject):
    """Satisfies :class:`mendi_desktop.gui.seminar.stage_door.StageDoor`; there is one in a practice process."""

    changed = Signal(str)
    _take_back_asked = Signal()

    def __init__(self, desk: OpenDesk, shelf: StateShelf, files: FileDialogs, clock: Clock, chapter: str) -> None:
        """``chapter``: the one that has just been opened from ``shelf``."""
        super().__init__(desk.window)
        self._desk, self._shelf, self._clock = desk, shelf, clock
        self.other_scenario = partial(other_scenario, shelf)
        """Names the workplace of the program that is not shown here."""
        self._chapter, self._began = chapter, clock.now()
        self._whose = shelf.whose
        """Whose chapters go with what is in sight: a file may stand on the shelf that cannot be entered."""
        self._before: _Before | None = None
        self._ahead = StatesAhead(self, shelf, desk.busy)
        self._own = ScenarioFiles(desk, shelf, files)
        self.keys = KeysAct(self, desk.window).shown
        self.course = Course(self, self)
        """The tasks, and what was tried of them."""
        self._beside = BesideDialogs(desk.window, lambda: TaskStrip(self.course) if self.course.shown else None)
        # the bar that asks for it is gone by then
        self._take_back_asked.connect(self._on_take_back, Qt.ConnectionType.QueuedConnection)

    # -- what there is --------------------------------------------------------------------------------

    @property
    def chapters(self) -> Sequence[Chapter]:
        """All that can be jumped to; somebody's own scenario comes first while it is open."""
        own = self._shelf.own_title
        told = tr("Das eigene Szenario, als wäre es heute gespeichert worden.")
        return (*([Chapter(OWN, own, told, OWN, _START.page)] if own else []), *chapters())

    @property
    def chapter(self) -> str:
        """The id of the chapter in force."""
        return self._chapter

    @property
    def began(self) -> datetime:
        """When the chapter in force was begun (UTC)."""
        return self._began

    @property
    def can_take_back(self) -> bool:
        """Whether there is something to bring back."""
        return self._before is not None

    @property
    def is_preparing(self) -> bool:
        """Whether a chapter was asked for that begins as soon as its state is made."""
        return self._ahead.awaited

    def put_away(self) -> None:
        """The exercise ends."""
        self.keys.turn_off()
        self._beside.end()
        self._ahead.close()

    # -- beginning ------------------------------------------------------------------------------------

    @Slot()
    def reset(self) -> None:
        """Back to the start of the chapter in force."""
        self._begin(self._chapter, _RESET, QT_TR_NOOP("Zurück am Anfang von „{chapter}“"))

    @Slot(str)
    def jump(self, chapter_id: str) -> None:
        """Begin a chapter, a moment later if its state has to be made first; KeyError for an unknown id."""
        self._begin(chapter_id, _JUMP, QT_TR_NOOP("Kapitel „{chapter}“ beginnt"))

    def _begin(self, chapter_id: str, label: str, says: str) -> None:
        """Now, or when its state is made; until then the window answers, and whatever else begins is begun instead."""
        chapter = {each.id: each for each in self.chapters}[chapter_id]
        if self._shelf.has(chapter.state):
            self._enter(chapter, label, says)
        elif (workbench := self._desk.workbench()) is not None:
            says_so = tr("„{chapter}“ wird vorbereitet und beginnt gleich …", chapter=chapter.title)
            workbench.tell(says_so, waiting=True)
            self._ahead.make_now(chapter.state, partial(self._on_ready, chapter, label, says), self._on_refused)

    def _on_ready(self, chapter: Chapter, label: str, says: str) -> None:
        if self._desk.window.curtain.is_down:  # whoever covered everything meanwhile does not want it brought back
            self._say(tr("„{chapter}“ ist vorbereitet.", chapter=chapter.title))
        else:
            self._enter(chapter, label, says)

    def _on_refused(self, error: UserError) -> None:
        self._say(error.message)

    def _enter(self, chapter: Chapter, label: str, says: str) -> None:
        def enter(vault: Vault, present: Place) -> Place:
            state = self._shelf.get(chapter.state)
            kept = keep_state(vault, self._free_place())
            before = _Before(kept, self._chapter, self._began, present, self._whose)
            state.take_over(vault, label)
            with suppress(OSError):  # then the list of backups is longer than it could be
                self._shelf.set_backups_aside()
            if self._before is not None:
                self._before.state.forget()
            self._chapter, self._began, self._before = chapter.id, self._clock.now(), before
            self._whose = self._shelf.whose
            return _place(vault, chapter)

        if not self._change(enter):
            self._shelf.give_back(self._whose)
        elif (desk := self._desk.desk()) is not None:
            desk.dispatcher.offer(tr(label), tr(says, chapter=chapter.title), self.take_back)

    @Slot()
    def take_back(self) -> None:
        """Bring back what the last beginning has put away."""
        self._take_back_asked.emit()

    @Slot()
    def _on_take_back(self) -> None:
        before = self._before
        if before is None:
            return

        def enter(vault: Vault, _present: Place) -> Place:
            before.state.take_over(vault, _RESET)
            before.state.forget()
            with suppress(OSError):
                self._shelf.bring_backups_back()
            self._chapter, self._began, self._before = before.chapter, before.began, None
            self._whose = before.whose
            self._shelf.give_back(before.whose)
            return before.place

        if self._change(enter) and (workbench := self._desk.workbench()) is not None:
            workbench.tell(tr("Wieder da ist, was davor zu sehen war."))

    def _change(self, enter: Callable[[Vault, Place], Place]) -> bool:
        """Put everything in sight away, let another state take the place of this one, and come back.

        Whatever goes wrong is said over the state that was there before.
        """
        vault = self._desk.vault()
        if vault is None:
            return False
        workbench = self._desk.workbench()
        present = _START if workbench is None else workbench.place
        place, trouble = present, ""
        self._ahead.give_way()
        with self._desk.window.curtain.before_lock():
            self._desk.clear()
            try:
                with backup_in_words():
                    place = enter(vault, present)
            except UserError as error:
                trouble = error.message
            finally:
                self._desk.come_back(place)
        self._ahead.start()
        if trouble:
            self._say(trouble)
            return False
        self.changed.emit(self._chapter)
        return True

    def _say(self, sentence: str) -> None:
        if (workbench := self._desk.workbench()) is not None:
            workbench.tell(sentence)

    def _free_place(self) -> Path:
        return self._shelf.folder / f"before-{secrets.token_hex(4)}"

    # -- own scenarios --------------------------------------------------------------------------------

    @Slot()
    def ask_save(self) -> None:
        """Ask for a file and save the present state there as an own scenario."""
        self._own.ask_save()

    @Slot()
    def ask_open(self) -> None:
        """Ask for an own scenario and open it, its days moved to the present."""
        if self._own.ask_open():
            self.jump(OWN)


def _place(vault: Vault, chapter: Chapter) -> Place:
    entry = vault.read(ENTRIES[chapter.entry]) if chapter.entry else None
    return Place(chapter.page, entry, word=chapter.word)
