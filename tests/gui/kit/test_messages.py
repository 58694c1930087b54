# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the program says: the undo bar, notes, empty pages, folds, drawers, charts."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.adaptive import Adaptive, TwoWidths
from mendi_desktop.gui.kit.buttons import button, glyph_button
from mendi_desktop.gui.kit.charts import Bars, Columns, Mark
from mendi_desktop.gui.kit.drawer import PrivateDrawer, PrivateLine, RecordDrawer
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.fold import fold
from mendi_desktop.gui.kit.layout import box, clear, column
from mendi_desktop.gui.kit.messages import EmptyState, UndoBar, note
from mendi_desktop.gui.kit.text import ElidedLabel, Label, chip, heading, label, prose
from mendi_desktop.gui.kit.tokens import MEASURE, S1
from tests.support.screenshots import picture, settle
from tests.support.typing import press
from tests.support.windows import open_window

HOSTILE = "<b>fett</b> & <img src=x> Müller"


def test_the_undo_bar_offers_to_take_back_and_leaves_the_focus_alone(qtbot: QtBot) -> None:
    edit = TextEdit("Suchen")
    page = open_window(qtbot, box(column(edit, None)), QSize(700, 400))
    edit.setFocus()
    bar = UndoBar(page)
    bar.say("Gespräch festgehalten.")
    assert bar.sentence == "Gespräch festgehalten."
    assert QApplication.focusWidget() is edit
    with qtbot.waitSignal(bar.undo_asked):
        bar.undo_button.click()
    assert bar.sentence == ""


