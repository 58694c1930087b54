# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every window of the program has the look in force, also the ones that are open while it changes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.core.resources import handbook
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.order_button import OrderButton
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import DARK, LIGHT
from mendi_desktop.gui.shell.handbook.book import Book
from mendi_desktop.gui.shell.handbook.window import HandbookWindow
from mendi_desktop.gui.shell.window import MainWindow
from tests.pages.finding import seen
from tests.pages.program import Program
from tests.support.screenshots import picture, settle

TIP = "QTipLabel"


def sheet_of(widget: QWidget | None) -> str:
    """The sheet that reaches a widget: its own or the one of whatever it hangs in."""
    while widget is not None:
        if widget.styleSheet():
            return widget.styleSheet()
        widget = widget.parentWidget()
    return ""


def in_sight() -> list[QWidget]:
    """Windows of every kind. A tooltip asks the widget it was shown for."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return [each for each in shown if each.metaObject().className() != TIP]


def paper(widget: QWidget, at: QPoint) -> str:
    return QColor(widget.grab().toImage().pixel(at)).name().upper()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_every_window_of_the_program_has_the_look_of_the_moment(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.start(demo="metall")
    program.wait_until_open()
    program.choose("consultations")
    program.settle()
    program.choose("handbook")
    menus = program.window.menuBar().findChildren(QMenu)
    opens: list[Callable[[], object]] = [seen(program.page, OrderButton)[0].click]
    opens += [partial(each.popup, QPoint(20, 20)) for each in menus]
    kinds = set[type[QWidget]]()
    for look, tokens in (("light", LIGHT), ("dark", DARK)):
        for open_it in opens:
            open_it()
            theme.current().apply(look, 125)
            kinds |= {type(each) for each in in_sight()}
            assert [each for each in in_sight() if f"color: {tokens.text};" not in sheet_of(each)] == []
            popup = QApplication.activePopupWidget()
            assert popup is not None
            popup.close()
    assert kinds == {MainWindow, HandbookWindow, QMenu}


def test_the_windows_dress_themselves(qapp: QApplication) -> None:
    for window in (MainWindow(), MainWindow(furnished=False), HandbookWindow(Book(handbook()))):
        assert LIGHT.accent in window.styleSheet()
        window.deleteLater()


def test_an_open_dialog_and_a_hidden_page_follow(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = box(column(label("Gespräche"), None), "card")
    page.setParent(window)
    page.resize(300, 200)
    picture(window)
    page.hide()
    dialog = Dialog(window, "Anderer Tag")
    dialog.open_it()
    settle()
    theme.current().apply("dark")
    assert paper(window, QPoint(window.width() // 2, dialog.findChildren(QWidget)[0].y() + 8)) == DARK.surface
    dialog.reject()
    page.show()
    assert paper(window, QPoint(150, 150)) == DARK.surface


def test_what_comes_later_gets_the_look_of_then(qtbot: QtBot) -> None:
    theme.current().apply("dark")
    window = QWidget()
    qtbot.addWidget(window)
    page = box(column(label("Gespräche"), None), "card")
    page.setParent(window)
    page.resize(300, 200)
    picture(window)
    assert paper(window, QPoint(150, 150)) == DARK.surface


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_tooltip_looks_like_the_window_it_belongs_to(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    inner = label("Gespräche")
    inner.setParent(window)
    picture(window)
    for look, tokens in (("light", LIGHT), ("dark", DARK)):
        theme.current().apply(look)
        QToolTip.showText(window.mapToGlobal(QPoint(5, 5)), f"Vier Wörter, {look}", inner)
        tip = next(each for each in QApplication.topLevelWidgets() if each.metaObject().className() == TIP)
        assert (paper(tip, QPoint(3, 3)), paper(tip, QPoint(0, 5))) == (tokens.surface, tokens.edge)
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_window_that_has_gone_is_not_missed(qapp: QApplication) -> None:
    window = QWidget()
    theme.dress(window)
    window.deleteLater()
    settle()
    theme.current().apply("dark")
    assert theme.tokens() is DARK
