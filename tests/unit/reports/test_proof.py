# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What ``mendi doctor`` sees in a PDF without a validator."""

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from mendi_desktop.reports.document import Document, PageBreakHint, Paragraph
from mendi_desktop.reports.proof import decoration, lacking
from mendi_desktop.reports.render import render_pdf


def paper(*, exercise: bool) -> bytes:
    """Two pages about a workplace that is not there."""
    document = Document(
        title="Probe",
        purpose="Probe",
        period="2026",
        number="7",
        made_on=date(2026, 3, 2),
        recipient="den Betriebsrat der Mustermann GmbH",
        blocks=(Paragraph("Größe, Maß"), PageBreakHint(), Paragraph("Noch ein Absatz.")),
        exercise=exercise,
    )
    return render_pdf(document).data


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """The same file after somebody worked on it."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out, fix_metadata_version=False)
    return out.getvalue()


@pytest.mark.parametrize("exercise", [True, False])
def test_our_papers_lack_nothing(exercise: bool) -> None:
    assert lacking(paper(exercise=exercise), exercise=exercise) == []


def test_the_mark_of_invented_data_is_looked_for_on_every_page() -> None:
    found = lacking(paper(exercise=False), exercise=True)
    assert found
    assert all(fault.endswith("the mark of invented data where it belongs") for fault in found)


def test_true_data_must_not_carry_it() -> None:
    assert lacking(paper(exercise=True), exercise=False) != []


def test_heading_and_foot_are_read_as_they_are_printed() -> None:
    with pikepdf.open(BytesIO(paper(exercise=True))) as pdf:
        said = decoration(pdf.pages[0])
    assert "ÜBUNG – erfundene Daten" in said
    assert "Seite 1 von " in said
    assert "Größe" not in said


def _without_fonts(pdf: pikepdf.Pdf) -> None:
    for _, font in pdf.pages[0].Resources.Font.items():  # pages share their fonts
        del font.FontDescriptor.FontFile2


def _without_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Metadata


def _without_language(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Lang


def _without_title(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.ViewerPreferences


def _without_structure(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.StructTreeRoot


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_without_fonts, "font /F1+0 inside"),
        (_without_metadata, "PDF/UA-1"),
        (_without_metadata, "PDF/A-2a"),
        (_without_language, "a language"),
        (_without_title, "a title in the window"),
        (_without_structure, "the file is not tagged"),
    ],
)
def test_what_is_taken_away_is_missed(change: Callable[[pikepdf.Pdf], None], said: str) -> None:
    found = lacking(changed(paper(exercise=False), change), exercise=False)
    assert any(said in fault for fault in found), found
