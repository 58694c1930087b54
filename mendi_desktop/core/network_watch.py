# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notices whether this process reaches for a network: Python's audit events (PEP 578), and the system's own tables.

A hook hears what Python code does, not what a library written in C does by itself; the tables of the system (proc(5))
show every open connection, whoever opened it, but only in the moment they are read.
"""

import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Final

_HARMLESS: Final = ("socket.gethostname", "socket.sethostname")
_PROBE: Final = "mendi_desktop.probe"
_PROCESS: Final = Path("/proc/self")
_TABLES: Final = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6")


class NetworkWatch:
    """Collects the network events inside a ``with`` block in ``events``. An audit hook stays for the whole process."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self._listening = False
        self._heard_probe = False
        sys.addaudithook(self._hear)

    def __enter__(self) -> "NetworkWatch":
        self._listening = True
        return self

    def __exit__(self, *_: object) -> None:
        self._listening = False

    def hears(self) -> bool:
        """Whether the watch is awake: it is told something that is no network event, and must notice."""
        self._heard_probe = False
        sys.audit(_PROBE)
        return self._heard_probe

    def _hear(self, event: str, _args: tuple[Any, ...]) -> None:
        if not self._listening:
            return
        if event == _PROBE:
            self._heard_probe = True
        elif event.startswith("socket.") and event not in _HARMLESS:
            self.events.append(event)


@cache
def process_watch() -> NetworkWatch:
    """The watch that both programs set at their start and that listens until their end."""
    return NetworkWatch().__enter__()


def open_connections(process: Path = _PROCESS) -> int | None:
    """How many sockets of the internet family this process holds now; None where the system does not tell."""
    if not (process / "net" / "tcp").exists():
        return None
    of_the_internet = set(_inodes(process / "net"))
    return sum(link in of_the_internet for link in _own_sockets(process / "fd"))


def _inodes(tables: Path) -> Iterator[str]:
    """The tenth column of each line names the socket."""
    for name in _TABLES:
        with suppress(OSError):
            for line in (tables / name).read_text("ascii", errors="replace").splitlines()[1:]:
                fields = line.split()
                if len(fields) > 9:
                    yield fields[9]


def _own_sockets(descriptors: Path) -> Iterator[str]:
    for descriptor in list(descriptors.iterdir()):
        with suppress(OSError):  # the one that lists the folder is closed by now
            target = str(descriptor.readlink())
            if target.startswith("socket:["):
                yield target[len("socket:[") : -1]
