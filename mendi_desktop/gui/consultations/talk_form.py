# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole form of a talk, apart from saving: first line, folds, the two drawers."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues.queries import AliasSuggestion
from mendi_desktop.features.consultations.talk import TalkFields
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.consultations.enter_steps import EnterSteps
from mendi_desktop.gui.consultations.first_line import FirstLine
from mendi_desktop.gui.consultations.more_fields import MoreFields
from mendi_desktop.gui.consultations.more_parts import BarriersPart, MorePart
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.drawer import PrivateDrawer, RecordDrawer
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import DRAWER_LEAST, LIST_PANE, S2, S3, S4, S5

_FIRST: Final = ("held_on", "minutes", "contact_kind", "concerns", "colleague_id")


class TalkForm(QWidget):
    """``changed`` after every act; values and typed text go in and out as plain data."""

    changed = Signal()

    def __init__(
        self,
        today: Callable[[], date],
        workplace_kind: str,
        workdays: Callable[[], Workdays],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.first = FirstLine(today, workplace_kind)
        self.more = MoreFields(today, workplace_kind, workdays)
        self.record = RecordDrawer(
            tr("Gesprächsnotiz"),
            tr("Darf gezeigt werden, auch der Kolleg*in selbst. Der Text zählt nie mit."),
            stores="consultation_text.record",
        )
        self.private = PrivateDrawer(stores="private_note.text")
        for part in (self.first, self.more, self.record, self.private):
            part.changed.connect(self.changed)
        self.enter = self._make_enter()
        left = box(
            column(
                self.first,
                S4,
                label(tr("Wenn Zeit ist"), "section"),
                S2,
                self.more,
                None,
                gap=0,
                margins=(S5, S4, S5, S3),
            )
        )
        for drawer in (self.record, self.private):
            drawer.setMinimumHeight(px(DRAWER_LEAST))
        self.setLayout(column((Adaptive(left, self._drawers(), LIST_PANE, parent=self), 1), gap=0))

    def _make_enter(self) -> EnterSteps:
        """What Eingabe goes through, in the order of the form."""
        first = self.first
        enter = EnterSteps(self, (*_FIRST, "follow_up_on", "barriers"), self.more.reveal)
        for name, stop in zip(
            _FIRST, (first.day, first.minutes, first.kind, first.concerns, first.colleague), strict=True
        ):
            enter.add(name, stop)
        enter.add("follow_up_on", self.more.agreed.follow_up)
        self.more.made.connect(self._on_made)
        return enter

    @Slot(object)
    def _on_made(self, part: MorePart) -> None:
        if isinstance(part, BarriersPart):
            self.enter.add("barriers", part.multi["barriers"][0])

    def _drawers(self) -> QFrame:
        ends = tr("Notizen „nur für mich“ werden nach 90 Tagen zum Löschen vorgeschlagen.")
        return box(
            column(
                (self.record, 5),
                S3,
                (self.private, 4),
                S2,
                label(ends, "small", "2", wrap=True),
                gap=0,
                margins=(S2, S4, S5, S3),
            )
        )

    def set_colleagues(self, colleagues: Callable[[], list[AliasSuggestion]]) -> None:
        """Offer these; they are read when somebody looks for one."""
        self.first.set_colleagues(colleagues)

    def clear(self) -> None:
        self.first.clear()
        self.more.clear()
        self.record.set_text("")
        self.private.set_text("")

    def values(self) -> dict[str, Any]:
        """All fields of :class:`TalkFields`; UserError (with the field's name) for what is not understood."""
        return self.first.values() | self.more.values() | {"record": self.record.text()}

    def private_note(self) -> str:
        return self.private.text()

    def put(self, talk: TalkFields) -> None:
        self.first.put(talk)
        self.more.put(talk)
        self.record.set_text(talk.record)
        self.private.set_text(talk.private_note or "")

    def typed(self) -> dict[str, object]:
        """Everything as it was typed, for a draft."""
        return {
            "first": self.first.typed(),
            "more": self.more.typed(),
            "record": self.record.text(),
            "private": self.private.text(),
        }

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        self.first.put_typed(typed.get("first", {}))
        self.more.put_typed(typed.get("more", {}))
        self.record.set_text(typed.get("record", ""))
        self.private.set_text(typed.get("private", ""))

    def show_trouble(self, error: UserError) -> bool:
        """Show the sentence at its field and put the keyboard there; False if no field is meant."""
        name = {"alias": "colleague_id"}.get(error.field or "", error.field or "")
        self.more.reveal(name)
        shown = self.first.fields.get(name) or self.more.fields.get(name)
        if shown is None:
            return False
        shown.set_error(error.message)
        shown.control.setFocus()
        return True

    def clear_troubles(self) -> None:
        """What the last attempt was refused for is not said any more; what a field cannot read is, at each of them."""
        for shown in (*self.first.fields.values(), *self.more.fields.values()):
            shown.set_error(shown.control.error() if isinstance(shown.control, ParsedEdit) else "")
