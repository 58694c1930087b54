# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sleep and lock of the session lock the vault, over a real bus; without one nothing is missed and nothing is said."""

import ctypes
from collections.abc import Iterator
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.shell import session_watch_macos, session_watch_windows
from mendi_desktop.gui.shell.session_watch import Absence
from mendi_desktop.gui.shell.session_watch_dbus import DBusSessionWatch, bus_addresses
from mendi_desktop.gui.shell.session_watch_windows import WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, MessageEar
from tests.gui.shell.conftest import MovedClock
from tests.pages.doors import said
from tests.pages.program import Program
from tests.pages.talks import RecordTalk
from tests.support.desktop_bus import HAS_DAEMON, Bus, Login

with_a_bus = pytest.mark.skipif(not HAS_DAEMON, reason="needs dbus-daemon")


@pytest.fixture
def bus() -> Iterator[Bus]:
    bus = Bus()
    yield bus
    bus.end()


@pytest.fixture
def address(bus: Bus) -> str:
    return bus.address


@pytest.fixture
def login(qapp: object, address: str) -> Iterator[Login]:
    service = Login(address)
    yield service
    service.close()


def watch_on(address: str) -> DBusSessionWatch:
    return DBusSessionWatch(environ={"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address})


@pytest.fixture
def at_work(
    qtbot: QtBot, tmp_path: Path, clock: MovedClock, address: str, login: Login, empty_vault: Path
) -> Iterator[Program]:
    program = Program(qtbot, tmp_path, clock, watch_on(address))
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    program.wait_until_idle()
    qtbot.waitUntil(lambda: login.waited_for)
    yield program
    program.close()


def wait_until_locked(program: Program) -> str:
    """Until the curtain is down; what it says."""
    program.qtbot.waitUntil(lambda: program.desktop.workbench is None)
    return " ".join(said(program.door))


@with_a_bus
def test_a_machine_that_goes_to_sleep_waits_for_the_lock(at_work: Program, login: Login) -> None:
    held: list[bool] = []
    at_work.session.left.connect(lambda _absence: held.append(login.waited_for))
    RecordTalk(at_work).write("Gesprächsnotiz", "Halb getippt vor dem Schlaf")
    login.say_sleep(True)
    assert "schlafen ging" in wait_until_locked(at_work)
    assert held == [False], "the vault is locked and the machine let go before anybody else hears of it"
    login.say_sleep(False)
    at_work.unlock()
    at_work.wait_until_open()
    assert RecordTalk(at_work).words_in("Gesprächsnotiz") == "Halb getippt vor dem Schlaf"
    at_work.qtbot.waitUntil(lambda: login.waited_for)


@with_a_bus
def test_the_lock_of_our_session_locks_the_vault(at_work: Program, login: Login) -> None:
    login.say_lock()
    assert "Bildschirm gesperrt" in wait_until_locked(at_work)


@with_a_bus
def test_what_others_do_and_what_ends_locks_nothing(qtbot: QtBot, address: str, login: Login) -> None:
    """The last word shows that everything before it was heard."""
    watch = watch_on(address)
    heard: list[Absence] = []
    watch.left.connect(heard.append)
    watch.start(a_window(qtbot))
    qtbot.waitUntil(lambda: watch.holds_sleep)
    login.say_lock("/org/freedesktop/login1/session/_99")
    login.say_screen_saver("freedesktop", False)
    login.change("IdleHint", True)
    login.say_sleep(False)
    login.say_sleep(True)
    qtbot.waitUntil(lambda: heard == [Absence.ASLEEP])
    watch.stop()


@with_a_bus
@pytest.mark.parametrize("whose", ["freedesktop", "gnome", "cinnamon", "mate", "xfce"])
def test_every_desktops_screen_saver_is_heard(qtbot: QtBot, address: str, login: Login, whose: str) -> None:
    watch = watch_on(address)
    heard: list[Absence] = []
    watch.left.connect(heard.append)
    watch.start(a_window(qtbot))
    login.say_screen_saver(whose, True)
    qtbot.waitUntil(lambda: heard == [Absence.LOCKED])
    watch.stop()


@with_a_bus
@pytest.mark.parametrize(
    ("name", "value", "absence"), [("LockedHint", True, Absence.LOCKED), ("Active", False, Absence.AWAY)]
)
def test_a_session_that_says_so_in_its_properties(
    qtbot: QtBot, address: str, login: Login, name: str, value: bool, absence: Absence
) -> None:
    watch = watch_on(address)
    heard: list[Absence] = []
    watch.left.connect(heard.append)
    watch.start(a_window(qtbot))
    qtbot.waitUntil(lambda: watch.holds_sleep)
    login.change(name, value)
    qtbot.waitUntil(lambda: heard == [absence])
    watch.stop()


@with_a_bus
def test_a_machine_that_slept_is_waited_for_again(qtbot: QtBot, address: str, login: Login) -> None:
    watch = watch_on(address)
    watch.start(a_window(qtbot))
    qtbot.waitUntil(lambda: login.waited_for)
    login.say_sleep(True)
    qtbot.waitUntil(lambda: not login.waited_for)
    login.say_sleep(False)
    qtbot.waitUntil(lambda: watch.holds_sleep)  # the answer is here, not only on its way
    watch.stop()
    assert not login.waited_for
    watch.stop()


@with_a_bus
def test_practice_data_are_not_locked(qtbot: QtBot, tmp_path: Path, address: str, login: Login) -> None:
    program = Program(qtbot, tmp_path, session=watch_on(address))
    program.start(demo="")
    program.wait_until_open()
    program.settle()
    assert not login.waited_for
    program.close()


@with_a_bus
def test_a_bus_without_a_login_service_is_enough(qtbot: QtBot, address: str) -> None:
    watch, speaker = watch_on(address), Login(address, serves=False)
    heard: list[Absence] = []
    watch.left.connect(heard.append)
    watch.start(a_window(qtbot))
    speaker.say_screen_saver("gnome", True)
    qtbot.waitUntil(lambda: heard == [Absence.LOCKED])
    assert not watch.holds_sleep
    watch.stop()
    speaker.close()


@with_a_bus
def test_a_bus_that_goes_away_takes_nothing_with_it(qtbot: QtBot, bus: Bus, login: Login) -> None:
    watch = watch_on(bus.address)
    watch.start(a_window(qtbot))
    qtbot.waitUntil(lambda: watch.holds_sleep)
    bus.end()
    qtbot.waitUntil(lambda: not watch.hears_of_sleep)
    watch.stop()
    watch.start(a_window(qtbot))
    assert not watch.hears_of_sleep
    watch.stop()


@pytest.mark.parametrize("environ", [{}, {"XDG_RUNTIME_DIR": "/nowhere"}, {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/no"}])
def test_without_a_bus_nothing_is_missed(qtbot: QtBot, environ: dict[str, str]) -> None:
    watch = DBusSessionWatch(environ={"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere/bus"} | environ)
    watch.start(a_window(qtbot))
    assert not watch.holds_sleep
    watch.stop()


def a_window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


# -- addresses and the other systems ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("unix:path=/run/user/1000/bus", "unix:path=/run/user/1000/bus"),
        ("tcp:host=192.0.2.1,port=12434", ""),
        ("unixexec:path=dbus-launch", ""),
        ("autolaunch:", ""),
        ("tcp:host=192.0.2.1,port=1;unix:abstract=/tmp/dbus-x", "unix:abstract=/tmp/dbus-x"),
    ],
)
def test_only_sockets_of_this_machine_are_used(given: str, used: str) -> None:
    assert bus_addresses({"DBUS_SYSTEM_BUS_ADDRESS": given, "DBUS_SESSION_BUS_ADDRESS": given}) == (used, used)


def test_the_usual_places_of_the_buses() -> None:
    assert bus_addresses({"XDG_RUNTIME_DIR": "/run/user/7"}) == (
        "unix:path=/var/run/dbus/system_bus_socket",
        "unix:path=/run/user/7/bus",
    )
    assert bus_addresses({})[1] == ""


@pytest.mark.parametrize(
    ("message", "word", "absence"),
    [
        (WM_POWERBROADCAST, 0x4, Absence.ASLEEP),
        (WM_POWERBROADCAST, 0x12, None),  # awake again
        (WM_WTSSESSION_CHANGE, 0x7, Absence.LOCKED),
        (WM_WTSSESSION_CHANGE, 0x8, None),  # unlocked
        (WM_WTSSESSION_CHANGE, 0x2, Absence.AWAY),
        (0x000F, 0x7, None),  # WM_PAINT
    ],
)
def test_what_windows_says(message: int, word: int, absence: Absence | None) -> None:
    heard: list[Absence] = []
    sent = wintypes.MSG(message=message, wParam=word)
    assert MessageEar(heard.append).nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent)) == (False, 0)
    assert session_watch_windows.meaning(message, word) == absence
    assert heard == ([absence] if absence else [])


@pytest.mark.parametrize(
    ("name", "absence"),
    [
        ("com.apple.screenIsLocked", Absence.LOCKED),
        ("com.apple.screenIsUnlocked", None),
        ("NSWorkspaceWillSleepNotification", Absence.ASLEEP),
        ("NSWorkspaceDidWakeNotification", None),
        ("NSWorkspaceSessionDidResignActiveNotification", Absence.AWAY),
    ],
)
def test_what_macos_says(name: str, absence: Absence | None) -> None:
    assert session_watch_macos.meaning(name) == absence
