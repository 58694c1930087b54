# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tasks of a seminar without seeing: the task is read out when it comes, what was found as soon as it is there."""

import sys
from pathlib import Path

import pytest

from tests.support.reader.reader import Reader
from tests.support.reader.room import Room

pytestmark = [
    pytest.mark.torture,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux reads windows out"),
]


def test_a_task_and_what_was_found_are_heard(tmp_path: Path) -> None:
    room = Room(tmp_path)
    try:
        room.start("mendi_desktop.app.gui_main", "--demo", "metall")
        reader = Reader(room)
        reader.wait_for_focus("text", "Dauer")
        reader.key("a", control=True, shift=True)
        reader.wait_to_hear("Aufgabe 1 von 15. Den Bildschirm verdecken und zurückholen.")
        reader.key("F9")
        reader.wait_to_hear("Verdeckt.")
        reader.key("F9")
        reader.wait_to_hear("Verdeckt und wieder da")
        reader.press("Nächste Aufgabe")
        reader.wait_to_hear("Aufgabe 2 von 15.")
        reader.end()
    finally:
        room.end()
