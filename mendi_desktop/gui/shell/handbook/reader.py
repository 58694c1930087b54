# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows one chapter: links, pictures, headings to jump to, and the words that were looked for."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from mendi_desktop.core.folding import fold, spellings
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.theme import colour, px
from mendi_desktop.gui.kit.tokens import HANDBOOK_TEXT, S2, S4, S5, SCROLL_BAR
from mendi_desktop.gui.shell.handbook.book import Chapter
from mendi_desktop.gui.shell.handbook.pictures import picture, shown_file, size_of
from mendi_desktop.gui.shell.handbook.typesetting import typeset, unnamed

_Key = Qt.Key
_IMAGE: Final = QTextDocument.ResourceType.ImageResource.value


class Reader(QTextBrowser):
    """``link_chosen`` with the target as it is written in the chapter, such as "heute.md#alte-notizen".

    Strg+Bild auf and ab go from heading to heading and say it.
    """

    link_chosen = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._chapter: Chapter | None = None
        self._typed = ""
        self._marks: list[tuple[int, int]] = []
        self._set_for = (0, "", 0)
        self.setProperty("kind", "handbook")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_link)
        theme.current().changed.connect(self._on_theme_changed)

    @property
    def chapter(self) -> Chapter | None:
        """The one in sight."""
        return self._chapter

    def show_chapter(self, chapter: Chapter, anchor: str = "") -> None:
        """Bring a chapter into sight, from its beginning or from a section on."""
        if chapter is not self._chapter:
            self._chapter = chapter
            self.setAccessibleName(tr("Handbuch: {title}", title=chapter.title))
            self._set()
        self._go_to(anchor)

    def mark(self, typed: str) -> None:
        """Mark the words that were looked for; an empty text marks nothing."""
        self._typed = typed
        self._mark()

    # -- setting ---------------------------------------------------------------------------------------

    def _width(self) -> int:
        return min(self.width() - 2 * px(S5) - SCROLL_BAR, px(HANDBOOK_TEXT))

    def _set(self) -> None:
        if self._chapter is None:
            return
        width = max(self._width(), px(HANDBOOK_TEXT) // 3)
        self._set_for = (width, theme.tokens().name, theme.current().scale)
        room = max(self.width() - width - SCROLL_BAR, 2 * px(S5))
        self.setViewportMargins(min(room // 2, px(S5) * 2), px(S4), 0, 0)
        document = self.document()
        document.clear()
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(width)
        typeset(document, self._chapter.markdown, width, self._measure)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    def _set_again(self) -> None:
        """In another width or look, and at the same place."""
        if self._chapter is None:
            return
        share = self.verticalScrollBar().value() / max(self.verticalScrollBar().maximum(), 1)
        self._set()
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

    def _measure(self, name: str, width: int, in_table: bool) -> QSize:
        return size_of(shown_file(self._folder, name, as_it_is=in_table), width)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        name = url.toString() if isinstance(url, QUrl) else url
        if kind != _IMAGE or name.count("#") != 2:
            return None  # nothing else is loaded from anywhere
        file, width, as_it_is = unnamed(name)
        return picture(shown_file(self._folder, file, as_it_is=as_it_is), width, self.devicePixelRatioF())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._set_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._set_for[0] not in (0, self._width()):
            self._set_again()

    # -- places ----------------------------------------------------------------------------------------

    def _headings(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block)
            block = block.next()
        return found

    def _go_to(self, anchor: str) -> None:
        section = self._chapter.section(anchor) if self._chapter and anchor else None
        headings = self._headings()
        if section is None or section.number >= len(headings):
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self.verticalScrollBar().setValue(0)
        else:
            self._show_block(headings[section.number])

    def _show_block(self, block: QTextBlock) -> None:
        self.setTextCursor(QTextCursor(block))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - px(S2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {_Key.Key_PageDown: 1, _Key.Key_PageUp: -1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self._step(steps[_Key(event.key())])
            return
        super().keyPressEvent(event)

    def _step(self, steps: int) -> None:
        """To the next heading, or to the one before."""
        here = self.textCursor().block().blockNumber()
        headings = self._headings()
        ahead = [block for block in headings if (block.blockNumber() - here) * steps > 0]
        if ahead:
            block = ahead[0 if steps > 0 else -1]
            self._show_block(block)
            announce(self, block.text())

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        self.link_chosen.emit(url.toString(QUrl.ComponentFormattingOption.PrettyDecoded))

    # -- words that were looked for ---------------------------------------------------------------------

    def _mark(self) -> None:
        self._marks = _places(self.toPlainText(), self._typed) if self._typed else []
        self.setExtraSelections([self._found(at, length) for at, length in self._marks])

    def _found(self, at: int, length: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        how = QTextCharFormat()
        how.setBackground(colour("accent_soft"))
        how.setForeground(colour("accent_text"))
        how.setFontUnderline(True)  # not by colour alone
        mark.cursor, mark.format = cursor, how
        return mark

    def show_first_mark(self) -> None:
        """Bring the first marked word of the section in sight into sight."""
        here = self.textCursor().position()
        nearest = min((at for at, _length in self._marks if at >= here), default=None)
        if nearest is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(nearest)
        rect = self.cursorRect(cursor)
        if not self.viewport().rect().contains(rect.center() + QPoint(0, px(S5))):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)


def _places(text: str, typed: str) -> list[tuple[int, int]]:
    """Where the words stand, in any spelling: begin and length."""
    folded = "".join(fold(letter)[:1] or " " for letter in text)  # letter by letter, so that places fit
    found = []
    for word in typed.split():
        for form in spellings(word):
            at = folded.find(form)
            while at >= 0:
                found.append((at, len(form)))
                at = folded.find(form, at + len(form))
    return found
