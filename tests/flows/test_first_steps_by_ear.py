# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first steps without seeing: every note is announced, the keyboard stays where it is, the way ends with a talk."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mendi_desktop.vault.session import create_vault
from tests.support.reader.reader import Reader
from tests.support.reader.room import Room

PASSPHRASE = "vier leise Tasten hier"  # noqa: S105 - of an invented vault; letters that every keyboard has
pytestmark = [
    pytest.mark.torture,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux reads windows out"),
]


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """At a new vault, before its passphrase is typed."""
    path = tmp_path / "werk-nord.mendi"
    create_vault(path, PASSPHRASE).close()
    room = Room(tmp_path)
    try:
        room.start("mendi_desktop.app.gui_main", "--vault", str(path))
        reader = Reader(room)
        yield reader
        reader.end()
    finally:
        room.end()


def test_from_the_offer_to_the_first_talk_by_ear(reader: Reader) -> None:
    reader.wait_for_focus("password text", "Passphrase")
    reader.type(PASSPHRASE)
    reader.key("Eingabe")
    reader.wait_to_hear("Erste Schritte. Vier kurze Hinweise")
    reader.wait_for_focus("text", "Dauer")

    reader.press("Anfangen")
    reader.wait_to_hear("Schritt 1 von 4. Einmal verdecken und zurückholen.")
    reader.key("F9")
    reader.wait_to_hear("Verdeckt.")
    reader.key("F9")
    reader.wait_to_hear("Schritt 2 von 4.")

    reader.press("Kürzel aufnehmen")
    reader.press("Aufnehmen", reader.find("dialog", "Kürzel aufnehmen"))
    reader.wait_to_hear("Schritt 3 von 4.")

    reader.press("Zum Feld „nur für mich“")
    reader.wait_for_focus("text", "nur für mich")
    reader.key("F1", shift=True)
    reader.wait_to_hear("Nur für mich: nie in einem Bericht.")
    reader.key("Esc")
    reader.wait_to_hear("Schritt 4 von 4. Das erste eigene Gespräch.")

    reader.press("Zum Anfang des Formulars")
    reader.wait_for_focus("text", "Dauer")
    reader.type("20")
    kind = reader.find("radio button", "Tür-und-Angel")
    kind.do("Toggle")
    reader.until(lambda: "checked" in kind.states, "the kind to be chosen")
    reader.press("Festhalten")
    reader.wait_to_hear("Das erste eigene Gespräch ist festgehalten.")
