# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The gate itself is tested: a sound file, damaged in one place, must not pass."""

from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from mendi_desktop.reports.render import render_pdf
from mendi_desktop.reports.verify import integrity
from tests.support.expected_reading import expected, normal
from tests.support.pdf import faults, stream_lengths_are_right
from tests.support.readback import read
from tests.support.sample_report import sample_report

Damage = Callable[[Pdf], None]


def elements(pdf: Pdf, tag: str = "") -> Iterator[Object]:
    waiting = [pdf.Root.StructTreeRoot.K]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, Array):
            waiting += list(item)
        elif isinstance(item, Dictionary) and "/S" in item:
            if not tag or "/" + tag == item.S:
                yield item
            waiting += [item.K] if "/K" in item else []


def content(pdf: Pdf, change: Callable[[bytes], bytes]) -> None:
    page = pdf.pages[0]
    page.contents_coalesce()
    page.obj.Contents.write(change(page.obj.Contents.read_bytes()))


def no_language(pdf: Pdf) -> None:
    del pdf.Root.Lang


def not_marked(pdf: Pdf) -> None:
    del pdf.Root.MarkInfo


def no_structure(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot


def no_alternative(pdf: Pdf) -> None:
    del next(elements(pdf, "Figure")).Alt


def heading_skips(pdf: Pdf) -> None:
    next(elements(pdf, "H2")).S = Name.H4


def parent_tree_forgets(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.ParentTree.Nums[1][0] = pikepdf.Dictionary()


def page_forgets_its_entry(pdf: Pdf) -> None:
    del pdf.pages[0].obj.StructParents


def parent_tree_points_elsewhere(pdf: Pdf) -> None:
    entries = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    entries[0], entries[1] = entries[1], entries[0]


def same_content_twice(pdf: Pdf) -> None:
    content(pdf, lambda data: data.replace(b"<</MCID 2>>", b"<</MCID 1>>"))


def content_belongs_to_nobody(pdf: Pdf) -> None:
    del next(elements(pdf, "H1")).K


def text_outside(pdf: Pdf) -> None:
    content(pdf, lambda data: data.replace(b"/H1 <</MCID 0>> BDC", b"").replace(b"EMC", b"", 1))


def text_made_decoration(pdf: Pdf) -> None:
    content(pdf, lambda data: data.replace(b"/H1 <</MCID 0>> BDC", b"/Artifact BMC"))


def link_without_object(pdf: Pdf) -> None:
    link = next(elements(pdf, "Link"))
    link.K = next(kid for kid in link.K if not isinstance(kid, Dictionary))


def annotation_without_way_back(pdf: Pdf) -> None:
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", Array()):
            del annotation.StructParent


def annotation_without_words(pdf: Pdf) -> None:
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", Array()):
            del annotation.Contents


def no_metadata(pdf: Pdf) -> None:
    del pdf.Root.Metadata


def not_declared_accessible(pdf: Pdf) -> None:
    data = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(data.replace(b"<pdfuaid:part>1</pdfuaid:part>", b""))


def no_colour_profile(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents


def title_hidden(pdf: Pdf) -> None:
    del pdf.Root.ViewerPreferences


def a_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def font_not_embedded(pdf: Pdf) -> None:
    for font in pdf.pages[0].obj.Resources.Font.values():
        del font.FontDescriptor["/FontFile2"]


def no_text_behind_glyphs(pdf: Pdf) -> None:
    for font in pdf.pages[0].obj.Resources.Font.values():
        del font["/ToUnicode"]


GATE_FINDS = [
    no_language,
    not_marked,
    no_structure,
    no_alternative,
    heading_skips,
    parent_tree_forgets,
    parent_tree_points_elsewhere,
    page_forgets_its_entry,
    same_content_twice,
    content_belongs_to_nobody,
    text_outside,
    text_made_decoration,
    link_without_object,
    annotation_without_way_back,
    annotation_without_words,
    no_metadata,
    not_declared_accessible,
    no_colour_profile,
    title_hidden,
    a_script,
    font_not_embedded,
    no_text_behind_glyphs,
]


def test_every_head_of_a_table_says_what_it_heads(sound: bytes) -> None:
    with Pdf.open(BytesIO(sound)) as pdf:
        scopes = [str(element.A.Scope) for element in elements(pdf, "TH")]
    assert scopes.count("/Column") == 15
    assert set(scopes) == {"/Column", "/Row"}


@pytest.fixture(scope="module")
def sound() -> bytes:
    return render_pdf(sample_report()).data


def damaged(sound: bytes, damage: Damage) -> bytes:
    out = BytesIO()
    with Pdf.open(BytesIO(sound)) as pdf:
        damage(pdf)
        pdf.save(out, fix_metadata_version=False)
    return out.getvalue()


def test_an_undamaged_copy_passes(sound: bytes) -> None:
    assert faults(damaged(sound, lambda pdf: None)) == []


@pytest.mark.parametrize("damage", GATE_FINDS, ids=lambda damage: damage.__name__)
def test_the_gate_finds(damage: Damage, sound: bytes) -> None:
    assert faults(damaged(sound, damage))


def a_file_name_as_alternative(pdf: Pdf) -> None:
    next(elements(pdf, "Figure")).Alt = String("bild.png")


def heads_made_cells(pdf: Pdf) -> None:
    for element in elements(pdf, "TH"):
        element.S = Name.TD


def words_exchanged(pdf: Pdf) -> None:
    first, second = [element for element in elements(pdf, "TD") if isinstance(element.get("/K"), int)][:2]
    first.K, second.K = second.K, first.K
    entries = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    one, two = int(first.K), int(second.K)
    entries[one], entries[two] = entries[two], entries[one]


@pytest.mark.parametrize("damage", [heads_made_cells, words_exchanged], ids=lambda damage: damage.__name__)
def test_reading_back_finds_what_validators_cannot(damage: Damage, sound: bytes) -> None:
    heard = [(element.tag, normal(element.text)) for element in read(damaged(sound, damage))]
    assert heard != expected(sample_report())


def test_reading_back_hears_a_wrong_alternative(sound: bytes) -> None:
    alternatives = [
        element.alt for element in read(damaged(sound, a_file_name_as_alternative)) if element.tag == "Figure"
    ]
    assert alternatives == ["bild.png"]


def test_what_is_no_pdf_is_a_fault_and_no_crash() -> None:
    assert integrity(b"nichts davon") != []


def test_a_wrong_stream_length_is_seen(sound: bytes) -> None:
    assert stream_lengths_are_right(sound)
    assert not stream_lengths_are_right(sound.replace(b"\nendstream", b"x\nendstream", 1))
