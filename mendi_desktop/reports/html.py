# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTML twin of a report: one file, semantic, without scripts and without anything from a network."""

from collections.abc import Iterator, Sequence
from functools import singledispatch
from html import escape

from mendi_desktop.reports.chart_text import alternative
from mendi_desktop.reports.document import (
    BarChart,
    Block,
    Bullets,
    Change,
    Checklist,
    Code,
    CountTable,
    Curve,
    Document,
    Emphasis,
    FillIn,
    Heading,
    KeyFigures,
    Link,
    Note,
    Numbered,
    PageBreakHint,
    Paragraph,
    SheetPart,
    Source,
    Sources,
    Suggestion,
    Text,
    TextTable,
    TimeChart,
    Timeline,
    WritingRoom,
)
from mendi_desktop.reports.html_style import STYLE
from mendi_desktop.reports.inks import ON_PAPER, Look
from mendi_desktop.reports.inline import inlines
from mendi_desktop.reports.pdf.charts import bar_drawings
from mendi_desktop.reports.pdf.drawn.draw import draw
from mendi_desktop.reports.pdf.fonts import Typeface
from mendi_desktop.reports.pdf.styles import CHART_WORDS, COLUMN
from mendi_desktop.reports.pdf.svg import to_svg
from mendi_desktop.reports.plain_text import clean, one_line, paragraphs
from mendi_desktop.reports.time_chart_text import as_table, told
from mendi_desktop.reports.wording import (
    WITHHELD_MARK,
    cell,
    count,
    exercise_mark,
    facts,
    heading_line,
    legend,
    spelled,
    stand,
    suggestion_label,
    total,
    withheld,
)


def html_of(document: Document) -> str:
    """The whole file."""
    return "".join(f"{line}\n" for line in _page(document))


def _page(document: Document) -> Iterator[str]:
    lang = document.lang
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(lang)}">'
    yield '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield f"<title>{_words(document.title)}</title>"
    yield f"<style>{STYLE}</style></head>"
    yield "<body>"
    banner = f" <strong>{escape(exercise_mark())}</strong>" if document.exercise else ""
    yield f'<p class="banner" aria-hidden="true">{_words(heading_line(document))}{banner}</p>'
    yield "<main><header>"
    if document.sheet:
        yield f'<p class="overline">{_words(document.sheet)}</p>'
    yield f"<h1>{_words(document.title)}</h1>"
    for text in (document.subtitle, document.period):
        if paragraphs(text):
            yield f'<p class="subtitle">{_words(text)}</p>'
    yield f'<p class="facts">{_words(facts(document))}</p></header>'
    for block in document.blocks:
        yield from _set(block, lang)
    yield "</main></body></html>"


def _words(text: str) -> str:
    """One line of text, escaped."""
    return escape(one_line(text))


def _inline(text: Text) -> str:
    return "".join(_part(part) for part in inlines(text)).strip(" ")


def _part(part: str | Emphasis | Link) -> str:
    words = escape(clean(part if isinstance(part, str) else part.text).replace("\n", " "))
    match part:
        case Emphasis():
            return f"<strong>{words}</strong>"
        case Link():
            return f'<a href="{escape(part.target)}">{words}</a>'
        case _:
            return words


def _running(text: Text, css: str = "") -> Iterator[str]:
    mark = f' class="{css}"' if css else ""
    for part in paragraphs(text) if isinstance(text, str) else [text]:
        yield f"<p{mark}>{_inline(part)}</p>"


@singledispatch
def _set(block: Block, lang: str) -> Iterator[str]:
    """The lines of one block; a kind of block without a rule of its own here is a bug."""
    raise TypeError(type(block).__name__)


@_set.register
def _(block: Heading, lang: str) -> Iterator[str]:
    yield f"<h{block.level}>{_words(block.text)}</h{block.level}>"


@_set.register
def _(block: Paragraph, lang: str) -> Iterator[str]:
    if block.role == "quote":
        yield "<blockquote>"
        yield from _running(block.text)
        yield "</blockquote>"
    else:
        yield from _running(block.text, "quiet" if block.role == "quiet" else "")


@_set.register
def _(block: Bullets, lang: str) -> Iterator[str]:
    yield _list("ul", block.items)


@_set.register
def _(block: Numbered, lang: str) -> Iterator[str]:
    yield _list("ol", block.items)


@_set.register
def _(block: Checklist, lang: str) -> Iterator[str]:
    yield _list("ul", block.items, ' class="checks"')


@_set.register
def _(block: Sources, lang: str) -> Iterator[str]:
    yield _list("ul", [_source(source) for source in block.items], ' class="sources"')


def _list(tag: str, items: Sequence[Text], mark: str = "") -> str:
    return f"<{tag}{mark}>" + "".join(f"<li>{_inline(item)}</li>" for item in items) + f"</{tag}>"


def _source(source: Source) -> Text:
    first = Link(source.text, source.target) if source.target else source.text
    return (first, f" · {stand(source.stand)}") if paragraphs(source.stand) else (first,)


@_set.register
def _(block: KeyFigures, lang: str) -> Iterator[str]:
    yield '<ul class="figures">'
    for figure in block.figures:
        number = f"<em>{escape(withheld())}</em>" if figure.value is None else f"<strong>{count(figure, lang)}</strong>"
        yield f"<li>{number} <span>{_words(figure.label)}</span></li>"
    yield "</ul>"


def _withheld() -> str:
    return f'<span aria-hidden="true">{WITHHELD_MARK}</span><span class="heard">{escape(withheld())}</span>'


