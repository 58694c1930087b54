# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A trainer takes guide, sheets and looking back on paper from the page of the seminar."""

from pathlib import Path

from mendi_desktop.gui.seminar.page import SeminarPage
from tests.pages.doors import said
from tests.pages.exercise import Exercise
from tests.pages.finding import press_button
from tests.support.pdf import assert_archival


def test_every_paper_is_saved_where_somebody_says(exercise: Exercise, tmp_path: Path) -> None:
    program, before = exercise.program, exercise.content()
    program.choose("seminar")
    page = program.page
    assert isinstance(page, SeminarPage)
    for act in ("Leitfaden für Trainer*innen …", "Blätter für Teilnehmende …", "Rückblick …"):
        program.files.to_save = tmp_path / f"{len(program.files.suggested)}.pdf"
        press_button(page.papers, act)
        program.wait_until_idle()
        assert_archival(program.files.to_save.read_bytes())
    assert program.files.suggested == [
        "Leitfaden zum Seminar.pdf",
        "Blätter zum Seminar.pdf",
        "Rückblick auf das Seminar.pdf",
    ]
    assert "Gesichert als „2.pdf“." in said(program.window)
    assert exercise.content() == before, "a paper leaves no trace in the exercise"


def test_nothing_is_written_without_a_place_and_a_full_one_is_said(exercise: Exercise, tmp_path: Path) -> None:
    program = exercise.program
    program.choose("seminar")
    program.files.to_save = None
    press_button(program.page, "Blätter für Teilnehmende …")
    program.wait_until_idle()
    program.files.to_save = tmp_path / "gibt es nicht" / "blaetter.pdf"
    press_button(program.page, "Blätter für Teilnehmende …")
    program.wait_until_idle()
    assert list(tmp_path.glob("**/*.pdf")) == []
    assert "„blaetter.pdf“ lässt sich dort nicht schreiben. Bitte einen anderen Ort wählen." in said(program.window)
