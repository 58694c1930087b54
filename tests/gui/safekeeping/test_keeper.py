# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The net mends itself: backups without being asked, out of the way of whoever asks for something, and never half."""

import threading
from pathlib import Path

import pytest

from mendi_desktop.features.safekeeping.outlook import worst_hole
from mendi_desktop.storage.copying import OnStep, quiet
from mendi_desktop.vault.backups.backup import Backup, Reason
from mendi_desktop.vault.backups.net import SafetyNet
from tests.gui.safekeeping.conftest import Kept, MakeNet
from tests.support.vaults import add_colleague


def reasons(kept: Kept) -> list[Reason]:
    return [backup.reason for backup in kept.net.backups()]


def test_what_the_last_lock_left_is_caught_up_once(kept: Kept) -> None:
    assert kept.outlook().last is None
    kept.keeper.catch_up()
    kept.settle()
    assert kept.outlook().last is not None
    kept.keeper.catch_up()
    kept.settle()
    assert reasons(kept) == [Reason.AUTOMATIC], "nothing has changed since"


def test_half_an_hour_after_a_change_it_is_backed_up(kept: Kept) -> None:
    kept.keeper.catch_up()
    kept.settle()
    add_colleague(kept.vault)
    for minutes, backups in ((10, 1), (19, 1), (1, 2), (60, 2)):
        kept.clock.forward(minutes=minutes)
        kept.keeper.look_after()
        kept.settle()
        assert len(kept.net.backups()) == backups


def test_who_asks_gets_a_backup_even_of_nothing_new(kept: Kept) -> None:
    kept.keeper.catch_up()
    kept.settle()
    kept.clock.forward(minutes=1)
    kept.keeper.back_up()
    kept.keeper.back_up()  # somebody presses twice
    kept.settle()
    assert reasons(kept) == [Reason.MANUAL, Reason.AUTOMATIC]


def test_after_an_unclean_end_the_data_are_looked_through(kept: Kept) -> None:
    found: list[object] = []
    kept.keeper.examined.connect(lambda *told: found.append(told))
    kept.vault.unclean = True
    assert kept.outlook().unexamined
    kept.keeper.start()
    kept.settle()
    assert (found, kept.vault.unclean, kept.outlook().unexamined) == ([((), True)], False, False)
    assert kept.keeper.examined_at == kept.clock.now()


def test_a_disk_that_takes_nothing_is_said_and_left_in_peace_for_a_while(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "sicherungen").write_text("kein Ordner")
    kept.keeper.back_up()
    kept.settle()
    hole = worst_hole(kept.outlook())
    assert hole is not None
    assert "nicht gelungen" in hole.sentence
    (tmp_path / "sicherungen").unlink()
    for minutes, backups in ((1, 0), (10, 1)):
        kept.clock.forward(minutes=minutes)
        kept.keeper.look_after()
        kept.settle()
        assert len(kept.net.backups()) == backups
    assert kept.outlook().trouble == ""


def test_a_stopped_keeper_begins_nothing(kept: Kept) -> None:
    kept.keeper.stop()
    kept.keeper.catch_up()
    kept.settle()
    assert kept.net.backups() == ()


class PatientNet(SafetyNet):
    """The first backup stays at its first step until it is stopped."""

    started = threading.Event()

    def back_up(self, reason: Reason = Reason.MANUAL, on_step: OnStep = quiet) -> Backup | None:
        if self.started.is_set():
            return super().back_up(reason, on_step)

        def stay(done: int, total: int) -> None:
            self.started.set()
            while True:
                on_step(done, total)

        return super().back_up(reason, stay)


class TestPatient:
    @pytest.fixture
    def make_net(self) -> MakeNet:
        PatientNet.started = threading.Event()
        return PatientNet

    def test_it_makes_way_leaves_nothing_half_made_and_tries_again(self, kept: Kept, tmp_path: Path) -> None:
        seen_by_the_report: list[list[str]] = []
        kept.keeper.catch_up()
        kept.qtbot.waitUntil(lambda: bool(kept.said), timeout=10_000)

        def make_report(_task: object) -> list[str]:
            return [path.name for path in (tmp_path / "sicherungen").rglob("*.mendi*")]

        kept.tasks.run(make_report, seen_by_the_report.append)
        kept.qtbot.waitUntil(lambda: bool(seen_by_the_report), timeout=10_000)
        assert seen_by_the_report == [[]]
        assert kept.said[-1] == "", "nothing is said of what is not done"
        kept.settle()
        assert reasons(kept) == [Reason.AUTOMATIC]

    def test_a_lock_does_not_wait_for_it(self, kept: Kept, tmp_path: Path) -> None:
        kept.keeper.catch_up()
        assert PatientNet.started.wait(10)
        kept.keeper.stop()
        kept.tasks.close()
        assert list((tmp_path / "sicherungen").rglob("*.mendi*")) == []

    def test_somebody_can_call_it_off(self, kept: Kept) -> None:
        kept.keeper.back_up()
        assert PatientNet.started.wait(10)
        kept.qtbot.waitUntil(lambda: bool(kept.said), timeout=10_000)
        assert kept.said[0].startswith("Wird gesichert, ")
        kept.keeper.call_off()
        kept.settle()
        assert kept.said[-1] == ""
        assert kept.net.backups() == ()


class BrokenNet(SafetyNet):
    """A bug in our own code."""

    def back_up(self, reason: Reason = Reason.MANUAL, on_step: OnStep = quiet) -> Backup | None:
        raise RuntimeError("ein Fehler im Programm")


class TestBroken:
    @pytest.fixture
    def make_net(self) -> MakeNet:
        return BrokenNet

    def test_a_bug_is_told_once_and_not_every_moment_again(self, kept: Kept) -> None:
        with kept.qtbot.capture_exceptions() as caught:
            kept.keeper.catch_up()
            kept.settle()
        assert [kind for kind, _, _ in caught] == [RuntimeError]


class RestlessNet(SafetyNet):
    """Somebody writes between all steps: the copy begins again and again."""

    beginnings = 0

    def back_up(self, reason: Reason = Reason.MANUAL, on_step: OnStep = quiet) -> Backup | None:
        while self.beginnings < 100:
            self.beginnings += 1
            for done in (1, 2):
                on_step(done, 2)
        return super().back_up(reason, on_step)


class TestRestless:
    @pytest.fixture
    def make_net(self) -> MakeNet:
        return RestlessNet

    def test_a_backup_nobody_asked_for_waits_for_a_pause(self, kept: Kept) -> None:
        kept.keeper.catch_up()
        kept.settle()
        assert isinstance(kept.net, RestlessNet)
        assert kept.net.beginnings < 10, "nobody is kept from writing"
        assert kept.net.backups() == ()
        assert kept.outlook().trouble == ""
        kept.net.beginnings = 100
        kept.clock.forward(minutes=1)
        kept.keeper.look_after()
        kept.settle()
        assert reasons(kept) == [Reason.AUTOMATIC]

    def test_who_asked_for_it_gets_it(self, kept: Kept) -> None:
        kept.keeper.back_up()
        kept.settle()
        assert reasons(kept) == [Reason.MANUAL]
