# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi doctor``: what is there, what is missing, what is touched, and that no connection is opened."""

import os
import shutil
import socket
import sys
from importlib import metadata
from pathlib import Path

import pytest

from mendi_desktop.app import cli_main
from mendi_desktop.cli import doctor, examinations, places, window_examination
from mendi_desktop.core.folders import Folders
from mendi_desktop.features.safekeeping.sight import spots
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.session import open_vault
from tests.support.console import PASSPHRASE
from tests.unit.cli.conftest import Mendi


@pytest.fixture(autouse=True)
def _without_window(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process takes its time; one test lets the window paint itself."""
    others = tuple(
        (title, examine) for title, examine in examinations.EXAMINATIONS if examine is not window_examination.window
    )
    if request.function is not test_a_whole_installation_is_called_so:
        monkeypatch.setattr(doctor, "EXAMINATIONS", others)


@pytest.fixture(autouse=True)
def _folders_as_the_program_makes_them(folders: Folders) -> None:
    for folder in (folders.config, folders.state, folders.runtime, folders.vaults, folders.backups):
        folder.mkdir(parents=True, exist_ok=True)
    for folder in (folders.config, folders.state, folders.runtime, folders.data, folders.vaults, folders.backups):
        folder.chmod(0o700)


def examined(out: str) -> list[str]:
    """The lines of the examinations, without the list of places."""
    return out.partition("\n\n")[0].splitlines()


def test_a_whole_installation_is_called_so(mendi: Mendi, folders: Folders) -> None:
    out = mendi("doctor").output()
    assert out.endswith("Alles da.\n")
    lines = examined(out)
    assert len(lines) == len(examinations.EXAMINATIONS) + len(places.PLACES) + 1
    assert all(line.startswith("ok ") for line in lines)
    assert any("SQLCipher 4" in line for line in lines)
    assert f", icalendar {metadata.version('icalendar')}" in lines[0]
    assert any(str(folders.config) in line for line in lines)
    assert any(line.startswith("ok     Fenster: gemalt, ") for line in lines)
    assert any(line.endswith("barrierefrei, mit dem Zeichen „Übung“") for line in lines)
    assert list(folders.runtime.iterdir()) == []


def test_every_place_is_told_with_what_is_seen_there(mendi: Mendi, folders: Folders) -> None:
    out = mendi("doctor").output()
    for spot in spots(folders):
        assert f"  {spot.title}: {spot.path} (" in out
        assert f"      {spot.seen}\n" in out


def test_a_vault_is_judged_by_its_place_without_being_opened(mendi: Mendi, vault: Path) -> None:
    before = vault.stat()
    out = mendi("doctor", vault).output()
    assert f"ok     Tresor-Datei: {vault}, " in out
    assert "auf diesem Rechner" in out
    assert f"  Zeichen „ist offen“: {vault.with_name(f'.{vault.name}.lock')} (gerade nichts da)" in out
    assert vault.stat() == before


def test_its_backups_are_found_without_a_passphrase(mendi: Mendi, vault: Path, folders: Folders) -> None:
    opened = open_vault(vault, PASSPHRASE)
    made = SafetyNet(opened, folders.backups).back_up()
    opened.close()
    assert made is not None
    assert f"  Sicherungen: {made.path.parent} (2 Dateien · " in mendi("doctor", vault).output()


def test_a_vault_in_a_cloud_is_said_to_be_in_one(mendi: Mendi, vault: Path) -> None:
    cloud = vault.parent / "Nextcloud"
    cloud.mkdir()
    copied = Path(shutil.copy(vault, cloud))
    copied.chmod(0o600)
    assert "Nextcloud gleicht diesen Ordner ab" in mendi("doctor", copied).output()


def test_a_vault_that_is_not_there_is_said(mendi: Mendi, tmp_path: Path) -> None:
    answer = mendi("doctor", tmp_path / "weg.mendi")
    assert answer.code == 2
    assert f"fehlt  Tresor-Datei: nicht gefunden: {tmp_path / 'weg.mendi'}" in answer.out


@pytest.mark.skipif(os.name != "posix", reason="modes are a thing of POSIX")
def test_what_other_accounts_may_open_is_said(mendi: Mendi, vault: Path, folders: Folders) -> None:
    vault.chmod(0o644)
    folders.backups.chmod(0o755)
    answer = mendi("doctor", vault)
    assert answer.code == 2
    assert f"fehlt  Rechte: auch für andere Konten offen: {folders.backups}\n" in answer.out
    assert f"fehlt  Tresor-Datei: {vault} ist auch für andere Konten lesbar" in answer.out
    assert answer.out.endswith("2 Punkte fehlen.\n")


def test_a_missing_font_is_said(mendi: Mendi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examinations, "_FONTS", ("Fehlt.ttf",))
    answer = mendi("doctor")
    assert (answer.code, answer.err) == (2, "")
    assert "fehlt  Mitgeliefertes: die Schrift Fehlt.ttf" in answer.out
    assert answer.out.endswith("Ein Punkt fehlt.\n")


def test_a_missing_handbook_is_said(mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examinations, "handbook", lambda: tmp_path / "nirgends")
    assert "fehlt  Mitgeliefertes: die mitgelieferten Symbole, Auswahllisten oder das Handbuch\n" in mendi("doctor").out


def test_a_report_that_lacks_something_is_said(mendi: Mendi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examinations, "lacking", lambda _pdf, exercise: ["a language"])
    assert "fehlt  Bericht: ein Bericht, der hält, was er soll: a language\n" in mendi("doctor").out


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (3, "ein Fenster, auf dem etwas zu sehen ist"),
        (4, "die Ruhe im Netz: das Fenster wollte hinaus"),
        (134, "ein Bildschirm oder eine Bibliothek dafür: das Fenster ging nicht auf (134)"),
    ],
)
def test_a_window_that_fails_is_said(code: int, said: str, mendi: Mendi, monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-c", f"raise SystemExit({code})"]
    monkeypatch.setattr(window_examination, "window_command", lambda: command)
    monkeypatch.setattr(doctor, "EXAMINATIONS", (("Fenster", window_examination.window),))
    assert f"fehlt  Fenster: {said}\n" in mendi("doctor").out


def test_a_folder_that_is_gone_is_said(mendi: Mendi, folders: Folders) -> None:
    shutil.rmtree(folders.config)
    assert "fehlt  Einstellungen" in mendi("doctor").out


def test_an_examination_that_breaks_does_not_stop_the_others(mendi: Mendi, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_context: object) -> str:
        raise OSError("Geheimnis")

    monkeypatch.setattr(doctor, "EXAMINATIONS", (("Probe", broken), ("System", examinations.system)))
    answer = mendi("doctor")
    assert "fehlt  Probe: ging nicht (OSError)" in answer.out
    assert "ok     System" in answer.out
    assert "Geheimnis" not in answer.out


def test_a_socket_is_noticed(mendi: Mendi, monkeypatch: pytest.MonkeyPatch) -> None:
    def chatty(_context: object) -> str:
        socket.socket().close()
        return "geredet"

    monkeypatch.setattr(doctor, "EXAMINATIONS", (("Probe", chatty),))
    answer = mendi("doctor")
    assert answer.code == 2
    assert "fehlt  Netz: socket.__new__" in answer.out


def test_from_a_stick_it_tells_where_everything_lies_and_what_the_machine_notes_down(
    mendi: Mendi, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "mendi-Daten"
    on_stick = Folders(home / "config", home / "state", home / "run", home, portable=home)
    for folder in (on_stick.config, on_stick.state, on_stick.runtime, on_stick.vaults, on_stick.backups):
        folder.mkdir(parents=True)
    home.chmod(0o777)
    monkeypatch.setattr(cli_main, "user_folders", lambda: on_stick)
    out = mendi("doctor").output()
    assert f"ok     Einstellungen: alles auf dem Stick: {home}\n" in out
    assert "ok     Rechte: auf einem Stick: er gehört dem, der ihn hat" in out
    assert "liegt dort in „mendi-Daten“, und auf diesen Rechner schreibt es nichts" in out
    assert "Prefetch" in out
    assert f"{folders.config}" not in out
