# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Filters under a name: kept, applied with one press, renamed, removed; and the order of the list is remembered."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from mendi_desktop.features.desk.commands import SaveView
from mendi_desktop.gui.consultations.page import ConsultationsPage
from mendi_desktop.gui.desk.saved_views import SavedViews
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.vault.session import Vault
from tests.pages.finding import named, press_button, seen
from tests.pages.talks import TalkList
from tests.support.desks import BEAMER, ShownPage, focused
from tests.support.screenshots import settle
from tests.support.typing import type_text
from tests.support.vaults import TODAY, add_colleague, record_talk


class SavedFilters:
    """The line of kept filters above the talks."""

    def __init__(self, page: ShownPage) -> None:
        self.shown = page

    def titles(self) -> list[str]:
        return [chip.text() for chip in self._chips()]

    def in_force(self) -> list[str]:
        return [chip.text() for chip in self._chips() if chip.isChecked()]

    def _chips(self) -> list[QAbstractButton]:
        lines = seen(self.shown.window, SavedViews)
        return [chip for chip in seen(lines[0], QAbstractButton) if chip.isCheckable()] if lines else []

    def name(self, words: str, act: str = "Merken") -> None:
        dialog = seen(self.shown.window, Dialog)[-1]
        line = named(dialog, QLineEdit, "Name")
        line.clear()
        type_text(line, words)
        press_button(dialog, act)
        settle()

    def change(self, words: str) -> None:
        """Something of the menu at the end of the line."""
        press_button(self.shown.window, "Gemerkte Filter ändern")
        menu = self.shown.window.findChildren(QMenu)[-1]
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        settle()


@pytest.fixture
def few(vault: Vault) -> Vault:
    linde = add_colleague(vault, "Linde-3")
    record_talk(vault, TODAY, colleague_id=linde, minutes=20)
    record_talk(vault, TODAY, minutes=45, follow_up_on=TODAY)
    record_talk(vault, TODAY, contact_kind="group_consultation", head_count=12, minutes=90)
    return vault


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_filter_is_kept_applied_renamed_and_removed(qtbot: QtBot, few: Vault) -> None:
    page = ShownPage(qtbot, few, ConsultationsPage, BEAMER)
    assert isinstance(page.page, ConsultationsPage)
    talks, saved = TalkList(page.page), SavedFilters(page)
    assert saved.titles() == []
    talks.filter("Kolleg*in", "Linde")
    named(page.window, QAbstractButton, "Filter merken …").setFocus()
    talks.press("Filter merken …")
    saved.name("")
    assert seen(page.window, Dialog), "without a name the dialog stays"
    saved.name("Nur Linde")
    assert (saved.titles(), saved.in_force()) == (["Nur Linde"], ["Nur Linde"])
    assert (focused().accessibleName(), focused().isVisible()) == ("Nur Linde", True), "the pressed button has gone"
    talks.press("Nur Linde")  # the one in force is let go
    settle()
    assert (len(talks.titles()), saved.in_force()) == (3, [])
    talks.press("Nur Linde")
    settle()
    assert (len(talks.titles()), saved.in_force()) == (1, ["Nur Linde"])
    saved.change("„Nur Linde“ umbenennen …")
    saved.name("Linde")
    assert saved.titles() == ["Linde"]
    saved.change("„Linde“ entfernen")
    assert saved.titles() == []
    page.undo()
    assert saved.titles() == ["Linde"]
    assert page.said == []


def test_a_filter_of_a_newer_version_keeps_what_this_one_does_not_know(qtbot: QtBot, few: Vault) -> None:
    kept: dict[str, object] = {"state": "groups", "concern": "von_morgen", "period": 7, "weather": ["rain"]}
    few.execute(SaveView(page="consultations", title="Von morgen", choice=kept))
    page = ShownPage(qtbot, few, ConsultationsPage)
    assert isinstance(page.page, ConsultationsPage)
    talks = TalkList(page.page)
    talks.press("Von morgen")
    settle()
    assert [line.split(" · ")[-1] for line in talks.second_lines()] == ["90 min"]
