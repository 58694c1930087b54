# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The wire: D-Bus calls with an answer, and signals kept in the order in which they came. Plain jeepney."""

import time
from collections import deque
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call  # type: ignore[import-untyped]
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

Where = tuple[str, str]
"""A place on the bus: name of the connection and path of the object."""


class GoneError(Exception):
    """What was asked is not there (any more): something shown a moment ago has been put away."""


class Wire:
    """One connection; ``patience`` is how long an answer may take, in seconds."""

    def __init__(self, address: str, patience: float = 20) -> None:
        self._wire: DBusConnection = open_dbus_connection(bus=address)
        self._patience = patience
        self._heard: deque[Message] = deque()

    def end(self) -> None:
        self._wire.close()

    def ask(self, where: Where, interface: str, method: str, signature: str = "", *values: Any) -> tuple[Any, ...]:
        """Call a method; GoneError where nobody or nothing answers to it."""
        address = DBusAddress(where[1], bus_name=where[0], interface=interface)
        call = new_method_call(address, method, signature or None, values)
        reply = self._wire.send_and_get_reply(call, timeout=self._patience)
        if reply.header.message_type is MessageType.error:
            raise GoneError(f"{method} of {where}: {reply.body}")
        return tuple(reply.body)

    def value(self, where: Where, interface: str, name: str) -> Any:
        """A property."""
        answer = self.ask(where, "org.freedesktop.DBus.Properties", "Get", "ss", interface, name)
        return answer[0][1]

    def listen(self, interface: str) -> None:
        """Keep all signals of ``interface`` from now on."""
        rule = MatchRule(type="signal", interface=interface)
        self._wire.send_and_get_reply(message_bus.AddMatch(rule), timeout=self._patience)
        self._wire.filter(rule, queue=self._heard)

    def heard(self, wait: float) -> Message | None:
        """The next signal that was kept, after ``wait`` seconds at most."""
        end = time.monotonic() + wait
        while not self._heard:
            left = end - time.monotonic()
            if left <= 0:
                return None
            try:
                self._wire.recv_messages(timeout=left)
            except TimeoutError:
                return None
        return self._heard.popleft()


def member_of(message: Message) -> str:
    return str(message.header.fields.get(HeaderFields.member, ""))


def sender_of(message: Message) -> Where:
    fields = message.header.fields
    return str(fields.get(HeaderFields.sender, "")), str(fields.get(HeaderFields.path, ""))
