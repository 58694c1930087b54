# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The chosen day beside the month: what is due, events, the talks of the day. Every line leads to its entry."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.german_dates import format_date, weekday_name
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.calendar_days import DayFacts
from mendi_desktop.features.consultations.queries import ConsultationRow
from mendi_desktop.gui.calendar.day_row import DayRow
from mendi_desktop.gui.calendar.wording import said_event, said_talks
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import Item, append, box, clear, column, row
from mendi_desktop.gui.kit.text import ElidedLabel, Label, heading, label
from mendi_desktop.gui.kit.tokens import S2, S3, S4, S5
from mendi_desktop.gui.start.entry_row import EntryRow
from mendi_desktop.gui.start.other_day import OtherDay

TALKS = 12
"""As many talks of a day are listed; a counter of a fair has more."""


class DayPane(QFrame):
    """``left`` when Esc or the arrow above the first row leads back to the month."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("kind", "pane")
        self._desk = desk
        self._talk_words = Wording(desk.vault.options.workplace_kind, desk.vault.clock.today)
        self.title = ElidedLabel("", "section")
        self._holiday: Label = label("", "small", "2", wrap=True)
        self._nothing: Label = label("", ink="2", wrap=True)
        self._place, self._rows = column(gap=0), column(gap=0)
        self.rows: list[EntryRow] = []
        words = column(self.title, self._holiday, gap=0, margins=(S2, 0, S2, 0))
        nothing = column(self._nothing, margins=(S2, S3, S2, 0))
        # the hover planes of rows reach further than the words
        self.setLayout(
            column(words, S3, self._place, nothing, None, gap=0, margins=(S5 - S2, S4, S5 - S2, S4)),
        )

    def show_day(self, facts: DayFacts, talks: Sequence[ConsultationRow], holiday: str | None) -> None:
        """Show a day; the keyboard stays where it was in it."""
        at = self._focused()
        today = self._desk.vault.clock.today()
        day = facts.day
        self.title.setText(tr("{weekday}, {date}", weekday=weekday_name(day), date=format_date(day)))
        self._holiday.setText(holiday or (tr("heute") if day == today else ""))
        self._holiday.setVisible(bool(self._holiday.text()))
        clear(self._place)
        self._rows, self.rows = column(gap=0), []
        self._add(tr("Fällig"), [self._due_row(DayRow(item)) for item in facts.due])
        self._add(tr("Veranstaltungen"), self._event_rows(facts, today))
        self._add(tr("Gespräche"), [self._talk_row(talk) for talk in talks])
        if facts.talks > len(talks):
            append(self._rows, label(tr("insgesamt {talks}", talks=said_talks(facts.talks)), "small", "2"))
        lines = box(self._rows)  # they come into the window, are styled and shown all at once
        self._place.addWidget(lines)
        lines.show()
        self._nothing.setText(_nothing_on(day, today))
        self._nothing.setVisible(facts.is_empty)
        self._refocus(at)

    def _add(self, title: str, rows: Sequence[EntryRow]) -> None:
        if not rows:
            return
        items: list[Item] = [row((heading(title), 1), margins=(S2, 0, S2, 0)), *rows, S3]
        for item in items:
            append(self._rows, item)
        for made in rows:
            made.moved.connect(self._on_moved)
        self.rows += rows

    def _due_row(self, made: DayRow) -> DayRow:
        made.asked.connect(self._desk.dispatcher.try_run)
        made.other_day_asked.connect(self._on_other_day)
        made.opened.connect(partial(self._desk.navigator.go, made.item.page, made.item.entry))
        return made

    def _event_rows(self, facts: DayFacts, today: date) -> list[EntryRow]:
        kind, made = self._desk.vault.options.workplace_kind, []
        for event in facts.events:
            line = EntryRow(event.title, said_event(event, kind, today))
            line.place([], [])
            line.opened.connect(partial(self._desk.navigator.go, "network", event.id))
            made.append(line)
        return made

    def _talk_row(self, talk: ConsultationRow) -> EntryRow:
        made = EntryRow(self._talk_words.title(talk), self._talk_words.facts(talk))
        made.place([], [])
        made.opened.connect(partial(self._desk.navigator.go, "consultations", talk.id))
        return made

    @Slot(object)
    def _on_other_day(self, item: object) -> None:
        row_ = next(row_ for row_ in self.rows if isinstance(row_, DayRow) and row_.item is item)
        OtherDay(self, self._desk, row_.item).open_it()

    # -- the keyboard ---------------------------------------------------------------------------------

    def take_keyboard(self) -> None:
        """Put the keyboard on the first line, if there is one."""
        if self.rows:
            self.rows[0].focus_part("title")

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        at = self._focused()
        if at is None:
            return
        if at[0] + step < 0:
            self.left.emit()
        elif at[0] + step < len(self.rows):
            self.rows[at[0] + step].focus_part(at[2])

    def _focused(self) -> tuple[int, object, str] | None:
        """Place, key and part of the line that has the keyboard."""
        for number, made in enumerate(self.rows):
            if part := made.focused_part():
                return number, made.key if isinstance(made, DayRow) else None, part
        return None

    def _refocus(self, at: tuple[int, object, str] | None) -> None:
        if at is None:
            return
        number, key, part = at
        same = next((made for made in self.rows if isinstance(made, DayRow) and made.key == key), None)
        if same is not None:
            same.focus_part(part)
        elif self.rows:
            self.rows[min(number, len(self.rows) - 1)].focus_part("title")
        else:
            self.left.emit()


def _nothing_on(day: date, today: date) -> str:
    if day < today:
        return tr("Von diesem Tag ist nichts offen und nichts festgehalten.")
    return tr("Für diesen Tag ist nichts vorgemerkt.")
