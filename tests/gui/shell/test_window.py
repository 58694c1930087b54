# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window at work: menus that name the act, beamer key, sidebar, a bug that is caught, a second start."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QListView
from pytestqt.qtbot import QtBot

from mendi_desktop.app.gui_main import fit_screen, report_bugs
from mendi_desktop.app.instance import call_forward
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.settings import TEXT_SCALE
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.actions import doubled
from mendi_desktop.gui.shell.menu import ACTIONS, PAGES
from mendi_desktop.gui.shell.window import MainWindow
from tests.arch.tree import ROOT
from tests.gui.shell.conftest import MovedClock
from tests.pages.doors import dialogs, everything_in_reach, said
from tests.pages.finding import named, press_button, seen
from tests.pages.program import PASSPHRASE, Program
from tests.pages.reports import MakeReport
from tests.pages.sidebar import Sidebar
from tests.pages.talks import RecordTalk
from tests.support.typing import press

HOLDER = """
import sys
from pathlib import Path
from mendi_desktop.vault.session import open_vault
from tests.support.vault_files import use_cheap_keys
use_cheap_keys()
vault = open_vault(Path(sys.argv[1]), sys.argv[2])
print("offen", flush=True)
sys.stdin.read()
vault.close()
"""


def record(program: Program) -> None:
    form = RecordTalk(program)
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    form.save()


def test_no_key_is_given_away_twice() -> None:
    assert doubled(ACTIONS.values()) == []


def test_every_page_of_the_sidebar_is_in_the_menu_and_opens(at_work: Program) -> None:
    for spec in [ACTIONS[page] for page in PAGES if page != "settings"]:
        at_work.choose(spec.id)
        at_work.settle()
        assert Sidebar(at_work).marked() == spec.text
    assert sorted(Sidebar(at_work).titles()) == sorted(ACTIONS[page].text for page in PAGES if page != "settings")
    assert (ACTIONS["reports"].shortcut, ACTIONS["safety"].shortcut) == ("Ctrl+4", "Ctrl+5"), "as they always were"


def test_undo_and_redo_name_the_act(at_work: Program) -> None:
    assert at_work.menu_text("undo") == "Rückgängig"
    record(at_work)
    assert at_work.menu_text("undo") == "Rückgängig: Gespräch festhalten"
    at_work.choose("undo")
    assert (at_work.menu_text("undo"), at_work.menu_text("redo")) == (
        "Rückgängig",
        "Wiederholen: Gespräch festhalten",
    )
    at_work.choose("lock")
    assert at_work.menu_text("redo") == "Wiederholen"


def test_letters_grow_and_shrink_in_steps(at_work: Program) -> None:
    at_work.choose("larger")
    assert theme.current().scale > 100
    for _ in range(9):
        at_work.choose("larger")
    assert theme.current().scale == 150
    for _ in range(9):
        at_work.choose("smaller")
    assert theme.current().scale == 100


@pytest.mark.parametrize("scale", [100, 150])
def test_the_window_never_reaches_beyond_the_screen_however_large_the_letters(qtbot: QtBot, scale: int) -> None:
    theme.current().apply("light", scale)
    window = MainWindow(furnished=False)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert room.width() < 900, "the screen of the tests is smaller than the window likes to be"

    fit_screen(window)
    window.show()

    assert window.size().boundedTo(room) == window.size()


def test_the_size_for_the_beamer_is_put_back_and_never_kept(at_work: Program) -> None:
    kept, beamer = at_work.context.settings, at_work.window.actions_by_id["beamer"]
    at_work.window.setMinimumSize(1, 1)
    for width, size in ((1366, 150), (1024, 125)):
        at_work.window.resize(width, 768)
        at_work.choose("beamer")
        assert (theme.current().scale, beamer.isChecked()) == (size, True)
        at_work.choose("smaller")
        assert kept.get(TEXT_SCALE) == 100, "what is tried at the beamer is gone at the next start"
        at_work.choose("beamer")
        assert (theme.current().scale, beamer.isChecked()) == (100, False)


