# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Areas that nobody uses are quiet in the sidebar, hidden with one act, and found again in the settings."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox

from mendi_desktop.features.qualification.commands import AddSeminar
from tests.pages.finding import named, press_button
from tests.pages.program import Program
from tests.pages.sidebar import Sidebar

AREA, PAGE = "Qualifizierung", "QualificationPage"
HIDE = f"{AREA} ausblenden"


def test_an_area_is_quiet_until_something_of_it_is_there(at_work: Program) -> None:
    sidebar = Sidebar(at_work)
    assert {AREA, "Hürden", "Gremium"} <= set(sidebar.quiet())
    assert not {"Heute", "Gespräche", "Berichte"} & set(sidebar.quiet())
    at_work.workbench.page.desk.dispatcher.run(AddSeminar(title="Mentoring im Betrieb"))
    at_work.settle()
    assert AREA not in sidebar.quiet()
    at_work.choose("undo")
    at_work.settle()
    assert AREA in sidebar.quiet()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_an_entry_hides_its_area_and_undo_brings_it_back(at_work: Program) -> None:
    sidebar = Sidebar(at_work)
    before = sidebar.titles()
    sidebar.go("Gespräche")
    assert sidebar.offers() == []
    sidebar.go("Hürden")
    assert sidebar.offers() == ["Hürden und Gremium ausblenden"]
    sidebar.choose("Hürden und Gremium ausblenden")
    assert sidebar.titles() == [title for title in before if title not in ("Hürden", "Gremium")]
    assert type(at_work.page).__name__ == "TodayPage", "a page that is hidden while it is in sight makes room"
    assert sidebar.marked() == "Heute"
    at_work.choose("undo")
    at_work.settle()
    assert sidebar.titles() == before
    assert sidebar.marked() == "Heute"


def test_what_is_hidden_is_opened_from_the_settings_and_stays_hidden_over_the_lock(at_work: Program) -> None:
    at_work.choose("settings")
    named(at_work.page, QCheckBox, AREA).click()
    at_work.settle()
    assert AREA not in Sidebar(at_work).titles()
    press_button(at_work.page, f"{AREA} öffnen")
    assert (type(at_work.page).__name__, Sidebar(at_work).marked()) == (PAGE, "")
    at_work.page.desk.dispatcher.run(AddSeminar(title="Mentoring im Betrieb"))  # type: ignore[attr-defined]
    at_work.settle()
    assert type(at_work.page).__name__ == PAGE, "who came by a link is not sent away"
    at_work.choose("lock")
    at_work.unlock()
    at_work.wait_until_open()
    assert AREA not in Sidebar(at_work).titles()
    at_work.choose("settings")
    assert not named(at_work.page, QCheckBox, AREA).isChecked()
    named(at_work.page, QCheckBox, AREA).click()
    at_work.settle()
    assert AREA in Sidebar(at_work).titles()


def test_all_entries_stand_there_without_scrolling(at_work: Program) -> None:
    for size in (QSize(1366, 768), QSize(1024, 768)):
        at_work.window.resize(size)
        at_work.settle()
        assert Sidebar(at_work).fits(), size
    assert at_work.workbench.height() <= 768
