# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be added to a talk when there is time, in folds that say what is inside while they are closed."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

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
from mendi_desktop.gui.kit.fold import Fold
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.tokens import S3, S4, S5

_MULTI = {
    "barriers": "barrier",
    "funding_checked": "funding",
    "target_groups": "target_group",
    "participants": "participant",
    "referrals": "referral_target",
}


class MoreFields(QWidget):
    """Six steps of a talk (handbook 2.2) without the obligation of any."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], workplace_kind: str, workdays: Callable[[], Workdays]) -> None:
        super().__init__()
        self._kind_of_place = workplace_kind
        self._kept: dict[str, ReferralInput] = {}
        self.steps = StepsEditor(today, workplace_kind, workdays)
        self.follow_up = DueField(tr("Wiedervorlage"), today, workdays)
        self.follow_up_quick = DayProposals(self.follow_up, tr("Wiedervorlage schnell"))
        self.texts = {
            "starting_point": PlainText(tr("Ausgangslage")),
            "strengths": PlainText(tr("Stärken")),
            "goals": PlainText(tr("Ziele und Möglichkeiten")),
        }
        names = self._names()
        self.multi = {
            name: MultiCombo(names[name], options(list_name, workplace_kind)) for name, list_name in _MULTI.items()
        }
        self.initiative = Combo(tr("Zustande gekommen"), options("initiative", workplace_kind))
        self.outcome = Combo(tr("Ergebnis"), options("outcome", workplace_kind))
        self.outcome_on = DateField(tr("Ergebnis am"), today)
        self.org_unit = TextEdit(tr("Bereich"))
        self.fields: dict[str, Field | StepsEditor] = {**self._make_fields(names), "steps": self.steps}
        self.folds = self._make_folds()
        self.setLayout(column(*self.folds.values(), Line(), gap=0))
        self._connect()

    @staticmethod
    def _names() -> dict[str, str]:
        return {
            "barriers": tr("Hürden"),
            "funding_checked": tr("Förderung geprüft"),
            "target_groups": tr("Zielgruppen"),
            "participants": tr("Weitere Beteiligte"),
            "referrals": tr("Verwiesen an"),
        }

    def _make_fields(self, names: Mapping[str, str]) -> dict[str, Field]:
        made = {name: field(names[name], multi, stores=_column_of(name)) for name, multi in self.multi.items()}
        made["follow_up_on"] = field(
            tr("Wiedervorlage"), self.follow_up, self.follow_up.hint, stores="consultation.follow_up_on"
        )
        explain(self.follow_up_quick, "consultation.follow_up_on")
        made["initiative"] = field(tr("Zustande gekommen"), self.initiative, stores="consultation.initiative")
        made["outcome"] = field(tr("Ergebnis"), self.outcome, stores="consultation.outcome")
        made["outcome_on"] = field(tr("Ergebnis am"), self.outcome_on, stores="consultation.outcome_on")
        made["org_unit"] = field(
            tr("Bereich"),
            self.org_unit,
            hint=tr("Leer: der Bereich der Kolleg*in."),
            stores="consultation.org_unit",
        )
        for name, text in self.texts.items():
            made[name] = field(text.accessibleName(), text, stores=f"consultation_text.{name}")
        return made

    def _make_folds(self) -> dict[str, Fold]:
        f: dict[str, QWidget] = dict(self.fields)
        contents = {
            "agreed": (
                tr("Vereinbarung und nächster Schritt"),
                column(
                    self.steps,
                    row((f["follow_up_on"], 1), (box(column(S5, self.follow_up_quick, None, gap=0)), 1), gap=S4),
                    gap=S3,
                ),
            ),
            "situation": (
                tr("Ausgangslage und Stärken"),
                column(row((f["starting_point"], 1), (f["strengths"], 1), gap=S4)),
            ),
            "barriers": (
                tr("Hürden und Förderung"),
                column(row((f["barriers"], 1), (f["funding_checked"], 1), gap=S4), gap=S3),
            ),
            "goals": (
                tr("Ziele, Verweise, Ergebnis"),
                column(
                    f["goals"],
                    row((f["referrals"], 2), (f["outcome"], 2), (f["outcome_on"], 1), gap=S4),
                    gap=S3,
                ),
            ),
            "circumstances": (
                tr("Umstände"),
                column(
                    row((f["initiative"], 1), (f["org_unit"], 1), gap=S4),
                    row((f["target_groups"], 1), (f["participants"], 1), gap=S4),
                    gap=S3,
                ),
            ),
        }
        folds = {}
        for name, (title, layout) in contents.items():
            content = QWidget()
            content.setLayout(layout)
            folds[name] = Fold(title, content)
        return folds

    def _connect(self) -> None:
        self.steps.changed.connect(self._on_changed)
        self.follow_up.changed.connect(self._on_changed)
        self.follow_up.troubled.connect(self.fields["follow_up_on"].set_error)
        self.follow_up_quick.chosen.connect(self._on_quick)
        self.outcome_on.changed.connect(self._on_changed)
        self.outcome_on.troubled.connect(self.fields["outcome_on"].set_error)
        for multi in self.multi.values():
            multi.changed.connect(self._on_changed)
        for combo in (self.initiative, self.outcome):
            combo.chosen.connect(self._on_changed)
        for text in self.texts.values():
            text.textChanged.connect(self._on_changed)
        self.org_unit.textEdited.connect(self._on_changed)

    def values(self) -> dict[str, Any]:
        """Fields of :class:`TalkFields`; UserError names the field."""
        for combo in (*(multi.combo for multi in self.multi.values()), self.initiative, self.outcome):
            combo.settle()
        found: dict[str, Any] = {name: multi.codes() for name, multi in self.multi.items() if name != "referrals"}
        found |= {name: text.text() for name, text in self.texts.items()}
        referrals = self.multi["referrals"].codes()
        return found | {
            "referrals": tuple(self._kept.get(code) or ReferralInput(target=code) for code in referrals),
            "steps": self.steps.values(),
            "follow_up_on": self.follow_up.checked("follow_up_on"),
            "initiative": self.initiative.code(),
            "outcome": self.outcome.code(),
            "outcome_on": self.outcome_on.checked("outcome_on"),
            "org_unit": self.org_unit.text().strip() or None,
        }

    def clear(self) -> None:
        """Empty fields of a new talk."""
        self._kept = {}
        self.put_typed({})

    def put(self, talk: TalkFields) -> None:
        self._kept = {referral.target: referral for referral in talk.referrals}
        for name, multi in self.multi.items():
            multi.set_codes(tuple(self._kept) if name == "referrals" else getattr(talk, name))
        for name, text in self.texts.items():
            text.setPlainText(getattr(talk, name))
        self.steps.put(talk.steps)
        self.follow_up.set_date(talk.follow_up_on)
        self.initiative.set_code(talk.initiative)
        self.outcome.set_code(talk.outcome)
        self.outcome_on.set_date(talk.outcome_on)
        self.org_unit.setText(talk.org_unit or "")
        self._after_put()

    def typed(self) -> dict[str, object]:
        found: dict[str, object] = {name: list(multi.codes()) for name, multi in self.multi.items()}
        found |= {name: text.toPlainText() for name, text in self.texts.items()}
        return found | {
            "steps": self.steps.typed(),
            "follow_up": self.follow_up.text(),
            "initiative": self.initiative.code(),
            "outcome": self.outcome.code(),
            "outcome_on": self.outcome_on.text(),
            "org_unit": self.org_unit.text(),
        }

    def put_typed(self, typed: Mapping[str, Any]) -> None:
        for name, multi in self.multi.items():
            multi.set_codes(typed.get(name, ()))
        for name, text in self.texts.items():
            text.setPlainText(typed.get(name, ""))
        self.steps.put_typed(typed.get("steps", ()))
        for edit, name in ((self.follow_up, "follow_up"), (self.outcome_on, "outcome_on")):
            edit.setText(typed.get(name, ""))
            edit.read()
        choose_if_offered(self.initiative, typed.get("initiative"))
        choose_if_offered(self.outcome, typed.get("outcome"))
        self.org_unit.setText(typed.get("org_unit", ""))
        self._after_put()

    def _after_put(self) -> None:
        self._summarise()
        for name, fold in self.folds.items():
            fold.set_unfolded(name == "agreed" or bool(self._summary(name)))

    def reveal(self, field_name: str) -> None:
        """Open the fold in which a field lies."""
        for fold in self.folds.values():
            if (target := self.fields.get(field_name)) is not None and fold.isAncestorOf(target):
                fold.set_unfolded(True)

    def _summarise(self) -> None:
        for name, fold in self.folds.items():
            fold.set_summary(self._summary(name) or tr("leer"))

    def _summary(self, fold: str) -> str:
        if fold == "agreed":
            waits = tr("Wiedervorlage") if self.follow_up.text() else ""
            return ", ".join(part for part in (self.steps.summary(), waits) if part)
        codes = {"barriers": ("barriers", "funding_checked"), "circumstances": ("target_groups", "participants")}
        words = [
            short_label(_MULTI[name], code, self._kind_of_place)
            for name in codes.get(fold, ())
            for code in self.multi[name].codes()
        ]
        if fold == "situation":
            words = [tr("ausgefüllt")] if any(self.texts[n].text() for n in ("starting_point", "strengths")) else []
        if fold == "goals":
            words += [short_label("referral_target", code) for code in self.multi["referrals"].codes()]
            words += [tr("Ziele")] if self.texts["goals"].text() else []
            words += [tr("Ergebnis")] if self.outcome.code() else []
        return ", ".join(words)

    @Slot()
    def _on_changed(self) -> None:
        self._summarise()
        self.changed.emit()

    @Slot(object)
    def _on_quick(self, _code: object) -> None:
        self.fields["follow_up_on"].set_error("")
        self._on_changed()


def _column_of(name: str) -> str:
    return "referral.target" if name == "referrals" else f"consultation.{name}"
