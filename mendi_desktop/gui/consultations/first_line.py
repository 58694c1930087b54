# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first line of a talk, which alone is enough: when, how long, what kind, which channel, concern, and with whom."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import weekday_short
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.colleagues.queries import AliasSuggestion
from mendi_desktop.features.consultations.rules import check_held_on
from mendi_desktop.features.consultations.talk import TalkFields
from mendi_desktop.gui.consultations.options import (
    WITHOUT,
    as_id,
    choose_if_offered,
    colleague_options,
    frequent,
    options,
    short_options,
)
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.fields import Field, TextEdit, field
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.minutes_field import MinutesField
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import S4

_QUICK_MINUTES = (10, 15, 30, 45)


class FirstLine(QWidget):
    """``changed`` after every act of the user. :meth:`values` raises UserError naming the field it is about."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], workplace_kind: str) -> None:
        super().__init__()
        self._today, self._kind_of_place = today, workplace_kind
        self.day = DateField(tr("Datum"), today)
        self.day_quick = Choice(tr("Datum schnell"), _quick_days(today()))
        self.minutes = MinutesField(tr("Dauer"))
        self.minutes_quick = Choice(tr("Dauer schnell"), [Option(str(n), str(n)) for n in _QUICK_MINUTES])
        self.kind = Choice(tr("Art"), short_options("contact_kind", workplace_kind), shown=frequent("contact_kind"))
        self.channel = Combo(tr("Kanal"), options("channel", workplace_kind), placeholder=tr("wählen …"))
        self.place = Combo(tr("Ort"), options("place", workplace_kind), placeholder=tr("wählen …"))
        self.concerns = MultiCombo(tr("Anliegen"), options("concern", workplace_kind), placeholder=tr("wählen …"))
        self.colleague = Combo(tr("Kolleg*in"), [Option(WITHOUT, tr("ohne Zuordnung"))], free=True)
        self.head_count = TextEdit(tr("Anzahl Personen"))
        self.fields = self._make_fields()
        self._arrange()
        self._connect()
        self.clear()

    def _make_fields(self) -> dict[str, Field]:
        return {
            "held_on": field(tr("Datum"), self.day, self.day_quick, required=True, stores="consultation.held_on"),
            "minutes": field(
                tr("Dauer"), self.minutes, self.minutes_quick, required=True, stores="consultation.minutes"
            ),
            "contact_kind": field(tr("Art"), self.kind, required=True, stores="consultation.contact_kind"),
            "channel": field(tr("Kanal"), self.channel, stores="consultation.channel"),
            "place": field(tr("Ort"), self.place, stores="consultation.place"),
            "concerns": field(tr("Anliegen"), self.concerns, stores="consultation.concerns"),
            "colleague_id": field(
                tr("Kolleg*in"),
                self.colleague,
                hint=tr("Ein Kürzel genügt, auch ein neues."),
                stores="consultation.colleague_id",
            ),
            "head_count": field(
                tr("Anzahl Personen"),
                self.head_count,
                hint=tr("Für Gruppen und Infostände."),
                stores="consultation.head_count",
            ),
        }

    def _arrange(self) -> None:
        f = self.fields
        self.setLayout(
            column(
                row((f["held_on"], 1), (f["minutes"], 1), gap=S4),
                f["contact_kind"],
                row(
                    (f["channel"], 5),
                    (f["place"], 4),
                    (f["concerns"], 6),
                    (column(f["colleague_id"], f["head_count"], gap=0), 6),
                    gap=S4,
                ),
                gap=S4,
            )
        )

    def _connect(self) -> None:
        self.day.changed.connect(self._on_value)
        self.day.troubled.connect(self.fields["held_on"].set_error)
        self.day_quick.chosen.connect(self._on_quick_day)
        self.minutes.changed.connect(self._on_value)
        self.minutes.troubled.connect(self.fields["minutes"].set_error)
        self.minutes_quick.chosen.connect(self._on_quick_minutes)
        self.kind.chosen.connect(self._on_kind)
        self.colleague.chosen.connect(self._on_value)
        self.colleague.typed.connect(self._on_value)
        self.channel.chosen.connect(self._on_changed)
        self.place.chosen.connect(self._on_changed)
        self.concerns.changed.connect(self._on_changed)
        for edit in (self.day, self.minutes, self.head_count):
            edit.textEdited.connect(self._on_changed)

    def set_colleagues(self, colleagues: Callable[[], list[AliasSuggestion]]) -> None:
        """Offer these; they are read when somebody looks for one."""
        self.colleague.set_options(lambda: colleague_options(colleagues()))

    def set_colleague(self, colleague_id: UUID) -> None:
        """Let the talk be one with this colleague."""
        choose_if_offered(self.colleague, str(colleague_id))
        self._settle()

    def clear(self) -> None:
        """An empty line for today, face to face: what most talks are."""
        self.day.set_date(self._today())
        self.minutes.set_minutes(None)
        self.kind.set_code(None)
        self.channel.set_code("in_person")
        self.place.set_code(None)
        self.concerns.set_codes(())
        self.colleague.set_code(None)
        self.colleague.set_words("")
        self.head_count.setText("")
        self._settle()

    # -- values -------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Fields of :class:`TalkFields`, without the colleague's new alias (see :meth:`new_alias`)."""
        for combo in (self.channel, self.place, self.concerns.combo, self.colleague):
            combo.settle()  # Strg+S comes while the keyboard is still in a list
        return {
            "held_on": self.day.checked("held_on"),
            "minutes": self.minutes.checked("minutes"),
            "contact_kind": self.kind.code(),
            "channel": self.channel.code(),
            "place": self.place.code(),
            "concerns": self.concerns.codes(),
            "colleague_id": as_id(self.colleague.code()),
            "head_count": self._heads(),
        }

    def missing(self) -> list[str]:
        """Names of the required fields that are empty or not understood yet. Looks only: somebody may be typing."""
        found = (
            (tr("Datum"), self.day.date()),
            (tr("Dauer"), self.minutes.minutes()),
            (tr("Art"), self.kind.code()),
        )
        return [name for name, value in found if value is None]

    def new_alias(self) -> str:
        """An alias that was typed and is not known yet; empty otherwise."""
        return "" if self.colleague.code() else self.colleague.words().strip()

    def put(self, talk: TalkFields) -> None:
        """Show the values of a talk."""
        self.day.set_date(talk.held_on)
        self.minutes.set_minutes(talk.minutes)
        self.kind.set_code(talk.contact_kind)
        self.channel.set_code(talk.channel)
        choose_if_offered(self.place, talk.place)
        self.concerns.set_codes(talk.concerns)
        choose_if_offered(self.colleague, str(talk.colleague_id) if talk.colleague_id else WITHOUT)
        self.head_count.setText("" if talk.head_count is None else str(talk.head_count))
        self._settle()

    def typed(self) -> dict[str, object]:
        """What stands in the fields, understood or not."""
        return {
            "held_on": self.day.typed(),
            "minutes": self.minutes.text(),
            "contact_kind": self.kind.code(),
            "channel": self.channel.code(),
            "place": self.place.code(),
            "concerns": list(self.concerns.codes()),
            "colleague": self.colleague.code(),
            "alias": self.colleague.words() if self.colleague.code() is None else "",
            "head_count": self.head_count.text(),
        }

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        """Bring back what :meth:`typed` gave; codes that are gone meanwhile stay empty."""
        self.day.setText(typed.get("held_on", ""))
        self.minutes.setText(typed.get("minutes", ""))
        self.day.read()
        self.minutes.read()
        self.kind.set_code(typed.get("contact_kind"))
        self.concerns.set_codes(typed.get("concerns", ()))
        choose_if_offered(self.channel, typed.get("channel"))
        choose_if_offered(self.place, typed.get("place"))
        choose_if_offered(self.colleague, typed.get("colleague"))
        if typed.get("alias"):
            self.colleague.set_words(typed["alias"])
        self.head_count.setText(typed.get("head_count", ""))
        self._settle()

    def _heads(self) -> int | None:
        text = self.head_count.text().strip()
        if not text or self.fields["head_count"].isHidden():
            return None
        if not text.isdecimal():
            raise UserError(tr("Für die Anzahl passt eine Zahl, zum Beispiel 12."), field="head_count")
        return int(text)

    # -- acts ---------------------------------------------------------------------------------------

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    @Slot(object)
    def _on_value(self, _value: object) -> None:
        self.fields["held_on"].set_error(self.day.error() or _said_against(self.day.date(), self._today()))
        self._settle()
        self.changed.emit()

    @Slot(object)
    def _on_quick_day(self, code: str | None) -> None:
        if code:
            self.day.set_date(date.fromisoformat(code))
            self.fields["held_on"].set_error("")
        self.changed.emit()

    @Slot(object)
    def _on_quick_minutes(self, code: str | None) -> None:
        if code:
            self.minutes.set_minutes(int(code))
            self.fields["minutes"].set_error("")
        self.changed.emit()

    @Slot(object)
    def _on_kind(self, code: str | None) -> None:
        self.fields["contact_kind"].set_error("")
        entry = code_list("contact_kind").find(code) if code else None
        if entry is not None and entry.tally and self.colleague.code() is None and not self.colleague.words():
            self.colleague.set_code(WITHOUT)
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """Let quick chips and the head count follow what stands in the fields."""
        day, minutes = self.day.date(), self.minutes.minutes()
        self.day_quick.set_code(day.isoformat() if day else None)
        self.minutes_quick.set_code(str(minutes) if minutes else None)
        self.fields["head_count"].setVisible(self.colleague.code() == WITHOUT)


def _said_against(day: date | None, today: date) -> str:
    """Said at once, not when everything else is written down: a day that no talk can have been on."""
    try:
        if day is not None:
            check_held_on(day, today)
    except UserError as error:
        return error.message
    return ""


def _quick_days(today: date) -> list[Option]:
    """Today and the three days before it, the nearest ones by their words."""
    words = [tr("heute"), tr("gestern")]
    days = [today - timedelta(days=back) for back in range(4)]
    return [
        Option(day.isoformat(), words[back] if back < len(words) else weekday_short(day))
        for back, day in enumerate(days)
    ]