def test_the_undo_bar_stays_at_the_bottom_of_its_page(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = UndoBar(page)
    bar.say("Ein langer Satz über etwas, das im Papierkorb liegt. " * 3)
    for width in (900, 420):
        picture(page, QSize(width, 400))
        assert page.rect().contains(bar.geometry())
        assert abs(bar.geometry().center().x() - width // 2) <= 1
    press(bar.undo_button, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_a_sentence_that_cannot_be_taken_back_offers_nothing(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    bar = UndoBar(page)
    bar.say("Sicherung geprüft und lesbar.", undoable=False)
    assert bar.undo_button.isHidden()


def test_a_note_has_one_sentence_and_one_act(qtbot: QtBot) -> None:
    told = note("Zwei Anliegen bleiben ohne Zahl.", action="Warum?")
    qtbot.addWidget(told)
    assert told.button is not None
    with qtbot.waitSignal(told.acted):
        told.button.click()


def test_an_empty_page_shows_its_whole_sentence(qtbot: QtBot) -> None:
    sentence = "Ein Lernplan entsteht am leichtesten aus einem Gespräch: ein Ziel, zwei, drei Schritte, ein Datum."
    empty = EmptyState("Noch keine Lernpläne", sentence, button("Anlegen"))
    qtbot.addWidget(empty)
    picture(empty, QSize(700, 500))
    words = next(each for each in empty.findChildren(Label) if each.text() == sentence)
    assert words.height() >= words.heightForWidth(words.width())


def test_a_closed_fold_says_what_is_inside(qtbot: QtBot) -> None:
    inner = TextEdit("Hürde")
    section = fold("Hürden und Förderung", inner, summary="leer")
    open_window(qtbot, section, QSize(500, 200))
    assert not inner.isVisible()
    assert section.head.accessibleName() == "Hürden und Förderung, leer"
    section.set_summary("Hürde: Kosten")
    assert section.head.accessibleName() == "Hürden und Förderung, Hürde: Kosten"
    section.head.setFocus()
    with qtbot.waitSignal(section.toggled) as caught:
        press(section.head, Qt.Key.Key_Space)
    assert caught.args == [True]
    assert inner.isVisible()


def test_what_is_folded_away_is_made_once_when_it_is_opened_for_the_first_time(qtbot: QtBot) -> None:
    made: list[TextEdit] = []

    def make() -> TextEdit:
        made.append(TextEdit("Hürde"))
        return made[-1]

    section = fold("Hürden und Förderung", make, summary="leer")
    open_window(qtbot, section, QSize(500, 200))
    assert not made
    for shown in (True, False, True):
        section.set_unfolded(shown)
        assert [each.isVisible() for each in made] == [shown]
    assert section.content() is made[0]


def test_drawers_say_who_can_see_them(qtbot: QtBot) -> None:
    record, private = RecordDrawer("Gesprächsnotiz", "Darf gezeigt werden."), PrivateDrawer()
    for drawer in (record, private):
        qtbot.addWidget(drawer)
    heard: list[str] = []
    record.changed.connect(lambda: heard.append(record.text()))
    record.set_text("still")
    record.edit.insertPlainText("laut ")
    assert heard == ["laut still"]
    assert (private.edit.accessibleName(), record.edit.accessibleName()) == ("nur für mich", "Gesprächsnotiz")
    assert "keinen Bericht" in private.edit.accessibleDescription()


def test_a_private_note_elsewhere_is_one_closed_line(qtbot: QtBot) -> None:
    line = PrivateLine("2 Arbeitsnotizen, zugeklappt")
    qtbot.addWidget(line)
    assert line.button.accessibleName() == "Notiz „nur für mich“ zeigen"
    with qtbot.waitSignal(line.asked):
        line.button.click()


@pytest.mark.parametrize("make", [label, chip, heading, ElidedLabel])
def test_what_a_user_wrote_is_never_markup(qtbot: QtBot, make: type[Label]) -> None:
    words = make(HOSTILE)
    qtbot.addWidget(words)
    assert words.textFormat() == Qt.TextFormat.PlainText
    assert words.text() == HOSTILE


def test_prose_shows_signs_as_written_and_keeps_to_its_measure(qtbot: QtBot) -> None:
    text = prose(f"{HOSTILE}\nZweiter Absatz. " + "Lang. " * 100)
    qtbot.addWidget(text)
    assert "<b>fett" not in text.text()
    assert text.said().startswith(HOSTILE)
    assert text.accessibleName() == text.said()
    picture(text, QSize(2000, 400))
    assert text.width() <= text.fontMetrics().averageCharWidth() * (MEASURE + 1)


def test_a_button_shows_an_ampersand(qtbot: QtBot) -> None:
    act = button("Müller & Co")
    qtbot.addWidget(act)
    assert (act.words(), act.accessibleName(), act.text()) == ("Müller & Co", "Müller & Co", "Müller && Co")
    with pytest.raises(ValueError, match="name"):
        glyph_button("x", "")


def test_a_long_title_ends_in_dots_and_its_tooltip_has_all_of_it(qtbot: QtBot) -> None:
    title = ElidedLabel("Anerkennung ausländischer Abschluss <b>", "title")
    holder = box(column(title))
    qtbot.addWidget(holder)
    picture(holder, QSize(160, 60))
    assert title.toolTip() == "<span>Anerkennung ausländischer Abschluss &lt;b&gt;</span>"
    picture(holder, QSize(900, 60))
    assert title.toolTip() == ""


def test_charts_say_in_words_what_they_show(qtbot: QtBot) -> None:
    bars = Bars([Mark("Schein/Sachkunde", 5, "5"), Mark("Studium", 0, "unter 5")])
    columns = Columns([Mark("KW 44", 60, "60 Minuten")])
    for chart, words in ((bars, "Schein/Sachkunde: 5; Studium: unter 5"), (columns, "KW 44: 60 Minuten")):
        qtbot.addWidget(chart)
        said = QAccessible.queryAccessibleInterface(chart)
        assert said.text(QAccessible.Text.Name) == words
        assert chart.focusPolicy() == Qt.FocusPolicy.NoFocus
        assert not picture(chart, QSize(300, chart.height())).isNull()
    bars.set_marks([])
    assert bars.accessibleName() == ""
    picture(bars, QSize(300, 40))


def test_the_side_pane_moves_under_the_main_one_in_a_narrow_window(qtbot: QtBot) -> None:
    main, side = box(column(label("Haupt"), None)), box(column(label("Seite"), None), "pane")
    panes = Adaptive(main, side, 300, 800)
    qtbot.addWidget(panes)
    for width, stacked in ((1000, False), (700, True), (1000, False)):
        picture(panes, QSize(width, 400))
        settle()
        assert panes.stacked is stacked
        assert (side.y() >= main.height()) is stacked
        assert stacked or side.width() == 300


def test_a_list_draws_in_with_a_narrow_window(qtbot: QtBot) -> None:
    pane = TwoWidths(384, 316)
    qtbot.addWidget(pane)
    widths = []
    for window in (1366, 1024):
        pane.fit(window)
        widths.append(pane.width())
    assert widths == [384, 316]


def test_clearing_a_layout_hides_what_was_in_it_at_once(qtbot: QtBot) -> None:
    inner = column(label("eins"), column(label("zwei")))
    holder = open_window(qtbot, box(inner), QSize(200, 100 + S1))
    clear(inner)
    assert inner.count() == 0
    assert not any(each.isVisible() for each in holder.findChildren(Label))
    settle()
