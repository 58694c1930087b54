# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A talk written down together: the first line, the shared record, what is agreed. With whom is settled."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues.queries import AliasSuggestion
from mendi_desktop.features.consultations.queries.joint import JointRecord
from mendi_desktop.gui.consultations.first_line import FirstLine
from mendi_desktop.gui.consultations.joint.joint_desk import JointDesk
from mendi_desktop.gui.consultations.steps_editor import StepsEditor
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.drawer import RecordDrawer
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.text import Label, Line, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import DRAWER_LEAST, LIST_PANE, S2, S3, S4, S5

KEEP_AFTER_MS = 400


class TogetherForm(QWidget):
    """``left`` when it is closed, recorded or not. What is typed is in the vault within half a second."""

    left = Signal()

    def __init__(self, desk: JointDesk, record: JointRecord) -> None:
        super().__init__()
        self._desk = desk
        self._touched = False
        self.first = FirstLine(desk.today, desk.workplace_kind)
        person = record.person.row
        self.first.set_colleagues(lambda: [AliasSuggestion(person.id, person.alias, person.org_unit)])
        self.steps = StepsEditor(desk.today, desk.workplace_kind, desk.workdays)
        self.record = RecordDrawer(
            tr("Gesprächsnotiz"),
            tr("Wird zusammen geschrieben. Der Text zählt nie mit."),
            stores="consultation_text.record",
        )
        self._says: Label = label("", ink="2", wrap=True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_AFTER_MS)
        self._later.timeout.connect(self.keep)
        for part in (self.first, self.steps, self.record):
            part.changed.connect(self._on_changed)
        self._place(record.person.row.alias)
        self._put(desk.draft() or {})

    def _place(self, alias: str) -> None:
        back = button(tr("Zurück"), Kind.QUIET, "chevron-left")
        back.clicked.connect(self.leave)
        save = button(tr("Gemeinsam festhalten"), Kind.PRIMARY, tip=tr("Strg+S"))
        save.setShortcut("Ctrl+S")
        save.clicked.connect(self._on_save)
        for name in ("colleague_id", "head_count"):
            self.first.fields[name].hide()
        agreed = column(label(tr("Vereinbart"), "section"), S2, self.steps, gap=0)
        left = box(column(self.first, S5, agreed, None, gap=0, margins=(S5, S4, S5, S3)))
        self.record.setMinimumHeight(px(DRAWER_LEAST))
        right = box(column((self.record, 1), margins=(S2, S4, S5, S3)))
        title = tr("Gespräch mit {alias} festhalten", alias=alias)
        head = Header(title, tr("Alles hier dürfen beide lesen. Nötig sind nur Datum, Dauer und Art (*)."))
        foot = box(row(back, (self._says, 1), save, gap=S3, margins=(S5, S3, S5, S3)), "footer")
        self.setLayout(column(head, Line(), (Adaptive(left, right, LIST_PANE), 1), foot, gap=0))

    def start(self) -> None:
        """Put the keyboard where writing begins."""
        self.first.minutes.setFocus()

    # -- what is typed --------------------------------------------------------------------------------

    def _put(self, typed: Mapping[str, Any]) -> None:
        if typed:
            self.first.put_typed(typed.get("first", {}))
        self.first.set_colleague(self._desk.person)
        self.steps.put_typed(typed.get("steps", ()))
        self.record.set_text(typed.get("record", ""))
        self._touched = False

    def _typed(self) -> dict[str, object]:
        return {"first": self.first.typed(), "steps": self.steps.typed(), "record": self.record.text()}

    @Slot()
    def _on_changed(self) -> None:
        self._touched = True
        if not self._later.isActive():
            self._later.start()

    @Slot()
    def keep(self) -> None:
        """Write what is typed into the vault, under a name of its own."""
        self._later.stop()
        if self._touched:
            self._touched = not self._desk.keep(self._typed())

    # -- acts -----------------------------------------------------------------------------------------

    @Slot()
    def _on_save(self) -> None:
        self._clear_troubles()
        try:
            values = self.first.values()
            if values["held_on"] is None:
                raise UserError(tr("Das Datum fehlt noch. „heute“ oder „12.3.“ genügt."), field="held_on")
            self._desk.record_talk({**values, "steps": self.steps.values(), "record": self.record.text()})
        except UserError as error:
            self._show_trouble(error)
            return
        self._later.stop()
        self._touched = False
        self.left.emit()

    def _clear_troubles(self) -> None:
        for shown in self.first.fields.values():
            shown.set_error("")
        self.steps.set_error("")
        self._says.setText("")

    def _show_trouble(self, error: UserError) -> None:
        shown = self.first.fields.get(error.field or "")
        if shown is not None and shown.isVisibleTo(self):
            shown.set_error(error.message)
            shown.control.setFocus()
        elif error.field == "steps":
            self.steps.set_error(error.message)
            self.steps.control.setFocus()
        else:
            self._says.setText(error.message)

    @Slot()
    def leave(self) -> None:
        """Close the form; what was typed stays and comes back."""
        self.keep()
        if not self._touched:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
