# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes in and goes out, behind one button: five acts, each with a sentence that says what it does."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.due import DueQuery
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.layout import Item, column, row
from mendi_desktop.gui.kit.text import Glyph, Line, label
from mendi_desktop.gui.kit.tokens import ICON, ICON_GAP, NETWORK_DIALOG, S2, S3
from mendi_desktop.gui.network.code_dialog import CodeDialog
from mendi_desktop.gui.network.exchange.calendar_dialog import CalendarDialog
from mendi_desktop.gui.network.exchange.export_dialog import ExportDialog, InSight
from mendi_desktop.gui.network.exchange.import_dialog import ImportDialog
from mendi_desktop.gui.network.exchange.starter_dialog import StarterDialog
from mendi_desktop.gui.network.parts import link


class ExchangeDialog(Dialog):
    """The choice of acts; the chosen one opens when this has closed."""

    def __init__(self, parent: QWidget, acts: Sequence[tuple[str, str, str, Callable[[], None]]]) -> None:
        super().__init__(parent, tr("Austausch"), "", width=NETWORK_DIALOG)
        self._next: Callable[[], None] | None = None
        items: list[Item] = []
        for number, (icon, title, says, act) in enumerate(acts):
            items += ([Line(inset=ICON + S3)] if number else []) + [self._entry(icon, title, says, act)]
        self.fill(*items)
        cancel = button(tr("Schließen"), Kind.QUIET)
        cancel.clicked.connect(self.reject)
        self.set_acts(cancel)
        self.finished.connect(self._on_finished)

    def _entry(self, icon: str, title: str, says: str, act: Callable[[], None]) -> QFrame:
        def choose() -> None:
            self._next = act
            self.accept()

        words = column(row(link(title, choose), None), label(says, "small", "2", wrap=True), gap=0)
        frame = QFrame()
        frame.setLayout(row(_top(Glyph(icon)), (words, 1), gap=S3, margins=(0, S2, 0, S2)))
        return frame

    @Slot(bool)
    def _on_finished(self, _done: bool) -> None:
        if self._next is not None:
            self._next()


class ExchangeActs(QObject):
    """Opens the dialogs; ``dues``: what waits in all areas; ``in_sight``: what could be handed out."""

    def __init__(self, desk: Desk, page: QWidget, dues: Sequence[DueQuery], in_sight: Callable[[], InSight]) -> None:
        super().__init__(page)
        self._desk, self._page, self._dues, self._in_sight = desk, page, dues, in_sight
        self._open: Dialog | None = None

    @property
    def is_open(self) -> bool:
        return self._open is not None

    @Slot()
    def ask(self) -> None:
        """Let somebody choose what to do."""
        starter = tr("Öffentliche Stellen übernehmen …")
        acts = (
            (
                "landmark",
                starter,
                tr("Gewerkschaften, Agenturen, Verbünde: mit Quelle und Stand."),
                self.ask_starter_set,
            ),
            (
                "inbox",
                tr("Kontakte einlesen …"),
                tr("Aus vCard oder CSV. Vorher ist zu sehen, was dazukommt."),
                self.ask_import,
            ),
            ("file-down", tr("Kontakte ausgeben …"), tr("Als vCard oder CSV, ausgewählte oder alle."), self.ask_export),
            (
                "calendar",
                tr("Termine für den Kalender …"),
                tr("Fristen, Wiedervorlagen und Veranstaltungen in neutralen Worten."),
                self.ask_calendar,
            ),
            (
                "corner-down-left",
                tr("Zu einem Code gehen …"),
                tr("Vom Kalendereintrag zurück zum Eintrag hier."),
                self.ask_code,
            ),
        )
        self._show(ExchangeDialog(self._page, acts))

    @Slot()
    def ask_starter_set(self) -> None:
        self._show(StarterDialog(self._page, self._desk))

    @Slot()
    def ask_import(self) -> None:
        self._show(ImportDialog(self._page, self._desk))

    @Slot()
    def ask_export(self) -> None:
        self._show(ExportDialog(self._page, self._desk, self._in_sight()))

    @Slot()
    def ask_calendar(self) -> None:
        self._show(CalendarDialog(self._page, self._desk, self._dues))

    @Slot()
    def ask_code(self) -> None:
        self._show(CodeDialog(self._page, self._desk, self._dues))

    def _show(self, dialog: Dialog) -> None:
        self._open = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open_it()

    @Slot(bool)
    def _on_finished(self, _done: bool) -> None:
        if self._open is not None and not self._open.is_open:
            self._open = None


def _top(glyph: Glyph) -> Item:
    return column(ICON_GAP, glyph, None, gap=0)
