# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in the folds of the form of a talk: one part each, with its fields, values and words for the closed fold.

A part is made when it is opened or has something to hold. Until then its fields are as in an empty talk.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.talk import ReferralInput, TalkFields
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.consultations.options import choose_if_offered, options
from mendi_desktop.gui.consultations.steps_editor import StepsEditor
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.due_field import DayProposals, DueField
from mendi_desktop.gui.kit.explaining import explain
from mendi_desktop.gui.kit.fields import Field, PlainText, TextEdit, field
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.tokens import S3, S4, S5


@dataclass(frozen=True, slots=True)
class Workplace:
    """What the parts ask about day and place."""

    today: Callable[[], date]
    kind: str
    workdays: Callable[[], Workdays]


class MorePart(QWidget):
    """``names``: its fields of :class:`TalkFields`. ``changed`` after every act of the user."""

    names: ClassVar[tuple[str, ...]] = ()
    changed = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.fields: dict[str, Field | StepsEditor] = {}
        self.multi: dict[str, tuple[MultiCombo, str]] = {}
        self.texts: dict[str, PlainText] = {}
        self.combos: dict[str, Combo] = {}
        self.setLayout(self.make())

    def make(self) -> QBoxLayout:
        """The fields in their places."""
        raise NotImplementedError

    @classmethod
    def holds(cls, typed: Mapping[str, Any]) -> bool:
        """Whether there is anything for it in what :meth:`typed` gave or a talk says."""
        return any(typed.get(name) for name in cls.names)

    # -- making ---------------------------------------------------------------------------------------

    def add_multi(self, name: str, words: str, list_name: str, stores: str = "") -> Field:
        multi = MultiCombo(words, options(list_name, self.workplace.kind))
        multi.changed.connect(self._on_changed)
        self.multi[name] = (multi, list_name)
        return self._add(name, field(words, multi, stores=stores or f"consultation.{name}"))

    def add_text(self, name: str, words: str) -> Field:
        text = PlainText(words)
        text.textChanged.connect(self._on_changed)
        self.texts[name] = text
        return self._add(name, field(words, text, stores=f"consultation_text.{name}"))

    def add_combo(self, name: str, words: str) -> Field:
        combo = Combo(words, options(name, self.workplace.kind))
        combo.chosen.connect(self._on_changed)
        self.combos[name] = combo
        return self._add(name, field(words, combo, stores=f"consultation.{name}"))

    def add_day(self, name: str, day: DateField, *more: QWidget) -> Field:
        made = field(day.accessibleName(), day, *more, stores=f"consultation.{name}")
        day.changed.connect(self._on_changed)
        day.troubled.connect(made.set_error)
        return self._add(name, made)

    def _add(self, name: str, made: Field) -> Field:
        self.fields[name] = made
        return made

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    # -- values ---------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Fields of :class:`TalkFields`; UserError names the field."""
        for combo in (*(multi.combo for multi, _list in self.multi.values()), *self.combos.values()):
            combo.settle()  # Strg+S comes while the keyboard is still in a list
        return (
            {name: multi.codes() for name, (multi, _list) in self.multi.items()}
            | {name: text.text() for name, text in self.texts.items()}
            | {name: combo.code() for name, combo in self.combos.items()}
        )

    def put(self, talk: TalkFields) -> None:
        for name, (multi, _list) in self.multi.items():
            multi.set_codes(self.codes_in(talk, name))
        for name, text in self.texts.items():
            text.setPlainText(getattr(talk, name))
        for name, combo in self.combos.items():
            combo.set_code(getattr(talk, name))

    def codes_in(self, talk: TalkFields, name: str) -> tuple[str, ...]:
        """What a talk says in one of the fields where several may be chosen."""
        codes: tuple[str, ...] = getattr(talk, name)
        return codes

    def typed(self) -> dict[str, object]:
        """Everything as it was typed, for a draft."""
        found: dict[str, object] = {name: list(multi.codes()) for name, (multi, _list) in self.multi.items()}
        found |= {name: text.toPlainText() for name, text in self.texts.items()}
        return found | {name: combo.code() for name, combo in self.combos.items()}

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        for name, (multi, _list) in self.multi.items():
            multi.set_codes(typed.get(name, ()))
        for name, text in self.texts.items():
            text.setPlainText(typed.get(name, ""))
        for name, combo in self.combos.items():
            choose_if_offered(combo, typed.get(name))

    def summary(self) -> list[str]:
        """What is inside, for the closed fold."""
        return [
            short_label(list_name, code, self.workplace.kind)
            for multi, list_name in self.multi.values()
            for code in multi.codes()
        ]


