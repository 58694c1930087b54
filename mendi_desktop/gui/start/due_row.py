# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One thing that waits: a tick closes it in place, two acts put it off; what is done can be undone."""

from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QEnterEvent

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.due import Due
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.due_field import said_next
from mendi_desktop.gui.kit.layout import Item
from mendi_desktop.gui.kit.text import chip, label, restyle
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.start.entry_row import EntryRow
from mendi_desktop.gui.start.wording import StartWording


class DueRow(EntryRow):
    """Asks for commands; it runs none itself."""

    asked = Signal(object)  # a command
    other_day_asked = Signal(object)  # the Due
    prepare_asked = Signal(object)  # the id of the colleague

    def __init__(self, item: Due, wording: StartWording, today: date, workdays: Workdays) -> None:
        title = item.title
        self._done = item.done_on is not None
        super().__init__(title, item.facts, done=self._done)
        self.item, self._today, self._workdays = item, today, workdays
        self.tick = Tick(tr("Erledigt: {what}", what=title), done=self._done)
        self.tick.clicked.connect(self._on_ticked)
        self.take_part("tick", self.tick)
        if self._done:
            self.place([self.tick], self._undo_items(title))
        else:
            late = item.due_on < today
            self.place([self.tick], [*self._put_off_items(title), chip(wording.when(item.due_on), _tone(late))])

    @property
    def key(self) -> tuple[str, object]:
        """What the row is known by from one refresh to the next."""
        return (self.item.kind, self.item.id)

    def _undo_items(self, title: str) -> list[Item]:
        undo = button(tr("Rückgängig"), Kind.LINK, name=tr("Doch nicht erledigt: {what}", what=title))
        undo.clicked.connect(self._on_undo)
        self.take_part("undo", undo)
        return [label(tr("erledigt"), "small", "2"), undo]

    def _put_off_items(self, title: str) -> list[Item]:
        self._tomorrow = tomorrow = button(" ", Kind.QUIET)
        other = button(tr("Anderer Tag …"), Kind.QUIET, name=tr("Anderer Tag: {what}", what=title))
        tomorrow.clicked.connect(self._on_tomorrow)
        other.clicked.connect(self._on_other_day)
        acts: dict[str, Button] = {"tomorrow": tomorrow, "other": other}
        if self.item.person is not None:
            prepare = button(tr("Vorbereiten"), Kind.QUIET, name=tr("Vor dem Gespräch: {what}", what=title))
            prepare.clicked.connect(self._on_prepare)
            acts = {"prepare": prepare, **acts}
        self._acts = tuple(acts.values())
        for name, act in acts.items():
            act.hide()
            self.take_part(name, act)
        return list(self._acts)

    def set_lit(self, lit: bool) -> None:
        if self.property("lit") != lit:
            restyle(self, lit=lit)
        self._show_acts(lit or self.underMouse())

    def _name_day(self) -> None:
        """The next working day is asked for when somebody looks at the act: the first question loads a library."""
        day = said_next(self._workdays, self._today)
        self._tomorrow.set_words(tr("Auf {day}", day=day))
        self._tomorrow.setAccessibleName(tr("Auf {day}: {what}", day=day, what=self.item.title))

    def _show_acts(self, shown: bool) -> None:
        if shown and not self._done and not self._tomorrow.text().strip():
            self._name_day()
        for act in () if self._done else self._acts:
            act.setVisible(shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_acts(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_acts(bool(self.property("lit")))

    @Slot(bool)
    def _on_ticked(self, done: bool) -> None:
        self.asked.emit(self.item.close if done else self.item.reopen)

    @Slot()
    def _on_undo(self) -> None:
        self.asked.emit(self.item.reopen)

    @Slot()
    def _on_tomorrow(self) -> None:
        self.asked.emit(self.item.postpone(self._workdays.later(self._today)))

    @Slot()
    def _on_prepare(self) -> None:
        self.prepare_asked.emit(self.item.person)

    @Slot()
    def _on_other_day(self) -> None:
        self.other_day_asked.emit(self.item)


def _tone(late: bool) -> str:
    return "due" if late else "neutral"
