# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers that count nobody may be about a month or any days; in the list of reports they have a title all the same."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mendi_desktop.features.activities.commands import AddActivity
from mendi_desktop.features.activities.reports import STATEMENT
from mendi_desktop.features.issuing import issue_report
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.reports.page import ReportsPage
from mendi_desktop.gui.reports.period_control import PeriodControl
from mendi_desktop.gui.reports.periods import any_periods
from mendi_desktop.reports.period import parse_period
from mendi_desktop.vault.session import Vault
from tests.pages.finding import named, press_button, seen
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.typing import type_text
from tests.support.vaults import TODAY, empty_vault_file, vault
from tests.support.windows import open_window

__all__ = ["empty_vault_file", "vault"]


@pytest.fixture
def control(qtbot: QtBot) -> PeriodControl:
    return open_window(qtbot, PeriodControl("Zeitraum", any_periods(TODAY), "2026-10", TODAY))


def write(control: PeriodControl, name: str, words: str) -> None:
    edit = named(control, QLineEdit, name)
    edit.setFocus()
    edit.selectAll()
    type_text(edit, words)


def test_months_come_first_and_own_days_take_their_place(control: PeriodControl) -> None:
    assert control.code() == "2026-10"
    press_button(control, "November 2026")
    assert control.code() == "2026-11"
    write(control, "Von", "30.10.")
    assert control.code() == "2026-11", "one day is no period"
    write(control, "Bis", "20.11.")
    assert control.code() == "2026-10-30..2026-11-20"
    press_button(control, "Oktober 2026")
    assert control.code() == "2026-10"
    assert [edit.text() for edit in seen(control, QLineEdit) if edit.accessibleName() in ("Von", "Bis")] == ["", ""]


def test_days_the_wrong_way_round_are_said_and_not_taken(control: PeriodControl) -> None:
    write(control, "Von", "20.11.")
    write(control, "Bis", "30.10.")
    assert control.code() == "2026-10"
    assert "liegt vor dem Anfang" in named(control, QLineEdit, "Bis").accessibleDescription()


def test_a_month_stands_in_the_list_of_reports(qtbot: QtBot, vault: Vault) -> None:
    vault.execute(AddActivity(done_on=date(2026, 10, 6), minutes=30, kind="media"))
    for days in ("2026-10", "2026-10-02..2026-10-20"):
        issue_report(vault, STATEMENT, {"period": parse_period(days, "period"), "talks": "week"}, TODAY, "html")

    def make(desk: Desk) -> ReportsPage:
        return ReportsPage(desk, (STATEMENT,))

    shown = ShownPage(qtbot, vault, make)
    page = shown.page
    assert isinstance(page, ReportsPage)
    settle()
    model = page.list.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Bericht 2026-02 · 2. Oktober 2026 bis 20. Oktober 2026",
        "Bericht 2026-01 · Oktober 2026",
    ]
