# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Was sieht die IT? The page reads like a text, its paths can be copied, and the network is checked in earnest."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from mendi_desktop.core.folders import Folders
from mendi_desktop.core.network_watch import NetworkWatch
from mendi_desktop.features.demo_vault import make_demo
from mendi_desktop.gui.safekeeping.sight_page import SightPage
from mendi_desktop.vault.safekeeping import ChooseSecondTarget
from mendi_desktop.vault.session import Vault
from tests.pages.sight import Sight
from tests.support.desks import BEAMER, PAGE, ShownPage, focused, stops_without_name
from tests.support.screenshots import settle, take
from tests.support.vaults import TODAY, empty_vault_file, vault

__all__ = ["empty_vault_file", "vault"]


@pytest.fixture
def watch() -> Iterator[NetworkWatch]:
    with NetworkWatch() as watch:
        yield watch


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders(*(tmp_path / name / "mendi-desktop" for name in ("config", "state", "runtime", "data")))
    for folder in (made.config, made.state, made.runtime, made.data):
        folder.mkdir(parents=True, mode=0o700)
    return made


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault, folders: Folders, watch: NetworkWatch) -> Iterator[ShownPage]:
    shown = ShownPage(qtbot, vault, lambda desk: SightPage(desk, folders, folders.backups, watch))
    look(qtbot, shown)
    yield shown
    shown.desk.tasks.close()


def look(qtbot: QtBot, shown: ShownPage) -> None:
    qtbot.waitUntil(lambda: not shown.desk.tasks.busy, timeout=10_000)
    settle()


def test_the_open_vault_stands_there_with_its_path_and_its_size(shown: ShownPage, vault: Vault) -> None:
    sight = Sight(shown.page)
    assert sight.paths()["Tresor-Datei"] == str(vault.path)
    assert any("1 Datei · " in words for words in sight.words("Tresor-Datei"))
    assert "gerade nichts da" in sight.words("Berichte über Abstürze")


def test_a_path_and_the_whole_text_can_be_copied(shown: ShownPage, vault: Vault) -> None:
    sight = Sight(shown.page)
    assert sight.copy_path("Tresor-Datei") == str(vault.path)
    text = sight.copy_text()
    assert str(vault.path) in text
    assert "Was Verwaltende trotzdem könnten" in text
    assert shown.said == ["Der Text dieser Seite liegt in der Zwischenablage."]


def test_what_cannot_be_kept_away_is_said_in_plain_words(shown: ShownPage) -> None:
    said = Sight(shown.page).says()
    for word in ("auch die Passphrase", "Arbeitsspeicher", "Ruhezustand", "Fernwartung", "Datensicherung des Hauses"):
        assert word in said


def test_a_second_place_appears_when_it_is_chosen(qtbot: QtBot, shown: ShownPage, vault: Vault, tmp_path: Path) -> None:
    assert "Zweiter Sicherungsort" not in Sight(shown.page).paths()
    shown.desk.dispatcher.run(ChooseSecondTarget(str(tmp_path / "stick")))
    qtbot.waitUntil(lambda: "Zweiter Sicherungsort" in Sight(shown.page).paths(), timeout=10_000)
    assert Sight(shown.page).paths()["Zweiter Sicherungsort"].startswith(str(tmp_path / "stick"))


def test_invented_data_are_not_called_unreadable(qtbot: QtBot, tmp_path: Path, folders: Folders) -> None:
    practice = make_demo(tmp_path / "metall.mendi", "metall", today=TODAY)
    shown = ShownPage(qtbot, practice, lambda desk: SightPage(desk, folders, folders.backups, NetworkWatch()))
    assert "Nur diese Übungsdaten öffnen sich ohne Passphrase" in Sight(shown.page).copy_text()
    shown.desk.tasks.close()
    practice.close()


def test_the_network_was_left_alone(shown: ShownPage) -> None:
    said = Sight(shown.page).prove()
    assert "nie nach dem Netz gegriffen" in said
    assert "eben geprüft" in said


def test_a_socket_is_told(shown: ShownPage) -> None:
    socket.socket().close()
    assert "Etwas hat nach dem Netz gegriffen: socket.__new__ (1)" in Sight(shown.page).prove()


def test_a_watch_that_sleeps_proves_nothing(qtbot: QtBot, vault: Vault, folders: Folders, watch: NetworkWatch) -> None:
    shown = ShownPage(qtbot, vault, lambda desk: SightPage(desk, folders, folders.backups, NetworkWatch()))
    assert "antwortet nicht" in Sight(shown.page).prove()
    shown.desk.tasks.close()


def test_the_paper_for_data_protection_is_one_press_away(shown: ShownPage) -> None:
    Sight(shown.page).ask_for_paper()
    assert [(place.page, place.word) for place in shown.places] == [("reports", "data-protection")]


def test_everything_has_a_name_and_the_keyboard_begins_at_the_check(shown: ShownPage) -> None:
    assert stops_without_name(shown.page) == []
    assert focused().accessibleName() == "Netz prüfen"


@pytest.mark.parametrize("size", [PAGE, BEAMER], ids=["1366", "1024"])
def test_nothing_pushes_the_page_wide(shown: ShownPage, size: QSize) -> None:
    take(shown.window, f"sight-{size.width()}", size=size)
    assert shown.window.minimumSizeHint().width() <= BEAMER.width()


def test_from_a_stick_the_page_says_where_everything_lies_and_what_the_machine_notes_down(
    qtbot: QtBot, vault: Vault, tmp_path: Path, watch: NetworkWatch
) -> None:
    home = tmp_path / "mendi-Daten"
    folders = Folders(home / "config", home / "state", home / "run", home, portable=home)
    shown = ShownPage(qtbot, vault, lambda desk: SightPage(desk, folders, folders.backups, watch))
    look(qtbot, shown)
    sight = Sight(shown.page)
    said = sight.says()
    assert "liegt dort in „mendi-Daten“, und auf diesen Rechner schreibt es nichts" in said
    assert "Prefetch" in said
    assert "Zuletzt benutzt" not in said, "the dialog is the program's own, and remembers nothing"
    assert sight.paths()["Einstellungen"] == str(home / "config" / "settings.json")
    assert "Was der Rechner sich merkt" in sight.copy_text()
    take(shown.window, "sight-stick", looks=(("light", 100),))
    shown.desk.tasks.close()
