# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""People before the beamer see which keys the trainer presses and where is clicked, and nothing private."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu

from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.passphrase import PassphraseEdit
from mendi_desktop.gui.kit.popover import Popover
from mendi_desktop.gui.seminar import overlay
from mendi_desktop.gui.seminar.task_strip import TaskStrip
from tests.pages.audience import SHOW, Audience
from tests.pages.exercise import Exercise
from tests.pages.finding import seen
from tests.pages.joint import Joint
from tests.pages.program import Program
from tests.pages.seminar import Seminar

Key, Held = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT = Held.ControlModifier, Held.ShiftModifier


@pytest.fixture
def audience(exercise: Exercise) -> Audience:
    audience = Audience(exercise)
    audience.press(*SHOW)
    assert audience.reads == "Tasten und Klicks sind jetzt zu sehen"
    return audience


def test_nothing_is_shown_unless_it_is_asked_for(exercise: Exercise) -> None:
    audience = Audience(exercise)
    audience.press(Key.Key_2, CONTROL)
    audience.click(exercise.page)
    assert not audience.sees_anything


def test_in_the_normal_program_the_key_does_nothing(program: Program) -> None:
    program.start()
    assert not program.window.actions_by_id["keys_shown"].isEnabled()


def test_keys_are_called_as_they_are_written_and_still_act(audience: Audience) -> None:
    audience.press(Key.Key_2, CONTROL)
    assert audience.reads == "Strg + 2"
    assert audience.exercise.program.workbench.place.page == "consultations"
    for key, held, said in (
        (Key.Key_PageDown, Held.NoModifier, "Bild ab"),
        (Key.Key_Backtab, SHIFT, "Umschalt + Tab"),
        (Key.Key_End, Held.NoModifier, "Ende"),
        (Key.Key_F, CONTROL, "Strg + F"),
    ):
        audience.press(key, held)
        assert audience.reads == said
    audience.press(Key.Key_Control, CONTROL)
    assert audience.reads == "Strg + F", "alone it means nothing"
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    audience.type("S")
    assert audience.reads == "schreibt …", "not even the first letter"
    audience.type("tapler")
    assert audience.reads == "schreibt …", "no letter of it"
    for _ in range(3):
        audience.press(Key.Key_Down)
    assert audience.reads == "↓ × 3"
    audience.press(Key.Key_Up)
    assert audience.reads == "↑"


@pytest.mark.parametrize("scale", [100, 125, 150])
def test_it_stands_away_from_what_a_press_has_done(audience: Audience, scale: int) -> None:
    exercise, program = audience.exercise, audience.exercise.program
    seminar = Seminar(exercise)
    theme.current().apply("light", scale)
    audience.window.setMinimumSize(1, 1)
    audience.window.resize(1024, 768)
    seminar.show("corridor")
    exercise.take_on("Zeder-99")
    audience.press(Key.Key_Escape)
    assert seminar.note is not None
    assert not audience.covers(exercise.bar())
    assert not audience.covers(seminar.note)
    program.choose("quick_line")
    seminar.settle()
    audience.press(Key.Key_Tab)
    (strip,) = seen(audience.window, TaskStrip)
    assert not audience.covers(strip)
    assert not [button for button in seen(audience.window, QAbstractButton) if audience.covers(button)]


def test_dialogs_and_lists_cover_nothing_and_it_goes_after_a_moment(audience: Audience) -> None:
    program, layers = audience.exercise.program, audience.window.children
    audience.press(Key.Key_N, CONTROL | SHIFT)
    assert audience.reads == "Strg + Umschalt + N"
    program.settle()
    dialog = next(each for each in audience.window.findChildren(Dialog) if each.is_open)
    program.qtbot.waitUntil(lambda: layers().index(audience.caption) > layers().index(dialog))
    audience.press(Key.Key_Escape)
    assert audience.reads == "Esc"
    program.choose("record")
    combo = next(each for each in program.page.findChildren(Combo) if each.isVisible())
    at = audience.click(combo)
    program.settle()
    popover = next(each for each in audience.window.findChildren(Popover) if each.isVisible())
    ring = audience.ring
    assert ring is not None
    assert (ring.geometry().center() - at).manhattanLength() <= 2
    assert layers().index(ring) > layers().index(popover)
    program.qtbot.waitUntil(lambda: not audience.sees_anything, timeout=4000)


