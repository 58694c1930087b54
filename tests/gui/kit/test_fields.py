# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Fields: what is typed is understood, and what is not gets one sentence in place of the hint."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import Towards
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.fields import Field, PlainText, TextEdit, field
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.minutes_field import MinutesField
from mendi_desktop.gui.kit.text import Label
from tests.support.screenshots import settle
from tests.support.typing import press, type_text
from tests.support.windows import open_window

Key = Qt.Key
TODAY = date(2026, 11, 23)
NOT_A_DATE = "Als Datum verständlich sind zum Beispiel „gestern“, „Do“ oder „12.3.“."


class Form:
    """A date and a duration as in the talk form."""

    def __init__(self, qtbot: QtBot) -> None:
        self.day = DateField("Datum", lambda: TODAY)
        self.minutes = MinutesField("Dauer")
        self.day_field = field("Datum", self.day, hint="Tag des Gesprächs", required=True)
        self.minutes_field = field("Dauer", self.minutes)
        self.day.troubled.connect(self.day_field.set_error)
        self.minutes.troubled.connect(self.minutes_field.set_error)
        self.window = open_window(qtbot, box(column(row(self.day_field, self.minutes_field), None)), QSize(700, 500))
        self.day.setFocus()


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return Form(qtbot)


def below(shown: Field) -> str:
    """The line under the control, if there is one to see."""
    lines = [each for each in shown.findChildren(Label) if each.isVisible()]
    return lines[-1].text() if len(lines) > 1 else ""


def test_a_day_is_written_out_when_the_field_is_left(form: Form) -> None:
    heard: list[object] = []
    form.day.changed.connect(heard.append)
    type_text(form.day, "vorgestern")
    press(form.day, Key.Key_Tab)
    assert form.day.text() == "Sa, 21.11."
    assert (form.day.date(), heard[-1]) == (date(2026, 11, 21), date(2026, 11, 21))
    assert QApplication.focusWidget() is form.minutes


def test_a_day_that_is_not_understood_gets_a_sentence_in_place_of_the_hint(form: Form) -> None:
    assert below(form.day_field) == "Tag des Gesprächs"
    type_text(form.day, "bald")
    assert below(form.day_field) == "Tag des Gesprächs"  # nobody is interrupted while typing
    press(form.day, Key.Key_Tab)
    assert below(form.day_field) == NOT_A_DATE
    assert form.day.text() == "bald"
    assert form.day.date() is None
    said = QAccessible.queryAccessibleInterface(form.day)
    assert said.text(QAccessible.Text.Description) == NOT_A_DATE

    form.day.setFocus()
    type_text(form.day, "gestern")  # what is there is selected, so it is replaced
    assert below(form.day_field) == "Tag des Gesprächs"
    press(form.day, Key.Key_Return)
    assert form.day.text() == "gestern, So, 22.11."


def test_saving_with_a_half_typed_day_names_the_field(form: Form) -> None:
    type_text(form.day, "31.4.")
    with pytest.raises(UserError) as caught:
        form.day.checked("held_on")
    assert (caught.value.field, caught.value.message) == ("held_on", form.day_field.error)


def test_an_empty_field_is_no_day_and_no_mistake(form: Form) -> None:
    form.day.set_date(TODAY)
    form.day.clear()
    assert form.day.checked("held_on") is None
    assert form.day_field.error == ""


def test_a_day_is_known_while_it_is_typed(form: Form) -> None:
    heard: list[object] = []
    form.day.changed.connect(heard.append)
    type_text(form.day, "gestern")
    assert heard == [date(2026, 11, 22)]


def test_arrows_step_through_days(form: Form) -> None:
    press(form.day, Key.Key_Down)
    assert form.day.text() == "gestern, So, 22.11."
    press(form.day, Key.Key_PageDown, Key.Key_Up)
    assert form.day.date() == date(2026, 11, 16)


def test_a_day_put_in_by_the_program_is_silent(form: Form) -> None:
    heard: list[object] = []
    form.day.changed.connect(heard.append)
    form.day.set_date(date(2025, 3, 1))
    assert (form.day.text(), heard) == ("Sa, 1.3.2025", [])


def test_a_follow_up_looks_ahead(qtbot: QtBot) -> None:
    ahead = open_window(qtbot, DateField("Wiedervorlage", lambda: TODAY, Towards.FUTURE))
    type_text(ahead, "Do")
    press(ahead, Key.Key_Return)
    assert ahead.date() == date(2026, 11, 26)


