# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report in the window: options change the paper, what is saved is what was seen, nothing leaves unremembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.projects.queries import list_projects
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.reports import report_dialog
from mendi_desktop.gui.reports.printing import paint_pages
from tests.pages.program import Program
from tests.pages.reports import MakeReport, listed
from tests.pages.talks import RecordTalk
from tests.support.typing import press

EARLIER = "Bericht 2025-01"
"""What the invented workplace has handed out a year ago."""


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    program.start(demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    yield program
    program.close()


@pytest.fixture
def report(program: Program) -> MakeReport:
    return MakeReport(program)


def test_options_change_the_paper(report: MakeReport) -> None:
    before = report.paper()
    report.choose("3. Quartal 2026" if "1. Halbjahr 2026" in before else "1. Halbjahr 2026")
    assert report.paper() != before
    suggestion = report.texts()[0]
    report.write(suggestion, "Lernzeit in der Schicht & <b>Kurse</b>")
    assert not report.can_save(), "the paper is the one of before"
    report.program.qtbot.waitUntil(report.can_save, timeout=20_000)
    assert "Lernzeit in der Schicht & <b>Kurse</b>" in " ".join(report.paper().split())


def test_a_paper_still_being_made_for_an_older_wish_cannot_be_saved(report: MakeReport) -> None:
    wanted = "3. Quartal 2026" if "1. Halbjahr 2026" in report.paper() else "1. Halbjahr 2026"
    report.dialog.refresh()
    report.press(wanted)
    savable: list[str] = []

    def is_over() -> bool:
        if report.can_save():
            savable.append(report.paper())
        return any(wanted in paper for paper in savable)

    report.program.qtbot.waitUntil(is_over, timeout=20_000)
    assert all(wanted in paper for paper in savable), "an older paper could be saved"


def test_a_report_about_one_entry_begins_with_the_one_it_was_asked_for(program: Program) -> None:
    projects = program.workbench.page.desk.vault.read(list_projects)
    assert len(projects) > 1
    for project in projects:
        report = MakeReport(program, Place("reports", project.id, word="project-profile"))
        assert report.chosen("Projekt") == project.title
        assert project.title in " ".join(report.paper().split())
        report.press("Abbrechen")


def test_the_chapters_of_other_areas_are_switched_one_by_one(report: MakeReport) -> None:
    assert "Zeit und Rollen" in report.paper()
    report.tick("Zeit und Rollen")
    report.program.qtbot.waitUntil(report.can_save, timeout=20_000)
    assert "Zeit und Rollen" not in report.paper()


def test_what_was_written_for_one_reader_is_not_lost_to_the_other(report: MakeReport) -> None:
    suggestion = report.texts()[0]
    report.write(suggestion, "Mehr Lernzeit.")
    report.press("Betriebsversammlung")
    report.press("Betriebsrat")
    assert report.words_in(suggestion) == "Mehr Lernzeit."
    report.wait()


def test_the_same_wish_gives_the_same_number_and_the_page_lists_it(program: Program, tmp_path: Path) -> None:
    first, second = tmp_path / "eins.pdf", tmp_path / "zwei.pdf"
    MakeReport(program).save(first)
    again = MakeReport(program)
    assert "wurde schon herausgegeben" in again.says()
    again.save(second)
    assert first.read_bytes() == second.read_bytes()
    assert [title.split(" · ")[0] for title in listed(program)] == ["Bericht 2026-01", EARLIER]
    assert set(program.files.suggested) == {"Bericht 2026-01.pdf"}


def test_a_place_that_cannot_be_written_is_said_and_another_one_taken(report: MakeReport, tmp_path: Path) -> None:
    report.save(tmp_path / "gibt-es-nicht" / "bericht.pdf")
    assert "lässt sich dort nicht schreiben" in report.says()
    assert report.can_save()
    report.save(tmp_path / "bericht.pdf")
    assert (tmp_path / "bericht.pdf").read_bytes().startswith(b"%PDF")
    assert len(listed(report.program)) == 2, "and the one of a year ago"


def test_the_file_dialog_put_off_leaves_nothing(report: MakeReport) -> None:
    report.press("PDF sichern …")
    report.wait()
    report.press("Abbrechen")
    assert [title.split(" · ")[0] for title in listed(report.program)] == [EARLIER]


def test_esc_while_the_file_is_written_waits_for_it(report: MakeReport, tmp_path: Path) -> None:
    report.program.files.to_save = tmp_path / "bericht.pdf"
    report.press("PDF sichern …")
    press(report.dialog, Qt.Key.Key_Escape)
    report.wait()
    assert (tmp_path / "bericht.pdf").exists()
    assert len(listed(report.program)) == 2, "and the one of a year ago"


def test_a_bug_on_the_way_leaves_a_dialog_that_can_be_left(
    report: MakeReport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(report_dialog, "issue_report", stumble)
    with report.program.qtbot.capture_exceptions() as caught:
        report.save(tmp_path / "bericht.pdf")
    assert [kind for kind, *_ in caught] == [RuntimeError]
    press(report.dialog, Qt.Key.Key_Escape)
    assert not report.program.window.asks


@pytest.mark.parametrize("made", [False, True], ids=["before", "while"])
def test_locking_when_the_paper_is_to_be_made_is_calm(program: Program, made: bool) -> None:
    program.choose("report")
    if made:
        program.qtbot.waitUntil(lambda: program.desktop.busy)
    program.choose("lock")
    program.settle()
    assert program.desktop.workbench is None


def test_a_vault_without_figures_to_show_says_so(qtbot: QtBot, tmp_path: Path, empty_vault: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    form = RecordTalk(program)
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    form.save()
    report = MakeReport(program)
    assert report.says()
    assert report.can_save() == bool(report.paper())
    program.close()


def test_printing_paints_every_page(report: MakeReport, tmp_path: Path) -> None:
    target = tmp_path / "gedruckt.pdf"
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    document = report.dialog.preview.document
    paint_pages(document, printer)
    printed = QPdfDocument()
    printed.load(str(target))
    assert printed.pageCount() == document.pageCount() > 0
    printed.close()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_a_sentence(report: MakeReport, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gibt-es-nicht" / "gedruckt.pdf"))
    with pytest.raises(UserError, match="Drucker"):
        paint_pages(report.dialog.preview.document, printer)
