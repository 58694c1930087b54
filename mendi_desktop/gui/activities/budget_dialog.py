# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was agreed from a month on: hours, and the basis of the time. Earlier months stay as they were."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.commands import RemoveTimeBudget, SetTimeBudget
from mendi_desktop.features.activities.queries import BudgetRow, agreed_in, list_budgets
from mendi_desktop.features.activities.rules import month_of, parse_hours
from mendi_desktop.features.activities.wording import clock
from mendi_desktop.features.codes import short_label
from mendi_desktop.gui.activities.wording import month_of_code
from mendi_desktop.gui.consultations.options import choose_if_offered, options
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.kept_form import KeptForm
from mendi_desktop.gui.kit.layout import Item, box, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import CARD_CODE, S4

_BACK, _AHEAD = 24, 6
_NOTHING = "nothing"


class BudgetDialog(KeptForm):
    kind = "budget"

    def __init__(self, parent: QWidget, desk: Desk, shown: date) -> None:
        says = tr("Gilt, bis etwas anderes vereinbart ist. Ein Maß für mich, keine Kontrolle.")
        super().__init__(parent, desk, tr("Zeitbudget"), says, tr("Festhalten"), CARD_CODE)
        self._place = desk.vault.options.workplace_kind
        budgets = desk.vault.read(list_budgets)
        self.month = Combo(tr("Ab Monat"), _months(shown, budgets))
        self.month.set_code(month_of(shown))
        self.hours = TextEdit(tr("Stunden im Monat"))
        self.basis = Combo(
            tr("Zeitgrundlage"), [Option(_NOTHING, tr("ohne Angabe")), *options("time_basis", self._place)]
        )
        self._put(agreed_in(budgets, month_of(shown)))
        self.fields = {
            "minutes": field(
                tr("Stunden im Monat"),
                self.hours,
                hint=tr("Zum Beispiel 12 oder 12:30."),
                stores="time_budget.minutes",
            ),
            "month": field(tr("Ab Monat"), self.month, stores="time_budget.month"),
            "time_basis": field(
                tr("Zeitgrundlage"),
                self.basis,
                hint=tr("Gilt auch für Gespräche und Veranstaltungen."),
                stores="time_budget.time_basis",
            ),
        }
        self.hours.returnPressed.connect(self.try_write)
        f = self.fields
        self.fill_form(row((f["minutes"], 1), (f["month"], 1), gap=S4), f["time_basis"], *self._agreements(budgets))
        self.close_with_acts()

    def _put(self, agreed: BudgetRow | None) -> None:
        minutes = agreed.minutes if agreed else None
        self.hours.setText(_typed(minutes) if minutes else "")
        self.hours.selectAll()
        choose_if_offered(self.basis, (agreed.time_basis if agreed else None) or _NOTHING)

    def _agreements(self, budgets: list[BudgetRow]) -> list[Item]:
        """What was agreed so far, newest first; each can be taken away."""
        if not budgets:
            return []
        rows: list[Item] = [label(tr("Bisher vereinbart"), "small_strong", "2")]
        for budget in reversed(budgets):
            since = tr("ab {month}", month=month_of_code(budget.month))
            hours = tr("{hours} Stunden", hours=clock(budget.minutes)) if budget.minutes else tr("nichts vereinbart")
            basis = [short_label("time_basis", budget.time_basis, self._place)] if budget.time_basis else []
            words = label(" · ".join([since, hours, *basis]), "small", "2", wrap=True)
            remove = button(tr("Entfernen"), Kind.LINK, name=tr("Vereinbarung entfernen: {since}", since=since))
            remove.clicked.connect(partial(self._on_remove, budget.id))
            rows.append(box(row((words, 1), remove)))
        return rows

    def write(self) -> None:
        minutes = parse_hours(self.hours.text())
        self.month.settle()
        self.basis.settle()
        basis = self.basis.code()
        command = SetTimeBudget(
            month=self.month.code() or "", minutes=minutes, time_basis=None if basis == _NOTHING else basis
        )
        self.desk.dispatcher.run(command)

    def _on_remove(self, budget_id: UUID) -> None:
        self.desk.dispatcher.try_run(RemoveTimeBudget(budget_id=budget_id))
        self.accept()


def _months(shown: date, budgets: list[BudgetRow]) -> list[Option]:
    """The months around the one that is shown, and those with an agreement, newest first."""
    middle = shown.year * 12 + shown.month - 1
    around = [date(number // 12, number % 12 + 1, 1) for number in range(middle - _BACK, middle + _AHEAD + 1)]
    codes = {month_of(month) for month in around} | {budget.month for budget in budgets}
    return [Option(code, month_of_code(code)) for code in sorted(codes, reverse=True)]


def _typed(minutes: int) -> str:
    return clock(minutes) if minutes % 60 else str(minutes // 60)