@_set.register
def _(block: CountTable, lang: str) -> Iterator[str]:
    table = block.table
    heads = [block.stub or table.title, *table.columns, *([total()] if table.row_totals is not None else [])]
    yield '<table class="counts">' + _caption(block.caption)
    yield "<thead><tr>" + "".join(f'<th scope="col">{_words(head)}</th>' for head in heads) + "</tr></thead>"
    yield "<tbody>"
    for index, label in enumerate(table.rows):
        values = list(table.cells[index]) + ([table.row_totals[index]] if table.row_totals is not None else [])
        yield _count_row(label, values, lang)
    yield "</tbody>"
    hidden = any(None in row for row in table.cells) or None in (table.row_totals or ())
    if table.column_totals is not None:
        values = list(table.column_totals) + ([table.total] if table.row_totals is not None else [])
        hidden = hidden or None in values
        yield f"<tfoot>{_count_row(total(), values, lang)}</tfoot>"
    yield "</table>"
    for text in ([legend()] if hidden and block.legend else []) + list(table.notes):
        yield from _running(text, "legend")


def _count_row(label: str, values: Sequence[int | None], lang: str) -> str:
    cells = "".join(f"<td>{_withheld() if value is None else cell(value, lang)}</td>" for value in values)
    return f'<tr><th scope="row">{_words(label)}</th>{cells}</tr>'


def _caption(text: str) -> str:
    return f"<caption>{_words(text)}</caption>" if paragraphs(text) else ""


@_set.register
def _(block: TextTable, lang: str) -> Iterator[str]:
    yield "<table>" + _caption(block.caption)
    sides = [' class="amount"' * (place >= len(block.head) - block.numbers) for place in range(len(block.head))]
    heads = zip(sides, block.head, strict=True)
    yield (
        "<thead><tr>" + "".join(f'<th scope="col"{side}>{_words(head)}</th>' for side, head in heads) + "</tr></thead>"
    )
    yield "<tbody>"
    for number, (first, *others) in enumerate(block.rows):
        cells = "".join(f"<td{side}>{_inline(text)}</td>" for side, text in zip(sides[1:], others, strict=True))
        if block.total and number == len(block.rows) - 1:
            yield "</tbody><tfoot>"
        yield f'<tr><th scope="row">{_inline(first)}</th>{cells}</tr>'
    yield "</tfoot></table>" if block.total else "</tbody></table>"


@_set.register
def _(block: BarChart, lang: str) -> Iterator[str]:
    drawings = bar_drawings(block, Typeface(), lang)
    if drawings:
        yield _figure(block.caption, "".join(to_svg(drawing) for drawing in drawings), alternative(block, lang))


@_set.register(Timeline)
@_set.register(Curve)
@_set.register(Change)
def _(block: TimeChart, lang: str) -> Iterator[str]:
    drawn = draw(block, COLUMN, Look(ON_PAPER, CHART_WORDS, lang=lang), Typeface())
    yield _figure(block.caption, to_svg(drawn.drawing), told(block))
    if block.with_table:
        yield from _set(as_table(block), lang)


def _figure(caption: str, pictures: str, words: str) -> str:
    above = f"<figcaption>{_words(caption)}</figcaption>" if paragraphs(caption) else ""
    return f'<figure>{above}<div role="img" aria-label="{escape(words)}">{pictures}</div></figure>'


@_set.register
def _(block: Note, lang: str) -> Iterator[str]:
    yield '<section class="note">'
    if paragraphs(block.title):
        yield f"<p><strong>{_words(block.title)}</strong></p>"
    yield from _running(block.text)
    yield "</section>"


@_set.register
def _(block: Suggestion, lang: str) -> Iterator[str]:
    label = block.label if paragraphs(block.label) else suggestion_label()
    yield f'<blockquote class="suggestion"><p class="quiet">{_words(label)}</p>'
    yield from _running(block.text)
    yield "</blockquote>"


@_set.register
def _(block: Code, lang: str) -> Iterator[str]:
    yield '<ol class="code">'
    for line in block.lines:
        groups = " ".join(f"<b>{escape(group)}</b>" for group in line.groups)
        heard = f'<span class="heard">{escape(spelled(line.groups))}</span>'
        yield f'<li><i>{_words(line.label)}</i> {heard}<span aria-hidden="true">{groups}</span></li>'
    yield "</ol>"


@_set.register
def _(block: FillIn, lang: str) -> Iterator[str]:
    yield '<div class="fill">' + "".join(f"<p>{_words(label)}</p>" for label in block.labels) + "</div>"


@_set.register
def _(block: WritingRoom, lang: str) -> Iterator[str]:
    rules = "".join("<hr>" for _ in range(block.rules))
    label = f"<p>{_words(block.label)}</p>" if paragraphs(block.label) else ""
    yield f'<div class="write">{label}<div aria-hidden="true">{rules}</div></div>'


@_set.register
def _(block: SheetPart, lang: str) -> Iterator[str]:
    yield f'<section class="part"><h2>{_words(block.heading)}</h2><div>'
    if block.marks:
        marked = zip(block.marks, block.items, strict=True)
        yield (
            "<ul>"
            + "".join(f"<li><b>{_words(mark)}</b><span>{_inline(item)}</span></li>" for mark, item in marked)
            + "</ul>"
        )
    else:
        yield from (f"<p>{_inline(item)}</p>" for item in block.items)
    yield "</div></section>"


@_set.register
def _(block: PageBreakHint, lang: str) -> Iterator[str]:
    yield '<div class="break"></div>'
