# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The watch over the network hears what happens, sleeps outside its block, and can prove that it is awake."""

import socket
import sys
from pathlib import Path

import pytest

from mendi_desktop.core.network_watch import NetworkWatch, open_connections, process_watch


def test_a_socket_is_heard_inside_the_block_only() -> None:
    watch = NetworkWatch()
    with watch:
        socket.socket().close()
    socket.socket().close()
    assert watch.events == ["socket.__new__"]


def test_the_name_of_the_machine_is_no_network() -> None:
    with NetworkWatch() as watch:
        socket.gethostname()
    assert watch.events == []


def test_an_awake_watch_hears_a_probe_and_a_sleeping_one_does_not() -> None:
    watch = NetworkWatch()
    assert not watch.hears()
    with watch:
        assert watch.hears()
    assert watch.events == []


def test_the_watch_of_the_process_is_one_and_awake() -> None:
    assert process_watch() is process_watch()
    assert process_watch().hears()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows its tables as files")
def test_the_tables_of_the_system_show_every_open_connection() -> None:
    before = open_connections()
    assert before is not None
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        assert open_connections() == before + 1
    assert open_connections() == before


def test_a_system_without_tables_says_that_it_does_not_know(tmp_path: Path) -> None:
    assert open_connections(tmp_path) is None


def test_a_socket_of_another_process_does_not_count(tmp_path: Path) -> None:
    line = "  0: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000  0 0 {} 1 0 100 0\n"
    (tmp_path / "net").mkdir()
    (tmp_path / "net" / "tcp").write_text("sl  local_address\n" + line.format(4711) + line.format(4712))
    (tmp_path / "fd").mkdir()
    for name, target in (("0", "/dev/null"), ("3", "socket:[4712]"), ("4", "socket:[99]")):
        (tmp_path / "fd" / name).symlink_to(target)
    assert open_connections(tmp_path) == 1
