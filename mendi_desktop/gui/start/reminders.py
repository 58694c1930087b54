# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Watches the clock while pages are in sight: a new day comes to all of them, and an event that begins soon is told.

Everything stays inside the window, in words that tell nothing of anybody. Whatever hides the workbench (curtain, lock,
one colleague's record shared with the colleague) stops this, too; nothing is told behind it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features import workdays
from mendi_desktop.features.reminders import Soon, events_soon
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.shell.workbench import Workbench
from mendi_desktop.gui.start.reminder_line import ReminderLine

_EVERY_MS: Final = 20_000
_AFTER_START_MS: Final = 1_500
_START: Final = "today"
_MEMORY: Final = "reminders"


@dataclass(frozen=True, slots=True)
class _Said:
    """What the line says just now, and where its act leads. ``key``: what it is put away by."""

    key: str
    place: Place


class Reminders(QObject):
    """``waiting``: how much is due today or was due before."""

    def __init__(self, workbench: Workbench, desk: Desk, waiting: Callable[[Desk], int]) -> None:
        super().__init__(workbench)
        self._workbench, self._desk, self._waiting = workbench, desk, waiting
        self._today = desk.vault.clock.today()
        self._said: _Said | None = None
        self._loaded = False
        self.line = ReminderLine()
        self.line.acted.connect(self._on_acted)
        self.line.put_away.connect(self._on_put_away)
        workbench.foot.addWidget(self.line)
        self._timer, self._calm = QTimer(self), QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_AFTER_START_MS)
        self._calm.timeout.connect(self._load)
        workbench.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._timer.start()
            if not self._loaded:
                self._calm.start()
            self.look()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
            self._calm.stop()
        return False

    @Slot()
    def look(self) -> None:
        """What is new since the last look; also after a sleep, when no midnight was seen."""
        today = self._desk.vault.clock.today()
        if today != self._today:
            self._today = today
            self._turn_day()
        soon = self._desk.vault.read(events_soon, self._desk.vault.clock.now())
        told = next((each for each in soon if str(each.event) not in self._put_away()), None)
        if told is not None:
            self._say(str(told.event), _said_soon(told), tr("Ansehen"), Place("network", told.event))
        elif self._said is not None and self._said.key != self._day_key():
            self._close()

    def _turn_day(self) -> None:
        """Every page, the sidebar and empty lines go on with the new day; a page elsewhere is told what waits."""
        for page in self._workbench.findChildren(Page):
            page.turn_day()
        self._desk.bridge.changed.emit(ChangeSet("", frozenset()))
        count = self._waiting(self._desk)
        if count and self._workbench.place.page != _START:
            says = plural(
                count,
                QT_TR_NOOP("Ein neuer Tag hat begonnen. Heute wartet {n} Punkt."),
                QT_TR_NOOP("Ein neuer Tag hat begonnen. Heute warten {n} Punkte."),
            )
            self._say(self._day_key(), says, tr("Ansehen"), Place(_START))
        else:
            self._close()

    def _say(self, key: str, sentence: str, act: str, place: Place) -> None:
        news = self._said is None or self._said.key != key
        self._said = _Said(key, place)
        self.line.say(sentence, act, aloud=news)

    def _close(self) -> None:
        self._said = None
        self.line.hide()

    @Slot()
    def _on_acted(self) -> None:
        """Whoever looks has heard it."""
        said = self._said
        self._on_put_away()
        if said is not None:
            self._desk.navigator.asked.emit(said.place)

    @Slot()
    def _on_put_away(self) -> None:
        if self._said is not None:
            put_away = sorted({*self._put_away(), self._said.key})
            self._desk.memory.put(_MEMORY, {"day": self._today.isoformat(), "put_away": put_away})
        self._close()

    def _put_away(self) -> frozenset[str]:
        """What was put away today; it lies in the vault."""
        kept = self._desk.memory.get(_MEMORY)
        if not isinstance(kept, dict) or kept.get("day") != self._today.isoformat():
            return frozenset()
        return frozenset(str(key) for key in kept.get("put_away", ()))

    def _day_key(self) -> str:
        return _key_of(self._today)

    @Slot()
    def _load(self) -> None:
        """The library of holidays, before somebody waits for it."""
        self._loaded = True
        self._desk.tasks.run(lambda _task: workdays.load(), _nothing, gives_way=True)


def _said_soon(soon: Soon) -> str:
    if soon.minutes <= 0:
        return tr("Ein Termin beginnt jetzt.")
    return plural(
        soon.minutes,
        QT_TR_NOOP("In {n} Minute beginnt ein Termin."),
        QT_TR_NOOP("In {n} Minuten beginnt ein Termin."),
    )


def _key_of(day: date) -> str:
    return f"day {day.isoformat()}"


def _nothing(_result: object) -> None:
    """Loading has no outcome but speed."""
