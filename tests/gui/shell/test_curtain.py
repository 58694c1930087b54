# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The curtain hides everything at once, from everybody, and brings back exactly what was there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.core.settings import IDLE_MINUTES
from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.file_dialogs import SystemFileDialogs
from mendi_desktop.gui.shell.curtain import Cloth
from mendi_desktop.gui.shell.window import MainWindow
from tests.gui.shell.conftest import MovedClock
from tests.gui.shell.test_locking import CANARY, look_at_the_clock
from tests.pages.colleagues import ColleaguesView
from tests.pages.doors import said
from tests.pages.finding import press_button, seen
from tests.pages.program import Program
from tests.pages.reports import MakeReport
from tests.pages.talks import RecordTalk, Talks
from tests.support.typing import press, type_text
from tests.support.vaults import TODAY

PAGES = ("today", "consultations", "colleagues", "reports", "record", "settings", "before")
NEUTRAL = "mendi desktop"


@pytest.fixture
def full(at_work: Program) -> Program:
    """A vault with something unmistakable in it."""
    record_canaries(at_work)
    return at_work


def record_canaries(program: Program) -> None:
    """As the form does; typing them is tried with the lock."""
    run = program.workbench._desk.dispatcher.run
    talk = RecordConsultation(
        held_on=TODAY,
        minutes=20,
        contact_kind="office_hour",
        colleague_id=run(AddColleague(alias=f"{CANARY}-1")),
        record=f"{CANARY} im Text",
        private_note=f"{CANARY} ganz privat",
        steps=(StepInput(text=f"{CANARY} anrufen"),),
    )
    run(talk)
    program.choose("record")
    program.settle()


def press_key(key: Qt.Key = Qt.Key.Key_F9) -> None:
    """Where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, key)


def in_sight(program: Program) -> list[str]:
    """All words that can be seen in the window, dialogs included."""
    return [label.text() for label in seen(program.window, QLabel) if label.text()]


def read_out(program: Program) -> str:
    """All that a screen reader can walk to from the window, and every title of a window."""
    titles = [window.windowTitle() for window in QApplication.topLevelWidgets() if window.isVisible()]
    face = QAccessible.queryAccessibleInterface(program.window)
    return "\n".join([*titles, *_texts(face)])


def _texts(face: QAccessibleInterface) -> Iterator[str]:
    kinds = QAccessible.Text
    yield from (face.text(kind) for kind in (kinds.Name, kinds.Value, kinds.Description, kinds.Help))
    for number in range(face.childCount()):
        child = face.child(number)
        if child is not None:
            yield from _texts(child)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_goes_and_comes_back_as_it_was(full: Program, page: str) -> None:
    full.choose(page)
    full.settle()
    before, focused, title = in_sight(full), QApplication.focusWidget(), full.window.windowTitle()
    press_key()
    assert in_sight(full) == [NEUTRAL, "Verdeckt. F9, Esc oder ein Doppelklick holt alles zurück."]
    assert CANARY not in read_out(full)
    assert full.window.windowTitle() == NEUTRAL
    press_key()
    assert in_sight(full) == before
    assert full.window.windowTitle() == title
    assert QApplication.focusWidget() is focused


def test_a_screen_reader_could_read_it_before(full: Program) -> None:
    Talks(full)
    assert CANARY in read_out(full)


def test_half_a_talk_is_there_again_with_its_cursor(full: Program) -> None:
    form = RecordTalk(full)
    form.write("Gesprächsnotiz", "Erst halb ge")
    press_key()
    press_key(Qt.Key.Key_A)
    press_key(Qt.Key.Key_Escape)
    edit = QApplication.focusWidget()
    assert isinstance(edit, QPlainTextEdit)
    type_text(edit, "tippt")
    assert form.words_in("Gesprächsnotiz") == "Erst halb getippt"
    cursor = edit.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    press_key()
    press_key(Qt.Key.Key_Delete)
    press_key()
    there = edit.textCursor()
    assert (there.anchor(), there.position(), there.selectedText()) == (5, 9, "halb")
    type_text(edit, "ganz")
    assert form.words_in("Gesprächsnotiz") == "Erst ganz getippt"


def open_passphrase(program: Program) -> None:
    program.choose("settings")
    press_button(program.page, "Passphrase ändern …")


def open_colleague(program: Program) -> None:
    program.choose("colleagues")
    program.settle()
    people = ColleaguesView(program.page)
    people.choose(people.aliases()[0])
    people.edit().write("Bereich", f"{CANARY} halb")


def open_report(program: Program) -> None:
    report = MakeReport(program)
    report.write(report.texts()[0], f"{CANARY} schlägt vor")


def open_palette(program: Program) -> None:
    program.choose("palette")
    program.settle()
    type_text(QApplication.focusWidget() or program.window, CANARY)
    program.settle()


def open_quick_line(program: Program) -> None:
    program.choose("quick_line")
    program.settle()
    type_text(QApplication.focusWidget() or program.window, f"{CANARY}-1 20 min")
    program.settle()


@pytest.mark.parametrize("open_dialog", [open_passphrase, open_colleague, open_report, open_palette, open_quick_line])
def test_a_dialog_goes_too_and_comes_back_with_what_was_typed(
    full: Program, open_dialog: Callable[[Program], None]
) -> None:
    open_dialog(full)
    full.settle()
    (dialog,) = seen(full.window, Dialog)
    typed = [line.text() for line in seen(dialog, QLineEdit)]
    press_key()
    assert seen(full.window, Dialog) == []
    assert CANARY not in read_out(full)
    press_key()
    assert seen(full.window, Dialog) == [dialog]
    assert [line.text() for line in seen(dialog, QLineEdit)] == typed
    assert QApplication.focusWidget() in seen(dialog, QWidget)
    press_key(Qt.Key.Key_Escape)
    assert seen(full.window, Dialog) == []


def test_a_double_click_brings_everything_back(full: Program) -> None:
    full.choose("curtain")
    QTest.mouseClick(seen(full.window, Cloth)[0], Qt.MouseButton.LeftButton)
    assert seen(full.window, Cloth)
    QTest.mouseDClick(seen(full.window, Cloth)[0], Qt.MouseButton.LeftButton)
    assert not seen(full.window, Cloth)


def test_keys_reach_nothing_behind_it(full: Program) -> None:
    full.choose("today")
    before = full.page
    full.choose("curtain")
    for action in ("record", "colleagues", "report", "undo", "find", "shortcuts", "larger", "other_vault"):
        full.choose(action)
    full.choose("curtain")
    assert full.page is before
    assert seen(full.window, Dialog) == []


def test_before_a_vault_is_open_there_is_nothing_to_hide(program: Program) -> None:
    program.start()
    before = in_sight(program)
    press_key()
    assert in_sight(program) == before


def test_the_idle_lock_goes_on_behind_it(full: Program, clock: MovedClock) -> None:
    RecordTalk(full).write("Gesprächsnotiz", "Vor dem Vorhang getippt")
    press_key()
    clock.move(full.context.settings.get(IDLE_MINUTES))
    look_at_the_clock(full)
    assert full.desktop.workbench is None
    assert any("niemand da" in words for words in said(full.door))
    full.unlock()
    full.wait_until_open()
    assert RecordTalk(full).words_in("Gesprächsnotiz") == "Vor dem Vorhang getippt"


def test_it_locks_and_ends_from_behind_the_curtain(full: Program) -> None:
    open_colleague(full)
    press_key()
    full.choose("lock")
    full.settle()
    assert in_sight(full) == said(full.door)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert CANARY not in read_out(full)
    full.unlock()
    full.wait_until_open()
    full.choose("curtain")
    full.close()


def test_what_ends_behind_it_waits_there(full: Program) -> None:
    """A dialog that work in the background opens is not seen before the curtain goes up."""
    full.choose("curtain")
    late = Dialog(full.window, f"{CANARY} ist fertig")
    late.open_it()
    assert seen(full.window, Cloth)[0].geometry() == full.window.rect()
    assert _on_top(full.window) is seen(full.window, Cloth)[0]
    full.qtbot.waitUntil(lambda: seen(full.window, Dialog) == [])
    assert CANARY not in read_out(full)
    full.choose("curtain")
    assert seen(full.window, Dialog) == [late]
    late.reject()


def _on_top(window: MainWindow) -> QWidget:
    """What of the window's own children a hand would touch in its middle."""
    touched = window.childAt(window.rect().center())
    found = [
        child
        for child in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if touched is not None and (child is touched or child.isAncestorOf(touched))
    ]
    return found[0]


