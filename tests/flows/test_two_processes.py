# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Exercise and normal program as real processes: one starts the other, and each calls the other forward."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mendi_desktop.vault.session import create_vault
from tests.support.reader.reader import Reader
from tests.support.reader.room import Room

MAIN = "mendi_desktop.app.gui_main"
PASSPHRASE = "vier leise Tasten hier"  # noqa: S105 - of an invented vault
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux reads windows out")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = Room(tmp_path)
    yield room
    room.end()


def wait_until_alone(reader: Reader) -> None:
    """The other program has gone."""
    reader.until(lambda: len(reader.programs()) == 1, "the other program to end")
    reader.turn_to(0)


def test_the_third_door_opens_an_exercise_of_its_own_and_leaving_it_brings_the_first_window_back(room: Room) -> None:
    normal = room.start(MAIN)
    reader = Reader(room)
    reader.press("Ansehen")
    reader.wait_to_hear("Die Übung öffnet sich in einem eigenen Fenster.")
    reader.turn_to(1)
    assert "ÜBUNG" in reader.find("frame", "ÜBUNG…").name
    reader.press("Übung verlassen")
    wait_until_alone(reader)
    assert normal.poll() is None, "the first window was there all the time"
    reader.find("push button", "Tresor anlegen")
    reader.end()


@pytest.mark.torture
def test_leaving_an_exercise_that_came_alone_starts_the_normal_program(room: Room) -> None:
    exercise = room.start(MAIN, "--demo", "verwaltung")
    reader = Reader(room)
    reader.find("list", "Seiten")
    reader.press("Übung verlassen")
    assert exercise.wait(reader.patience) == 0

    def other() -> bool:
        reader.turn_to(0)
        return any(node.name == "Tresor anlegen" for node in reader.everything())

    reader.until(other, "the normal program")
    reader.key("q", control=True)
    reader.until(lambda: not reader.programs(), "the end")
    reader.end()


@pytest.mark.torture
def test_the_same_exercise_asked_for_twice_comes_forward(room: Room) -> None:
    room.start(MAIN, "--demo")
    reader = Reader(room)
    reader.find("list", "Seiten")
    assert room.start(MAIN, "--demo", "metall").wait(reader.patience) == 0
    assert len(reader.programs()) == 1
    reader.end()


def test_a_real_vault_asked_for_as_an_exercise_stays_closed(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "werk-nord.mendi"
    create_vault(path, PASSPHRASE).close()
    before = path.read_bytes()
    room.start(MAIN, "--demo", str(path))
    reader = Reader(room)
    reader.find("label", "„werk-nord.mendi“ ist kein Szenario…")
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.glob("*werk-nord*")) == ["werk-nord.mendi"], "not even a lock"
    reader.end()


def test_a_line_with_both_is_refused(room: Room, tmp_path: Path) -> None:
    with (tmp_path / "gesagt").open("wb") as errors:
        assert room.start(MAIN, "--vault", "werk.mendi", "--demo", errors=errors).wait() == 2
    said = (tmp_path / "gesagt").read_text("utf-8")
    assert said.strip() == "Eine Übung öffnet keinen eigenen Tresor. Bitte --vault oder --demo weglassen."
