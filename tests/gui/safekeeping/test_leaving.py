# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whoever leaves is not kept: what has changed is backed up on the way out, and locking waits for nothing."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.app.leaving import Leaving
from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.kit.bridge import ChangeBridge
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.dispatcher import Dispatcher
from mendi_desktop.gui.kit.file_dialogs import SystemFileDialogs
from mendi_desktop.gui.kit.navigator import Navigator
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.storage.copying import OnStep, quiet
from mendi_desktop.vault.backups.backup import Backup, Reason
from mendi_desktop.vault.backups.net import SafetyNet
from tests.gui.safekeeping.conftest import Kept, MakeNet
from tests.gui.safekeeping.test_keeper import PatientNet
from tests.gui.safekeeping.test_safety_page import bar, files, record
from tests.pages.finding import press_button, seen
from tests.pages.program import Program
from tests.pages.safety import rest, status, words_in


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    yield program
    program.close()


@pytest.fixture
def at_work(program: Program, tmp_path: Path, empty_vault: Path) -> Program:
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    rest(program)
    return program


def test_quitting_backs_up_what_has_changed(at_work: Program) -> None:
    record(at_work)
    at_work.close()
    assert len(files(at_work)) == 1
    assert at_work.desktop.workbench is None


def test_quitting_without_changes_makes_no_backup(at_work: Program) -> None:
    at_work.choose("back_up")
    rest(at_work)
    at_work.close()
    assert len(files(at_work)) == 1


def test_locking_is_not_kept_waiting_by_a_backup(at_work: Program) -> None:
    record(at_work)
    at_work.choose("lock")
    assert files(at_work) == []
    at_work.close()
    assert files(at_work) == [], "the next opening catches up"


def test_after_an_unclean_end_the_data_are_looked_through_and_it_is_said(at_work: Program, tmp_path: Path) -> None:
    record(at_work)
    at_work.choose("lock")
    (tmp_path / ".werk-nord.mendi.lock").write_text('{"machine": "werkbank", "process": 1}')
    at_work.unlock()
    at_work.wait_until_open()
    rest(at_work)
    assert "zuletzt nicht richtig beendet" in bar(at_work)
    assert "in Ordnung" in bar(at_work)
    assert status(at_work).startswith("Verschlüsselt")


class FullNet(SafetyNet):
    """A disk that takes no backup."""

    def back_up(self, reason: Reason = Reason.MANUAL, on_step: OnStep = quiet) -> Backup | None:
        raise UserError("Der Datenträger ist voll.")


@dataclass
class Leaver:
    """A window with a vault that somebody leaves."""

    kept: Kept
    window: MainWindow

    def close(self) -> None:
        self.window.close()
        self.kept.settle()

    def asked(self) -> list[str]:
        return [dialog.accessibleName() for dialog in seen(self.window, Dialog)]

    def wait_until_asked(self) -> None:
        self.kept.qtbot.waitUntil(lambda: bool(self.asked()), timeout=10_000)


@pytest.fixture
def leaver(kept: Kept) -> Iterator[Leaver]:
    window = MainWindow()
    kept.qtbot.addWidget(window)
    vault, bridge = kept.vault, ChangeBridge(kept.vault.feed)
    desk = Desk(vault, Dispatcher(vault.unit), bridge, Navigator(), kept.tasks, SystemFileDialogs(), kept.net)
    leaving = Leaving(window, desk, kept.keeper)
    window.may_close = leaving.may_go
    window.show()
    yield Leaver(kept, window)
    leaving.give_up()
    bridge.close()


class TestFullDisk:
    @pytest.fixture
    def make_net(self) -> MakeNet:
        return FullNet

    def test_it_is_said_and_the_way_out_stays_open(self, leaver: Leaver) -> None:
        leaver.close()
        assert leaver.asked() == ["Die Sicherung ist nicht gelungen"]
        assert "Der Datenträger ist voll." in words_in(leaver.window)
        press_button(leaver.window, "Ohne Sichern beenden")
        assert not leaver.window.isVisible()

    def test_who_wants_to_look_after_it_stays(self, leaver: Leaver) -> None:
        leaver.close()
        press_button(leaver.window, "Zurück")
        assert leaver.asked() == []
        assert leaver.window.isVisible()
        leaver.close()
        assert leaver.asked() == ["Die Sicherung ist nicht gelungen"], "asked anew the next time"


class TestSlowDisk:
    @pytest.fixture
    def make_net(self) -> MakeNet:
        PatientNet.started = threading.Event()
        return PatientNet

    def test_what_takes_long_is_said_and_can_be_left_out(self, leaver: Leaver) -> None:
        leaver.window.close()
        leaver.wait_until_asked()
        assert leaver.asked() == ["Noch einen Moment"]
        leaver.window.close()
        assert leaver.window.isVisible(), "closing twice is not a wish to lose it"
        press_button(leaver.window, "Ohne Sichern beenden")
        assert not leaver.window.isVisible()
        leaver.kept.settle()
        assert leaver.kept.net.backups() == ()

    def test_whoever_goes_back_to_work_calls_it_off(self, leaver: Leaver) -> None:
        leaver.window.close()
        leaver.wait_until_asked()
        press_button(leaver.window, "Zurück")
        leaver.kept.settle()
        assert leaver.window.isVisible()
        assert leaver.asked() == []
        leaver.close()
        assert not leaver.window.isVisible(), "the second time the disk is quick"
        assert len(leaver.kept.net.backups()) == 1
