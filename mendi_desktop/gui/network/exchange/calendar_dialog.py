# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days for a calendar: which ones go in, word for word as they will stand there, and who could read them."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.calendar_file import CalendarItem, calendar_bytes, calendar_items
from mendi_desktop.features.due import DueQuery
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.choice import Segments
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.file_dialogs import FileKind
from mendi_desktop.gui.kit.flow import FlowBox
from mendi_desktop.gui.kit.layout import clear, row, tall
from mendi_desktop.gui.kit.messages import note
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.rows import RowView
from mendi_desktop.gui.kit.text import Label, heading, label
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.kit.tokens import NETWORK_PREVIEW, S2, S3
from mendi_desktop.gui.network.exchange.told_model import Told, ToldModel
from mendi_desktop.gui.network.exchange.writing import write_out

_SPANS = {"92": QT_TR_NOOP("3 Monate"), "366": QT_TR_NOOP("1 Jahr")}


class CalendarDialog(Dialog):
    """Nothing that was typed goes out: an item has no field for it."""

    def __init__(self, parent: QWidget, desk: Desk, dues: Sequence[DueQuery]) -> None:
        says = tr("Was unten steht, steht genauso im Kalender: ein neutrales Wort, der Code, der Tag.")
        width, height = NETWORK_PREVIEW
        super().__init__(parent, tr("Termine für den Kalender"), says, width=width, height=height)
        self._desk, self._dues = desk, dues
        self._left_out: set[str] = set()
        self._found: list[CalendarItem] = []
        spans = [Option(days, tr(words)) for days, words in _SPANS.items()]
        self.span = Segments(tr("Zeitraum"), spans, "92")
        self.span.chosen.connect(self._on_span)
        self._words = FlowBox(gap=S2)
        self._count: Label = label("", "small", "2")
        self.model = ToldModel(self)
        self.list = RowView(tr("So steht es im Kalender"))
        self.list.setModel(self.model)
        readers = tr(
            "Das lesen alle, die den Kalender sehen dürfen: Vertretungen, die IT, bei Kalendern im Netz auch deren "
            "Anbieter. Namen und Themen stehen nicht darin; der Code führt nur in diesem Tresor zum Eintrag."
        )
        self._trouble: Label = label("", "small", "due", wrap=True)
        self._trouble.hide()
        save = button(tr("Kalenderdatei sichern …"), Kind.PRIMARY, "calendar")
        cancel = button(tr("Abbrechen"), Kind.QUIET)
        save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.reject)
        self.save = save
        self.fill(
            row(self.span, None, self._count, gap=S3),
            S3,
            self._words_in_little_room(),
            S3,
            heading(tr("So steht es im Kalender")),
            (self.list, 1),
            S2,
            note(readers, icon="eye"),
            self._trouble,
        )
        self.set_acts(cancel, save)
        self._read()

    def _words_in_little_room(self) -> QWidget:
        """All of them where there is room; else they scroll, and the list below stays."""
        area = tall(self._words)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return area

    def _read(self) -> None:
        days = int(self.span.code() or "92")
        vault = self._desk.vault
        self._found = vault.read(calendar_items, self._dues, vault.clock.today(), days)
        clear(self._words.chips)
        for word, count in Counter(item.word for item in self._found).items():
            tick = Check(f"{word} ({count})", checked=word not in self._left_out)
            tick.setObjectName(word)
            tick.clicked.connect(self._on_ticked)
            self._words.chips.addWidget(tick)
        self._show()

    def _show(self) -> None:
        items = self.items()
        self.model.show_lines(
            [Told(f"{item.word} {item.code}", _hours(item), format_day(item.first)) for item in items]
        )
        self._count.setText(plural(len(items), QT_TR_NOOP("{n} Eintrag"), QT_TR_NOOP("{n} Einträge")))
        self.save.setEnabled(bool(items))

    def items(self) -> list[CalendarItem]:
        """What goes into the file."""
        return [item for item in self._found if item.word not in self._left_out]

    @Slot(object)
    def _on_span(self, _days: object) -> None:
        self._read()

    @Slot()
    def _on_ticked(self) -> None:
        sender = self.sender()
        if isinstance(sender, Check):
            (self._left_out.discard if sender.isChecked() else self._left_out.add)(sender.objectName())
            self._show()

    @Slot()
    def _on_save(self) -> None:
        kind = FileKind(tr("Kalender"), "ics")
        path = self._desk.files.save_file(self, tr("Kalenderdatei sichern"), kind, tr("Termine") + ".ics")
        if path is None or self.isHidden():  # the window may have been locked behind the file dialog
            return
        try:
            write_out(path, calendar_bytes(self.items(), self._desk.vault.clock.now()))
        except UserError as error:
            self._trouble.setText(error.message)
            self._trouble.show()
            return
        self.accept()


def _hours(item: CalendarItem) -> str:
    """The hours of an item as they will be shown; days of several days say their last one."""
    if item.begins is None:
        return tr("ganztägig") if item.last == item.first else tr("bis {day}", day=format_day(item.last))
    home = [moment.strftime("%H:%M").removeprefix("0") for moment in (item.begins, item.ends) if moment is not None]
    return tr("{hours} Uhr", hours=" – ".join(home))
