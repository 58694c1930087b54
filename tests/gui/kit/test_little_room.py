# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where room gets short, what matters most stays: the title before the words of acts, every page before calm rows."""

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.nav import NavRole, NavView
from mendi_desktop.gui.kit.text import ElidedLabel
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import NAV_ROW, NAV_ROW_LEAST, S5
from tests.support.screenshots import settle

PLACES = ("Heute", "Kalender", "Gespräche", "Kolleg*innen", "Projekt", "Hürden", "Netzwerk", "Berichte")


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    paper = button("Als PDF …", Kind.QUIET, "file-text")
    share = button("Mitschau", Kind.QUIET, "eye", tip="Strg+Umschalt+M")
    record = button("Gespräch festhalten", Kind.PRIMARY, "plus")
    made = Header("Vor dem Gespräch mit Ahorn-7", "Montage · im Kontakt seit Juli 2025", paper, share, record)
    qtbot.addWidget(made)
    made.show()
    return made


def words_at(header: Header, width: int) -> list[str]:
    header.resize(width, header.height())
    settle()
    return [act.text() for act in header.findChildren(Button)]


def test_in_a_narrow_head_acts_keep_their_icon_one_after_the_other(header: Header) -> None:
    seen = [words_at(header, width) for width in range(1100, 500, -20)]
    steps = [words for at, words in enumerate(seen) if at == 0 or words != seen[at - 1]]
    whole = ["Als PDF …", "Mitschau", "Gespräch festhalten"]
    assert steps == [whole, ["", *whole[1:]], ["", "", whole[2]]]
    assert words_at(header, 1100) == whole


def test_where_the_title_would_still_be_cut_the_acts_stand_below_it(header: Header) -> None:
    title, acts = next(each for each in header.findChildren(ElidedLabel)), header.findChildren(Button)
    words_at(header, 1100)
    beside = header.height()
    for width in (1100, 700, 520, 1100):
        words_at(header, width)
        assert title.width() >= title.sizeHint().width(), width
        below = {act.y() >= title.geometry().bottom() for act in acts}
        assert below == {width == 520}, width
        assert (header.height() > beside) == (width == 520)
        assert max(act.geometry().right() for act in acts) == width - S5 - 1, "the primary act is where it ever is"


def test_an_act_without_words_still_says_what_it_does(header: Header) -> None:
    words_at(header, 500)
    share = header.findChildren(Button)[1]
    assert share.accessibleName() == "Mitschau"
    assert share.toolTip() == "Mitschau, Strg+Umschalt+M"
    words_at(header, 1100)
    assert share.toolTip() == "Strg+Umschalt+M"


def test_an_empty_page_has_no_acts_in_its_head(header: Header) -> None:
    header.show_acts(False)
    assert [act for act in header.findChildren(Button) if act.isVisible()] == []
    header.show_acts(True)
    assert len([act for act in header.findChildren(Button) if act.isVisible()]) == 3


@pytest.mark.parametrize(("height", "row"), [(600, NAV_ROW), (240, 30), (120, NAV_ROW_LEAST)])
def test_rows_of_the_sidebar_draw_together_as_far_as_they_can_be_hit(qtbot: QtBot, height: int, row: int) -> None:
    nav = NavView("Seiten")
    model = QStandardItemModel(nav)
    for name in PLACES:
        item = QStandardItem(name)
        item.setData("house", NavRole.ICON)
        model.appendRow(item)
    nav.setModel(model)
    qtbot.addWidget(nav)
    nav.resize(200, height)
    nav.show()
    QApplication.processEvents()
    assert nav.visualRect(model.index(1, 0)).height() == px(row)
    assert nav.verticalScrollBar().isVisible() == (height < len(PLACES) * px(NAV_ROW_LEAST))