def test_working_days_are_counted_by_the_holidays_of_the_region(qtbot: QtBot) -> None:
    christmas = date(2026, 12, 23)
    ahead = open_window(qtbot, DateField("Wiedervorlage", lambda: christmas, Towards.FUTURE, Workdays))
    type_text(ahead, "in 3 Arbeitstagen")
    press(ahead, Key.Key_Return)
    assert ahead.date() == date(2026, 12, 29)


@pytest.mark.parametrize(("towards", "day"), [(Towards.FUTURE, date(2026, 3, 2)), (Towards.PAST, date(2026, 12, 2))])
def test_a_day_against_the_usual_way_is_read_back_as_it_was(qtbot: QtBot, towards: Towards, day: date) -> None:
    planned = open_window(qtbot, DateField("Erster Tag", lambda: TODAY, towards))
    type_text(planned, f"{day:%d.%m.%Y}")
    planned.read()
    assert planned.checked("starts_on") == day


@pytest.mark.parametrize("opening", [(Key.Key_F4, None), (Key.Key_Down, Qt.KeyboardModifier.AltModifier)])
def test_the_calendar_is_worked_by_keyboard(form: Form, opening: tuple[Key, Qt.KeyboardModifier | None]) -> None:
    form.day.set_date(date(2026, 11, 12))
    press(form.day, opening[0], modifier=opening[1] or Qt.KeyboardModifier.NoModifier)
    assert form.day.calendar is not None
    press(form.day, Key.Key_Right, Key.Key_Down, Key.Key_PageUp)
    assert form.day.calendar.day() == date(2026, 10, 20)
    assert form.day.date() == date(2026, 11, 12)
    press(form.day, Key.Key_Return)
    assert form.day.calendar is None
    assert form.day.date() == date(2026, 10, 20)


def test_esc_closes_the_calendar_and_keeps_the_day(form: Form) -> None:
    form.day.set_date(TODAY)
    press(form.day, Key.Key_F4, Key.Key_Left, Key.Key_Escape)
    assert (form.day.calendar, form.day.date()) == (None, TODAY)


def test_a_click_on_the_icon_opens_the_calendar_and_a_click_on_a_day_takes_it(form: Form) -> None:
    form.day.set_date(date(2026, 11, 12))
    QTest.mouseClick(form.day, Qt.MouseButton.LeftButton, pos=QPoint(12, form.day.height() // 2))
    calendar = form.day.calendar
    assert calendar is not None
    settle()
    days = next(part for part in calendar.findChildren(QWidget) if hasattr(part, "cell"))
    first_of_november = days.cell(6).center()
    QTest.mouseClick(days, Qt.MouseButton.LeftButton, pos=first_of_november)
    assert form.day.date() == date(2026, 11, 1)


def test_a_duration_is_written_out_or_explained(form: Form) -> None:
    form.minutes.setFocus()
    type_text(form.minutes, "halbe Stunde\n")
    assert (form.minutes.minutes(), form.minutes.text()) == (30, "30 Minuten")
    press(form.minutes, Key.Key_Up, Key.Key_PageUp)
    assert form.minutes.text() == "1:05 Stunden"
    form.minutes.selectAll()
    type_text(form.minutes, "länger")
    form.day.setFocus()
    assert form.minutes.minutes() is None
    assert "„1:30“" in form.minutes_field.error
    with pytest.raises(UserError):
        form.minutes.checked("minutes")


def test_a_label_belongs_to_its_control(form: Form) -> None:
    title = form.day_field.findChildren(Label)[0]
    assert (title.text(), title.buddy()) == ("Datum *", form.day)
    assert form.day.accessibleName() == "Datum"


def test_fields_of_a_row_keep_their_height_when_one_gets_a_sentence(form: Form) -> None:
    settle()
    top = form.minutes.mapTo(form.window, QPoint()).y()
    form.day_field.set_error("Ein Satz. " * 20)
    settle()
    assert form.minutes.mapTo(form.window, QPoint()).y() == top == form.day.mapTo(form.window, QPoint()).y()


def test_tab_leaves_a_text_and_ctrl_enter_hands_it_in(qtbot: QtBot) -> None:
    text, after = PlainText("Notiz"), TextEdit("danach")
    window = open_window(qtbot, box(column(text, after)), QSize(400, 300))
    text.setFocus()
    type_text(text, "Zwei Zeilen,\nauch mit Ümläuten  ")
    with qtbot.waitSignal(text.submitted):
        press(text, Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert text.text() == "Zwei Zeilen,\nauch mit Ümläuten"
    press(text, Key.Key_Tab)
    assert QApplication.focusWidget() is after
    assert window.isVisible()
