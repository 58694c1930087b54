# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Beside the month: the budget against use, the four roles, the team, and the way to the statement."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.activities.queries import MonthView, RoleMinutes, list_team, role_minutes
from mendi_desktop.features.activities.queries import TeamMember as Member
from mendi_desktop.gui.activities.budget_dialog import BudgetDialog
from mendi_desktop.gui.activities.budget_panel import BudgetPanel
from mendi_desktop.gui.activities.roles_panel import MONTH, QUARTER, RolesPanel
from mendi_desktop.gui.activities.team_dialog import TeamDialog
from mendi_desktop.gui.activities.team_panel import TeamPanel
from mendi_desktop.gui.activities.wording import month_said
from mendi_desktop.gui.consultations.kept_forms import KeptForms, gone
from mendi_desktop.gui.kit.adaptive import TwoWidths
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import box, column, row, scroll
from mendi_desktop.gui.kit.text import Line, label
from mendi_desktop.gui.kit.tokens import S2, S3, S4, S5, TIME_SIDE, TIME_SIDE_NARROW
from mendi_desktop.reports.period import Period, period_title


class SidePane(TwoWidths):
    """It knows the month that is shown and reads what goes beyond it; its acts ask in ``forms``."""

    statement_asked = Signal()

    def __init__(self, desk: Desk, forms: KeptForms) -> None:
        super().__init__(TIME_SIDE, TIME_SIDE_NARROW, "pane")
        self._desk, self._forms = desk, forms
        self._view: MonthView | None = None
        self._team: list[Member] = []
        place = desk.vault.options.workplace_kind
        self.budget = BudgetPanel(place)
        self.roles = RolesPanel(place)
        self.team = TeamPanel(place)
        self.statement = button(tr("Stundennachweis"), Kind.LINK, "file-text")
        self.budget.change_asked.connect(self.ask_budget)
        self.roles.span_changed.connect(self._show_roles)
        self.team.member_asked.connect(self._on_member)
        self.statement.clicked.connect(self.statement_asked)
        content: QFrame = box(
            column(
                self.budget,
                S4,
                Line(),
                S3,
                self.roles,
                S4,
                self.team,
                Line(),
                S2,
                label(tr("Für die Freistellung: nur Tage, Dauer und Art."), "small", "2", wrap=True),
                row(self.statement, None),
                None,
                gap=0,
                margins=(S5, S4, S5, S4),
            )
        )
        self.setLayout(column((scroll(content), 1), gap=0))

    def show_month(self, view: MonthView) -> None:
        self._view = view
        self._team = self._desk.vault.read(list_team)
        self.budget.show_month(view)
        self._show_roles()

    @Slot()
    def _show_roles(self) -> None:
        if self._view is None:
            return
        roles, words = self._roles(self._view)
        self.roles.show_roles(roles, words)
        self.team.show_team(self._team, {role.role: role.minutes for role in roles})

    def _roles(self, view: MonthView) -> tuple[tuple[RoleMinutes, ...], str]:
        code, first = self.roles.span.code(), view.first
        if code == MONTH:
            return view.roles, month_said(first)
        quarter = Period.quarter(first.year, (first.month - 1) // 3 + 1)
        span = quarter if code == QUARTER else Period.of_months(first.year, 1, 12)
        return self._desk.vault.read(role_minutes, span.first, span.last), period_title(span)

    @Slot()
    def ask_budget(self) -> None:
        """Ask what was agreed, beginning with the month that is shown."""
        shown: date = self._view.first if self._view else self._desk.vault.clock.today()
        self._forms.open_form(BudgetDialog(self, self._desk, shown))

    def ask_member(self, member_id: UUID | None) -> None:
        """Ask for the roles of a member of the team, or for a new one; UserError if the member has gone."""
        member = next((each for each in self._team if each.id == member_id), None)
        if member is None and member_id is not None:
            raise gone()
        self._on_member(member)

    @Slot(object)
    def _on_member(self, member: Member | None) -> None:
        has_own = any(not each.mentor for each in self._team)
        self._forms.open_form(TeamDialog(self, self._desk, member, has_own=has_own))
