# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The look changes while windows are open, and everything follows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import icons, theme
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import box, row
from mendi_desktop.gui.kit.text import Glyph, chip, label
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.kit.tokens import CHIP, DARK, LIGHT, THEMES
from tests.support.screenshots import picture

LARGE = 64


def colours(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name().upper() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("make", [lambda: Glyph("house", "accent", LARGE), lambda: Tick("erledigt", done=True)])
def test_painted_things_follow_the_theme(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    painted = make()
    qtbot.addWidget(painted)
    assert LIGHT.accent in colours(picture(painted, painted.size()))
    theme.current().apply("dark")
    seen = colours(picture(painted, painted.size()))
    assert DARK.accent in seen
    assert LIGHT.accent not in seen


def test_icons_on_buttons_follow_the_theme(qtbot: QtBot) -> None:
    primary = button("Festhalten", Kind.PRIMARY, "plus")
    qtbot.addWidget(primary)
    size = QSize(LARGE, LARGE)  # large enough for a dot of pure colour
    assert LIGHT.on_accent in colours(primary.icon().pixmap(size).toImage())
    theme.current().apply("dark")
    assert DARK.on_accent in colours(primary.icon().pixmap(size).toImage())


def test_an_icon_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    image = icons.icon("house").pixmap(QSize(18, 18), 2.0)
    assert (image.width(), image.devicePixelRatio()) == (36, 2.0)


def test_an_icon_that_is_not_there_is_noticed_at_once(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("gibt-es-nicht")


def test_words_chips_and_buttons_grow_with_the_text_scale(qtbot: QtBot) -> None:
    words, state, act = label("Gespräche"), chip("heute"), button("Festhalten")
    window = box(row(words, state, act, None))
    qtbot.addWidget(window)
    picture(window, QSize(600, 80))
    small = [each.height() for each in (words, state, act)]
    theme.current().apply("light", 150)
    picture(window, QSize(600, 80))
    large = [each.height() for each in (words, state, act)]
    assert all(now >= before * 1.4 for now, before in zip(large, small, strict=True))
    assert state.height() == theme.px(CHIP) == round(CHIP * 1.5)


@pytest.mark.parametrize("name", THEMES)
def test_disabled_words_have_their_own_ink(name: str, qapp: QApplication) -> None:
    palette = theme.palette(THEMES[name])
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    for each in (role.Text, role.WindowText, role.ButtonText):
        assert palette.color(group.Disabled, each) == QColor(THEMES[name].text_3)
        assert palette.color(group.Active, each) == QColor(THEMES[name].text)


def test_the_look_is_told_once_it_is_there(qtbot: QtBot) -> None:
    seen: list[str] = []

    def look() -> None:
        seen.append(theme.tokens().name)

    theme.current().changed.connect(look)
    theme.current().apply("contrast")
    theme.current().changed.disconnect(look)
    assert seen == ["contrast"]
    assert theme.current().choice == "contrast"


def test_without_a_wish_the_system_decides(qapp: QApplication) -> None:
    theme.current().apply(theme.SYSTEM)
    assert theme.current().choice == theme.SYSTEM
    assert theme.tokens() is LIGHT  # the offscreen system does not say


@pytest.mark.parametrize(("choice", "scale"), [("bunt", 100), ("light", 90), ("light", 200)])
def test_a_look_that_does_not_exist_is_a_bug(qapp: QApplication, choice: str, scale: int) -> None:
    with pytest.raises(ValueError, match=str(scale)):
        theme.current().apply(choice, scale)
