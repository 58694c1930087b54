# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a screen reader must find for a document, told from the model alone, without a look at the renderer."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from mendi_desktop.reports import document as model
from mendi_desktop.reports.presented import presented

Reading = tuple[str, str]

WITHHELD = "nicht ausgewiesen"


def expected(document: model.Document) -> list[Reading]:
    """(tag, own text) in reading order; blanks are normalised as in :func:`normal`."""
    return [(tag, normal(text)) for tag, text in _document(presented(document))]


def normal(text: str) -> str:
    """Soft hyphens out (pdfium reads them as U+0002), any white space is one blank."""
    return re.sub(r"\s+", " ", text.replace("\x02", "").replace("\u00ad", "")).strip()


def _document(document: model.Document) -> Iterator[Reading]:
    day = document.made_on
    months = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ]
    made = f"{day.day}. {months[day.month - 1]} {day.year}"
    what = f"Bericht {document.number} für {document.recipient} · " if document.number else ""
    facts = f"{what}erstellt am {made}"
    yield "Document", ""
    yield "H1", document.title
    for text in (document.subtitle, document.period):
        if text:
            yield "P", text
    yield "P", facts + (" · ÜBUNG – erfundene Daten" if document.exercise else "")
    for block, following in zip(document.blocks, [*document.blocks[1:], None], strict=True):
        if isinstance(block, model.BarChart) and isinstance(following, model.CountTable) and len(block.table.rows) < 9:
            yield from _chart_in_its_table(block)
        else:
            yield from _WALKS[type(block)](block)


def _heading(block: model.Heading) -> Iterator[Reading]:
    yield f"H{block.level}", block.text


def _paragraph(block: model.Paragraph) -> Iterator[Reading]:
    yield from _running(block.text)


def _running(text: model.Text) -> Iterator[Reading]:
    for part in text.split("\n") if isinstance(text, str) else [text]:
        yield from _with_links("P", part)


def _with_links(tag: str, text: model.Text) -> Iterator[Reading]:
    parts = [text] if isinstance(text, str) else list(text)
    yield tag, "".join(_said(part) for part in parts if not isinstance(part, model.Link))
    for part in parts:
        if isinstance(part, model.Link):
            yield "Link", part.text


def _said(part: Any) -> str:
    return part if isinstance(part, str) else part.text


def _list(items: list[model.Text], labels: list[str]) -> Iterator[Reading]:
    yield "L", ""
    for label, item in zip(labels, items, strict=True):
        yield "LI", ""
        yield "Lbl", label
        yield from _with_links("LBody", item)


def _bullets(block: model.Bullets) -> Iterator[Reading]:
    yield from _list(list(block.items), ["•"] * len(block.items))


def _checklist(block: model.Checklist) -> Iterator[Reading]:
    yield from _list(list(block.items), ["☐"] * len(block.items))


def _numbered(block: model.Numbered) -> Iterator[Reading]:
    yield from _list(list(block.items), [f"{index + 1}." for index in range(len(block.items))])


def _sources(block: model.Sources) -> Iterator[Reading]:
    items: list[model.Text] = []
    for source in block.items:
        first = model.Link(source.text, source.target) if source.target else source.text
        items.append((first, f" · Stand {source.stand}"))
    yield from _list(items, ["•"] * len(items))


def _key_figures(block: model.KeyFigures) -> Iterator[Reading]:
    yield "L", ""
    for figure in block.figures:
        yield "LI", ""
        if figure.value is None:
            number = WITHHELD
        elif figure.unit == "minutes":
            rest = figure.value % 60
            number = f"{figure.value // 60}:{rest:02d} h" if rest else f"{figure.value // 60} h"
        else:
            number = _number(figure.value)
        yield "LBody", f"{number} {figure.label}"


def _number(value: int) -> str:
    return re.sub(r"(?<=\d)(?=(\d{3})+$)", ".", str(value))


def _count_table(block: model.CountTable) -> Iterator[Reading]:
    table = block.table
    with_totals = table.row_totals is not None
    yield "Table", ""
    if block.caption:
        yield "Caption", block.caption
    yield "THead", ""
    yield "TR", ""
    for head in [block.stub or table.title, *table.columns] + (["Insgesamt"] if with_totals else []):
        yield "TH", head
    yield "TBody", ""
    lines = [
        (label, list(cells) + ([table.row_totals[index]] if table.row_totals is not None else []))
        for index, (label, cells) in enumerate(zip(table.rows, table.cells, strict=True))
    ]
    if table.column_totals is not None:
        lines.append(("Insgesamt", list(table.column_totals) + ([table.total] if with_totals else [])))
    for label, values in lines:
        yield "TR", ""
        yield "TH", label
        for value in values:
            yield "TD", "" if value is None else _number(value)
            if value is None:
                yield "Span", WITHHELD
    if block.legend and any(None in values for _, values in lines):
        yield "P", "Ein Punkt heißt: nicht ausgewiesen, damit niemand auf einzelne Personen schließen kann"
    for note in table.notes:
        yield "P", note


def _text_table(block: model.TextTable) -> Iterator[Reading]:
    yield "Table", ""
    if block.caption:
        yield "Caption", block.caption
    yield "THead", ""
    yield "TR", ""
    for head in block.head:
        yield "TH", head
    yield "TBody", ""
    for row in block.rows:
        yield "TR", ""
        for index, text in enumerate(row):
            yield from _with_links("TD" if index else "TH", text)


def _chart(block: model.BarChart) -> Iterator[Reading]:
    if block.caption:
        yield "Caption", block.caption
    column = block.table.column_ids.index(block.column)
    rows = [
        f"{label} {WITHHELD if cells[column] is None else _number(cells[column] or 0)}"
        for label, cells in zip(block.table.rows, block.table.cells, strict=True)
    ]
    yield "Figure", "".join(rows)


def _chart_in_its_table(block: model.BarChart) -> Iterator[Reading]:
    """The words of a short chart are those of the table that follows at once."""
    if block.caption:
        yield "Caption", block.caption
    yield "Figure", ""


def _note(block: model.Note) -> Iterator[Reading]:
    yield "Sect", ""
    if block.title:
        yield "P", block.title
    yield from _running(block.text)


def _suggestion(block: model.Suggestion) -> Iterator[Reading]:
    yield "BlockQuote", ""
    yield "P", block.label or "Anregung aus der Beratung, in eigenen Worten"
    yield from _running(block.text)


def _code(block: model.Code) -> Iterator[Reading]:
    yield "L", ""
    for line in block.lines:
        yield "LI", ""
        yield "Lbl", line.label
        yield "LBody", ""
        yield "Span", ", ".join(" ".join(group) for group in line.groups)


def _fill_in(block: model.FillIn) -> Iterator[Reading]:
    for label in block.labels:
        yield "P", label


def _writing_room(block: model.WritingRoom) -> Iterator[Reading]:
    if block.label:
        yield "P", block.label


def _page_break(block: model.PageBreakHint) -> Iterator[Reading]:
    yield from ()


_WALKS: dict[type, Callable[[Any], Iterator[Reading]]] = {
    model.Heading: _heading,
    model.Paragraph: _paragraph,
    model.Bullets: _bullets,
    model.Numbered: _numbered,
    model.Checklist: _checklist,
    model.Sources: _sources,
    model.KeyFigures: _key_figures,
    model.CountTable: _count_table,
    model.TextTable: _text_table,
    model.BarChart: _chart,
    model.Note: _note,
    model.Suggestion: _suggestion,
    model.Code: _code,
    model.FillIn: _fill_in,
    model.WritingRoom: _writing_room,
    model.PageBreakHint: _page_break,
}
