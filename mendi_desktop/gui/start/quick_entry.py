# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first line of a talk in one row: enough to record it without leaving the start page."""

from collections.abc import Mapping
from typing import Any

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues.queries import AliasSuggestion
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.commands.for_alias import RecordForAlias
from mendi_desktop.gui.consultations.options import WITHOUT, as_id, choose_if_offered, colleague_options, options
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.field_line import Cell, FieldLine, line_of
from mendi_desktop.gui.kit.minutes_field import MinutesField
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import LIST_PANE, LIST_PANE_NARROW, S3

QUICK = "quick"
"""The name under which a half-typed line is kept."""
CHANNEL = "in_person"
"""What most talks are; the full form asks for it."""

_ONE_ROW = LIST_PANE + LIST_PANE_NARROW - S3
_IN_FIRST = 3  # fields in the first of two rows, where one row is too narrow


class QuickEntry(FieldLine):
    """``more_asked`` when the full form is wanted. Eingabe in any field records."""

    def __init__(self, desk: Desk) -> None:
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
        self._known: list[AliasSuggestion] = []
        cells = {
            "held_on": Cell(self.day, 22, "consultation.held_on", needed=True),
            "minutes": Cell(self.minutes, 14, "consultation.minutes", needed=True),
            "contact_kind": Cell(self.kind, 18, "consultation.contact_kind", needed=True),
            "concerns": Cell(self.concern, 19, "consultation.concerns"),
            "colleague_id": Cell(self.colleague, 16, "consultation.colleague_id"),
        }
        more = tr("Mehr zu diesem Gespräch festhalten")
        super().__init__(cells, one_row=_ONE_ROW, in_first=_IN_FIRST, start="minutes", more=more)
        self.clear()

    # -- what stands in it ----------------------------------------------------------------------------

    def set_colleagues(self, colleagues: list[AliasSuggestion]) -> None:
        """Offer these; what is typed stays, even half a word."""
        if colleagues == self._known:  # to compare options, they would have to be made of everybody first
            return
        self._known = colleagues
        code, typed = self.colleague.code(), line_of(self.colleague).text()
        self.colleague.set_options(colleague_options(colleagues))
        if code is None or self.colleague.code() is None:
            line_of(self.colleague).setText(typed)

    def clear(self) -> None:
        """An empty line for today."""
        self.put_typed({})
        self.day.set_date(self._desk.vault.clock.today())

    @property
    def is_empty(self) -> bool:
        """Nothing was typed beyond the day that stands there by itself."""
        chosen = (self.kind.code(), self.concern.code(), line_of(self.colleague).text())
        return not self.minutes.text().strip() and not any(chosen)

    def typed(self) -> dict[str, object]:
        """What stands in the line, understood or not, in the shape of the form's first line."""
        concern, colleague = self.concern.code(), self.colleague.code()
        words = line_of(self.colleague).text()
        if words != self.colleague.words():  # typed on, and not left yet
            colleague = None
        return {
            "held_on": self.day.typed(),
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
        self.say("")

    def write(self) -> None:
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
        if not alias:
            self._desk.dispatcher.run(talk)
            return
        try:
            self._desk.dispatcher.run(RecordForAlias(talk=talk, alias=alias))
        except UserError as error:
            at = "colleague_id" if error.field == "alias" else error.field
            raise UserError(error.message, field=at) from error
