# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a report as they are in the file: shown from memory by QtPdf, never written to disk.

A picture of paper cannot be read out, so the words of the file can be shown in its place.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QBoxLayout, QFrame, QStackedWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import glyph_button
from mendi_desktop.gui.kit.choice import Segments
from mendi_desktop.gui.kit.fields import PlainText
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import S2, S3, S4
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.heard import heard


class Preview(QFrame):
    """Shows one PDF. The paper stays white in every theme, because it is the file."""

    page_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plane")
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setAccessibleName(tr("Vorschau des Berichts"))
        self._view.setDocument(self.document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._paint_plane()
        theme.current().changed.connect(self._paint_plane)
        self._view.pageNavigator().currentPageChanged.connect(self._on_page)
        self._where: Label = label("", "small", "2")
        self._told: Document | None = None
        self._words = PlainText(tr("Text des Berichts"))
        self._words.setReadOnly(True)
        flags = Qt.TextInteractionFlag  # with a cursor, which a screen reader follows
        self._words.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self._view)
        self._sheets.addWidget(self._words)
        views = (("page", tr("Ganze Seite")), ("width", tr("Breite")), ("text", tr("Text")))
        self._zoom = Segments(tr("Ansicht"), [Option(code, words) for code, words in views], "page")
        self._zoom.chosen.connect(self._on_zoom)
        self._back = glyph_button("chevron-left", tr("Vorige Seite"))
        self._on = glyph_button("chevron-right", tr("Nächste Seite"))
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_next)
        self._views = row(None, self._zoom)
        self._head = row(row(self._back, self._on, self._where, None, gap=S2), self._views, gap=S2)
        self.setLayout(column(self._head, (self._sheets, 1), gap=S3, margins=(S4, S3, S4, S3)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle_head()
        super().resizeEvent(event)

    def _settle_head(self) -> None:
        """Pages and views beside each other, or below where both have no room in one line."""
        most = self._where.fontMetrics().horizontalAdvance(_said_page(88, 88))  # before there are any pages, too
        acts = sum(each.sizeHint().width() for each in (self._back, self._on, self._zoom))
        directions = QBoxLayout.Direction
        narrow = most + acts + 3 * S2 + 2 * S4 > self.width()
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._views.setDirection(directions.RightToLeft if narrow else directions.LeftToRight)  # both begin at the left

    @Slot()
    def _paint_plane(self) -> None:
        plane = self._view.palette()
        plane.setColor(QPalette.ColorRole.Dark, theme.colour("window"))  # what QtPdf paints around the paper
        self._view.setPalette(plane)

    def show_pdf(self, data: bytes, document: Document) -> None:
        """Show ``data`` in place of what was shown; stays on the same page where there is one.

        ``document`` is what it was made of: its words can be read out in their order, with the heads of tables.
        """
        self._told = document
        page = self._view.pageNavigator().currentPage()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self._jump(min(page, self.document.pageCount() - 1))
        self._on_page()
        self._show_words()

    def text(self) -> str:
        """All words of the file, for screen readers and tests."""
        return "\n".join(self.document.getAllText(page).text() for page in range(self.document.pageCount()))

    def forget(self) -> None:
        """Let go of the file: nothing of it may outlast the dialog."""
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())
        self._words.clear()
        self._told = None

    def _show_words(self) -> None:
        if self._sheets.currentWidget() is self._words and self._told is not None:
            self._words.setPlainText(heard(self._told))

    def _jump(self, page: int) -> None:
        navigator = self._view.pageNavigator()
        if 0 <= page < self.document.pageCount():
            navigator.jump(page, navigator.currentLocation(), navigator.currentZoom())

    @Slot()
    def _on_page(self) -> None:
        page, pages = self._view.pageNavigator().currentPage() + 1, self.document.pageCount()
        self._where.setText(_said_page(page, pages) if pages else "")
        self._back.setEnabled(page > 1)
        self._on.setEnabled(page < pages)
        self.page_changed.emit(page)

    @Slot(object)
    def _on_zoom(self, code: str) -> None:
        self._sheets.setCurrentWidget(self._words if code == "text" else self._view)
        self._show_words()
        modes = QPdfView.ZoomMode
        self._view.setZoomMode(modes.FitToWidth if code == "width" else modes.FitInView)

    @Slot()
    def _on_back(self) -> None:
        self._jump(self._view.pageNavigator().currentPage() - 1)

    @Slot()
    def _on_next(self) -> None:
        self._jump(self._view.pageNavigator().currentPage() + 1)


def _said_page(page: int, pages: int) -> str:
    return tr("Seite {page} von {pages}", page=page, pages=pages)
