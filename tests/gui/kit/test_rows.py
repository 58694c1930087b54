# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows: nothing overlaps, nothing is cut silently, and the cost does not grow with the list."""

import time

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.nav import NavView
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.kit.theme import font, px
from mendi_desktop.gui.kit.tokens import LIST_PANE_NARROW, ROW, ROW_HEADING, ROW_WITH_CHIPS, S1, S3
from tests.support.kit_gallery import Gallery, row_model
from tests.support.screenshots import picture, settle
from tests.support.typing import press

LONG = "Anerkennung eines im Ausland erworbenen Berufsabschlusses mit Ausgleichsmaßnahme"
DATE = "Do, 29.10.2026"


class Many(QAbstractListModel):
    """A hundred thousand talks; counts how often it is asked."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self.rows, self.asked = rows, 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else self.rows

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.asked += 1
        chips = [("überfällig seit 19.11.", "due"), ("Teilqualifikation", "neutral"), ("noch einer", "neutral")]
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: LONG,
            RowRole.SECOND: LONG,
            RowRole.RIGHT: DATE,
            RowRole.CHIPS: chips,
        }
        return answers.get(role)


def listing(qtbot: QtBot, rows: int) -> tuple[RowView, Many, QFrame]:
    """A list on a page; hold the page, or the list goes with it."""
    view, model = RowView("Gespräche"), Many(rows)
    model.setParent(view)
    view.setModel(model)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the pictures are of rows at rest
    page = box(column(view), "page")
    qtbot.addWidget(page)
    return view, model, page


def inked(image: QImage, place: QRect) -> bool:
    """Whether anything is painted inside ``place``."""
    plane = image.pixel(0, 0)
    cells = ((x, y) for x in range(place.left(), place.right()) for y in range(place.top(), place.bottom()))
    return any(image.pixel(x, y) != plane for x, y in cells)


@pytest.mark.parametrize("scale", [100, 125, 150])
def test_the_first_line_gives_way_to_the_date(qtbot: QtBot, scale: int) -> None:
    theme.current().apply("light", scale)
    view, _, page = listing(qtbot, 2)
    image = picture(page, QSize(LIST_PANE_NARROW, px(200)))
    row = view.visualRect(view.model().index(0, 0))
    right = row.right() - S1 - S3
    date_left = int(right - QFontMetricsF(font("small")).horizontalAdvance(DATE))
    line = QRect(0, row.top() + S3, 0, QFontMetricsF(font("strong")).height().__int__() - S3)
    gap = QRect(date_left - S3 + 2, line.top(), S3 - 4, line.height())
    assert not inked(image, gap)
    assert inked(image, gap.translated(S3 + 2, 0))
    assert inked(image, gap.translated(-3 * S3, 0))


@pytest.mark.parametrize("scale", [100, 150])
def test_nothing_reaches_the_edge_of_a_narrow_list(qtbot: QtBot, scale: int) -> None:
    theme.current().apply("light", scale)
    view, _, page = listing(qtbot, 1)
    image = picture(page, QSize(LIST_PANE_NARROW, px(ROW_WITH_CHIPS) + 4))
    row = view.visualRect(view.model().index(0, 0))
    margin = QRect(QPoint(row.right() - S1 - S3 + 2, 1), QSize(S1 + S3 - 3, row.height() - 2))
    assert not inked(image, margin)


def test_rows_are_as_high_as_what_they_hold(qtbot: QtBot) -> None:
    view = RowView("Gespräche")
    view.setModel(row_model(view))
    qtbot.addWidget(view)
    picture(view, QSize(400, 600))
    heights = [view.visualRect(view.model().index(row, 0)).height() for row in range(4)]
    assert heights == [ROW_HEADING, ROW_WITH_CHIPS, ROW_WITH_CHIPS, ROW]
    theme.current().apply("light", 150)
    settle()
    assert view.visualRect(view.model().index(3, 0)).height() == round(ROW * 1.5)


def test_a_heading_is_stepped_over(qtbot: QtBot) -> None:
    view = RowView("Gespräche")
    view.setModel(row_model(view))
    qtbot.addWidget(view)
    picture(view, QSize(400, 600))
    view.setCurrentIndex(view.model().index(3, 0))
    press(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 5


def test_painting_a_long_list_asks_for_the_rows_in_sight_only(qtbot: QtBot) -> None:
    asked = []
    for rows in (1_000, 100_000):
        view, model, page = listing(qtbot, rows)
        picture(page, QSize(384, 600))
        model.asked = 0
        view.viewport().update()
        settle()
        view.grab()
        asked.append(model.asked)
    few, many = asked
    assert 0 < many <= few * 1.2


def test_a_hundred_thousand_rows_open_while_somebody_waits(qtbot: QtBot) -> None:
    view, _, page = listing(qtbot, 100_000)
    started = time.perf_counter()
    picture(page, QSize(384, 600))
    assert time.perf_counter() - started < 2.0
    started = time.perf_counter()
    view.scrollToBottom()
    settle()
    assert time.perf_counter() - started < 3.0


def test_the_sidebar_steps_over_its_hairlines(qtbot: QtBot) -> None:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    picture(gallery)
    nav = gallery.findChild(NavView)
    assert isinstance(nav, NavView)
    nav.setCurrentIndex(nav.model().index(1, 0))
    press(nav, Qt.Key.Key_Down)
    assert nav.currentIndex().data() == "Betriebliches Projekt"