def test_the_sidebar_by_arrows_keeps_the_keyboard_and_enter_goes_in(at_work: Program) -> None:
    at_work.choose("today")
    pages = named(at_work.workbench, QListView, "Seiten")
    pages.setFocus()
    press(pages, Qt.Key.Key_Down)
    assert at_work.menu_text("undo")
    assert type(at_work.page).__name__ == "CalendarPage"
    assert pages.hasFocus()
    press(pages, Qt.Key.Key_Down)
    assert type(at_work.page).__name__ == "ConsultationsPage"


def test_the_sidebar_leads_out_of_the_form(at_work: Program) -> None:
    RecordTalk(at_work)
    pages = named(at_work.workbench, QListView, "Seiten")
    pages.setFocus()
    press(pages, Qt.Key.Key_Return)
    assert type(at_work.page).__name__ == "ConsultationsPage"


def test_the_words_follow_the_workplace_at_once(at_work: Program) -> None:
    at_work.choose("consultations")
    at_work.choose("settings")
    press_button(at_work.page, "Verwaltung")
    at_work.settle()
    report = MakeReport(at_work)
    assert "Personalrat" in {button.text() for button in seen(report.dialog, QAbstractButton)}


def test_a_bug_is_a_sentence_and_a_report_without_anything_personal(
    at_work: Program, clock: MovedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report_bugs(at_work.context, at_work.window)

    class Clumsy(QObject):
        def stumble(self) -> None:
            raise RuntimeError("Kanarie-1 hat gesagt")

    clumsy = Clumsy()
    with at_work.qtbot.capture_exceptions() as caught:
        sys.excepthook = sys.excepthook
        report_bugs(at_work.context, at_work.window)
        QTimer.singleShot(0, clumsy.stumble)
        at_work.qtbot.waitUntil(lambda: dialogs(at_work) == ["Da ist etwas schiefgegangen"])
    assert caught == []
    (report,) = at_work.context.folders.state.glob("crash-*.txt")
    assert "Kanarie" not in report.read_text("utf-8")
    assert "RuntimeError" in report.read_text("utf-8")
    press_button(at_work.window, "Weiterarbeiten")
    record(at_work)


def test_a_trouble_that_nobody_said_is_no_bug(at_work: Program) -> None:
    """As when a list is read and the stick has gone."""
    with at_work.qtbot.capture_exceptions() as caught:
        report_bugs(at_work.context, at_work.window)
        for _ in range(3):
            sys.excepthook(UserError, UserError("Der Datenträger antwortet nicht richtig."), None)
        assert dialogs(at_work) == ["Das ging gerade nicht"]
    assert caught == []
    assert "Der Datenträger antwortet nicht richtig." in everything_in_reach()
    assert list(at_work.context.folders.state.glob("crash-*.txt")) == []


def test_a_bug_that_comes_with_every_painting_is_told_once(at_work: Program) -> None:
    with at_work.qtbot.capture_exceptions() as caught:
        report_bugs(at_work.context, at_work.window)
        for _ in range(3):
            sys.excepthook(RuntimeError, RuntimeError("in paintEvent"), None)
        assert dialogs(at_work) == ["Da ist etwas schiefgegangen"]
    assert caught == []
    assert len(list(at_work.context.folders.state.glob("crash-*.txt"))) == 1


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # offscreen has one window only
def test_a_second_start_calls_the_first_window(at_work: Program, vault_file: Path) -> None:
    runtime = at_work.context.folders.runtime
    at_work.window.showMinimized()
    assert call_forward(runtime, vault_file)
    at_work.qtbot.waitUntil(lambda: not at_work.window.isMinimized())
    at_work.choose("lock")
    assert call_forward(runtime, vault_file), "the curtain is the window of the vault too"
    at_work.choose("other_vault")
    assert not call_forward(runtime, vault_file)


def test_a_vault_that_another_program_holds_is_said(at_work: Program, vault_file: Path) -> None:
    at_work.choose("lock")
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(vault_file), PASSPHRASE],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert holder.stdout is not None
    assert holder.stdout.readline() == "offen\n"
    at_work.unlock()
    at_work.wait_until_idle()
    assert at_work.desktop.workbench is None
    assert any("geöffnet" in words or "offen" in words for words in said(at_work.door))
    holder.communicate("")
    at_work.unlock()
    at_work.wait_until_open()
