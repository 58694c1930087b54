# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field says what it is for: to whoever points at it, asks by key, listens, or wants to read it all the time."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.features.explanations import Explanation
from mendi_desktop.gui.kit import explaining, why_link
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.drawer import PrivateDrawer
from mendi_desktop.gui.kit.fields import Field, TextEdit, field
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.text import Label
from mendi_desktop.gui.kit.why import WhyPane, open_why_at_focus
from mendi_desktop.gui.kit.why_link import WhyLink
from tests.pages.finding import seen
from tests.support.screenshots import settle
from tests.support.typing import press
from tests.support.windows import open_window

WHY, WHERE = "Damit Gespräche zusammenfinden.", "Zählt mit, in Berichten nur in Summen."
SENTENCE = f"{WHY} {WHERE}"


@pytest.fixture(autouse=True)
def _told() -> Iterator[None]:
    def teller(stores: str) -> Explanation | None:
        return Explanation(WHY, WHERE, "Aufbewahrung: ein Jahr.", "") if stores.startswith("consultation.") else None

    before = explaining.current()._teller
    explaining.current().tell_with(teller)
    yield
    explaining.current().set_shown(False)
    explaining.current()._teller = before


class Form:
    """An alias that is stored, a search that is not."""

    def __init__(self, qtbot: QtBot) -> None:
        why_link.install(cast(QApplication, QApplication.instance()))
        self.alias, self.search = TextEdit("Kürzel"), TextEdit("Suchen")
        self.stored = field("Kürzel", self.alias, hint="Ein Kürzel genügt.", stores="consultation.colleague_id")
        self.unstored = field("Suchen", self.search)
        self.window = open_window(qtbot, box(column(self.stored, self.unstored, None)), QSize(500, 400))
        self.search.setFocus()
        settle()


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return Form(qtbot)


def words(shown: Field) -> list[str]:
    return [each.text() for each in seen(shown, Label)]


def test_pointing_and_listening_tell_the_sentence_after_what_helps_first(form: Form) -> None:
    assert SENTENCE in form.alias.toolTip()
    assert form.alias.accessibleDescription() == f"Ein Kürzel genügt. {SENTENCE}"
    form.stored.set_error("Dieses Kürzel gibt es schon.")
    assert form.alias.accessibleDescription() == f"Dieses Kürzel gibt es schon. {SENTENCE}"
    assert form.search.toolTip() == form.search.accessibleDescription() == ""


def test_the_line_of_a_list_is_described_too(qtbot: QtBot) -> None:
    who = Combo("Kolleg*in")
    window = open_window(qtbot, box(column(field("Kolleg*in", who, stores="consultation.colleague_id"))))
    face = QAccessible.queryAccessibleInterface(cast(QLineEdit, who.lineEdit()))
    assert face is not None
    assert face.text(QAccessible.Text.Description) == SENTENCE, window


def test_a_drawer_says_who_reads_it_and_what_it_is_for(qtbot: QtBot) -> None:
    drawer = PrivateDrawer(stores="consultation.note")
    window = open_window(qtbot, box(column(drawer)))
    assert drawer.edit.accessibleDescription().endswith(SENTENCE), window


def test_the_key_answers_at_the_field_and_escape_closes_nothing_else(form: Form) -> None:
    dialog = Dialog(form.window, "Freigabe")
    name = TextEdit("Name")
    dialog.fill(field("Name", name, stores="consultation.name"))
    dialog.open_it(name)
    pane = open_why_at_focus()
    assert pane is not None
    assert pane.is_open
    assert pane.accessibleDescription() == f"{SENTENCE} Aufbewahrung: ein Jahr."
    assert [line.geometry().height() for line in seen(pane, Label)] != []
    assert QApplication.focusWidget() is name
    press(name, Qt.Key.Key_Escape)
    assert (pane.is_open, dialog.is_open) == (False, True)


def test_going_on_closes_the_answer(form: Form) -> None:
    form.alias.setFocus()
    pane = open_why_at_focus()
    assert pane is not None
    press(form.alias, Qt.Key.Key_Tab)
    assert not pane.is_open


def test_nothing_is_told_where_nothing_is_stored(form: Form) -> None:
    assert open_why_at_focus() is None
    assert form.window.findChildren(WhyPane) == []


def test_a_quiet_word_is_there_for_the_mouse_and_no_stop_for_tab(form: Form) -> None:
    assert seen(form.window, WhyLink) == []
    form.alias.setFocus()
    (link,) = seen(form.window, WhyLink)
    assert link.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert link.geometry().right() < form.stored.width()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert len(seen(form.window, WhyPane)) == 1
    form.search.setFocus()
    assert seen(form.window, WhyLink) == []


def test_the_quiet_word_follows_the_mouse(form: Form) -> None:
    QApplication.sendEvent(form.stored, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert len(seen(form.window, WhyLink)) == 1
    QApplication.sendEvent(form.stored, QEvent(QEvent.Type.Leave))
    assert seen(form.window, WhyLink) == []


def test_everything_can_be_said_all_the_time(form: Form) -> None:
    explaining.current().set_shown(True)
    assert SENTENCE in words(form.stored)
    form.alias.setFocus()
    assert seen(form.window, WhyLink) == []  # it stands there already
    explaining.current().set_shown(False)
    assert SENTENCE not in words(form.stored)


def test_a_field_that_is_made_later_says_it_at_once(qtbot: QtBot) -> None:
    explaining.current().set_shown(True)
    made = field("Kürzel", TextEdit("Kürzel"), stores="consultation.colleague_id")
    window: QWidget = open_window(qtbot, box(column(made)), QSize(400, 200))
    assert SENTENCE in words(made), window