@pytest.mark.qt_log_ignore("does not support")
def test_a_menu_has_the_ring_and_the_window_the_caption(audience: Audience) -> None:
    menu = QMenu(audience.window)
    menu.addAction("Ausblenden")
    menu.popup(audience.window.mapToGlobal(QPoint(200, 200)))
    audience.press(Key.Key_Down, window=menu)
    assert audience.reads == "↓"
    assert audience.caption.window() is audience.window
    audience.click(menu, Qt.MouseButton.RightButton)
    assert audience.reads == "rechte Maustaste"
    menu.close()


def test_nothing_of_a_passphrase_is_seen_not_even_its_length(audience: Audience) -> None:
    edit = PassphraseEdit("Passphrase", audience.window)
    edit.show()
    edit.setFocus()
    for shown in (False, True):
        edit.set_shown(shown=shown)
        audience.type("abc")
        audience.press(Key.Key_Backspace)
        assert audience.reads in ("Tasten und Klicks sind jetzt zu sehen", "")
    assert edit.text() == "abab"


def test_it_takes_no_click_no_key_and_no_reader_and_moves_only_where_motion_is_welcome(
    audience: Audience, monkeypatch: pytest.MonkeyPatch
) -> None:
    for less in (False, True):
        monkeypatch.setattr(overlay, "less_motion", lambda less=less: less)
        at = audience.click(audience.exercise.page)
        ring = audience.ring
        assert ring is not None
        assert ring.moves is not less
        for each, place in ((ring, at), (audience.caption, audience.caption.geometry().center())):
            assert audience.window.childAt(place) is not each
            assert each.focusPolicy() == Qt.FocusPolicy.NoFocus
            assert QAccessible.queryAccessibleInterface(each).state().invisible
        assert QApplication.focusWidget() not in (ring, audience.caption)


def test_behind_the_curtain_it_is_off_and_comes_back_with_what_was_hidden(audience: Audience) -> None:
    program = audience.exercise.program
    audience.click(audience.exercise.page)
    program.choose("curtain")
    assert not audience.shown.is_on
    assert not audience.sees_anything
    audience.press(*SHOW)
    assert not audience.sees_anything
    program.choose("curtain")
    assert audience.window.actions_by_id["keys_shown"].isChecked()
    assert audience.reads == "Tasten und Klicks sind jetzt zu sehen"
    audience.press(*SHOW)
    program.choose("curtain")
    program.choose("curtain")
    assert not audience.shown.is_on, "what was off stays off"


@pytest.mark.parametrize("behind", [(), ("curtain",)])
def test_behind_the_lock_it_is_off_for_good(audience: Audience, behind: tuple[str, ...]) -> None:
    program = audience.exercise.program
    for act in (*behind, "lock"):
        program.choose(act)
    assert not audience.shown.is_on
    assert not audience.window.actions_by_id["keys_shown"].isChecked()
    audience.press(Key.Key_Tab)
    assert not audience.sees_anything


def test_back_at_the_start_and_in_mitschau_it_stays_on(audience: Audience) -> None:
    exercise = audience.exercise
    audience.press(Key.Key_F5)
    exercise.program.wait_until_open()
    assert audience.shown.is_on
    assert audience.window.actions_by_id["keys_shown"].isChecked()
    Joint.begin(exercise.program, exercise.vault.read(list_colleagues)[0].id)
    audience.press(*SHOW)
    assert not audience.shown.is_on
    assert not audience.sees_anything
