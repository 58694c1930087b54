# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The window of the handbook: contents and search at the left, the chapter at the right, back and forward above."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, SOURCE_LANGUAGE, language, plural, tr
from mendi_desktop.gui.kit.buttons import glyph_button
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.practice_marks import frame_in, paint_frame, titled
from mendi_desktop.gui.kit.text import ElidedLabel, Label, Line, label
from mendi_desktop.gui.kit.theme import dress, px
from mendi_desktop.gui.kit.tokens import HANDBOOK, HANDBOOK_SIDE, S1, S2, S3, S4
from mendi_desktop.gui.shell.handbook.book import Book
from mendi_desktop.gui.shell.handbook.contents import Contents
from mendi_desktop.gui.shell.handbook.hits import Hits
from mendi_desktop.gui.shell.handbook.reader import Reader
from mendi_desktop.gui.shell.handbook.way import Way
from mendi_desktop.gui.shell.menu import ACTIONS, UNDER_THE_CURTAIN


class HandbookWindow(QWidget):
    """Stands beside the main window. ``asked``: a key of the main window that has to work here too, by its id."""

    asked = Signal(str)

    def __init__(self, book: Book) -> None:
        super().__init__()
        dress(self)
        self._book, self._way = book, Way()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(titled(tr("Handbuch")))
        self.reader = Reader(book.folder)
        self.contents, self.hits = Contents(book), Hits()
        self.search = TextEdit(tr("Suchen im Handbuch"), placeholder=tr("Suchen"), icon="search")
        self.back = glyph_button("chevron-left", tr("Zurück"))
        self.forward = glyph_button("chevron-right", tr("Vor"))
        self._count: Label = label("", "small", "2")
        self._where = ElidedLabel("", "small", "2")
        self._lists = QStackedWidget()
        for each in (self.contents, self.hits):
            self._lists.addWidget(each)
        self.setLayout(row(self._side(), (column(self._head(), Line(), (self.reader, 1), gap=0), 1), gap=0))
        frame_in(self)
        self.resize(px(HANDBOOK[0]), px(HANDBOOK[1]))
        self._connect()
        self._settle()

    def _side(self) -> QFrame:
        side = box(
            column(self.search, S1, self._count, (self._lists, 1), gap=S1, margins=(S3, S3, S2, S3)),
            "sidebar",
        )
        side.setFixedWidth(px(HANDBOOK_SIDE))
        self._count.hide()
        return side

    def _head(self) -> QFrame:
        only = label(tr("Das Handbuch gibt es auf Deutsch."), "small", "2")
        only.setVisible(False)
        head = box(row(self.back, self.forward, S2, (self._where, 1), only, gap=S1, margins=(S3, S2, S4, S2)))
        only.setVisible(language() != SOURCE_LANGUAGE)
        return head

    def _connect(self) -> None:
        self.reader.link_chosen.connect(self._on_link)
        self.contents.chosen.connect(self.show_place)
        self.hits.chosen.connect(self._on_hit)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_enter)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Alt+Left", self.go_back),
            ("Alt+Right", self.go_forward),
            ("Ctrl+F", self._start_search),
            ("Ctrl+W", self._close_it),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self, act)
        for action in UNDER_THE_CURTAIN:  # somebody comes in: hiding works from here as well
            QShortcut(QKeySequence(ACTIONS[action].shortcut), self, self._asking(action))

    def _asking(self, action: str) -> Callable[[], None]:
        return lambda: self.asked.emit(action)

    def open_at(self, file: str, anchor: str) -> None:
        """Come forward with this place; the keyboard is in the text, so that it can be read at once."""
        self.show_place(file, anchor)
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        self.reader.setFocus()

    # -- going ------------------------------------------------------------------------------------------

    @Slot(str, str)
    def show_place(self, file: str, anchor: str = "") -> None:
        """Bring a chapter, or a section of it, into sight; an unknown one is passed over."""
        chapter = self._book.chapter(file)
        if chapter is not None:
            self._way.go((file, anchor))
            self._show(file, anchor)

    def _show(self, file: str, anchor: str) -> None:
        chapter = self._book.chapter(file)
        if chapter is None:
            return
        section = chapter.section(anchor)
        self.reader.show_chapter(chapter, anchor)
        self.contents.show_place(chapter, anchor)
        parts = [chapter.title, section.title if section and section.level > 1 else ""]
        self._where.setText(" · ".join(part for part in parts if part))
        self._settle()

    @Slot()
    def go_back(self) -> None:
        """To where one was before."""
        if (place := self._way.back()) is not None:
            self._show(*place)

    @Slot()
    def go_forward(self) -> None:
        """To where one went back from."""
        if (place := self._way.forward()) is not None:
            self._show(*place)

    def _settle(self) -> None:
        self.back.setEnabled(self._way.may_go_back)
        self.forward.setEnabled(self._way.may_go_forward)

    @Slot(str)
    def _on_link(self, target: str) -> None:
        file, _, anchor = target.partition("#")
        here = self.reader.chapter
        self.show_place(file or (here.file if here else ""), anchor)

    # -- searching ----------------------------------------------------------------------------------------

    @Slot()
    def _start_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        typed = typed.strip()
        hits = self._book.find(typed) if typed else []
        self.hits.put(hits)
        self._lists.setCurrentWidget(self.hits if typed else self.contents)
        self._count.setVisible(bool(typed))
        self._count.setText(
            plural(len(hits), QT_TR_NOOP("1 Stelle"), QT_TR_NOOP("{n} Stellen")) if hits else tr("Nichts gefunden.")
        )
        self.reader.mark(typed)

    @Slot()
    def _on_enter(self) -> None:
        self.hits.first()

    @Slot(str, str)
    def _on_hit(self, file: str, anchor: str) -> None:
        self.show_place(file, anchor)
        self.reader.show_first_mark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.setText("")
            else:
                self.close()
            return
        super().keyPressEvent(event)

    @Slot()
    def _close_it(self) -> None:
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_frame(QPainter(self), self.rect())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.close()  # its own words are made anew when it is opened again
        super().changeEvent(event)
