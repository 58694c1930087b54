# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first line of a talk in one row: enough to record it without leaving the start page."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues.queries import ColleagueRow
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.commands.for_alias import RecordForAlias
from mendi_desktop.gui.consultations.options import WITHOUT, as_id, choose_if_offered, colleague_options, options
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.explaining import explain
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.minutes_field import MinutesField
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import KeyCap, Label, label, restyle
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import LIST_PANE, LIST_PANE_NARROW, S1, S2, S3

QUICK = "quick"
"""The name under which a half-typed line is kept."""
CHANNEL = "in_person"
"""What most talks are; the full form asks for it."""

_ONE_ROW = LIST_PANE + LIST_PANE_NARROW - S3
_SHARES = {"held_on": 20, "minutes": 14, "contact_kind": 18, "concerns": 19, "colleague_id": 16}
_IN_FIRST = 3  # fields in the first of two rows, where one row is too narrow


class QuickEntry(QWidget):
    """``more_asked`` when the full form is wanted. Eingabe in any field records."""

    more_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        place = desk.vault.options.workplace_kind
        self.day = DateField(tr("Datum"), desk.vault.clock.today)
        self.minutes = MinutesField(tr("Dauer"))
        self.minutes.setPlaceholderText(tr("Minuten"))
        self.kind = Combo(tr("Art"), options("contact_kind", place))
        self.concern = Combo(tr("Anliegen"), options("concern", place))
        self.colleague = Combo(
            tr("Kolleg*in"), [Option(WITHOUT, tr("ohne Zuordnung"))], placeholder=tr("Kürzel"), free=True
        )
        self._offered: list[Option] = []
        self.controls = {
            "held_on": self.day,
            "minutes": self.minutes,
            "contact_kind": self.kind,
            "concerns": self.concern,
            "colleague_id": self.colleague,
        }
        self._below: Label = label("", "small", "2", wrap=True)
        self._cells = {name: self._cell(name) for name in self.controls}
        self._lines = (row(gap=S2), row(gap=S2))
        self.setLayout(column(*self._lines, self._foot(), gap=S2))
        self._connect()
        self._arrange()
        self.clear()

    def _cell(self, name: str) -> QWidget:
        control = self.controls[name]
        needed = name in ("held_on", "minutes", "contact_kind")
        title = label(f"{control.accessibleName()} *" if needed else control.accessibleName(), "small_strong", "2")
        title.setBuddy(control)
        explain(control, f"consultation.{name}")
        cell = QWidget()
        cell.setLayout(column(title, control, gap=S1))
        return cell

    def _foot(self) -> QWidget:
        self.more = button(tr("Mehr …"), Kind.LINK, name=tr("Mehr zu diesem Gespräch festhalten"))
        self.record = button(tr("Festhalten"), Kind.LINK)
        foot = QWidget()
        self._key = KeyCap(tr("Eingabe"))
        self._key_says = label(tr("hält es fest"), "small", "2")
        foot.setLayout(row((self._below, 1), self._key, self._key_says, S2, self.record, S2, self.more, gap=S2))
        return foot

    def _connect(self) -> None:
        self.record.clicked.connect(self._on_record)
        self.more.clicked.connect(self.more_asked)
        self.day.returnPressed.connect(self._on_record)
        self.minutes.returnPressed.connect(self._on_record)
        for combo in (self.kind, self.concern, self.colleague):
            edit = combo.lineEdit()
            assert edit is not None  # the combo boxes of the kit can be edited
            edit.returnPressed.connect(self._on_record)
            combo.chosen.connect(self._on_touched)
        self.day.troubled.connect(self._on_day_troubled)
        self.minutes.troubled.connect(self._on_minutes_troubled)
        theme.current().changed.connect(self._arrange)

    # -- what stands in it ----------------------------------------------------------------------------

    def set_colleagues(self, colleagues: list[ColleagueRow]) -> None:
        """Offer these; what is typed stays, even half a word."""
        offered = colleague_options(colleagues)
        if offered == self._offered:
            return
        self._offered = offered
        code, typed = self.colleague.code(), self._colleague_edit.text()
        self.colleague.set_options(offered)
        if code is None or self.colleague.code() is None:
            self._colleague_edit.setText(typed)

    @property
    def _colleague_edit(self) -> QLineEdit:
        edit = self.colleague.lineEdit()
        assert edit is not None  # the combo boxes of the kit can be edited
        return edit

    def clear(self) -> None:
        """An empty line for today."""
        self.put_typed({})
        self.day.set_date(self._desk.vault.clock.today())

    @property
    def is_empty(self) -> bool:
        """Nothing was typed beyond the day that stands there by itself."""
        chosen = (self.kind.code(), self.concern.code(), self._colleague_edit.text())
        return not self.minutes.text().strip() and not any(chosen)

    def typed(self) -> dict[str, object]:
        """What stands in the line, understood or not, in the shape of the form's first line."""
        concern, colleague = self.concern.code(), self.colleague.code()
        words = self._colleague_edit.text()
        if words != self.colleague.words():  # typed on, and not left yet
            colleague = None
        return {
            "held_on": self.day.text(),
            "minutes": self.minutes.text(),
            "contact_kind": self.kind.code(),
            "channel": CHANNEL,
            "concerns": [concern] if concern else [],
            "colleague": colleague,
            "alias": "" if colleague else words,
            "head_count": "",
        }

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        """Bring back what :meth:`typed` gave."""
        self.day.setText(typed.get("held_on", ""))
        self.minutes.setText(typed.get("minutes", ""))
        self.day.read()
        self.minutes.read()
        choose_if_offered(self.kind, typed.get("contact_kind"))
        choose_if_offered(self.concern, next(iter(typed.get("concerns", ())), None))
        choose_if_offered(self.colleague, typed.get("colleague"))
        if self.colleague.code() is None:
            self.colleague.set_words(typed.get("alias", ""))
        self._say("")

    # -- recording ------------------------------------------------------------------------------------

    @Slot()
    def _on_record(self) -> None:
        for combo in (self.kind, self.concern, self.colleague):
            combo.settle()
        try:
            self._write()
        except UserError as error:
            self._show_trouble(error)
            return
        self.clear()
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        held_on = self.day.checked("held_on")
        if held_on is None:
            raise UserError(tr("Das Datum fehlt noch. „heute“ oder „12.3.“ genügt."), field="held_on")
        concern = self.concern.code()
        talk = RecordConsultation(
            held_on=held_on,
            minutes=self.minutes.checked("minutes"),
            contact_kind=self.kind.code(),
            channel=CHANNEL,
            concerns=(concern,) if concern else (),
            colleague_id=as_id(self.colleague.code()),
            from_form=QUICK,
        )
        alias = "" if self.colleague.code() else self.colleague.words().strip()
        if alias:
            self._desk.dispatcher.run(RecordForAlias(talk=talk, alias=alias))
        else:
            self._desk.dispatcher.run(talk)

    def _show_trouble(self, error: UserError) -> None:
        """One sentence below the line; its field is marked and gets the keyboard."""
        name = "colleague_id" if error.field == "alias" else error.field or ""
        control = self.controls.get(name)
        self._say(error.message, control)
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, sentence: str, about: QWidget | None = None) -> None:
        self._below.setText(sentence)
        self._below.set_ink("due" if sentence else "2")
        for control in self.controls.values():
            troubled = bool(sentence) and control is about
            if bool(control.property("troubled")) != troubled:
                restyle(control, troubled=troubled)
            if control.accessibleDescription() != (sentence if troubled else ""):
                control.setAccessibleDescription(sentence if troubled else "")
                QAccessible.updateAccessibility(QAccessibleEvent(control, QAccessible.Event.DescriptionChanged))

    @property
    def trouble(self) -> str:
        """The sentence shown, or nothing."""
        return self._below.text()

    @Slot(str)
    def _on_day_troubled(self, sentence: str) -> None:
        self._say(sentence, self.day)

    @Slot(str)
    def _on_minutes_troubled(self, sentence: str) -> None:
        self._say(sentence, self.minutes)

    @Slot(object)
    def _on_touched(self, _code: object) -> None:
        self._say("")

    # -- room -----------------------------------------------------------------------------------------

    @Slot()
    def _arrange(self) -> None:
        """One row where there is room, else two."""
        wide = self.width() >= px(_ONE_ROW)
        for number, (name, share) in enumerate(_SHARES.items()):
            line = self._lines[0 if wide or number < _IN_FIRST else 1]
            if self._cells[name].parentWidget() is None or line.indexOf(self._cells[name]) < 0:
                line.addWidget(self._cells[name], share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