def test_a_dialog_that_was_answered_behind_it_does_not_come_back(full: Program) -> None:
    open_colleague(full)
    (dialog,) = seen(full.window, Dialog)
    full.choose("curtain")
    dialog.accept()
    full.choose("curtain")
    assert seen(full.window, Dialog) == []


def test_it_grows_with_its_window(full: Program) -> None:
    full.choose("curtain")
    full.window.resize(full.window.width() + 120, full.window.height() + 80)
    assert seen(full.window, Cloth)[0].geometry() == full.window.rect()


# -- windows beside ours ------------------------------------------------------------------------------


def lock_by_menu(program: Program) -> None:
    program.choose("lock")


def press_in_it(_program: Program) -> None:
    modal = QApplication.activeModalWidget()
    assert modal is not None
    handle = modal.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_F9)


@pytest.mark.parametrize("act", [press_in_it, lock_by_menu])
def test_nothing_is_left_above_it(
    program: Program, tmp_path: Path, vault_file: Path, act: Callable[[Program], None], empty_vault: Path
) -> None:
    """A file dialog of Qt's own; those of the system belong to the system, and close like this one."""
    program.desktop._files = program.desktop._doors._files = SystemFileDialogs()
    program.open_copy(empty_vault, vault_file)
    record_canaries(program)
    report = MakeReport(program)
    program.qtbot.waitUntil(report.can_save, timeout=20_000)
    were_open: list[str] = []
    look = QTimer(program.window)

    def when_it_is_open() -> None:
        modal = QApplication.activeModalWidget()
        if modal is not None and QApplication.focusWindow() is modal.windowHandle():
            look.stop()
            were_open.extend(type(each).__name__ for each in beside(program))
            act(program)

    look.timeout.connect(when_it_is_open)
    look.start(10)
    report.press("PDF sichern …")
    program.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert were_open == ["QFileDialog"]
    assert beside(program) == []
    assert CANARY not in read_out(program)


class QSystemTrayIconSys(QWidget):
    """Named as the window is that Qt keeps for a sign in a tray of X11; there is no such tray offscreen."""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("act", ["curtain", "lock"])
def test_the_sign_in_the_tray_stays(full: Program, qtbot: QtBot, act: str) -> None:
    sign = QSystemTrayIconSys()
    qtbot.addWidget(sign)
    sign.show()
    full.choose(act)
    full.settle()
    assert sign.isVisible()


def beside(program: Program) -> list[QWidget]:
    """Other windows of the program."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not program.window]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_menus_close(full: Program, qtbot: QtBot) -> None:
    menu = QMenu(full.window)
    qtbot.addWidget(menu)
    menu.addAction(CANARY)
    menu.popup(full.window.mapToGlobal(full.window.rect().center()))
    assert beside(full) == [menu]
    full.choose("curtain")
    assert beside(full) == []
