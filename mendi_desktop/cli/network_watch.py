# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notices whether this process reaches for a network (Python's audit events, PEP 578)."""

import sys
from typing import Any, Final

_HARMLESS: Final = ("socket.gethostname", "socket.sethostname")


class NetworkWatch:
    """Collects the network events inside a ``with`` block in ``events``. An audit hook stays for the whole process."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self._listening = False
        sys.addaudithook(self._hear)

    def __enter__(self) -> "NetworkWatch":
        self._listening = True
        return self

    def __exit__(self, *_: object) -> None:
        self._listening = False

    def _hear(self, event: str, _args: tuple[Any, ...]) -> None:
        if self._listening and event.startswith("socket.") and event not in _HARMLESS:
            self.events.append(event)
