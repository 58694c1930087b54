# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads a tagged PDF as a screen reader would: through pdfium, tag by tag, in the order of the structure."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw


@dataclass(frozen=True)
class Heard:
    """One structure element: what it is, what it says itself (without its children), its alternative."""

    tag: str
    text: str
    alt: str = ""


def read(data: bytes) -> list[Heard]:
    """All elements in reading order. Elements that span pages are joined."""
    found: dict[tuple[int, ...], list[str]] = {}
    tags: dict[tuple[int, ...], tuple[str, str]] = {}
    pdf = pdfium.PdfDocument(BytesIO(data))
    try:
        for number in range(len(pdf)):
            _read_page(pdf[number], found, tags)
    finally:
        pdf.close()
    return [Heard(tags[path][0], "".join(found[path]), tags[path][1]) for path in sorted(found)]


def _string(function: Callable[..., int], element: Any) -> str:
    size = function(element, None, 0)
    if size < 4:
        return ""
    buffer = ctypes.create_string_buffer(size)
    function(element, buffer, size)
    return buffer.raw[: size - 2].decode("utf-16-le")


def _read_page(
    page: Any, found: dict[tuple[int, ...], list[str]], tags: dict[tuple[int, ...], tuple[str, str]]
) -> None:
    texts = _texts(page)
    tree = raw.FPDF_StructTree_GetForPage(page.raw)

    def walk(element: Any, path: tuple[int, ...]) -> None:
        tags[path] = (
            _string(raw.FPDF_StructElement_GetType, element),
            _string(raw.FPDF_StructElement_GetAltText, element),
        )
        actual = _string(raw.FPDF_StructElement_GetActualText, element)
        own = found.setdefault(path, [])
        ids = list(_content_ids(element))
        own += [actual] if actual and ids else [texts.get(mcid, "") for mcid in ids]
        for index in range(raw.FPDF_StructElement_CountChildren(element)):
            child = raw.FPDF_StructElement_GetChildAtIndex(element, index)
            if child:
                walk(child, (*path, index))

    for index in range(raw.FPDF_StructTree_CountChildren(tree)):
        walk(raw.FPDF_StructTree_GetChildAtIndex(tree, index), (index,))
    raw.FPDF_StructTree_Close(tree)


def _content_ids(element: Any) -> Iterator[int]:
    """Of this page only; the other functions of pdfium also count what stands on the next page."""
    for index in range(raw.FPDF_StructElement_CountChildren(element)):
        mcid = raw.FPDF_StructElement_GetChildMarkedContentID(element, index)
        if mcid >= 0:
            yield mcid


def _texts(page: Any) -> dict[int, str]:
    text_page = raw.FPDFText_LoadPage(page.raw)
    texts: dict[int, str] = {}
    for index in range(raw.FPDFPage_CountObjects(page.raw)):
        item = raw.FPDFPage_GetObject(page.raw, index)
        mcid = raw.FPDFPageObj_GetMarkedContentID(item)
        if mcid < 0 or raw.FPDFPageObj_GetType(item) != raw.FPDF_PAGEOBJ_TEXT:
            continue
        size = raw.FPDFTextObj_GetText(item, text_page, None, 0)
        buffer = (ctypes.c_ushort * (size // 2 + 1))()
        raw.FPDFTextObj_GetText(item, text_page, buffer, size)
        words = bytes(buffer)[: max(0, size - 2)].decode("utf-16-le")
        texts[mcid] = texts.get(mcid, "") + words
    raw.FPDFText_ClosePage(text_page)
    return texts
