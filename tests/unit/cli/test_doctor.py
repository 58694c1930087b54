# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi doctor``: what is there, what is missing, and that no connection is opened."""

import shutil
import socket

import pytest

from mendi_desktop.cli import doctor, examinations
from mendi_desktop.core.network_watch import NetworkWatch
from mendi_desktop.core.folders import Folders
from tests.unit.cli.conftest import Mendi


def test_a_whole_installation_is_called_so(mendi: Mendi, folders: Folders) -> None:
    *lines, last = mendi("doctor").output().splitlines()
    assert last == "Alles da."
    assert len(lines) == len(examinations.EXAMINATIONS) + 1
    assert all(line.startswith("ok ") for line in lines)
    assert any("SQLCipher 4" in line for line in lines)
    assert any(str(folders.config) in line for line in lines)
    assert list(folders.runtime.iterdir()) == []


def test_a_missing_font_is_said(mendi: Mendi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examinations, "_FONTS", ("Fehlt.ttf",))
    answer = mendi("doctor")
    assert (answer.code, answer.err) == (2, "")
    assert "fehlt  Mitgeliefertes: die Schrift Fehlt.ttf" in answer.out
    assert answer.out.endswith("Ein Punkt fehlt.\n")


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


def test_the_watch_sleeps_outside_its_block() -> None:
    with NetworkWatch() as watch:
        pass
    socket.socket().close()
    assert watch.events == []


def test_word_lists_that_lead_nowhere_are_said(mendi: Mendi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examinations, "suggest", lambda: "hund hund hund")
    assert "fehlt  Passphrasen: ein Urteil über Passphrasen, das stimmt" in mendi("doctor").out
