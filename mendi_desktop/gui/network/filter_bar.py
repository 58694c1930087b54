# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which view is shown and what is left out: views as segments, filters in use as chips, the rest folded away."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.consultations.options import choose_if_offered
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
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import S2, S3, S4, S5
from mendi_desktop.gui.network.views import VIEWS


class FilterBar(QWidget):
    """``view_chosen`` with the code of a view, ``changed`` when another filter was chosen. Each view keeps its own."""

    view_chosen = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        workplace_kind = desk.vault.options.workplace_kind
        self.saved = SavedViews(desk, f"network:{VIEWS[0].code}")
        self.views = Segments(tr("Ansicht"), [Option(view.code, tr(view.title)) for view in VIEWS], VIEWS[0].code)
        self.views.chosen.connect(self._on_view)
        self.toggle = button(tr("Filter"), Kind.QUIET, "list-filter")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._on_toggled)
        self._count: Label = label("", "small", "2")
        self._spoken_count = SettledCount(self)
        self._chips = FlowBox()
        self._workplace_kind = workplace_kind
        self._combos: dict[str, dict[str, Combo]] = {}
        self._lines: dict[str, QWidget] = {}
        self._details = QStackedWidget()
        self._details.hide()
        head = row(self.views, self.toggle, (self._chips, 1), self.saved.keep, self._count, gap=S2)
        self.setLayout(column(head, self.saved, self._details, gap=S3, margins=(S5, 0, S5, S3)))

    def _make_details(self) -> None:
        """The filters of a view are made when they are asked for the first time."""
        if self.view not in self._lines:
            combos = {
                each.name: Combo(tr(each.title), each.options(self._workplace_kind), placeholder=tr("alle"))
                for each in next(view for view in VIEWS if view.code == self.view).filters
            }
            for combo in combos.values():
                combo.chosen.connect(self._on_chosen)
            details = QWidget()
            details.setLayout(row(*((field(combo.accessibleName(), combo), 1) for combo in combos.values()), gap=S4))
            self._details.addWidget(details)
            self._combos[self.view], self._lines[self.view] = combos, details

    def _show_details(self) -> None:
        self._make_details()
        self._details.setCurrentWidget(self._lines[self.view])

    @property
    def view(self) -> str:
        """The code of the view in sight."""
        return self.views.code() or VIEWS[0].code

    def chosen(self) -> dict[str, str]:
        """The filters in force by name."""
        return {name: code for name, combo in self._shown_combos.items() if (code := combo.code()) is not None}

    @property
    def _shown_combos(self) -> dict[str, Combo]:
        return self._combos.get(self.view, {})

    def put_choice(self, choice: Mapping[str, object]) -> None:
        """Filter by what :meth:`chosen` said, without telling anyone; what is not offered any more is passed over."""
        self._make_details()
        for name, combo in self._shown_combos.items():
            code = choice.get(name)
            choose_if_offered(combo, code if isinstance(code, str) else None)
        self._show_chips()

    def show_view(self, code: str) -> None:
        """Go to another view without telling anyone."""
        self.views.set_code(code)
        self.saved.set_page(f"network:{self.view}")
        if self.toggle.isChecked():
            self._show_details()
        self._show_chips()

    def clear(self) -> None:
        """Let the filters of this view go, without telling anyone."""
        for combo in self._shown_combos.values():
            combo.set_code(None)
        self._show_chips()

    def show_count(self, shown: int, total: int) -> None:
        """Say how many of all are shown; the page says how many there are."""
        self._count.setText(tr("{n} von {total}", n=shown, total=total) if shown != total else "")
        self._spoken_count.take(self._count.text() or str(total), all_shown=shown == total)

    @Slot(object)
    def _on_view(self, code: str) -> None:
        self.show_view(code)
        self.view_chosen.emit(code)

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        if shown:
            self._show_details()
        self._details.setVisible(shown)

    @Slot(object)
    def _on_chosen(self, _code: object) -> None:
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        clear(self._chips.chips)
        for name, combo in self._shown_combos.items():
            if combo.code():
                chip = removable(combo.words())
                chip.setObjectName(name)
                chip.clicked.connect(self._on_chip)
                self._chips.chips.addWidget(chip)

    @Slot()
    def _on_chip(self) -> None:
        sender: QObject | None = self.sender()
        if sender is not None:
            self._shown_combos[sender.objectName()].set_code(None)
            self.toggle.setFocus()
            self._on_chosen(None)
