# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The main job without seeing: the program in a process of its own, used over AT-SPI by role and name only."""

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.vault.session import create_vault
from tests.support.reader.reader import Reader
from tests.support.reader.room import Room

PASSPHRASE = "vier leise Tasten hier"  # noqa: S105 - of an invented vault; letters that every keyboard has
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux reads windows out")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one talk that is due today."""
    path = tmp_path / "werk-nord.mendi"
    made = create_vault(path, PASSPHRASE)
    today = made.clock.today()
    week_ago = today - timedelta(days=7)
    made.execute(RecordConsultation(held_on=week_ago, minutes=15, contact_kind="informal_chat", follow_up_on=today))
    made.close()
    return path


@pytest.fixture
def reader(tmp_path: Path, vault: Path) -> Iterator[Reader]:
    room = Room(tmp_path)
    try:
        room.start("mendi_desktop.app.gui_main", "--vault", str(vault))
        reader = Reader(room)
        yield reader
        reader.end()
    finally:
        room.end()


def unlock(reader: Reader) -> None:
    reader.wait_for_focus("password text", "Passphrase")
    reader.type(PASSPHRASE)
    reader.key("Eingabe")
    reader.find("list", "Seiten")


def record_a_talk(reader: Reader) -> None:
    reader.key("n", control=True)
    minutes = reader.wait_for_focus("text", "Dauer")
    assert [label.name for label in minutes.labels] == ["Dauer *"]
    reader.type("20")
    kind = reader.find("radio button", "Tür-und-Angel")
    kind.do("Toggle")
    reader.until(lambda: "checked" in kind.states, "the kind to be chosen")
    who = reader.find("text", "Kolleg*in")
    who.focus()
    reader.wait_for_focus("text", "Kolleg*in")
    reader.type("Birke-2")
    reader.wait_to_hear("Neu")
    reader.until(lambda: who.text == "Birke-2", "the new alias")
    reader.find("text", "Gesprächsnotiz").write("Wünscht sich einen Kurs.")
    fold = reader.find("push button", "Umstände…")
    assert {"expandable", "expanded"} & fold.states == {"expandable"}
    reader.press("Festhalten")
    reader.wait_to_hear("Gespräch festgehalten")


def read_it(reader: Reader) -> None:
    """The row is where the keyboard is, and beside it the talk is told under headings."""
    row = reader.wait_for_focus("list item", "Tür-und-Angel, Birke-2…")
    assert row.parent.name == "Gespräche"
    reader.find("heading", "Gesprächsnotiz")
    reader.find("label", "Wünscht sich einen Kurs.")


def make_a_report(reader: Reader, target: Path) -> None:
    reader.key("r", control=True)
    dialog = reader.find("dialog", "Bericht erstellen")
    save = reader.find("push button", "PDF sichern …", dialog)
    reader.until(lambda: "enabled" in save.states, "the paper")
    reader.find("radio button", "Text", dialog).do("Toggle")
    paper = reader.find("text", "Text des Berichts", dialog)
    reader.until(lambda: "Gespräche" in paper.text, "words on the paper")
    assert "Birke-2" not in paper.text
    save.do("Press")
    reader.find("text", "Dateiname:").write(str(target))
    reader.press("Speichern")
    reader.wait_to_hear("ist herausgegeben")
    assert target.read_bytes().startswith(b"%PDF")


def tick_and_take_back(reader: Reader) -> None:
    pages = reader.find("list", "Seiten")
    today = pages.child(0)
    assert (today.name, today.description) == ("Heute", "1 warten")
    pages.choose(0)
    tick = reader.find("check box", "Erledigt: Wiedervorlage…")
    tick.do("Toggle")
    reader.wait_to_hear("Wiedervorlage erledigt")
    reader.press("Rückgängig", reader.find("notification", "Wiedervorlage erledigt"))
    reader.until(lambda: pages.child(0).description == "1 warten", "the follow-up to wait again")
    tick = reader.find("check box", "Erledigt: Wiedervorlage…")
    assert "checked" not in tick.states


def lock(reader: Reader) -> None:
    """Nothing of the talk can be read any more."""
    reader.press("Sperren")
    reader.wait_to_hear("Gesperrt um")
    reader.find("password text", "Passphrase")
    assert not [thing for thing in reader.everything() if "Birke" in thing.name]


def test_the_main_job_by_ear(reader: Reader, tmp_path: Path) -> None:
    unlock(reader)
    record_a_talk(reader)
    read_it(reader)
    make_a_report(reader, tmp_path / "bericht.pdf")
    tick_and_take_back(reader)
    lock(reader)
