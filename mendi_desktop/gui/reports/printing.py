# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Prints a report page by page, from memory to the printer."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.practice_marks import titled

_DPI = 300


def choose_printer(parent: QWidget, title: str) -> QPrinter | None:
    """Ask for a printer; None if the dialog was closed. ``title`` is the job's name: no personal words."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(titled(dialog.windowTitle()))
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def paint_pages(document: QPdfDocument, printer: QPrinter) -> None:
    """Paint every page of ``document`` onto a page of ``printer``; UserError if the printer takes none."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(tr("Der Drucker nimmt gerade nichts an. Bitte prüfen und noch einmal drucken."))
    for page in range(document.pageCount()):
        if page:
            printer.newPage()
        room: QRect = painter.viewport()
        points = document.pagePointSize(page)
        scale = min(room.width() / points.width(), room.height() / points.height())
        size = QSize(round(points.width() * scale), round(points.height() * scale))
        painter.drawImage(QRect(room.topLeft(), size), document.render(page, size))
    painter.end()
