# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The main job in the window, from the first start to the report in the council's hand."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.pages.program import PASSPHRASE, WAIT, Program
from tests.pages.reports import MakeReport
from tests.pages.talks import RecordTalk, Talks
from tests.support.pdf import assert_archival


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Program:
    return Program(qtbot, tmp_path)


@pytest.fixture
def at_work(program: Program, tmp_path: Path) -> Program:
    program.start()
    program.create_vault(tmp_path / "werk-nord.mendi")
    program.wait_until_idle()
    return program


def record(program: Program, minutes: str = "15", kind: str = "Tür-und-Angel", **more: str) -> None:
    form = RecordTalk(program)
    form.type_into("Dauer", minutes)
    form.choose_kind(kind)
    for name, words in more.items():
        form.choose_from({"concern": "Anliegen", "colleague": "Kolleg*in"}[name], words)
    form.save()


def test_the_first_line_alone_records_a_talk(at_work: Program) -> None:
    record(at_work, "20", "Sprechstunde")
    assert Talks(at_work).second_lines() == ["ohne Zuordnung · Sprechstunde · 20 min"]
    at_work.close()


def test_a_new_alias_and_its_talk_are_one_act(at_work: Program) -> None:
    record(at_work, colleague="Ahorn-7", concern="Berufsabschluss")
    talks = Talks(at_work)
    assert talks.second_lines() == ["Ahorn-7 · Tür-und-Angel · 15 min"]
    assert at_work.menu_text("undo") == "Rückgängig: Gespräch festhalten"
    at_work.choose("undo")
    at_work.qtbot.waitUntil(lambda: talks.titles() == [])
    assert at_work.menu_text("redo") == "Wiederholen: Gespräch festhalten"
    at_work.choose("redo")
    at_work.qtbot.waitUntil(lambda: talks.titles() == ["Berufsabschluss nachholen"])
    at_work.close()


def test_a_missing_duration_is_one_sentence_and_nothing_is_lost(at_work: Program) -> None:
    form = RecordTalk(at_work)
    form.choose_kind("Sprechstunde")
    form.write("Gesprächsnotiz", "Möchte den Staplerschein machen.")
    form.save()
    assert any("Dauer fehlt" in words for words in form.said())
    assert form.words_in("Gesprächsnotiz") == "Möchte den Staplerschein machen."
    at_work.close()


def test_half_a_talk_survives_the_lock(at_work: Program) -> None:
    form = RecordTalk(at_work)
    form.type_into("Datum", "gestern")
    form.write("Gesprächsnotiz", "Überlegt noch.")
    form.write("nur für mich", "Wirkte müde.")
    at_work.choose("lock")
    at_work.unlock()
    at_work.wait_until_open()
    form = RecordTalk(at_work)
    assert form.words_in("Gesprächsnotiz") == "Überlegt noch."
    assert form.words_in("nur für mich") == "Wirkte müde."
    at_work.close()


def test_a_wrong_passphrase_leaves_the_curtain_closed(at_work: Program) -> None:
    at_work.choose("lock")
    at_work.unlock(PASSPHRASE + "!")
    at_work.wait_until_idle()
    assert at_work.desktop.workbench is None
    at_work.unlock()
    at_work.wait_until_open()
    at_work.close()


def test_search_finds_parts_of_words_and_labels(at_work: Program) -> None:
    record(at_work, concern="Berufsabschluss")
    form = RecordTalk(at_work)
    form.type_into("Dauer", "30")
    form.choose_kind("Sprechstunde")
    form.write("Gesprächsnotiz", "Fragt nach dem Schweißerschein und dem Bußgeld.")
    form.save()
    talks = Talks(at_work)
    for words, found in (("abschluss", 1), ("schweiss", 1), ("BUSSGELD", 1), ("Mofa", 0), ("", 2)):
        talks.search(words)
        assert len(talks.titles()) == found, words
    at_work.close()


def test_a_step_is_closed_in_place_and_comes_back(at_work: Program) -> None:
    form = RecordTalk(at_work)
    form.type_into("Dauer", "15")
    form.choose_kind("Erstberatung")
    form.type_into("Schritt 1", "Termine erfragen")
    form.save()
    talks = Talks(at_work)
    talks.tick("Termine erfragen")
    at_work.qtbot.waitUntil(lambda: "erledigt am" in talks.read())
    at_work.choose("undo")
    at_work.qtbot.waitUntil(lambda: "erledigt am" not in talks.read())
    at_work.close()


def test_the_report_that_is_saved_is_the_one_that_was_seen(at_work: Program, tmp_path: Path) -> None:
    record(at_work, concern="Berufsabschluss", colleague="Linde-3")
    dialog = MakeReport(at_work).dialog
    at_work.qtbot.waitUntil(dialog.save.isEnabled, timeout=WAIT)
    assert "Weiterbildungsberatung" in dialog.preview.text()
    assert "Linde-3" not in dialog.preview.text()
    target = at_work.files.to_save = tmp_path / "bericht.pdf"
    dialog.save.click()
    at_work.qtbot.waitUntil(lambda: target.exists() and not at_work.desktop.busy, timeout=20_000)
    assert_archival(target.read_bytes())
    assert at_work.files.suggested == ["Bericht 2026-01.pdf"]
    at_work.close()


def test_demo_data_say_so_and_leave_nothing(program: Program) -> None:
    program.start(demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    assert program.window.windowTitle().startswith("ÜBUNG")
    folder = program.desktop.vault_folder
    assert folder is not None
    assert folder.exists()
    program.close()
    assert not folder.exists()