class AgreedPart(MorePart):
    """What was agreed, and when to come back to it."""

    names = ("steps", "follow_up_on")

    def make(self) -> QBoxLayout:
        place = self.workplace
        self.steps = StepsEditor(place.today, place.kind, place.workdays)
        self.steps.changed.connect(self._on_changed)
        self.fields["steps"] = self.steps
        self.follow_up = DueField(tr("Wiedervorlage"), place.today, place.workdays)
        quick = DayProposals(self.follow_up, tr("Wiedervorlage schnell"))
        quick.chosen.connect(self._on_quick)
        explain(quick, "consultation.follow_up_on")
        day = self.add_day("follow_up_on", self.follow_up, self.follow_up.hint)
        return column(self.steps, row((day, 1), (box(column(S5, quick, None, gap=0)), 1), gap=S4), gap=S3)

    def values(self) -> dict[str, Any]:
        return {"steps": self.steps.values(), "follow_up_on": self.follow_up.checked("follow_up_on")}

    def put(self, talk: TalkFields) -> None:
        self.steps.put(talk.steps)
        self.follow_up.set_date(talk.follow_up_on)

    def typed(self) -> dict[str, object]:
        return {"steps": self.steps.typed(), "follow_up": self.follow_up.typed()}

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        self.steps.put_typed(typed.get("steps", ()))
        self.follow_up.setText(typed.get("follow_up", ""))
        self.follow_up.read()

    def summary(self) -> list[str]:
        waits = tr("Wiedervorlage") if self.follow_up.text() else ""
        return [part for part in (self.steps.summary(), waits) if part]

    @Slot(object)
    def _on_quick(self, _code: object) -> None:
        self.fields["follow_up_on"].set_error("")
        self.changed.emit()


class SituationPart(MorePart):
    names = ("starting_point", "strengths")

    def make(self) -> QBoxLayout:
        start, strengths = (
            self.add_text("starting_point", tr("Ausgangslage")),
            self.add_text("strengths", tr("Stärken")),
        )
        return column(row((start, 1), (strengths, 1), gap=S4))

    def summary(self) -> list[str]:
        return [tr("ausgefüllt")] if any(text.text() for text in self.texts.values()) else []


class BarriersPart(MorePart):
    names = ("barriers", "funding_checked")

    def make(self) -> QBoxLayout:
        barriers = self.add_multi("barriers", tr("Hürden"), "barrier")
        funding = self.add_multi("funding_checked", tr("Förderung geprüft"), "funding")
        return column(row((barriers, 1), (funding, 1), gap=S4), gap=S3)


class GoalsPart(MorePart):
    """Where it shall go, to whom it went on, and what came of it. What came back of a referral is kept."""

    names = ("goals", "referrals", "outcome", "outcome_on")

    def make(self) -> QBoxLayout:
        self._kept: dict[str, ReferralInput] = {}
        goals = self.add_text("goals", tr("Ziele und Möglichkeiten"))
        referrals = self.add_multi("referrals", tr("Verwiesen an"), "referral_target", "referral.target")
        outcome = self.add_combo("outcome", tr("Ergebnis"))
        self.outcome_on = DateField(tr("Ergebnis am"), self.workplace.today)
        day = self.add_day("outcome_on", self.outcome_on)
        return column(goals, row((referrals, 2), (outcome, 2), (day, 1), gap=S4), gap=S3)

    def values(self) -> dict[str, Any]:
        found = super().values()
        targets = [self._kept.get(code) or ReferralInput(target=code) for code in found["referrals"]]
        return found | {"referrals": tuple(targets), "outcome_on": self.outcome_on.checked("outcome_on")}

    def put(self, talk: TalkFields) -> None:
        super().put(talk)
        self._kept = {referral.target: referral for referral in talk.referrals}
        self.outcome_on.set_date(talk.outcome_on)

    def codes_in(self, talk: TalkFields, name: str) -> tuple[str, ...]:
        return tuple(referral.target for referral in talk.referrals)

    def typed(self) -> dict[str, object]:
        return super().typed() | {"outcome_on": self.outcome_on.typed()}

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        super().put_typed(typed)
        self.outcome_on.setText(typed.get("outcome_on", ""))
        self.outcome_on.read()

    def forget_answers(self) -> None:
        """It is another talk now: what came back of its referrals is not known."""
        self._kept = {}

    def summary(self) -> list[str]:
        goals = [tr("Ziele")] if self.texts["goals"].text() else []
        return [*super().summary(), *goals, *([tr("Ergebnis")] if self.combos["outcome"].code() else [])]


class CircumstancesPart(MorePart):
    names = ("initiative", "org_unit", "target_groups", "participants")

    def make(self) -> QBoxLayout:
        initiative = self.add_combo("initiative", tr("Zustande gekommen"))
        self.org_unit = TextEdit(tr("Bereich"))
        self.org_unit.textEdited.connect(self._on_changed)
        hint = tr("Leer: der Bereich der Kolleg*in.")
        unit = self._add("org_unit", field(tr("Bereich"), self.org_unit, hint=hint, stores="consultation.org_unit"))
        groups = self.add_multi("target_groups", tr("Zielgruppen"), "target_group")
        others = self.add_multi("participants", tr("Weitere Beteiligte"), "participant")
        return column(row((initiative, 1), (unit, 1), gap=S4), row((groups, 1), (others, 1), gap=S4), gap=S3)

    def values(self) -> dict[str, Any]:
        return super().values() | {"org_unit": self.org_unit.text().strip() or None}

    def put(self, talk: TalkFields) -> None:
        super().put(talk)
        self.org_unit.setText(talk.org_unit or "")

    def typed(self) -> dict[str, object]:
        return super().typed() | {"org_unit": self.org_unit.text()}

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        super().put_typed(typed)
        self.org_unit.setText(typed.get("org_unit", ""))
