# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sets a chapter in the program's own type: Qt reads the Markdown, and every part of it gets a size and an ink here."""

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import HANDBOOK_FIRST, LINE_SPACING, PAIR_GAP, S1, S2, S3, S4, S5, TYPE

CAPTION: Final = "\u2063"
"""Begins the words below a picture; nobody sees it."""

_HEADINGS: Final = {1: ("title", 0, S3), 2: ("section", S5, S2), 3: ("strong", S4, S1), 4: ("strong", S3, S1)}
"""Role, room above and below, by level."""
_OUTSIDE: Final = re.compile(r"(?<!!)\[(?P<words>[^\]]+)\]\((?P<target>[^)\s]+)\)")
_ALONE: Final = re.compile(r"^!\[(?P<says>[^\]]*)\]\((?P<file>[^)\s]+)\)[ \t]*$", re.MULTILINE)
AS_IT_IS: Final = "as-it-is"
_HTTP: Final = re.compile(r"https?://")


def prepared(markdown: str) -> str:
    """Links that lead out of the handbook become words with an address to copy; a picture says below what it shows."""
    text = _OUTSIDE.sub(_told_target, markdown)
    return _ALONE.sub(lambda match: f"{match[0]}\n\n{CAPTION}{match['says']}", text)


def _told_target(match: re.Match[str]) -> str:
    target = match["target"]
    if _HTTP.match(target):
        return f"{match['words']} (`{target}`)"
    return match[0] if re.match(r"(#|[\w-]+\.md(#|$))", target) else match["words"]


Measure: TypeAlias = Callable[[str, int, bool], QSize]
"""Gives the size of a picture by its name in the chapter, the width it may have, and whether it stands in a table."""


def typeset(document: QTextDocument, markdown: str, width: int, measure: Measure) -> None:
    """Fill ``document`` with a chapter; pictures are up to ``width`` pixels wide, those in tables share it."""
    document.setDefaultFont(font("body"))
    document.setDocumentMargin(0)
    document.setIndentWidth(px(S5))
    document.setMarkdown(prepared(markdown), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    cursor = QTextCursor(document)
    pictured: list[QTextTable] = []
    cursor.beginEditBlock()  # laid out once, at the end
    for block in _blocks(document):
        table = QTextCursor(block).currentTable()
        _set_block(cursor, block, in_table=table is not None)
        for format_, start, length in _fragments(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            if format_.isImageFormat() and table is not None:
                pictured.append(table)
            if format_.isImageFormat():
                cursor.setCharFormat(_picture(format_.toImageFormat(), width, table, measure))
            else:
                cursor.setCharFormat(_words(format_, block))
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            frame.setFormat(_table(frame, pictured=frame in pictured))
    cursor.endEditBlock()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> list[tuple[QTextCharFormat, int, int]]:
    """A list, because merging formats moves what is iterated over."""
    found = []
    place = block.begin()
    while not place.atEnd():
        part = place.fragment()
        found.append((part.charFormat(), part.position(), part.length()))
        place += 1
    return found


def _set_block(cursor: QTextCursor, block: QTextBlock, *, in_table: bool) -> None:
    made = QTextBlockFormat()
    whole = "\ufffc" in block.text() or _is_code(block)  # or there are gaps below a picture, between lines of code
    spacing = 100 if whole else LINE_SPACING
    made.setLineHeight(spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    level = block.blockFormat().headingLevel()
    if level:
        _role, above, below = _HEADINGS[min(level, 4)]
        made.setTopMargin(px(above))
        made.setBottomMargin(px(below))
    elif in_table:
        made.setTopMargin(0)
        made.setBottomMargin(0)
    elif _is_code(block):
        made.setBackground(colour("hover"))
        made.setNonBreakableLines(False)
        made.setLeftMargin(px(S3))
        made.setTopMargin(0)
        made.setBottomMargin(0 if _is_code(block.next()) else px(S3))
    else:
        made.setTopMargin(0)
        inside = block.textList() is not None and block.next().textList() is not None
        made.setBottomMargin(px(PAIR_GAP if inside else S2))
    if block.text().startswith(CAPTION):
        made.setBottomMargin(px(S4))
    cursor.setPosition(block.position())
    cursor.mergeBlockFormat(made)
    if level or block.text().startswith(CAPTION):
        cursor.setBlockCharFormat(_words(block.charFormat(), block))


def _is_code(block: QTextBlock) -> bool:
    """Lines that stand apart, indented or fenced in the Markdown."""
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage.value)


def _words(given: QTextCharFormat, block: QTextBlock) -> QTextCharFormat:
    """Size, weight and ink of some words; what Qt made of their marks decides."""
    made = QTextCharFormat(given)
    made.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)  # Qt's own sizes of headings
    level = block.blockFormat().headingLevel()
    role = _HEADINGS[min(level, 4)][0] if level else "small" if block.text().startswith(CAPTION) else "body"
    pixels, weight = TYPE[role]
    made.setProperty(QTextFormat.Property.FontPixelSize.value, px(pixels))
    bold = given.fontWeight() > QFont.Weight.Normal.value
    made.setFontWeight(600 if bold else weight)  # Qt asks for 700, which is not shipped
    made.setForeground(colour("text_2" if role == "small" else "text"))
    if given.fontFixedPitch() or _is_code(block):
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        made.setFontFamilies([fixed.family()])
        made.setProperty(QTextFormat.Property.FontPixelSize.value, px(TYPE["option"][0]) - 1)
        if not _is_code(block):
            made.setBackground(colour("hover"))
    if given.isAnchor():
        made.setForeground(colour("accent_text"))
        made.setFontUnderline(True)
    return made


def _picture(given: QTextImageFormat, width: int, table: QTextTable | None, measure: Measure) -> QTextImageFormat:
    """With width and height Qt opens it only when it is painted. In tables pictures share the room."""
    shared = width if table is None else (width - px(HANDBOOK_FIRST)) // max(table.columns() - 1, 1) - 2 * px(S2) - 2
    size = measure(given.name(), shared, table is not None)
    made = QTextImageFormat(given)
    made.setName(named(given.name(), size.width(), as_it_is=table is not None))
    made.setWidth(size.width())
    made.setHeight(size.height())
    return made


def named(name: str, width: int, *, as_it_is: bool) -> str:
    """The name of a picture with what :func:`unnamed` has to know when it is painted."""
    return f"{name}#{width}#{AS_IT_IS if as_it_is else ''}"


def unnamed(name: str) -> tuple[str, int, bool]:
    """File, width, and whether it may follow the look of the window."""
    file, width, kind = name.split("#")
    return file, int(width), kind == AS_IT_IS


def _table(table: QTextTable, *, pictured: bool) -> QTextTableFormat:
    """Hairlines and air; beside pictures the first column is as narrow as its words allow."""
    made = table.format()
    if pictured:
        rest = [QTextLength()] * (table.columns() - 1)
        made.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, px(HANDBOOK_FIRST)), *rest])
    made.setBorder(theme.tokens().hair)
    made.setBorderBrush(colour("line"))
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderCollapse(True)
    made.setCellPadding(px(S2))
    made.setCellSpacing(0)
    made.setBottomMargin(px(S3))
    made.setTopMargin(px(S1))
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return made
