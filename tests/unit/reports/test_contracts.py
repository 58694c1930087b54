# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this package relies on in other libraries, and what it promises about imports."""

import ast
import subprocess
import sys
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from mendi_desktop.reports.pdf import metadata
from mendi_desktop.reports.pdf.fonts import TEXT, covered

PACKAGE = Path(__file__).resolve().parents[3] / "mendi_desktop" / "reports"


def test_no_private_name_of_another_object_is_used() -> None:
    """The layer tags through public names only; so an update of ReportLab or pikepdf has little to break."""
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith("_") and not node.attr.endswith("__"):
                assert isinstance(node.value, ast.Name), (file.name, node.attr)
                assert node.value.id in {"self", "cls"}, (file.name, node.attr)


def test_literals_reach_the_page_in_the_order_of_painting(tmp_path: Path) -> None:
    covered()
    canvas = Canvas(str(tmp_path / "x.pdf"), pageCompression=0, initialFontName=TEXT)  # type: ignore[arg-type]
    canvas.addLiteral("/P <</MCID 0>> BDC")
    line = canvas.beginText(10, 10)
    line.setFont(TEXT, 10)
    line.textOut("Wort")
    canvas.drawText(line)
    canvas.addLiteral("EMC")
    canvas.save()
    page = (tmp_path / "x.pdf").read_bytes()
    assert page.index(b"/P <</MCID 0>> BDC") < page.index(b"(Wort) Tj") < page.index(b"EMC")


def test_a_font_tells_which_characters_it_has_and_how_wide_they_are() -> None:
    covered()
    font = pdfmetrics.getFont(TEXT)
    assert isinstance(font, TTFont)
    face = font.face
    assert ord("ä") in face.charToGlyph
    assert 0x1F600 not in face.charToGlyph
    assert {face.charWidths[ord(digit)] for digit in "0123456789"} == {face.charWidths[ord("0")]}


def test_private_use_glyphs_do_not_count_as_text() -> None:
    assert not any(0xE000 <= ord(char) < 0xF900 for char in covered())


def test_the_colour_profile_is_a_valid_icc_file() -> None:
    profile = metadata.srgb_profile()
    assert int.from_bytes(profile[:4], "big") == len(profile)
    assert profile[36:40] == b"acsp"
    assert profile == metadata.srgb_profile()


def test_saying_a_report_loads_no_engine() -> None:
    script = (
        "import sys, mendi_desktop.reports.document, mendi_desktop.reports.options, mendi_desktop.reports.render\n"
        "print([name for name in ('reportlab', 'pikepdf', 'pyphen', 'sqlalchemy') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=PACKAGE.parents[1]
    )
    assert done.stdout.strip() == "[]"
