# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheet for the data-protection officer is made where the reports are made, and listed with them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.messages import Note
from tests.pages.finding import seen
from tests.pages.program import Program
from tests.pages.reports import MakeReport, listed
from tests.support.pdf import assert_archival


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, empty_vault: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    program.settle()
    yield program
    program.close()


def test_it_has_no_options_and_says_at_once_what_it_is(program: Program) -> None:
    report = MakeReport(program)
    report.choose("Datenschutz")
    assert report.texts() == []
    assert "Wird als Blatt 2026-01 vermerkt." in report.says()
    (remark,) = seen(report.dialog, Note)
    program.qtbot.waitUntil(lambda: not remark.visibleRegion().isEmpty())
    assert "Eintrag für das Verzeichnis" in report.paper()


def test_saved_it_stands_among_the_reports_and_stays_as_it_was(program: Program, tmp_path: Path) -> None:
    report = MakeReport(program)
    report.choose("Datenschutz")
    report.save(tmp_path / "blatt.pdf")
    assert_archival((tmp_path / "blatt.pdf").read_bytes())
    assert listed(program) == ["Bericht 2026-01 · 2026"]
    again = MakeReport(program)
    again.choose("Datenschutz")
    assert "Blatt 2026-01 wurde schon herausgegeben" in again.says()
