# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A form of one line: fields beside each other, one sentence below for all of them, and Eingabe anywhere records."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.explaining import explain
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit
from mendi_desktop.gui.kit.text import KeyCap, Label, label, restyle
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S1, S2


@dataclass(frozen=True, slots=True)
class Cell:
    """One field: its control, its share of the row, whether it is needed, and the column it is for."""

    control: QWidget
    share: int
    stores: str
    needed: bool = False


class FieldLine(QWidget):
    """Subclasses say what :meth:`write` records and :meth:`clear` leaves. ``more_asked``: the whole form is wanted.

    Below ``one_row`` logical pixels the line breaks behind the first ``in_first`` fields. After recording the keyboard
    is in the field ``start``.
    """

    more_asked = Signal()

    def __init__(self, cells: Mapping[str, Cell], *, one_row: int, in_first: int, start: str, more: str) -> None:
        """``more``: what is read out for the way to the whole form."""
        super().__init__()
        self._fields, self._one_row, self._in_first, self._start = dict(cells), one_row, in_first, start
        self._below: Label = label("", "small", "2", wrap=True)
        self._troubled = False
        self._cells = [(_cell(cell), cell.share) for cell in cells.values()]
        self._lines = (row(gap=S2), row(gap=S2))
        self.setLayout(column(*self._lines, self._foot(more), gap=S2))
        for cell in cells.values():
            self._listen(cell.control)
        theme.current().changed.connect(self._arrange)
        self._arrange()

    def write(self) -> None:
        """Record what stands in the line; UserError names the field it is about."""
        raise NotImplementedError

    def clear(self) -> None:
        """Begin anew."""
        raise NotImplementedError

    def _foot(self, more_name: str) -> QWidget:
        more = button(tr("Mehr …"), Kind.LINK, name=more_name)
        more.clicked.connect(self.more_asked)
        record = button(tr("Festhalten"), Kind.LINK)
        record.clicked.connect(self._on_record)
        foot = QWidget()
        key, says = KeyCap(tr("Eingabe")), label(tr("hält es fest"), "small", "2")
        foot.setLayout(row((self._below, 1), key, says, S2, record, S2, more, gap=S2))
        return foot

    def _listen(self, control: QWidget) -> None:
        if isinstance(control, Combo):
            line_of(control).returnPressed.connect(self._on_record)
            control.chosen.connect(self._on_touched)
        elif isinstance(control, ParsedEdit):
            control.returnPressed.connect(self._on_record)
            control.troubled.connect(self._on_troubled)

    # -- recording ------------------------------------------------------------------------------------

    @Slot()
    def _on_record(self) -> None:
        for cell in self._fields.values():
            if isinstance(cell.control, Combo):
                cell.control.settle()
        try:
            self.write()
        except UserError as error:
            self._show_trouble(error)
            return
        self.clear()
        self._fields[self._start].control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.recorded()

    def recorded(self) -> None:
        """It has been recorded and the line is empty again."""

    def _show_trouble(self, error: UserError) -> None:
        """One sentence below the line; its field is marked and gets the keyboard."""
        cell = self._fields.get(error.field or "")
        self.say(error.message, cell.control if cell else None)
        if cell is not None:
            cell.control.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what stands below ----------------------------------------------------------------------------

    @property
    def said(self) -> str:
        """The sentence below, or nothing."""
        return self._below.text()

    def say(self, trouble: str, about: QWidget | None = None) -> None:
        """Say what is wrong, and mark the field it is about; an empty sentence takes both away."""
        self._troubled = bool(trouble)
        self._below.setText(trouble)
        self._below.set_ink("due" if trouble else "2")
        for cell in self._fields.values():
            _mark(cell, trouble if cell.control is about else "")

    def tell(self, words: str) -> None:
        """Say something quiet, unless something is wrong."""
        if not self._troubled:
            self._below.setText(words)

    @Slot(str)
    def _on_troubled(self, sentence: str) -> None:
        sender = self.sender()
        self.say(sentence, sender if isinstance(sender, QWidget) else None)

    @Slot(object)
    def _on_touched(self, _code: object) -> None:
        self.say("")

    # -- room -----------------------------------------------------------------------------------------

    @Slot()
    def _arrange(self) -> None:
        """One row where there is room, else two."""
        wide = self.width() >= px(self._one_row)
        for number, (cell, share) in enumerate(self._cells):
            line = self._lines[0 if wide or number < self._in_first else 1]
            if cell.parentWidget() is None or line.indexOf(cell) < 0:
                line.addWidget(cell, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)


def line_of(combo: Combo) -> QLineEdit:
    """The line in which something is typed into a combo box."""
    edit = combo.lineEdit()
    assert edit is not None  # the combo boxes of the kit can be edited
    return edit


def _cell(cell: Cell) -> QWidget:
    control = cell.control
    name = control.accessibleName()
    title = label(f"{name} *" if cell.needed else name, "small_strong", "2")
    title.setBuddy(control)
    explain(control, cell.stores)
    made = QWidget()
    made.setLayout(column(title, control, gap=S1))
    return made


def _mark(cell: Cell, trouble: str) -> None:
    """Mark a field and say the trouble in it, or take both away; then it says what it is for again."""
    control = cell.control
    if bool(control.property("troubled")) == bool(trouble) and not trouble:
        return
    restyle(control, troubled=bool(trouble))
    before = control.accessibleDescription()
    if trouble:
        control.setAccessibleDescription(trouble)
    else:
        explain(control, cell.stores)
    if control.accessibleDescription() != before:
        QAccessible.updateAccessibility(QAccessibleEvent(control, QAccessible.Event.DescriptionChanged))
