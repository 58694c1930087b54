# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which talks are shown and in what order: views as segments, filters in use as chips, the rest folded away."""

from collections.abc import Mapping
from typing import Final, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.colleagues.queries import colleague_names
from mendi_desktop.features.consultations.queries import ConsultationFilter, Sort
from mendi_desktop.features.consultations.queries.filtering import State
from mendi_desktop.gui.consultations.options import WITHOUT, as_id, choose_if_offered, colleague_options, options
from mendi_desktop.gui.consultations.periods import period_of, period_options
from mendi_desktop.gui.desk.saved_views import SavedViews
from mendi_desktop.gui.kit.announcing import SettledCount
from mendi_desktop.gui.kit.buttons import Kind, button, removable
from mendi_desktop.gui.kit.choice import Segments
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.flow import FlowBox
from mendi_desktop.gui.kit.layout import clear, column, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.order_button import OrderButton
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import S2, S3, S4, S5

_STATES: Final = {
    "all": QT_TR_NOOP("Alle"),
    "open": QT_TR_NOOP("Offen"),
    "drafts": QT_TR_NOOP("Entwürfe"),
    "groups": QT_TR_NOOP("Gruppen"),
}
_SORTS: Final = {
    "newest": (QT_TR_NOOP("neueste zuerst"), Sort()),
    "oldest": (QT_TR_NOOP("älteste zuerst"), Sort("held_on", descending=False)),
    "longest": (QT_TR_NOOP("längste zuerst"), Sort("minutes")),
    "concern": (QT_TR_NOOP("nach Anliegen"), Sort("concern", descending=False)),
    "contact_kind": (QT_TR_NOOP("nach Art"), Sort("contact_kind", descending=False)),
    "colleague": (QT_TR_NOOP("nach Kolleg*in"), Sort("colleague", descending=False)),
}


class FilterBar(QWidget):
    """``changed`` when another choice was made; :meth:`chosen` is the filter in force."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        kind_of_place = desk.vault.options.workplace_kind
        self._desk = desk
        self.states = Segments(tr("Ansicht"), [Option(code, tr(text)) for code, text in _STATES.items()], "all")
        self.combos = {
            "period": Combo(tr("Zeitraum"), period_options(desk.vault.clock.today()), placeholder=tr("alle")),
            "kind": Combo(tr("Art"), options("contact_kind", kind_of_place), placeholder=tr("alle")),
            "concern": Combo(tr("Anliegen"), options("concern", kind_of_place), placeholder=tr("alle")),
            "colleague": Combo(tr("Kolleg*in"), placeholder=tr("alle")),
        }
        self.order = OrderButton({code: text for code, (text, _) in _SORTS.items()})
        self.order.chosen.connect(self.changed)
        self.saved = SavedViews(desk, "consultations")
        self.toggle = button(tr("Filter"), Kind.QUIET, "list-filter")
        self.toggle.setCheckable(True)
        self._count: Label = label("", "small", "2")
        self._spoken_count = SettledCount(self)
        self._chips = FlowBox()
        self._details = self._make_details()
        head = row(self.states, self.toggle, (self._chips, 1), self.saved.keep, self._count, gap=S2)
        self.setLayout(column(head, self.saved, self._details, gap=S3, margins=(S5, 0, S5, S3)))
        self.states.chosen.connect(self._on_chosen)
        self.toggle.toggled.connect(self._on_toggled)
        for combo in self.combos.values():
            combo.chosen.connect(self._on_chosen)

    def _make_details(self) -> QWidget:
        fields = [(field(combo.accessibleName(), combo), 1) for combo in self.combos.values()]
        details = QWidget()
        details.setLayout(row(*fields, gap=S4))
        details.hide()
        return details

    def chosen(self, text: str) -> ConsultationFilter:
        """The filter in force together with the words of the search line."""
        kind, colleague = self.combos["kind"].code(), self.combos["colleague"].code()
        return ConsultationFilter(
            period=period_of(self.combos["period"].code()),
            kinds=(kind,) if kind else (),
            concern=self.combos["concern"].code(),
            colleague_id=as_id(colleague),
            state=cast(State, self.states.code() or "all"),
            text=text,
        )

    @property
    def sort(self) -> Sort:
        return _SORTS[self.order.code()][1]

    def choice(self) -> dict[str, object]:
        """What is filtered by, as JSON values by name: nothing where all is shown."""
        chosen: dict[str, object] = {name: code for name, combo in self.combos.items() if (code := combo.code())}
        state = self.states.code() or "all"
        return chosen if state == "all" else {**chosen, "state": state}

    def put_choice(self, choice: Mapping[str, object]) -> None:
        """Filter by what :meth:`choice` said, without telling anyone; what is not offered any more is passed over."""
        state = choice.get("state")
        self.states.set_code(state if isinstance(state, str) and state in _STATES else "all")
        self._offer_people()
        for name, combo in self.combos.items():
            code = choice.get(name)
            choose_if_offered(combo, code if isinstance(code, str) else None)
        self._show_chips()

    def clear(self) -> None:
        """Let every filter go, without telling anyone; the order stays."""
        self.states.set_code("all")
        for combo in self.combos.values():
            combo.set_code(None)
        self._show_chips()

    def show_count(self, shown: int, total: int) -> None:
        """How many are left; how many there are at all is said in the head of the page."""
        self._count.setText(tr("{n} von {total}", n=shown, total=total) if shown != total else "")
        self._spoken_count.take(self._count.text() or str(total), all_shown=shown == total)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        if shown:
            self._offer_people()
        self._details.setVisible(shown)

    def _offer_people(self) -> None:
        """They are read when somebody looks for one."""
        vault = self._desk.vault
        self.combos["colleague"].set_options(
            lambda: [one for one in colleague_options(vault.recall(colleague_names)) if one.code != WITHOUT]
        )

    @Slot(object)
    def _on_chosen(self, _code: object) -> None:
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        clear(self._chips.chips)
        for name, combo in self.combos.items():
            if combo.code():
                chip = removable(combo.words())
                chip.setObjectName(name)
                chip.clicked.connect(self._on_chip)
                self._chips.chips.addWidget(chip)

    @Slot()
    def _on_chip(self) -> None:
        sender: QObject | None = self.sender()
        if sender is not None:
            self.combos[sender.objectName()].set_code(None)
            self.toggle.setFocus()
            self._on_chosen(None)
