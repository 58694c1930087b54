# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A D-Bus of one's own, and a login service on it that sleeps and locks when a test says so."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from itertools import count

from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

HAS_DAEMON = shutil.which("dbus-daemon") is not None
OURS = "/org/freedesktop/login1/session/_32"
_SESSION = "org.freedesktop.login1.Session"
_numbers = count(1)


class Bus:
    """A fresh bus daemon that knows nobody, and its address. What it starts gets its environment."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
        self._daemon = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()

    def end(self) -> None:
        """Twice does no harm."""
        self._daemon.terminate()
        self._daemon.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


class Login(QDBusVirtualObject):
    """As much of systemd-logind as the program asks for. ``properties`` are those of our session.

    With ``serves=False`` it only speaks, and answers nothing.
    """

    def __init__(self, address: str, *, serves: bool = True) -> None:
        super().__init__()
        self.properties: dict[str, bool] = {"LockedHint": False, "Active": True}
        self._pipes: list[int] = []
        self._bus = QDBusConnection.connectToBus(address, f"login-{next(_numbers)}")
        if not serves:
            return
        whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self._bus.registerVirtualObject("/", self, whole)
        assert self._bus.registerService("org.freedesktop.login1")

    def close(self) -> None:
        """The connection stays: see ``session_watch_dbus`` for what closing one may do."""
        self._bus.unregisterObject("/", QDBusConnection.UnregisterMode.UnregisterTree)
        for end in self._pipes:
            os.close(end)

    # -- what it is asked -----------------------------------------------------------------------------

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(  # noqa: N802 - Qt calls it
        self, message: QDBusMessage, connection: QDBusConnection
    ) -> bool:
        asked = message.member()
        if asked == "Inhibit":
            assert message.arguments()[0] == "sleep"
            assert message.arguments()[3] == "delay"
            connection.send(message.createReply(self._new_lock()))
        elif asked == "GetSession":
            connection.send(message.createReply(QDBusObjectPath(OURS)))
        elif asked == "Get":
            connection.send(message.createReply(QDBusVariant(self.properties[message.arguments()[1]])))
        return True

    def _new_lock(self) -> QDBusUnixFileDescriptor:
        mine, theirs = os.pipe()
        os.set_blocking(mine, False)
        self._pipes.append(mine)
        handed_out = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        return handed_out

    @property
    def waited_for(self) -> bool:
        """Whether anybody still holds a lock against sleep."""
        return any(_is_open(end) for end in self._pipes)

    # -- what it says ---------------------------------------------------------------------------------

    def say_sleep(self, begins: bool) -> None:
        self._say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", begins)

    def say_lock(self, session: str = OURS) -> None:
        self._say(session, _SESSION, "Lock")

    def change(self, name: str, value: bool) -> None:
        self.properties[name] = value
        self._say(OURS, "org.freedesktop.DBus.Properties", "PropertiesChanged", _SESSION, {name: value}, [])

    def say_screen_saver(self, whose: str, active: bool) -> None:
        self._say("/ScreenSaver", f"org.{whose}.ScreenSaver", "ActiveChanged", active)

    def _say(self, path: str, interface: str, name: str, *values: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(values))
        assert self._bus.send(signal)


def _is_open(end: int) -> bool:
    with suppress(BlockingIOError):
        return os.read(end, 1) != b""
    return True
