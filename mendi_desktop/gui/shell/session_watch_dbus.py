# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sleep and lock of the session on Linux and BSD, over the desktop's own D-Bus.

Sources: systemd-logind (org.freedesktop.login1, "Inhibitor Locks"), freedesktop.org screen saver. The bus is a socket
in the file system of this machine (ADR 18); an address of any other kind is not used, and a missing bus is no trouble.

Qt serves all connections in one thread of its own. Where that thread lets go of a receiver made in Python it waits for
the interpreter, which PySide holds while :meth:`connectToBus` waits for that thread: nothing would ever move again. So
a connection stays for as long as the program runs, and receivers are taken off it here, before anything can close it.
"""

import os
from collections.abc import Mapping
from itertools import count
from typing import Final, TypeAlias, cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.shell.session_watch import Absence, SessionWatch

_LOGIN: Final = "org.freedesktop.login1"
_LOGIN_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SCREEN_SAVERS: Final = tuple(
    f"org.{whose}.ScreenSaver" for whose in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)
_ANSWER_MS: Final = 5000
_Hook: TypeAlias = tuple[str, str, str, str, QObject, bytes]  # service, path, interface, signal, receiver, slot
_numbers = count(1)
_buses: Final[dict[str, QDBusConnection]] = {}


def bus_addresses(environ: Mapping[str, str]) -> tuple[str, str]:
    """Where the buses of the system and of the session are; empty where there is none on this machine."""
    runtime = environ.get("XDG_RUNTIME_DIR")
    system = environ.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/var/run/dbus/system_bus_socket"
    session = environ.get("DBUS_SESSION_BUS_ADDRESS") or (f"unix:path={runtime}/bus" if runtime else "")
    return _local(system), _local(session)


def _local(addresses: str) -> str:
    """Only sockets of this machine: "tcp:" would be a network, "unixexec:" and "autolaunch:" start programs."""
    return ";".join(each for each in addresses.split(";") if each.startswith("unix:"))


def _slot(signature: str) -> bytes:
    return cast(bytes, SLOT(signature))  # a text in truth, and nothing else is taken, whatever the stubs say


class DBusSessionWatch(SessionWatch):
    """Everything is asked without waiting; who does not answer is not heard of."""

    def __init__(self, parent: QObject | None = None, environ: Mapping[str, str] = os.environ) -> None:
        super().__init__(parent)
        self._environ = environ
        self._system: QDBusConnection | None = None
        self._hooks: list[tuple[QDBusConnection, _Hook]] = []
        self._delay: QDBusUnixFileDescriptor | None = None

    @property
    def hears_of_sleep(self) -> bool:
        """Whether there is a bus that would say so."""
        return self._system is not None and self._system.isConnected()

    @property
    def holds_sleep(self) -> bool:
        """Whether a machine that wants to sleep waits for us."""
        return self._delay is not None

    def start(self, window: QWidget) -> None:
        self.stop()
        system, session = bus_addresses(self._environ)
        self._system = _join(system)
        if self._system is not None:
            self._hear(self._system, _LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep", "_on_sleep(bool)")
            self._hold_sleep()
            self._ask(_LOGIN_PATH, _MANAGER, "GetSession", "_on_session", self._environ.get("XDG_SESSION_ID", "auto"))
        if (bus := _join(session)) is not None:
            for name in _SCREEN_SAVERS:
                self._hear(bus, "", "", name, "ActiveChanged", "_on_screen_saver(bool)")

    def stop(self) -> None:
        self._let_sleep()
        for bus, hook in self._hooks:
            bus.disconnect(*hook)
        self._hooks.clear()
        self._system = None

    def _hear(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str) -> None:
        hook: _Hook = (service, path, interface, name, self, _slot(slot))
        bus.connect(*hook)
        self._hooks.append((bus, hook))

    def _ask(self, path: str, interface: str, method: str, slot: str, *arguments: str) -> None:
        if self._system is None:
            return
        call = QDBusMessage.createMethodCall(_LOGIN, path, interface, method)
        call.setArguments(list(arguments))
        self._system.callWithCallback(call, self, _slot(f"{slot}(QDBusMessage)"), _ANSWER_MS)

    # -- sleep ----------------------------------------------------------------------------------------

    def _hold_sleep(self) -> None:
        """Ask for a moment before the machine sleeps: a "delay" lock, which logind ends by itself after 5 s."""
        why = tr("Der Tresor wird vorher gesperrt")
        self._ask(_LOGIN_PATH, _MANAGER, "Inhibit", "_on_held", "sleep", tr("mendi desktop"), why, "delay")

    @Slot(QDBusMessage)
    def _on_held(self, answer: QDBusMessage) -> None:
        held = answer.arguments()[0]
        if isinstance(held, QDBusUnixFileDescriptor) and self._system is not None:
            self._let_sleep()
            self._delay = held

    def _let_sleep(self) -> None:
        """The lock ends when its file descriptor is closed, in this very moment and not with the last reference."""
        if self._delay is not None:
            os.close(self._delay.takeFileDescriptor())
            self._delay = None

    @Slot(bool)
    def _on_sleep(self, begins: bool) -> None:
        if begins:
            self.left.emit(Absence.ASLEEP)
            self._let_sleep()
        elif self._system is not None:
            self._hold_sleep()

    # -- lock and change of user ----------------------------------------------------------------------

    @Slot(QDBusMessage)
    def _on_session(self, answer: QDBusMessage) -> None:
        found = answer.arguments()[0]
        if isinstance(found, QDBusObjectPath) and self._system is not None:
            changed = "_on_session_changed(QDBusMessage)"
            self._hear(self._system, _LOGIN, found.path(), _SESSION, "Lock", "_on_lock()")
            self._hear(self._system, _LOGIN, found.path(), _PROPERTIES, "PropertiesChanged", changed)

    @Slot()
    def _on_lock(self) -> None:
        self.left.emit(Absence.LOCKED)

    @Slot(bool)
    def _on_screen_saver(self, active: bool) -> None:
        if active:
            self.left.emit(Absence.LOCKED)

    @Slot(QDBusMessage)
    def _on_session_changed(self, change: QDBusMessage) -> None:
        """What changed comes in a shape that PySide does not open, so the two that matter are asked for."""
        if change.arguments()[0] == _SESSION:
            self._ask(change.path(), _PROPERTIES, "Get", "_on_locked_hint", _SESSION, "LockedHint")
            self._ask(change.path(), _PROPERTIES, "Get", "_on_active", _SESSION, "Active")

    @Slot(QDBusMessage)
    def _on_locked_hint(self, answer: QDBusMessage) -> None:
        if _value(answer) is True:
            self.left.emit(Absence.LOCKED)

    @Slot(QDBusMessage)
    def _on_active(self, answer: QDBusMessage) -> None:
        if _value(answer) is False:
            self.left.emit(Absence.AWAY)


def _join(address: str) -> QDBusConnection | None:
    """A connection of our own: Qt's shared ones belong to its style and accessibility."""
    bus = _buses.get(address)
    if address and (bus is None or not bus.isConnected()):
        bus = _buses[address] = QDBusConnection.connectToBus(address, f"mendi-{next(_numbers)}")
    return bus if bus is not None and bus.isConnected() else None


def _value(answer: QDBusMessage) -> object:
    found = answer.arguments()[0]
    return found.variant() if isinstance(found, QDBusVariant) else None
