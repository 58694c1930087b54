# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A day on which nobody works is kept as typed, with a word and one act; what is proposed is never such a day."""

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.core.german_dates import Towards
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.due_field import DayProposals, DueField, said_next
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.kept_form import _put, _typed
from mendi_desktop.gui.kit.layout import box, column
from tests.pages.finding import press_button, seen
from tests.support.screenshots import settle
from tests.support.typing import press, type_text
from tests.support.windows import open_window

Key = Qt.Key
THURSDAY = date(2026, 4, 2)
"""The day before Karfreitag."""


class Form:
    """A follow-up with its chips, and a field after it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.workdays = Workdays("ni")
        self.due = DueField("Wiedervorlage", lambda: THURSDAY, lambda: self.workdays)
        tomorrow = said_next(self.workdays, THURSDAY)
        self.quick = DayProposals(self.due, "Wiedervorlage schnell", tomorrow=tomorrow)
        self.field = field("Wiedervorlage", self.due, self.due.hint, self.quick)
        self.after = TextEdit("Danach")
        self.window = open_window(qtbot, box(column(self.field, self.after, None)), QSize(600, 400))
        self.due.setFocus()

    def type_day(self, words: str) -> str:
        """Type a day and leave with Tab; what is said about it."""
        self.due.setFocus()
        self.due.selectAll()
        type_text(self.due, words)
        press(self.due, Key.Key_Tab)
        settle()
        return self.due.hint.sentence


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return Form(qtbot)


def test_a_holiday_is_kept_and_named_and_the_next_working_day_is_one_act_away(form: Form) -> None:
    heard: list[object] = []
    form.due.changed.connect(heard.append)
    assert form.type_day("1.5.") == "Fr, 1.5. ist Tag der Arbeit."
    assert form.due.date() == date(2026, 5, 1)
    here = QApplication.focusWidget()
    assert here is not None
    assert here.accessibleName() == "Mo, 4.5. nehmen", "Tab leads to the act"
    press(here, Key.Key_Space)
    assert form.due.date() == heard[-1] == date(2026, 5, 4)
    assert form.due.hint.sentence == ""
    assert form.due.hasFocus()


def test_a_weekend_is_said_unless_somebody_works_then(form: Form) -> None:
    assert form.type_day("Sa") == "Sa, 4.4. ist am Wochenende."
    press_button(form.window, "Di, 7.4. nehmen")  # Ostermontag is passed over
    assert form.due.date() == date(2026, 4, 7)
    form.workdays = Workdays("ni", saturdays=True)
    assert form.type_day("18.4.") == ""
    assert form.type_day("Mo, 20.4.") == ""


def test_a_loaded_day_and_a_past_one_get_no_word(form: Form) -> None:
    form.due.set_date(date(2026, 5, 1))
    form.after.setFocus()
    assert form.due.hint.sentence == ""
    assert form.type_day("1.1.2026") == ""


def test_proposals_skip_days_on_which_nobody_works(form: Form) -> None:
    proposed = {}
    for name in ("Dienstag", "1 Woche", "2 Wochen", "1 Monat"):
        press_button(form.window, name)
        proposed[name] = form.due.date()
    assert proposed == {
        "Dienstag": date(2026, 4, 7),
        "1 Woche": date(2026, 4, 9),
        "2 Wochen": date(2026, 4, 16),
        "1 Monat": date(2026, 5, 4),  # 2 May is a Saturday
    }
    assert form.due.hint.sentence == ""
    assert form.type_day("10.4.") == ""
    assert form.quick.code() is None, "another day than the chip's"


def test_the_calendar_marks_holidays_and_names_them(form: Form) -> None:
    form.due.set_date(THURSDAY)
    press(form.due, Key.Key_F4)
    calendar = form.due.calendar
    assert calendar is not None
    press(form.due, Key.Key_Right)
    settle()
    assert "Karfreitag" in {label.text() for label in seen(calendar, QLabel)}
    days = next(part for part in calendar.findChildren(QWidget) if hasattr(part, "cell"))
    assert days.accessibleName() == "Freitag, 3. April 2026, Karfreitag"


@pytest.mark.parametrize("words", ["morgen", "in 2 Wochen", "Ende des Jahres", "1w"])
def test_a_draft_keeps_the_day_and_not_the_word_for_it(form: Form, words: str) -> None:
    form.due.setFocus()
    form.due.selectAll()
    type_text(form.due, words)  # not left
    kept, meant = _typed(form.due), form.due.date()
    for away in (1, 40, 300):
        later = DateField("Wiedervorlage", partial(_days_after, away), Towards.FUTURE)
        _put(later, kept)
        assert later.date() == meant
        later.deleteLater()


def _days_after(days: int) -> date:
    return THURSDAY + timedelta(days=days)


def test_a_draft_keeps_what_was_not_understood_as_it_is(form: Form) -> None:
    form.type_day("wenn er zurück ist")
    assert _typed(form.due) == "wenn er zurück ist"
