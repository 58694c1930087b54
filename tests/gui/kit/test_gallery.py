# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All blocks together: named for the screen reader, nothing cut, in every look."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Button
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.layout import widgets_in
from mendi_desktop.gui.kit.text import ElidedLabel, Prose
from mendi_desktop.gui.kit.tick import Tick
from tests.support.kit_gallery import Gallery
from tests.support.screenshots import LOOKS, picture, settle, take

ROLES = QAccessible.Role
SPEAKING = {
    ROLES.Button,
    ROLES.CheckBox,
    ROLES.RadioButton,
    ROLES.EditableText,
    ROLES.ComboBox,
    ROLES.List,
}
TALL = QSize(1366, 2600)


@pytest.fixture
def gallery(qtbot: QtBot) -> Gallery:
    made = Gallery()
    qtbot.addWidget(made)
    return made


def stops(window: QWidget) -> list[QWidget]:
    """What the keyboard or a click can reach."""
    reached = [each for each in window.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.ClickFocus]
    return [each for each in reached if each.isVisible() and not isinstance(each, Prose)]


def test_every_control_has_a_name_and_a_role(gallery: Gallery) -> None:
    picture(gallery, TALL)
    gallery.open_dialog()
    settle()
    silent = []
    for control in stops(gallery):
        said = QAccessible.queryAccessibleInterface(control)
        if not control.accessibleName().strip() or said.role() not in SPEAKING:
            silent.append((type(control).__name__, control.accessibleName(), said.role()))
    assert silent == []


def test_the_gallery_shows_every_kind_of_control(gallery: Gallery) -> None:
    picture(gallery, TALL)
    roles = {QAccessible.queryAccessibleInterface(control).role() for control in stops(gallery)}
    assert roles == SPEAKING


def test_buttons_alone_and_among_others_are_read_out_differently(gallery: Gallery) -> None:
    picture(gallery, TALL)
    choice = gallery.findChildren(Choice)[0]
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in choice.buttons()}
    assert roles <= {ROLES.RadioButton, ROLES.CheckBox}


@pytest.mark.parametrize(("look", "scale"), [("light", 100), ("contrast", 100), ("dark", 125), ("light", 150)])
@pytest.mark.parametrize("width", [1024, 1366])
def test_no_words_are_cut(gallery: Gallery, look: str, scale: int, width: int) -> None:
    theme.current().apply(look, scale)
    picture(gallery, QSize(width, 2600))
    settle()
    cut = []
    for each in gallery.findChildren(QWidget):
        if not each.isVisible() or isinstance(each, ElidedLabel | Tick):  # dots; no words
            continue
        if isinstance(each, QLabel):
            needed = each.heightForWidth(each.width()) if each.wordWrap() else each.sizeHint().height()
            fits = each.height() >= needed and (each.wordWrap() or _wide_enough(each))
        elif isinstance(each, QAbstractButton):
            fits = each.width() >= each.sizeHint().width() and each.height() >= each.minimumSizeHint().height()
        else:
            continue
        if not fits:
            cut.append((type(each).__name__, each.accessibleName() or each.objectName(), each.size()))
    assert cut == []


def _wide_enough(words: QLabel) -> bool:
    return words.width() >= QFontMetrics(words.font()).horizontalAdvance(words.text())


@pytest.mark.parametrize("width", [1024, 1366])
def test_siblings_do_not_overlap(gallery: Gallery, width: int) -> None:
    theme.current().apply("light", 150)
    picture(gallery, QSize(width, 2600))
    settle()
    overlaps = []
    for holder in gallery.findChildren(QWidget):
        layout = holder.layout()
        if not holder.isVisible() or layout is None or isinstance(holder, QAbstractScrollArea):
            continue
        shown = [each for each in widgets_in(layout) if each.isVisible()]
        for number, one in enumerate(shown):
            overlaps += [(one, two) for two in shown[number + 1 :] if one.geometry().intersects(two.geometry())]
    assert overlaps == []


def test_the_look_can_be_taken_as_pictures(gallery: Gallery, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MENDI_LOOK", raising=False)
    taken = take(gallery, "kit", LOOKS)
    light, dark = (taken[look] for look in LOOKS)
    assert (light.width(), light.height()) == (1366, 768)
    bright, dim = (image.pixelColor(1000, 5).lightness() for image in (light, dark))
    assert bright > 200
    assert dim < 100


def test_chosen_buttons_keep_their_words(gallery: Gallery) -> None:
    picture(gallery, TALL)
    for each in gallery.findChildren(Button):
        if each.isCheckable() and each.isVisible():
            words = QFontMetrics(theme.font("option_chosen")).horizontalAdvance(each.words())
            assert each.width() >= words
